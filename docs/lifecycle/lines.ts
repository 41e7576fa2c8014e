/** The faces of the picture's text: size in px, and the class that carries weight and colour. */
const faces = {
  title: { size: 26, step: 40 },
  lane: { size: 19, step: 28 },
  state: { size: 16, step: 22 },
  action: { size: 14, step: 20 },
  plain: { size: 12, step: 17 },
  in: { size: 12, step: 17 },
  article: { size: 12, step: 17 },
  start: { size: 12, step: 17 },
  stop: { size: 12, step: 17 },
  english: { size: 11.5, step: 16 },
} as const;

export type Face = keyof typeof faces;

export interface Run {
  readonly text: string;
  readonly face: Face;
}

export type Line = readonly Run[];

const GAP = 6;

/** The rules of the faces for the picture's style sheet. */
export const faceStyle = Object.entries(faces)
  .map(([face, { size }]) => `.${face}{font-size:${size}px}`)
  .join('');

/** A Han character is as wide as it is high; a Latin letter is a little more than half of that. */
function emsOf(text: string): number {
  return [...text].reduce((ems, letter) => ems + (/[ᄀ-￿①-⑳▶■◆]/u.test(letter) ? 1 : 0.55), 0);
}

const widthOfRun = ({ text, face }: Run) => emsOf(text) * faces[face].size;

function widthOf(line: Line): number {
  return line.reduce((width, run, place) => width + widthOfRun(run) + (place > 0 ? GAP : 0), 0);
}

function stepOf(line: Line): number {
  return Math.max(0, ...line.map(({ face }) => faces[face].step));
}

export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((height, line) => height + stepOf(line), 0);
}

export function widest(lines: readonly Line[]): number {
  return Math.ceil(Math.max(0, ...lines.map(widthOf)));
}

/** Breaks a line between its runs where it would be wider than `limit`. */
export function wrapped(line: Line, limit: number): Line[] {
  const lines: Run[][] = [];
  for (const run of line) {
    const last = lines.at(-1);
    if (last && widthOf([...last, run]) <= limit) last.push(run);
    else lines.push([run]);
  }
  return lines;
}

type Anchor = 'start' | 'middle';

/** The lines as SVG, the first of them `top` below the origin. */
export function drawLines(lines: readonly Line[], x: number, top: number, anchor: Anchor = 'start'): string {
  let y = top;
  return lines
    .map((line) => {
      y += stepOf(line);
      const spans = line.map(
        ({ text, face }, place) => `<tspan class="${face}"${place > 0 ? ` dx="${GAP}"` : ''}>${escaped(text)}</tspan>`,
      );
      const at = `x="${round(x)}" y="${round(y - stepOf(line) * 0.28)}"`;
      return `<text ${at}${anchor === 'middle' ? ' text-anchor="middle"' : ''}>${spans.join('')}</text>`;
    })
    .join('');
}

export const round = (value: number) => Math.round(value * 10) / 10;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
