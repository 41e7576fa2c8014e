import type { Parts } from './parts.ts';
import { readXml } from './xml.ts';

const [BOOK, RELATIONS] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'] as const;
/** What says which sheets there are. */
export const WORKBOOK = [BOOK, RELATIONS];
export const STRINGS = 'xl/sharedStrings.xml';
export const STYLES = 'xl/styles.xml';

export interface Workbook {
  /** The path of the first sheet that is not hidden. */
  readonly sheet: string | undefined;
  readonly from1904: boolean;
}

export function readWorkbook(parts: Parts): Workbook {
  const sheets: string[] = [];
  let from1904 = false;
  readXml(parts.get(BOOK) ?? '', {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes().date1904 ?? '');
      if (name !== 'sheet') return;
      const { state, 'r:id': id, id: bare } = attributes();
      if (!state || state === 'visible') sheets.push(id ?? bare ?? '');
    },
  });
  const targets = new Map<string, string>();
  readXml(parts.get(RELATIONS) ?? '', {
    open: (name, attributes) => {
      const { Id, Target } = attributes();
      if (name === 'Relationship' && Id && Target) targets.set(Id, Target.replace(/^\/?(xl\/)?/, 'xl/'));
    },
  });
  return { sheet: sheets.map((id) => targets.get(id)).find((path) => path !== undefined), from1904 };
}

/** The texts that cells refer to by their place; how a text is to be spoken (`rPh`) is no part of it. */
export function readSharedStrings(parts: Parts): string[] {
  const strings: string[] = [];
  let [inText, spoken] = [false, false];
  readXml(parts.get(STRINGS) ?? '', {
    open: (name) => {
      if (name === 'si') strings.push('');
      if (name === 'rPh') spoken = true;
      inText = name === 't' && !spoken;
    },
    close: (name) => {
      if (name === 'rPh') spoken = false;
      if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText) strings.push((strings.pop() ?? '') + text);
    },
  });
  return strings;
}

/** Which of the styles show a number as a day, by their places. */
export function readDateStyles(parts: Parts): ReadonlySet<number> {
  const formats = new Map<number, string>();
  const dates = new Set<number>();
  let [inCells, place] = [false, 0];
  readXml(parts.get(STYLES) ?? '', {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes().numFmtId), attributes().formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      if (isDate(Number(attributes().numFmtId ?? 0), formats)) dates.add(place);
      place += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dates;
}

/** The formats that every program knows by number: of dates anywhere, and of dates in East Asia. */
function isDate(id: number, formats: ReadonlyMap<number, string>): boolean {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return true;
  const said = (formats.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /y/i.test(said) || /d/i.test(said);
}
