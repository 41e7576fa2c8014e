import { clockKinds, type Policy } from '../../shared/domain/policy.ts';
import { clockNames } from '../../shared/i18n/names.ts';
import { type Box, boxOf } from './box.ts';
import type { Figure } from './figure.ts';
import type { Lane } from './lanes.ts';
import type { Face, Line } from './lines.ts';
import { pack } from './packing.ts';
import { articlesSay, clockSays } from './words.ts';

/** What the shapes mean, shown with the shapes. */
export function keyFigure(room: number): Promise<Figure> {
  const state = (zh: string, en: string): Line[] => [line(['state', zh]), line(['english', en])];
  return boxesFigure(
    line(['lane', '图例'], ['english', 'key']),
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
          line(
            ['plain', '信访机构'],
            ['english', 'petition office'],
            ['plain', '承办单位'],
            ['english', 'unit'],
            ['plain', '信访人'],
            ['english', 'citizen'],
          ),
          line(
            ['plain', '登记员'],
            ['english', 'registrar'],
            ['plain', '经办人'],
            ['english', 'handler'],
            ['plain', '负责人'],
            ['english', 'head'],
            ['plain', '督办员'],
            ['english', 'supervisor'],
          ),
        ],
      ),
    ],
    room,
  );
}

/** The periods that the lanes start and stop, each with its limit and its source. */
export function clocksFigure(lanes: readonly Lane[], policy: Policy, room: number): Promise<Figure> {
  const actions = lanes.flatMap(({ moves, stays }) => [...moves.map(({ action }) => action), ...stays]);
  const used = new Set(actions.flatMap(({ starts, leadStarts, stops }) => [...starts, ...leadStarts, ...stops]));
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
  return boxesFigure(line(['lane', '期限'], ['english', 'time limits']), boxes, room);
}

async function boxesFigure(head: Line, boxes: readonly Box[], room: number): Promise<Figure> {
  const { height, places } = await pack(boxes, room, 14);
  return {
    head: [head],
    width: room,
    height,
    boxes: boxes.map((box, place) => ({ box, x: places[place]?.x ?? 0, y: places[place]?.y ?? 0 })),
    ways: [],
  };
}

function line(...runs: readonly (readonly [Face, string])[]): Line {
  return runs.map(([face, text]) => ({ face, text }));
}
