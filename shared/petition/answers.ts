import * as z from 'zod';
import { accusedBeyond } from '../domain/actions/intake/accused.ts';
import { type Accused, natures } from '../domain/case.ts';
import type { Day } from '../domain/day.ts';
import type { OfficeId } from '../domain/ids.ts';
import type { Offices } from '../domain/office.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import { isBehindWall } from '../domain/wall.ts';
import type { Typed } from '../ports/drafts.ts';
import { trayToken } from '../schema/attachments.ts';
import { type FieldError, fieldErrors } from '../schema/field-problems.ts';
import { forClaims, type petition, petitionFields } from '../schema/petition.ts';
import type { FieldProblem } from '../schema/text.ts';
import { type Answers, applies, first, isNamed, natureIn, type Question, questions, typedIn } from './questions.ts';

/** What an answer is measured against. */
export interface Setting {
  readonly today: Day;
  /** How many may represent the others (Art. 20(3)). */
  readonly speakers: number;
  readonly units: ReadonlySet<OfficeId>;
  /** Who receives what is sent here; undefined where there is no such office. */
  readonly receiver: OfficeId | undefined;
  readonly offices: Offices;
}

/** What is wrong with an answer: a field that cannot be read, or one that the law does not allow. */
export type Wrong = FieldError | { readonly path: string; readonly refusal: Refusal };

type Part = Partial<z.input<typeof petition>>;
type Read = { readonly part: Part } | { readonly wrong: readonly Wrong[] };

const all = (typed: Typed, field: string) => (typed[field] ?? []).filter((value) => value.trim() !== '');
const choice = <const T extends readonly string[]>(...names: T) =>
  z.enum(names, { error: 'choice' satisfies FieldProblem });
const required = (field: string): FieldError => ({ path: field, field, problem: 'required' });

function read<S extends z.ZodType>(schema: S, input: unknown): { value: z.output<S> } | { wrong: FieldError[] } {
  const parsed = schema.safeParse(input);
  return parsed.success ? { value: parsed.data } : { wrong: fieldErrors(parsed.error) };
}

/** Reads with the same schema that the API has, so that the part fits into a petition. */
function part<S extends z.ZodRawShape>(
  shape: S,
  input: object,
  beyond: (value: z.output<z.ZodObject<S>>) => readonly Wrong[] = () => [],
): Read {
  const done = read(z.object(shape), input);
  if ('wrong' in done) return done;
  const wrong = beyond(done.value);
  return wrong.length > 0 ? { wrong } : { part: done.value };
}

type Reader = (typed: Typed, setting: Setting, answers: Answers) => Read;

function unitWrong(units: Setting['units'], path: string, unit: OfficeId | undefined): Wrong[] {
  return unit && !units.has(unit) ? [{ path, ...refuse('unknown-unit', { unit }) }] : [];
}

/** Whoever would receive it must not be whom it accuses, or stand under them: that is said here, and not only when it is sent. */
function accusedWrong(accused: readonly Accused[], { units, receiver, offices }: Setting): Wrong[] {
  const unknown = accused.flatMap(({ unit }, i) => unitWrong(units, `accused/${i}/unit`, unit));
  if (unknown.length > 0 || !receiver) return unknown;
  const beyond = accusedBeyond(accused, receiver, { offices });
  const at = accused.findIndex((each) => isBehindWall(offices, [each], receiver));
  return beyond ? [{ path: `accused/${at}/unit`, ...beyond }] : [];
}

const { accused, accusedWords, place, concerns, title, facts, requests, happenedOn, tried } = petitionFields;
const { name, idNumber, phone, email, address, people, representatives, principal } = petitionFields;

const readers: Readonly<Record<Question, Reader>> = {
  about: (typed) => {
    const done = read(z.object({ nature: choice(...natures, 'unsure') }), { nature: first(typed, 'nature') });
    if ('wrong' in done) return done;
    const { nature } = done.value;
    return { part: nature === 'unsure' ? {} : { nature } };
  },
  accused: (typed, setting) => {
    const chosen = all(typed, 'accusedUnit').map((unit) => ({ unit }));
    return part({ accused, accusedWords }, { accused: chosen, accusedWords: first(typed, 'accusedWords') }, (given) =>
      !given.accused?.length && !given.accusedWords
        ? [required('accusedWords')]
        : accusedWrong(given.accused ?? [], setting),
    );
  },
  where: (typed, { units }, answers) =>
    part({ place, concerns }, { place: first(typed, 'place'), concerns: first(typed, 'concerns') }, (given) =>
      !given.place && natureIn(answers) !== 'suggestion'
        ? [required('place')]
        : unitWrong(units, 'concerns', given.concerns),
    ),
  facts: (typed) => part({ title, facts }, { title: first(typed, 'title'), facts: first(typed, 'facts') }),
  requests: (typed) => part({ requests }, { requests: all(typed, 'requests') }),
  since: (typed, { today }) =>
    part({ happenedOn, tried }, { happenedOn: first(typed, 'happenedOn'), tried: first(typed, 'tried') }, (given) =>
      given.happenedOn && given.happenedOn > today
        ? [{ path: 'happenedOn', ...refuse('happened-in-future', { today }) }]
        : [],
    ),
  identity: (typed) => nothing(z.object({ identity: choice('named', 'anonymous') }), typed),
  person: (typed, _, answers) => {
    if (!isNamed(answers)) return part({ email }, { email: first(typed, 'email') });
    const needed = natureIn(answers) === 'claim' ? forClaims : (['name'] as const);
    const given = Object.fromEntries(
      ['name', 'idNumber', 'phone', 'address', 'email'].map((field) => [field, first(typed, field)]),
    );
    return part({ name, idNumber, phone, address, email }, given, (person) =>
      needed.filter((field) => !person[field]).map(required),
    );
  },
  alone: (typed, _, answers) =>
    nothing(
      z.object({ alone: isNamed(answers) ? choice('alone', 'several', 'agent') : choice('alone', 'several') }),
      typed,
    ),
  together: (typed, { speakers }) => {
    const count = first(typed, 'people').normalize('NFKC').trim();
    const input = { people: /^\d+$/.test(count) ? Number(count) : count, representatives: speakersIn(typed) };
    return part({ people, representatives }, input, (given) => {
      const named = given.representatives?.length ?? 0;
      if (given.people === undefined) return [required('people')];
      if (named > speakers)
        return [
          {
            path: 'representatives',
            ...refuse('too-many-representatives', { representatives: named, most: speakers }),
          },
        ];
      if (given.people < 2) return [{ path: 'people', field: 'people', problem: 'too-few' }];
      if (given.people < named)
        return [{ path: 'people', ...refuse('too-few-people', { people: given.people, representatives: named }) }];
      return [];
    });
  },
  principal: (typed) =>
    part(
      { principal },
      {
        principal: {
          name: first(typed, 'principalName'),
          idNumber: first(typed, 'principalId'),
          phone: first(typed, 'principalPhone'),
          mandate: first(typed, 'mandate'),
        },
      },
    ),
  files: (typed) => {
    const tray = trayToken.safeParse(first(typed, 'files'));
    return { part: tray.success ? { files: tray.data } : {} };
  },
  openness: (typed, _, answers) => {
    const confidential = first(typed, 'confidential');
    if (isNamed(answers) && confidential !== 'yes' && confidential !== 'no')
      return { wrong: [{ path: 'confidential', field: 'confidential', problem: 'choice' }] };
    const published = first(typed, 'publish') === 'yes' && natureIn(answers) !== 'accusation';
    return {
      part: {
        ...(isNamed(answers) && confidential === 'yes' && { confidential: true }),
        ...(published && { mayBePublished: true }),
      },
    };
  },
  send: (typed) => nothing(z.object({ sure: z.literal('yes', { error: 'choice' satisfies FieldProblem }) }), typed),
};

/** A choice that leads on and is not itself a part of the petition. */
function nothing(schema: z.ZodObject, typed: Typed): Read {
  const done = read(schema, Object.fromEntries(Object.keys(schema.shape).map((field) => [field, first(typed, field)])));
  return 'wrong' in done ? done : { part: {} };
}

/** Rows in which nothing was written are none. */
function speakersIn(typed: Typed): { name: string; phone: string }[] {
  const phones = typed.representativePhone ?? [];
  return (typed.representativeName ?? [])
    .map((name, i) => ({ name, phone: phones[i] ?? '' }))
    .filter(({ name, phone }) => `${name}${phone}`.trim() !== '');
}

/** What is wrong with what was typed; empty where it is an answer. */
export function wrongIn(question: Question, answers: Answers, setting: Setting): readonly Wrong[] {
  const done = readers[question](typedIn(answers, question), setting, answers);
  return 'wrong' in done ? done.wrong : [];
}

export function isAnswered(question: Question, answers: Answers, setting: Setting): boolean {
  return answers[question]?.answered === true && wrongIn(question, answers, setting).length === 0;
}

/** The questions of this matter, but for the last one, which sends it. */
export function asked(answers: Answers): Question[] {
  return questions.filter((question) => question !== 'send' && applies(question, answers));
}

/** The first question that is still to be answered. */
export function firstOpen(answers: Answers, setting: Setting): Question | undefined {
  return asked(answers).find((question) => !isAnswered(question, answers, setting));
}

/** All answers together, as the API would be sent them. */
export function petitionPartsOf(answers: Answers, setting: Setting): Part {
  const parts = asked(answers).map((question) => readers[question](typedIn(answers, question), setting, answers));
  return Object.assign({}, ...parts.map((done) => ('part' in done ? done.part : {})));
}
