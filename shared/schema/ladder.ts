import * as z from 'zod';
import { type Rung, rungRecords, rungs } from '../domain/policy.ts';
import { exactly, expects, oneOf, problem } from './file-problems.ts';
import { days, source } from './policy-values.ts';

const rung = oneOf(rungs);
const row = exactly({
  rung,
  record: oneOf(rungRecords).exactOptional(),
  next: exactly({ rung, after: days }).exactOptional(),
  source,
});
const rows = expects('[{rung, next, source}, …]');

/** Begins at its first row and only climbs: no rung twice, none that leads back down, none that nothing leads to. */
export const ladder = z.array(row, rows).min(1, rows).superRefine(check) satisfies z.ZodType<readonly Rung[]>;

function check(ladder: readonly Rung[], context: z.core.$RefinementCtx): void {
  const there = ladder.map((each) => each.rung);
  const tell = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });

  for (const [i, { rung: name, next }] of ladder.entries()) {
    if (there.indexOf(name) < i) tell([i, 'rung'], problem('rung-twice', name));
    if (next && !there.includes(next.rung)) tell([i, 'next', 'rung'], problem('unknown-rung', there.join(' | ')));
  }
  const round = ladder.map((each) => climbFrom(ladder, each)).find(closes) ?? [];
  const turn = round.at(-1);
  if (turn) {
    const names = [...round, turn.next].map((each) => each?.rung).join(' → ');
    tell([ladder.indexOf(turn), 'next', 'rung'], problem('ladder-cycle', names));
  } else {
    const reached = climbFrom(ladder, ladder[0]).map((each) => each.rung);
    for (const [i, name] of there.entries())
      if (!reached.includes(name)) tell([i, 'rung'], problem('rung-unreached', name));
  }
}

/** The rows from one upward, to the top or to where they begin to repeat. */
function climbFrom(ladder: readonly Rung[], first: Rung | undefined): Rung[] {
  const passed: Rung[] = [];
  for (let at = first; at && !passed.includes(at); ) {
    passed.push(at);
    const next = at.next?.rung;
    at = ladder.find((each) => each.rung === next);
  }
  return passed;
}

function closes(climb: readonly Rung[]): boolean {
  const next = climb.at(-1)?.next?.rung;
  return climb.some((each) => each.rung === next);
}
