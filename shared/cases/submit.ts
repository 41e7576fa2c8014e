import { randomUUID } from 'node:crypto';
import type { Actor } from '../domain/actor.ts';
import type { Case } from '../domain/case.ts';
import { canonical } from '../domain/chain.ts';
import type { Commands } from '../domain/commands.ts';
import type { CaseNumber } from '../domain/ids.ts';
import type { Office } from '../domain/office.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import { act, type CaseDeps } from './act.ts';
import { sha256 } from './context.ts';
import { partyMarks } from './party-marks.ts';
import { codeHashOf, queryCode } from './query-code.ts';
import { signersOf } from './signers.ts';
import { dayOf } from './time.ts';

/** `content`: what the citizen sent. `key`: the same for the same request, however often it is sent. */
export interface Submission {
  readonly content: Omit<Commands['submit'], 'number'>;
  readonly actor: Actor;
  readonly key?: string;
  /** Whether the key is remembered for good, not for days. */
  readonly lasting?: true;
  /**
   * Left out where the citizen gets no query code, as for matters taken over from an older register, which gives names
   * and nothing that could tell a signer by.
   */
  readonly codeKey?: string;
  /** The tray that the files of the content came in. */
  readonly tray?: string;
}

export type Submitted =
  | { readonly matter: Case; readonly code?: string; readonly repeated: boolean }
  | { refusal: Refusal };

/** Opens a case and gives the citizen a query code; the same request again gives the same case and code. */
export async function submit(
  deps: CaseDeps,
  { content, actor, key, lasting, codeKey, tray }: Submission,
): Promise<Submitted> {
  const { receivedAt: _, receivedOn: __, ...sent } = content;
  const request = {
    ...{ key: `submit:${key ?? randomUUID()}`, fingerprint: sha256(canonical(sent)) },
    ...(lasting && { lasting }),
  };
  const office = (await deps.jurisdiction.offices()).get(content.office);
  if (!office?.prefix) return refuse('not-a-petition-office', { office: content.office });

  const code = codeKey && queryCode(codeKey, `${request.key}:${request.fingerprint}`);
  // A whole file may be imported again: its repeats must not use up the numbers of the register.
  const known = lasting && (await deps.cases.request(request.key));
  const number = known ? known.number : await nextNumber(deps, office);
  const done = await act(deps, {
    number,
    command: { action: 'submit', number, ...content },
    actor,
    request,
    ...(code && { code: { hash: codeHashOf(codeKey, number, code), of: number } }),
    ...(tray && { tray }),
    ...(codeKey && { signers: signersOf(content.citizen, codeKey), marks: partyMarks(content.citizen, codeKey) }),
  });
  return 'refusal' in done ? done : { ...done, ...(code && { code }) };
}

/** WX2026000123: the office's prefix, the year, its next serial. A request that fails afterwards leaves a gap. */
export async function nextNumber(deps: CaseDeps, { id, prefix = '' }: Office): Promise<CaseNumber> {
  const year = dayOf(deps.now(), deps.jurisdiction.timeZone).slice(0, 4);
  const serial = await deps.cases.nextSerial(id, Number(year));
  return `${prefix}${year}${String(serial).padStart(6, '0')}` as CaseNumber;
}
