import { AlignmentType, type ISectionOptions, Paragraph, TabStopType, TextRun } from 'docx';
import { inFours, type Receipt } from '../../cases/receipt.ts';
import type { Policy } from '../../domain/policy.ts';
import { type Lang, letterDay, longDay } from '../../i18n/dates.ts';
import { fieldName } from '../../i18n/fields.ts';
import { fileWords } from '../../i18n/file-names.ts';
import { nextSteps, receiptWords } from '../../i18n/receipt.ts';
import { packed } from './letter-docx.ts';
import { faces, size, WIDTH, widthOf } from './measures.ts';
import { letterPage } from './page.ts';
import { blank, signature, title } from './paragraphs.ts';

/** The receipt as a Word file, on one page, with number and code large enough to be copied by hand. */
export function receiptDocx(
  receipt: Receipt,
  policy: Pick<Policy, 'clocks' | 'paths'>,
  host: string,
  lang: Lang,
): Promise<Uint8Array> {
  const w = receiptWords[lang];
  const issuer = receipt.office?.[lang] ?? w.office;
  const head = { lang, issuer, title: w.form };
  // Ten files and all the rest still have to stand on one page: closer than the grid of a letter allows.
  const withFiles = receipt.files.length > 0;
  const { line, large } = withFiles ? close : wide;
  const { properties, ...sheet } = letterPage(head);
  const { grid: _, ...ungridded } = properties ?? {};
  const section: ISectionOptions = {
    ...{ ...sheet, properties: ungridded },
    children: [
      ...(withFiles ? [] : [blank()]),
      title(head),
      line(`${w.received(longDay(receipt.receivedOn, lang), issuer)}${quoted(receipt.title, lang)}`),
      ...[line(fieldName('number', lang)), large(receipt.number)],
      ...[line(fieldName('code', lang)), large(receipt.code)],
      line(receipt.anonymous ? w.keepNobody : w.keep, faces.head),
      ...nextSteps(receipt, policy, lang).map(({ text, hint }, n) =>
        line([`${n + 1}. ${text}`, ...(hint ? [hint] : [])].join(lang === 'zh' ? '' : ' ')),
      ),
      ...[line(w.late), line(w.open(host))],
      ...(withFiles ? [line(w.files(receipt.files.length), faces.head)] : []),
      ...receipt.files.map((file) => fileLine(file, lang)),
      ...[line(w.hash, faces.head), line(receipt.contentHash)],
      ...signature({ ...head, date: letterDay(receipt.receivedOn, lang) }),
    ],
  };
  return packed(head, section);
}

const quoted = (text: string, lang: Lang) => (lang === 'zh' ? `“${text}”` : ` “${text}”`);

type Face = (typeof faces)[keyof typeof faces];

/** How far apart the lines are, in twentieths of a point. */
const spaced = (height: number, large: number, after: number) => ({
  line: (text: string, font: Face = faces.body) =>
    new Paragraph({
      spacing: { line: height, lineRule: 'exact', after },
      children: [new TextRun({ text, font, size: 24 })],
    }),
  large: (text: string) =>
    new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { line: large, lineRule: 'exact', after: 2 * after },
      children: [new TextRun({ text: inFours(text).join(' '), font: faces.number, size: size.second, bold: true })],
    }),
});

const wide = spaced(340, 520, 40);
const close = spaced(264, 460, 16);

/** In one line: what it is called, what it is, and its fingerprint at the right edge. */
function fileLine(file: Receipt['files'][number], lang: Lang): Paragraph {
  const small = (text: string, half: number) => new TextRun({ text, font: faces.body, size: half });
  return new Paragraph({
    spacing: { line: 230, lineRule: 'exact' },
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
    children: [
      small(shortened(file.name || receiptWords[lang].unnamed), 17),
      small(`　${fileWords(file, lang)}`, 14),
      small(`\t${file.sha256}`, 13),
    ],
  });
}

/** In signs; with the size beside it this leaves room for the fingerprint. */
const NAME_SIGNS = 14;

/** The beginning and the end of a long name: the end says what kind of file it is. */
function shortened(name: string): string {
  if (widthOf(name) <= NAME_SIGNS) return name;
  const signs = [...name];
  const tail = signs.slice(-5).join('');
  const room = NAME_SIGNS - 1 - widthOf(tail);
  let kept = '';
  for (const sign of signs) {
    if (widthOf(kept + sign) > room) break;
    kept += sign;
  }
  return `${kept}…${tail}`;
}
