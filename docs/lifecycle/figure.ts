import type { Box } from './box.ts';
import type { Line } from './lines.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Placed extends Point {
  readonly box: Box;
}

export interface Way {
  readonly points: readonly Point[];
  readonly arrow: boolean;
  /** Done to another subject, and the case goes along. */
  readonly driven: boolean;
  /** On the main road. */
  readonly road: boolean;
}

/** A part of the picture, with every box and every line in its place. */
export interface Figure {
  readonly head: readonly Line[];
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Placed[];
  readonly ways: readonly Way[];
}
