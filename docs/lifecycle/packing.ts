import elk, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Point } from './figure.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where each of them lies, and how large it may be there. */
export interface Packing extends Size {
  readonly places: readonly (Point & Size)[];
}

/** Lays rectangles in rows, in their order, within `room`; `fill` widens them until the rows are full. */
export async function pack(sizes: readonly Size[], room: number, gap: number, fill = false): Promise<Packing> {
  const layoutOptions = {
    'elk.algorithm': 'rectpacking',
    'elk.rectpacking.widthApproximation.strategy': 'TARGET_WIDTH',
    'elk.rectpacking.widthApproximation.targetWidth': String(room),
    'elk.rectpacking.whiteSpaceElimination.strategy': fill ? 'EQUAL_BETWEEN_STRUCTURES' : 'NONE',
    'elk.spacing.nodeNode': String(gap),
    'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  };
  const children = sizes.map(({ width, height }, place) => ({ id: String(place), width, height }));
  const graph: ElkNode = await new elk.default().layout({ id: 'all', layoutOptions, children });
  return {
    width: graph.width ?? 0,
    height: graph.height ?? 0,
    places: (graph.children ?? []).map(({ x = 0, y = 0, width = 0, height = 0 }) => ({ x, y, width, height })),
  };
}
