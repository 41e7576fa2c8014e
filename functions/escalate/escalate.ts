import { act, type CaseDeps } from '../../shared/cases/act.ts';
import { dayOf } from '../../shared/cases/time.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import type { CaseNumber, ClockId } from '../../shared/domain/ids.ts';
import { watchedOn } from '../../shared/domain/ladder.ts';
import type { RefusalCode } from '../../shared/domain/refusal.ts';
import { type Aside, asideKey } from '../../shared/ports/aside.ts';
import { alert, GIVEN_OUT_AT_MOST } from '../../shared/schema/messages.ts';

export interface EscalateDeps extends CaseDeps {
  readonly aside: Aside;
}

export type Escalated = 'flagged' | 'reminded' | 'nothing-to-flag' | 'waits-for-hours' | 'set-aside' | 'stays-aside';

const system: Actor = { kind: 'system', task: 'escalate' };
/** What the next message may find otherwise; everything else that is refused, is refused for ever. */
const PASSING: readonly RefusalCode[] = ['busy', 'stale-version'];
/** One before the queue gives the message up. */
const LAST_ATTEMPT = GIVEN_OUT_AT_MOST - 1;
const DONE: readonly Escalated[] = ['flagged', 'reminded', 'nothing-to-flag'];

/**
 * Reads the case again and lets the duty climb, or reminds of it, if its day has come; what was done in the meantime is
 * left alone. What is refused for ever, or fails every time, is set aside, so that nothing waits behind it.
 */
export async function escalate(body: unknown, deps: EscalateDeps, attempt = 1): Promise<Escalated> {
  const { case: number, clock, wasAside } = alert.parse(body);
  try {
    const outcome = await climb(number, clock, deps);
    // Hardly any alert was ever set aside, and to look would cost each of them a call.
    if (DONE.includes(outcome) && (wasAside || attempt > 1)) await deps.aside.takeBack(asideKey(number, clock));
    return outcome;
  } catch (error) {
    if (attempt < LAST_ATTEMPT) throw error;
    return setAside(number, clock, error instanceof Error ? error.name : 'unknown', deps);
  }
}

async function climb(number: CaseNumber, clock: ClockId, deps: EscalateDeps): Promise<Escalated> {
  const flagged = await act(deps, { number, command: { action: 'flag-overdue', clock }, actor: system });
  if (!('refusal' in flagged)) return 'flagged';
  const { code } = flagged.refusal;
  if (code === 'out-of-hours') return 'waits-for-hours';
  if (code !== 'not-overdue' && code !== 'wrong-state') return refused(number, clock, code, deps);

  const reminded = await act(deps, { number, command: { action: 'remind', clock }, actor: system });
  if (!('refusal' in reminded)) return 'reminded';
  const why = reminded.refusal.code;
  if (why !== 'nothing-to-remind' && why !== 'wrong-state') return refused(number, clock, why, deps);
  // Whatever its row says, nothing can come of it.
  return (await stillWaits(number, clock, deps)) ? setAside(number, clock, 'nothing-to-do', deps) : 'nothing-to-flag';
}

function refused(number: CaseNumber, clock: ClockId, code: RefusalCode, deps: EscalateDeps): Promise<Escalated> {
  if (PASSING.includes(code)) throw new Error(`${number} ${clock} refused: ${code}`);
  return setAside(number, clock, code, deps);
}

async function stillWaits(number: CaseNumber, id: ClockId, { cases, now, jurisdiction }: EscalateDeps) {
  const matter = (await cases.load(number))?.matter;
  const clock = matter?.clocks.find((each) => each.id === id);
  const day = matter && clock && watchedOn(matter, clock);
  return day !== undefined && day <= dayOf(now(), jurisdiction.timeZone);
}

async function setAside(number: CaseNumber, clock: ClockId, reason: string, deps: EscalateDeps): Promise<Escalated> {
  const today = dayOf(deps.now(), deps.jurisdiction.timeZone);
  const about = { key: asideKey(number, clock), case: number, clock };
  return (await deps.aside.put({ ...about, reason, since: today, triedOn: today })) ? 'set-aside' : 'stays-aside';
}
