import type { Policy } from '../../shared/domain/policy.ts';
import { usualStops } from './common.ts';
import { draw } from './draw.ts';
import { clocksFigure, keyFigure } from './key.ts';
import { laneFigure } from './lane-figure.ts';
import type { Lane } from './lanes.ts';
import type { Line } from './lines.ts';
import { ROOM, sheetOf } from './sheet.ts';

const title: Line = [
  { text: '信访事项办理流程', face: 'title' },
  { text: 'the life of a matter, as the table in shared/domain/transitions has it', face: 'english' },
];

/** The table of transitions as an SVG picture: the same lanes give the same letters. */
export async function drawLifecycle(lanes: readonly Lane[], policy: Policy): Promise<string> {
  const terms = { policy, usualStops: usualStops(lanes) };
  const figures = [
    keyFigure(ROOM),
    ...lanes.map((lane) => laneFigure(lane, terms, ROOM)),
    clocksFigure(lanes, terms, ROOM),
  ];
  return draw(title, await sheetOf(await Promise.all(figures)));
}
