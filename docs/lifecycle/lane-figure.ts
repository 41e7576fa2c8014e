import elk, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Box } from './box.ts';
import { type Cards, linesFrom, moveBox, stateBox, staysBox, type Terms } from './cards.ts';
import { usualCase } from './common.ts';
import type { Figure, Way } from './figure.ts';
import type { Lane, Move } from './lanes.ts';
import type { Line } from './lines.ts';
import { laneTitles, statesSay } from './words.ts';

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.aspectRatio': '0.7',
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.componentComponent': '24',
  'elk.layered.spacing.nodeNodeBetweenLayers': '22',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.layered.mergeEdges': 'true',
  'elk.layered.feedbackEdges': 'true',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.compaction.postCompaction.strategy': 'EDGE_LENGTH',
  'elk.layered.thoroughness': '20',
};

type Edge = ElkExtendedEdge & Omit<Way, 'points'>;

/** How long a line may be, in px: the longest that leaves the lane within the room is taken. */
const LIMITS = [210, 190, 170, 150];

/** The layout begins with a draw of lots; the best of these draws is taken. */
const SEEDS = ['1', '2', '3', '4'];

export async function laneFigure(lane: Lane, terms: Terms, room: number): Promise<Figure> {
  const cards = { ...terms, lane, usualCase: usualCase(lane) };
  const drawn: Figure[] = [];
  for (const limit of LIMITS) {
    for (const seed of SEEDS) drawn.push(await figureOf({ ...cards, limit }, seed));
    const [best] = drawn.filter(({ width }) => width <= room).toSorted(byBends);
    if (best && bends(best, true) === 0) return best;
  }
  const [narrowest] = drawn.toSorted((one, other) => one.width - other.width || byBends(one, other));
  if (!narrowest) throw new Error(`nothing was drawn of ${lane.subject}`);
  return narrowest;
}

/** A straight road first, then as few turns as can be. */
const byBends = (one: Figure, other: Figure) => bends(one, true) - bends(other, true) || bends(one) - bends(other);

function bends({ ways }: Figure, onRoad = false): number {
  return ways.filter(({ road }) => road || !onRoad).reduce((sum, { points }) => sum + points.length - 2, 0);
}

async function figureOf(cards: Cards, seed: string): Promise<Figure> {
  const { lane } = cards;
  const boxes = boxesOf(cards);
  const edges = edgesOf(lane);
  // What hangs together with the road stands before what stands alone.
  const road = new Set(lane.moves.filter((move) => move.road).map(cardOf));
  const children = [...boxes].map(([id, { width, height }]) => {
    const layoutOptions = { 'elk.portConstraints': 'FIXED_SIDE', 'elk.priority': road.has(id) ? '10' : '0' };
    return { id, width, height, ports: [port(inOf(id), 'NORTH'), port(outOf(id), 'SOUTH')], layoutOptions };
  });
  const layoutOptions = { ...options, 'elk.randomSeed': seed };
  const graph: ElkNode = await new elk.default().layout({ id: lane.subject, layoutOptions, children, edges });
  return {
    head: laneHead(cards),
    width: graph.width ?? 0,
    height: graph.height ?? 0,
    boxes: (graph.children ?? []).flatMap(({ id, x = 0, y = 0 }) => {
      const box = boxes.get(id);
      return box ? [{ box, x, y }] : [];
    }),
    ways: edges.flatMap(({ sections = [], arrow, driven, road }) =>
      sections.map(({ startPoint, bendPoints = [], endPoint }) => {
        return { points: [startPoint, ...bendPoints, endPoint], arrow, driven, road };
      }),
    ),
  };
}

function laneHead({ lane, usualCase: usual }: Cards): Line[] {
  const { zh, en } = laneTitles[lane.subject];
  return [
    [
      { text: zh, face: 'lane' },
      { text: en, face: 'english' },
    ],
    ...(usual ? [[{ text: `除另注外，信访事项须为 ${statesSay(usual)}`, face: 'plain' } as const]] : []),
  ];
}

/** In the order of a life: what leads from a later box to an earlier one is a way back. */
function boxesOf(cards: Cards): Map<string, Box> {
  const { states, moves, stays } = cards.lane;
  const boxes = new Map<string, Box>();
  for (const state of states) {
    boxes.set(stateOf(state), stateBox(state, cards));
    for (const move of moves.filter((move) => placeOf(move, states) === state))
      boxes.set(cardOf(move), moveBox(move, cards));
  }
  const inMany = stays.filter(({ from }) => from.length > 1);
  for (const [from, actions] of Map.groupBy(inMany, ({ from }) => from.join())) {
    boxes.set(`stays ${from}`, staysBox(actions, cards));
  }
  return boxes;
}

/** A card stands after the last state that a line comes from; without lines, after the first it may come from. */
function placeOf(move: Move, states: readonly string[]): string | undefined {
  const drawn = linesFrom(move);
  return states.findLast((state) => drawn.includes(state)) ?? states.find((state) => move.from.includes(state));
}

const stateOf = (state: string) => `state ${state}`;
const cardOf = ({ action }: Move) => `move ${action.name}`;

/** Everything comes in from above and goes out below, so that a way back is seen to lead back. */
const inOf = (id: string) => `in ${id}`;
const outOf = (id: string) => `out ${id}`;
const port = (id: string, side: 'NORTH' | 'SOUTH') => ({ id, layoutOptions: { 'elk.port.side': side } });

function edgesOf({ moves }: Lane): Edge[] {
  return moves.flatMap((move): Edge[] => {
    const { driven } = move;
    const card = cardOf(move);
    const edge = (source: string, target: string, arrow: boolean, road: boolean): Edge => {
      const [id, sources, targets] = [`${source} → ${target}`, [outOf(source)], [inOf(target)]];
      return { id, sources, targets, arrow, driven, road, layoutOptions: road ? straight : {} };
    };
    return [
      ...linesFrom(move).map((state) => edge(stateOf(state), card, false, move.road?.from === state)),
      ...move.to.map((state) => edge(card, stateOf(state), true, move.road?.to === state)),
    ];
  });
}

const straight = { 'elk.layered.priority.straightness': '20', 'elk.layered.priority.direction': '10' };
