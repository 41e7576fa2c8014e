import type { ActionName } from '../../shared/domain/commands.ts';
import type { Transition } from '../../shared/domain/transitions/row.ts';
import { drivenMoves } from './driven.ts';
import { inOrder, longestRoad, type RoadStep } from './order.ts';

export type Subject = Transition['subject'];

/** A row of the table with its name. */
export type Action = Transition & { readonly name: ActionName };

/** An action that leads from some states to others of its lane. */
export interface Move {
  readonly action: Action;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** It is done to another subject, and takes the case along. */
  readonly driven: boolean;
  /** Where it leads from and to on the longest way through the lane. */
  readonly road?: { readonly from: string; readonly to: string };
}

/** What happens to one subject: its states in the order of its life, what moves it, what leaves it as it is. */
export interface Lane {
  readonly subject: Subject;
  readonly states: readonly string[];
  readonly moves: readonly Move[];
  readonly stays: readonly Action[];
}

export type Table = Readonly<Partial<Record<ActionName, Transition>>>;

/** The table as lanes, one a subject, the busiest first. */
export function lanesOf(table: Table): Lane[] {
  const names = Object.keys(table) as ActionName[];
  const actions = names.flatMap((name) => {
    const row = table[name];
    return row ? [{ ...row, name }] : [];
  });
  const subjects = [...Map.groupBy(actions, ({ subject }) => subject)].toSorted(
    ([, some], [, others]) => others.length - some.length,
  );
  return subjects.map(([subject]) => laneOf(subject, actions));
}

function laneOf(subject: Subject, actions: readonly Action[]): Lane {
  const own = actions.filter((action) => action.subject === subject);
  const ownMoves = own
    .filter(({ to }) => to.length > 0)
    .map((action): Move => ({ action, from: action.from, to: action.to, driven: false }));
  const moves = subject === 'case' ? inTurn([...ownMoves, ...drivenMoves(ownMoves, actions)], actions) : ownMoves;
  const states = inOrder(
    moves,
    own.flatMap(({ from }) => from),
  );
  const road = longestRoad(states, moves);
  return {
    subject,
    states,
    moves: moves.map((move) => onRoad(move, road)),
    stays: own.filter(({ to }) => to.length === 0),
  };
}

const inTurn = (moves: readonly Move[], actions: readonly Action[]) =>
  moves.toSorted((one, other) => actions.indexOf(one.action) - actions.indexOf(other.action));

/** A case that is moved from elsewhere comes by the road, where that goes on with it. */
function onRoad(move: Move, road: readonly RoadStep<Move>[]): Move {
  const place = road.find(({ step }) => step === move);
  if (!place) return move;
  const { from, to } = place;
  return { ...move, from: move.driven ? [from] : move.from, road: { from, to } };
}
