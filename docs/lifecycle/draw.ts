import { headHeight, SPACE } from './box.ts';
import type { Placed, Way } from './figure.ts';
import { drawLines, heightOf, type Line, round } from './lines.ts';
import { type Sheet, STRIP, type Strip } from './sheet.ts';
import { fonts, markers, style } from './style.ts';

const MARGIN = 10;
const CORNER = 6;

export function draw(title: Line, { width, height, strips }: Sheet): string {
  const top = MARGIN + heightOf([title]) + MARGIN;
  const size = [round(width + 2 * MARGIN), round(height + top + MARGIN)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" width="${size[0]}" height="${size[1]}" role="img" lang="zh-CN" font-family="${fonts}">`,
    `<title>${title.map(({ text }) => text).join(' · ')}</title>`,
    `<defs>${markers}<style>${style}</style></defs>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    drawLines([title], MARGIN + STRIP.side, MARGIN),
    `<g transform="translate(${MARGIN} ${top})">`,
    ...strips.map(drawStrip),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function drawStrip({ figure, x, y, width, height }: Strip): string {
  const { head, ways, boxes } = figure;
  const top = STRIP.above + heightOf(head) + STRIP.underHead;
  return [
    `<g transform="translate(${round(x)} ${round(y)})">`,
    `<rect class="strip" width="${round(width)}" height="${round(height)}" rx="8"/>`,
    drawLines(head, STRIP.side, STRIP.above),
    `<g transform="translate(${round((width - figure.width) / 2)} ${top})">`,
    // The road over what joins it.
    ...ways.toSorted((one, other) => Number(one.road) - Number(other.road)).map(drawWay),
    ...boxes.map(drawBox),
    '</g></g>',
  ].join('\n');
}

function drawWay({ points, arrow, driven, road }: Way): string {
  const [first, ...rest] = points.map(({ x, y }) => `${round(x)} ${round(y)}`);
  const marker = arrow ? ` marker-end="url(#${road ? 'on' : 'to'})"` : '';
  return `<path class="way${road ? ' main' : ''}${driven ? ' driven' : ''}" d="M${first}L${rest.join(' ')}"${marker}/>`;
}

function drawBox({ box: { kind, head, body, width, height }, x, y }: Placed): string {
  const cap = headHeight(head);
  return [
    `<g class="${kind}-box" transform="translate(${round(x)} ${round(y)})">`,
    `<rect class="frame" width="${width}" height="${height}" rx="${CORNER}"/>`,
    head.length === 0 ? '' : `<path class="cap" d="${capPath(width, cap, body.length > 0 ? 0 : CORNER)}"/>`,
    '<g class="names">',
    kind === 'stays' ? drawLines(head, SPACE.side, SPACE.above) : drawLines(head, width / 2, SPACE.above, 'middle'),
    '</g>',
    drawLines(body, SPACE.side, cap + SPACE.above),
    '</g>',
  ].join('');
}

/** The upper part of a box: round above, and below where the box ends with it. */
function capPath(width: number, height: number, below: number): string {
  const [right, foot] = [width - CORNER, height - below];
  const upper = `M0 ${CORNER}A${CORNER} ${CORNER} 0 0 1 ${CORNER} 0H${right}A${CORNER} ${CORNER} 0 0 1 ${width} ${CORNER}V${foot}`;
  return below === 0
    ? `${upper}H0Z`
    : `${upper}A${below} ${below} 0 0 1 ${width - below} ${height}H${below}A${below} ${below} 0 0 1 0 ${foot}Z`;
}
