import * as z from 'zod';
import { natures } from '../domain/case.ts';
import { trayToken } from './attachments.ts';
import { day, documentId, officeId } from './ids.ts';
import { email, idNumber, phone } from './person.ts';
import { bare, type FieldProblem, optional, text } from './text.ts';

export const TITLE_MAX = 100;
export const FACTS_MAX = 20_000;
export const REQUEST_MAX = 500;
export const REQUESTS_MAX = 10;
export const PLACE_MAX = 200;
export const TRIED_MAX = 2_000;
export const ACCUSED_MAX = 500;
export const MANDATE_MAX = 200;
export const NAME_MAX = 60;
export const ADDRESS_MAX = 200;
export const UNITS_MAX = 10;
/** More than the policy allows: which number that is, the refusal says. */
const SPEAKERS_MAX = 50;
export const PEOPLE_MAX = 100_000;

const problem = (code: FieldProblem) => ({ error: code });
const name = text(NAME_MAX);
const yes = optional(z.literal(true));

const spokesperson = z.object({ name, phone, idNumber: optional(idNumber) });

/** The parts of a petition, each of which can be asked for by itself. */
export const petitionFields = {
  nature: optional(z.enum(natures)),
  accused: z
    .array(z.object({ unit: officeId }))
    .max(UNITS_MAX, problem('too-many'))
    .optional(),
  accusedWords: optional(text(ACCUSED_MAX)),
  place: optional(text(PLACE_MAX)),
  concerns: optional(officeId),
  title: text(TITLE_MAX),
  facts: text(FACTS_MAX),
  requests: z
    .array(text(REQUEST_MAX), problem('required'))
    .min(1, problem('required'))
    .max(REQUESTS_MAX, problem('too-many')),
  happenedOn: optional(day),
  tried: optional(text(TRIED_MAX)),
  category: optional(text(40)),
  name: optional(name),
  idNumber: optional(idNumber),
  phone: optional(phone),
  email: optional(email),
  address: optional(text(ADDRESS_MAX)),
  people: optional(z.int(problem('count')).min(1, problem('too-few')).max(PEOPLE_MAX, problem('too-great'))),
  representatives: z.array(spokesperson).max(SPEAKERS_MAX, problem('too-many')).optional(),
  /** For whom the person who signs acts, and on what ground. */
  principal: optional(
    z.object({ name, idNumber: optional(idNumber), phone: optional(phone), mandate: text(MANDATE_MAX) }),
  ),
  confidential: yes,
  mayBePublished: yes,
  /** The tray that its files are in. */
  files: optional(trayToken),
};

/** Nobody can be given a written answer to a claim who has not said who they are (Art. 19(1), 23(2)). */
export const forClaims = ['name', 'idNumber', 'phone'] as const;

/** What a citizen sends in (Art. 19): name, address, request, facts and reasons. Without a name it is anonymous. */
export const petition = z.object(petitionFields).superRefine((given, context) => {
  const needed = given.nature === 'claim' ? forClaims : given.principal ? (['name'] as const) : [];
  for (const field of needed)
    if (!given[field]) context.addIssue({ code: 'custom', path: [field], message: 'required' satisfies FieldProblem });
});

export type Petition = z.infer<typeof petition>;

const copied = z.string(problem('required')).transform((value) => bare(value).toUpperCase());

/** What a citizen gives to follow a case, however they copied it: only its letters and digits matter. */
export const trackQuestion = z.object({
  number: copied.pipe(z.string().min(1, problem('required'))),
  code: copied.pipe(z.string().min(1, problem('required'))),
});

/** The same on a page: what can be no number or no code is a slip, which is said at its field and is no guess. */
export const trackForm = trackQuestion.pipe(
  z.object({
    // Its letters may be left out.
    number: z.string().regex(/^(?:[A-Z]{2,4})?\d{10,12}$/, problem('number')),
    code: z.string().regex(/^\d{12}$/, problem('code')),
  }),
);

/** Which of their documents a citizen wants to have. */
export const letterQuestion = trackQuestion.extend({ document: documentId });
