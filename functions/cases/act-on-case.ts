import { act, type CaseDeps } from '../../shared/cases/act.ts';
import { sha256 } from '../../shared/cases/context.ts';
import { nextNumber } from '../../shared/cases/submit.ts';
import { canonical } from '../../shared/domain/chain.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { CaseNumber, OfficeId } from '../../shared/domain/ids.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { bodyOf, expectedVersion, requestKeyOf } from '../../shared/http/input.ts';
import { httpProblem, type Problem, refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import { isStaffAction, staffCommands } from '../../shared/schema/commands.ts';
import { numberOf } from './number-of.ts';
import { type Person, seenBy } from './seen-case.ts';

export interface DeskDeps extends CaseDeps {
  readonly directory: Directory;
}

/** `POST /api/cases/{number}/{action}`: does it if the table allows it, and answers with the new state and version. */
export async function actOnCase(event: ApiEvent, deps: DeskDeps): Promise<Reply> {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const number = numberOf(event);
  const action = event.pathParameters?.action;
  if (!isStaffAction(action)) throw httpProblem(404, 'not-found');

  const said = { action, ...bodyOf(event, staffCommands[action]) };
  const expected = expectedVersion(event);
  const key = requestKeyOf(event);
  const request = key && { key: `${actor.id}:${key}`, fingerprint: sha256(canonical([number, said])) };
  const command = { ...said, ...(action === 'split' && { into: await intoOf(actor.office, deps) }) } as Command;
  const asked = { number, command, actor, ...(expected !== undefined && { expected }), ...(request && { request }) };
  const done = await act(deps, asked);
  if ('refusal' in done) throw await problemOf(done.refusal, number, actor, deps);
  const { version, status } = done.matter;
  return { status: 200, body: { number, status, version }, headers: { etag: `"${version}"` } };
}

/**
 * Why not is told to whoever may read the case; to a person who saw an older version also what happened since. To others
 * a case that accuses them looks like any other (Art. 30(3)).
 */
async function problemOf(refusal: Refusal, number: CaseNumber, actor: Person, deps: DeskDeps): Promise<Problem> {
  const [stored, offices] = await Promise.all([deps.cases.load(number), deps.jurisdiction.offices()]);
  const { matter } = seenBy(actor, offices, stored);
  if (refusal.code !== 'stale-version') return refusedBy(refusal);
  const history = await deps.cases.history(number);
  const seen = Number(refusal.facts.expected);
  const since = history.filter(({ seq }) => seq > seen).map(({ seq, hash, event }) => ({ seq, hash, ...event }));
  return refusedBy(refusal, { version: matter.version, since });
}

/** The number of the case that requests are split off into; only an office that keeps a register can split. */
async function intoOf(unit: OfficeId, deps: DeskDeps) {
  const office = (await deps.jurisdiction.offices()).get(unit);
  if (!office?.prefix) throw refusedBy({ code: 'not-yours', facts: {} });
  return nextNumber(deps, office);
}
