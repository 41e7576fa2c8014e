import { clockKinds } from '../../shared/domain/policy.ts';
import { clockNames } from '../../shared/i18n/names.ts';
import { words as desk } from '../../web/desk/words.ts';
import { type Box, boxOf } from './box.ts';
import { STOPS_TOGETHER, type Terms } from './cards.ts';
import { ownActions } from './common.ts';
import type { Figure } from './figure.ts';
import type { Lane } from './lanes.ts';
import type { Face, Line } from './lines.ts';
import { pack } from './packing.ts';
import { articlesSay, clockSays } from './words.ts';

/** What the shapes mean, shown with the shapes. */
export function keyFigure(room: number): Promise<Figure> {
  const state = (zh: string, en: string): Line[] => [line(['state', zh]), line(['english', en])];
  return boxesFigure(
    [line(['lane', '图例'], ['english', 'key'])],
    [
      boxOf('road', state('状态', 'state on the main road'), []),
      boxOf('state', state('状态', 'other state'), []),
      boxOf('ending', state('状态', 'nothing leads on from here'), []),
      boxOf(
        'action',
        [],
        [
          line(['action', '办理事项'], ['english', 'action']),
          line(['plain', '谁来办'], ['english', 'who'], ['article', '第…条'], ['english', 'article']),
          line(['start', '▶ 起算的期限'], ['english', 'clock it starts']),
          line(['start', '◆ 变动的期限'], ['english', 'clock it changes']),
          line(['stop', '■ 停止的期限'], ['english', 'clock it stops']),
        ],
      ),
      boxOf(
        'driven',
        [],
        [
          line(['action', '别处的办理'], ['english', 'done elsewhere']),
          line(['plain', '信访事项随之改变'], ['english', 'takes the case along']),
        ],
      ),
      boxOf(
        'stays',
        [line(['in', '在这些状态下'], ['english', 'in each of these states'])],
        [
          line(['action', '可以办理'], ['english', 'can be done']),
          line(['plain', '办后状态不变'], ['english', 'the state stays']),
        ],
      ),
      boxOf(
        'note',
        [],
        [
          line(...named(['信访机构', 'petition office'], ['承办单位', 'unit'], ['有关单位', 'any of them'])),
          line(...named(['信访人', 'citizen'], ['系统', 'the system itself'])),
          line(...named(...roles)),
        ],
      ),
    ],
    room,
  );
}

/** The periods that the lanes start and stop, each with its limit and its source. */
export function clocksFigure(lanes: readonly Lane[], { policy, usualStops }: Terms, room: number): Promise<Figure> {
  const rows = lanes.flatMap(ownActions).flatMap(({ starts, stops }) => [...starts, ...stops]);
  const used = new Set(rows.map(({ clock }) => clock));
  const boxes = clockKinds
    .filter((kind) => used.has(kind))
    .map((kind) =>
      boxOf(
        'note',
        [],
        [
          line(['start', clockSays(kind, policy)]),
          line(['english', clockNames.en[kind]]),
          line(['article', articlesSay(policy.clocks[kind].source)]),
        ],
      ),
    );
  const width = Math.max(0, ...boxes.map((box) => box.width));
  const together = usualStops.map((kind) => clockNames.zh[kind]).join('、');
  return boxesFigure(
    [
      line(['lane', '期限'], ['english', 'time limits']),
      ...(together ? [line(['stop', STOPS_TOGETHER], ['plain', together])] : []),
    ],
    boxes.map((box) => ({ ...box, width })),
    room,
  );
}

async function boxesFigure(head: readonly Line[], boxes: readonly Box[], room: number): Promise<Figure> {
  const { height, places } = await pack(boxes, room, 14);
  return {
    head,
    width: room,
    height,
    boxes: boxes.map((box, place) => ({ box, x: places[place]?.x ?? 0, y: places[place]?.y ?? 0 })),
    ways: [],
  };
}

/** The roles that act, as the desk calls them. */
const roles = (['registrar', 'handler', 'head', 'supervisor'] as const).map(
  (role) => [desk.zh.roles[role], desk.en.roles[role]] as const,
);

function named(...names: readonly (readonly [string, string])[]): (readonly [Face, string])[] {
  return names.flatMap(([zh, en]) => [['plain', zh] as const, ['english', en] as const]);
}

function line(...runs: readonly (readonly [Face, string])[]): Line {
  return runs.map(([face, text]) => ({ face, text }));
}
