import type { CaseStatus } from '../../shared/domain/case.ts';
import type { ClockKind, Policy } from '../../shared/domain/policy.ts';
import type { ClockRow } from '../../shared/domain/transitions/row.ts';
import { actionNames, clockNames } from '../../shared/i18n/names.ts';
import { type Box, boxOf } from './box.ts';
import { stopsOf } from './common.ts';
import { MANY_STATES } from './driven.ts';
import type { Action, Lane, Move } from './lanes.ts';
import { type Line, type Run, wrapped } from './lines.ts';
import { articlesSay, clockSays, elsewhereSays, laneTitles, stateName, statesSay, whenSays, whoSays } from './words.ts';

/** What the cards of all lanes have in common. */
export interface Terms {
  readonly policy: Policy;
  /** The clocks that are stopped together so often that the key says once which they are. */
  readonly usualStops: readonly ClockKind[];
}

/** What the cards of a lane have in common. */
export interface Cards extends Terms {
  readonly lane: Lane;
  /** Where the case must be, said once above the lane. */
  readonly usualCase: readonly CaseStatus[] | undefined;
  /** How wide a line may be. */
  readonly limit: number;
}

/** The names of many states want long lines. */
const LONG_LIST = 250;

/** The states that lines come from: not from too many, and not from where it only leads back to. */
export function linesFrom({ from, to, road }: Move): readonly string[] {
  const leaving = from.filter((state) => !to.includes(state));
  return leaving.length <= MANY_STATES ? leaving : leaving.filter((state) => state === road?.from);
}

export function stateBox(state: string, cards: Cards): Box {
  const { moves, stays } = cards.lane;
  const onRoad = moves.some(({ road }) => road?.from === state || road?.to === state);
  const reached = moves.some(({ to }) => to.includes(state));
  const left = moves.some(({ from }) => from.includes(state));
  const here = stays.filter(({ from }) => from.length === 1 && from.some((one) => one === state));
  const head: Line[] = [
    [{ text: stateName(state, 'zh'), face: 'state' }],
    [{ text: stateName(state, 'en'), face: 'english' }],
  ];
  return boxOf(
    reached && !left ? 'ending' : onRoad ? 'road' : 'state',
    head,
    here.flatMap((action) => actionLines(action, cards)),
  );
}

export function moveBox(move: Move, cards: Cards): Box {
  const { from } = move;
  const drawn = linesFrom(move);
  const undrawn = from.filter((state) => !drawn.includes(state));
  const said =
    from.length > MANY_STATES ? `自 ${statesSay(from)}` : undrawn.length > 0 ? `也可自 ${statesSay(undrawn)}` : '';
  if (!move.driven) return boxOf('action', [], actionLines(move.action, cards, said ? list(said, cards.limit) : []));
  return boxOf('driven', [], [...nameLines(move.action, cards), [{ text: elsewhereSays(move.action), face: 'plain' }]]);
}

/** What can be done in each of several states, and leaves the subject as it is. */
export function staysBox(actions: readonly Action[], { limit, ...rest }: Cards): Box {
  const cards = { ...rest, limit: Math.max(limit, LONG_LIST) };
  const head = actions.slice(0, 1).flatMap(({ from }) => list(statesSay(from), cards.limit, 'in'));
  return boxOf(
    'stays',
    head,
    actions.flatMap((action) => actionLines(action, cards)),
  );
}

function nameLines({ name }: Action, { limit }: Cards): Line[] {
  const zh: Run = { text: actionNames.zh[name], face: 'action' };
  return wrapped([zh, { text: actionNames.en[name], face: 'english' }], limit);
}

function actionLines(action: Action, cards: Cards, from: readonly Line[] = []): Line[] {
  const { who, source } = action;
  const { lane, limit } = cards;
  const whose: Run[] = whoSays(who, laneTitles[lane.subject]).map((text) => ({ text, face: 'plain' }));
  return [
    ...nameLines(action, cards),
    ...wrapped([...whose, { text: articlesSay(source), face: 'article' }], limit),
    ...from,
    ...caseLines(action, cards),
    ...clockLines(action, cards),
  ];
}

/** Where the case must be, and where it goes along. */
function caseLines({ subject, whileCase, takesCaseTo }: Action, { usualCase, limit }: Cards): Line[] {
  const unusual = whileCase && whileCase.join() !== usualCase?.join() ? `信访事项须为 ${statesSay(whileCase)}` : '';
  const when = subject === 'assignment' ? '主办的：' : '';
  const after = takesCaseTo.length > 0 ? `${when}信访事项 → ${statesSay(takesCaseTo)}` : '';
  return [unusual, after].flatMap((text) => (text ? list(text, limit) : []));
}

function clockLines(action: Action, { policy, limit, usualStops }: Cards): Line[] {
  const { starts, changes, stops } = action;
  const together = stops.length > 0 && stopsOf(action).join() === usualStops.join();
  const stopped = together ? [STOPS_TOGETHER] : stops.map((row) => `■ ${clockNames.zh[row.clock]}${whenSays(row)}`);
  return [
    ...starts.flatMap((row) => wrapped(startRuns(row, policy), limit)),
    ...changes.map((kind): Line => [{ text: `◆ ${clockNames.zh[kind]}`, face: 'start' }]),
    ...wrapped(
      stopped.map((text) => ({ text, face: 'stop' })),
      limit,
    ),
  ];
}

function startRuns(row: ClockRow, policy: Policy): Run[] {
  const clock: Run = { text: `▶ ${clockSays(row.clock, policy)}`, face: 'start' };
  return row.when.length > 0 ? [clock, { text: whenSays(row), face: 'plain' }] : [clock];
}

/** What stands for the list that is said in the key. */
export const STOPS_TOGETHER = '■ 各项办理期限';

/** A list of names, each of which may begin a line. */
function list(names: string, limit: number, face: 'plain' | 'in' = 'plain'): Line[] {
  const runs = names.split(/(?<=、)/u).map((text) => ({ text, face }));
  return wrapped(runs, limit).map((line) => [{ text: line.map(({ text }) => text).join(''), face }]);
}
