import type { Figure, Point } from './figure.ts';
import { heightOf, widest } from './lines.ts';
import { pack } from './packing.ts';

/** A figure on its ground. */
export interface Strip extends Point {
  readonly figure: Figure;
  readonly width: number;
  readonly height: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly strips: readonly Strip[];
}

/** Space between the edge of a strip and what stands in it. */
export const STRIP = { side: 18, above: 10, below: 20, underHead: 12 };

/** The sheet without its margins. */
const WIDTH = 1180;

/** How wide a figure may be and fit on the sheet. */
export const ROOM = WIDTH - 2 * STRIP.side;

/** The figures one below the other, and side by side where there is room. */
export async function sheetOf(figures: readonly Figure[]): Promise<Sheet> {
  const sizes = figures.map(({ head, width, height }) => ({
    width: Math.max(width, widest(head)) + 2 * STRIP.side,
    height: STRIP.above + heightOf(head) + STRIP.underHead + height + STRIP.below,
  }));
  const { places, width, height } = await pack(sizes, WIDTH, 12, true);
  return {
    width,
    height,
    strips: figures.flatMap((figure, place) => {
      const at = places[place];
      return at ? [{ figure, ...at }] : [];
    }),
  };
}
