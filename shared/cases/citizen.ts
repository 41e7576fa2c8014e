import type { Attachment } from '../domain/attachments.ts';
import { canonical } from '../domain/chain.ts';
import type { Command } from '../domain/commands.ts';
import type { CaseNumber } from '../domain/ids.ts';
import type { RequestKey } from '../ports/case-store.ts';
import type { Trays } from '../ports/trays.ts';
import { caseNumber } from '../schema/ids.ts';
import { type Acted, act, type CaseDeps } from './act.ts';
import { sha256 } from './context.ts';
import { codeMatches } from './query-code.ts';
import { filesIn } from './tray.ts';

export interface CitizenDeps extends CaseDeps {
  readonly trays: Trays;
}

/** What a citizen asks for; `tray`: the files that come with it. */
export interface CitizenRequest extends Proof {
  readonly command: Command;
  readonly key?: string | undefined;
  readonly tray?: string | undefined;
}

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
  deps: CitizenDeps,
  { command: said, key, tray, ...proof }: CitizenRequest,
): Promise<Acted | undefined> {
  const number = await openedBy(deps, proof);
  if (!number) return undefined;
  const command = withFiles(said, await filesIn(deps.trays, tray));
  const request: RequestKey | undefined = key
    ? { key: `citizen:${number}:${key}`, fingerprint: sha256(canonical([number, command])) }
    : undefined;
  const actor = { kind: 'citizen' } as const;
  return act(deps, { number, command, actor, ...(request && { request }), ...(tray && { tray }) });
}

/** Files come with material that is added; no other step takes any. */
function withFiles(command: Command, files: readonly Attachment[]): Command {
  return command.action === 'supplement' && files.length > 0 ? { ...command, files } : command;
}
