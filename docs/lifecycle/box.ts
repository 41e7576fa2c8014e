import { heightOf, type Line, widest } from './lines.ts';

/** A box of the picture: its lines, and how large it is with the space around them. */
export interface Box {
  readonly kind: 'road' | 'state' | 'ending' | 'action' | 'driven' | 'stays' | 'note';
  /** What it is called, apart from what can be done there. */
  readonly head: readonly Line[];
  readonly body: readonly Line[];
  readonly width: number;
  readonly height: number;
}

export const SPACE = { side: 10, above: 4, below: 6 };

const SPACES = SPACE.above + SPACE.below;

export function boxOf(kind: Box['kind'], head: readonly Line[], body: readonly Line[]): Box {
  return {
    kind,
    head,
    body,
    width: Math.max(widest(head), widest(body)) + 2 * SPACE.side,
    height: headHeight(head) + (body.length > 0 ? heightOf(body) + SPACES : 0),
  };
}

export function headHeight(head: readonly Line[]): number {
  return head.length > 0 ? heightOf(head) + SPACES : 0;
}
