import { faceStyle } from './lines.ts';

export const fonts =
  "'PingFang SC','HarmonyOS Sans SC',MiSans,'Source Han Sans SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";

/** One quiet accent, ink on paper; what leads on is dark, what only might is pale. */
const colour = {
  ink: '#1c2526',
  pale: '#56605f',
  accent: '#1f5f62',
  tint: '#d9e9e7',
  wash: '#eef3f1',
  line: '#8fa5a3',
  edge: '#cbd6d4',
  ground: '#f6f4ee',
  stop: '#6a5b45',
};

export const style = [
  faceStyle,
  `text{fill:${colour.ink}}.title,.lane,.state,.action{font-weight:600}.english,.article{fill:${colour.pale}}`,
  `.start,.in{fill:${colour.accent};font-weight:600}.stop{fill:${colour.stop}}`,
  `.strip{fill:${colour.ground}}.frame,.cap{fill:#fff;stroke:${colour.accent};stroke-width:1.5}`,
  `.road-box .cap{fill:${colour.accent}}.road-box .cap~.names text,.road-box .cap~.names .english{fill:#fff}`,
  `.state-box .cap,.driven-box .frame{fill:${colour.tint}}.ending-box .frame{stroke-width:3.5}.ending-box .cap{fill:none;stroke:none}`,
  `.action-box .frame,.stays-box .frame,.stays-box .cap{stroke:${colour.edge};stroke-width:1}`,
  `.stays-box .cap{fill:${colour.wash}}.driven-box .frame{stroke-dasharray:4 3;stroke-width:1}`,
  '.note-box .frame{fill:none;stroke:none}',
  `.way{fill:none;stroke:${colour.line};stroke-width:1.5}.way.main{stroke:${colour.accent};stroke-width:2.5}`,
  '.way.driven{stroke-dasharray:5 4}',
].join('\n');

export const markers = `${arrowHead('to', colour.line, 9)}${arrowHead('on', colour.accent, 12)}`;

function arrowHead(id: string, fill: string, size: number): string {
  const box = `viewBox="0 0 8 8" refX="7" refY="4" markerWidth="${size}" markerHeight="${size}"`;
  return `<marker id="${id}" ${box} markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="${fill}"/></marker>`;
}
