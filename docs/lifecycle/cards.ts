import type { CaseStatus } from '../../shared/domain/case.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import { actionNames, clockNames } from '../../shared/i18n/names.ts';
import { type Box, boxOf } from './box.ts';
import type { Action, Lane, Move } from './lanes.ts';
import { type Line, type Run, wrapped } from './lines.ts';
import { articlesSay, clockSays, elsewhereSays, laneTitles, stateName, statesSay, whoSays } from './words.ts';

/** What the cards of a lane have in common. */
export interface Cards {
  readonly lane: Lane;
  readonly policy: Policy;
  /** Where the case must be for most of the lane's actions: said once for all, and not on each card. */
  readonly usually: readonly CaseStatus[] | undefined;
  /** How wide a line may be. */
  readonly limit: number;
}

/** An action that may come from more states than these says so in words: that many lines would hide the road. */
const MANY = 3;

/** The states that lines come from. */
export function linesFrom({ from, road }: Move): readonly string[] {
  return from.length <= MANY ? from : from.filter((state) => state === road?.from);
}

export function stateBox(state: string, cards: Cards): Box {
  const { moves, stays } = cards.lane;
  const onRoad = moves.some(({ road }) => road?.from === state || road?.to === state);
  const reached = moves.some(({ to }) => to.includes(state));
  const left = moves.some(({ from }) => from.includes(state));
  const here = stays.filter(({ from }) => from.length === 1 && from.includes(state));
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
  const from = move.from.length > MANY ? list(`自 ${statesSay(move.from)}`, cards.limit) : [];
  if (!move.driven) return boxOf('action', [], actionLines(move.action, cards, from));
  return boxOf('driven', [], [...nameLines(move.action, cards), [{ text: elsewhereSays(move.action), face: 'plain' }]]);
}

/** What can be done in each of several states, and leaves the subject as it is. */
export function staysBox(actions: readonly Action[], cards: Cards): Box {
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
function caseLines({ subject, whileCase, takesCaseTo }: Action, { usually, limit }: Cards): Line[] {
  const unusual = whileCase && whileCase.join() !== usually?.join() ? `信访事项须为 ${statesSay(whileCase)}` : '';
  const when = subject === 'assignment' ? '主办的：' : '';
  const after = takesCaseTo.length > 0 ? `${when}信访事项 → ${statesSay(takesCaseTo)}` : '';
  return [unusual, after].flatMap((text) => (text ? list(text, limit) : []));
}

function clockLines({ starts, leadStarts, stops }: Action, { policy, limit }: Cards): Line[] {
  const started = [
    ...starts.map((kind) => `▶ ${clockSays(kind, policy)}`),
    ...leadStarts.map((kind) => `▶ ${clockSays(kind, policy)}（主办）`),
  ];
  const stopped: Run[] = stops.map((kind) => ({ text: `■ ${clockNames.zh[kind]}`, face: 'stop' }));
  return [...started.map((text): Line => [{ text, face: 'start' }]), ...wrapped(stopped, limit)];
}

/** A list of names, each of which may begin a line. */
function list(names: string, limit: number, face: 'plain' | 'in' = 'plain'): Line[] {
  const runs = names.split(/(?<=、)/u).map((text) => ({ text, face }));
  return wrapped(runs, limit).map((line) => [{ text: line.map(({ text }) => text).join(''), face }]);
}
