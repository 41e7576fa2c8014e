import elk, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { CaseStatus } from '../../shared/domain/case.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import type { Box } from './box.ts';
import { type Cards, linesFrom, moveBox, stateBox, staysBox } from './cards.ts';
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
  'elk.randomSeed': '1',
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
  'elk.layered.thoroughness': '30',
};

type Edge = ElkExtendedEdge & Omit<Way, 'points'>;

const LONGEST_LINE = 210;
const SHORTEST_LINE = 150;

/** The lane, with lines as long as leaves it within `room`. */
export async function laneFigure(lane: Lane, policy: Policy, room: number, limit = LONGEST_LINE): Promise<Figure> {
  const figure = await figureOf({ lane, policy, usually: usualCase(lane), limit });
  const tooWide = figure.width > room && limit > SHORTEST_LINE;
  return tooWide ? laneFigure(lane, policy, room, limit - 20) : figure;
}

async function figureOf(cards: Cards): Promise<Figure> {
  const { lane } = cards;
  const boxes = boxesOf(cards);
  const edges = edgesOf(lane);
  // What hangs together with the road stands before what stands alone.
  const road = new Set(lane.moves.filter((move) => move.road).map(cardOf));
  const children = [...boxes].map(([id, { width, height }]) => {
    const layoutOptions = { 'elk.portConstraints': 'FIXED_SIDE', 'elk.priority': road.has(id) ? '10' : '0' };
    return { id, width, height, ports: [port(inOf(id), 'NORTH'), port(outOf(id), 'SOUTH')], layoutOptions };
  });
  const graph: ElkNode = await new elk.default().layout({ id: lane.subject, layoutOptions: options, children, edges });
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

function laneHead({ lane, usually }: Cards): Line[] {
  const { zh, en } = laneTitles[lane.subject];
  return [
    [
      { text: zh, face: 'lane' },
      { text: en, face: 'english' },
    ],
    ...(usually ? [[{ text: `除另注外，信访事项须为 ${statesSay(usually)}`, face: 'plain' } as const]] : []),
  ];
}

/** Where the case must be for at least half of the lane's actions. */
function usualCase({ moves, stays }: Lane): readonly CaseStatus[] | undefined {
  const own = [...moves.filter(({ driven }) => !driven).map(({ action }) => action), ...stays];
  const groups = Map.groupBy(own, ({ whileCase }) => whileCase?.join() ?? '');
  const usual = [...groups.values()].find((group) => group.length > 1 && group.length * 2 >= own.length);
  return usual?.[0]?.whileCase;
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
  const lines = linesFrom(move);
  return states.findLast((state) => lines.includes(state)) ?? states.find((state) => move.from.includes(state));
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
