import { strToU8, zipSync } from 'fflate';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Raw {
  /** What stands within `sheetData`. */
  readonly rows: string;
  readonly strings?: readonly string[];
  readonly from1904?: true;
  /** Sheets before it that are hidden. */
  readonly hidden?: number;
}

/** A workbook as other programs write it; style 1 is a date, style 2 one of their own. */
export function workbook({ rows, strings = [], from1904, hidden = 0 }: Raw): Uint8Array {
  const sheets = Array.from({ length: hidden + 1 }, (_, i) => {
    const state = i < hidden ? ' state="hidden"' : '';
    return `<sheet name="${i}" sheetId="${i + 1}"${state} r:id="r${i}"/>`;
  });
  const relations = sheets.map(
    (_, i) => `<Relationship Id="r${i}" Type="${RELATIONS}/worksheet" Target="worksheets/s${i}.xml"/>`,
  );
  const parts = {
    'xl/workbook.xml': strToU8(
      `<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    'xl/styles.xml': strToU8(
      `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst ${MAIN}>${strings.map((text) => `<si><r><t>${text}</t></r><rPh sb="0" eb="1"><t>拼音</t></rPh></si>`).join('')}</sst>`,
    ),
    ...Object.fromEntries(
      sheets.map((_, i) => [
        `xl/worksheets/s${i}.xml`,
        strToU8(`<worksheet ${MAIN}><sheetData>${i < hidden ? '' : rows}</sheetData></worksheet>`),
      ]),
    ),
  };
  return zipSync(parts, { level: 1 });
}

/** A row of texts. */
export function textRow(number: number, ...texts: readonly string[]): string {
  const cells = texts.map(
    (text, i) => `<c r="${String.fromCharCode(65 + i)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}
