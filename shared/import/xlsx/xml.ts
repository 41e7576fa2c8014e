import { Parser } from 'saxen';

export interface Reader {
  readonly open?: (name: string, attributes: () => Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Reads a part of a workbook from end to end, without building a tree of it; false where it is not XML. */
export function readXml(xml: string, { open, close, text }: Reader): boolean {
  let sound = true;
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => open?.(bare(name), attributes));
  parser.on('closeTag', (name) => close?.(bare(name)));
  parser.on('text', (told, decode) => text?.(decode(told)));
  parser.on('cdata', (told) => text?.(told));
  parser.on('error', () => {
    sound = false;
    parser.stop();
  });
  parser.parse(xml);
  return sound;
}

/** Some programs write `x:row`. */
function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
