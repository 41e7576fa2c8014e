import { canonical } from '../domain/chain.ts';
import type { Command } from '../domain/commands.ts';
import type { CaseNumber } from '../domain/ids.ts';
import type { RequestKey } from '../ports/case-store.ts';
import { caseNumber } from '../schema/ids.ts';
import { type Acted, act, type CaseDeps } from './act.ts';
import { sha256 } from './context.ts';
import { codeMatches } from './query-code.ts';

/** What a citizen proves with the number and the query code of their receipt. */
export interface Proof {
  readonly number: string;
  readonly code: string;
  readonly codeKey: string;
}

const NO_CASE = 'XX0000000000' as CaseNumber;

/** The case that a citizen may open; a wrong code and a case that is not there are the same. */
export async function openedBy(
  deps: Pick<CaseDeps, 'cases'>,
  { number, code, codeKey }: Proof,
): Promise<CaseNumber | undefined> {
  // What is no number is looked up like one: the time it takes must not say which of the two was wrong.
  const asked = caseNumber.safeParse(number).data ?? NO_CASE;
  return codeMatches(codeKey, asked, code, await deps.cases.codeOf(asked)) ? asked : undefined;
}

/**
 * Does what a citizen asks of their own case; undefined where the code does not open it. What comes again with the same
 * key is done once.
 */
export async function actAsCitizen(
  deps: CaseDeps,
  { command, key, ...proof }: Proof & { readonly command: Command; readonly key?: string | undefined },
): Promise<Acted | undefined> {
  const number = await openedBy(deps, proof);
  if (!number) return undefined;
  const request: RequestKey | undefined = key
    ? { key: `citizen:${number}:${key}`, fingerprint: sha256(canonical([number, command])) }
    : undefined;
  return act(deps, { number, command, actor: { kind: 'citizen' }, ...(request && { request }) });
}
