import type { VNode } from 'preact';
import { encode } from 'uqr';

/** A QR code as one path, with the margin that readers need. */
export function Qr({ text, label }: { text: string; label: string }): VNode {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  // One bar for each run of dark squares in a row.
  const dark = data.flatMap((row, y) =>
    [
      ...row
        .map((on) => (on ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
