import { AlignmentType, type ISectionOptions, Paragraph, TextRun } from 'docx';
import { inFours, type Receipt } from '../../cases/receipt.ts';
import type { Policy } from '../../domain/policy.ts';
import { type Lang, letterDay, longDay } from '../../i18n/dates.ts';
import { fieldName } from '../../i18n/fields.ts';
import { nextSteps, receiptWords } from '../../i18n/receipt.ts';
import { packed } from './letter-docx.ts';
import { faces, size } from './measures.ts';
import { letterPage } from './page.ts';
import { blank, signature, title } from './paragraphs.ts';

/** The receipt as a Word file, on one page, with number and code large enough to be copied by hand. */
export function receiptDocx(
  receipt: Receipt,
  policy: Pick<Policy, 'clocks'>,
  host: string,
  lang: Lang,
): Promise<Uint8Array> {
  const w = receiptWords[lang];
  const issuer = receipt.office?.[lang] ?? w.office;
  const head = { lang, issuer, title: w.form };
  const section: ISectionOptions = {
    ...letterPage(head),
    children: [
      ...[blank(), title(head)],
      line(`${w.received(longDay(receipt.receivedOn, lang), issuer)}${quoted(receipt.title, lang)}`),
      ...large(fieldName('number', lang), receipt.number),
      ...large(fieldName('code', lang), receipt.code),
      line(w.keep, faces.head),
      ...nextSteps(receipt, policy, lang).map(({ text }, n) => line(`${n + 1}. ${text}`)),
      ...[line(w.late), line(w.open(host)), line(w.hash, faces.head), line(receipt.contentHash)],
      ...signature({ ...head, date: letterDay(receipt.receivedOn, lang) }),
    ],
  };
  return packed(head, section);
}

const quoted = (text: string, lang: Lang) => (lang === 'zh' ? `“${text}”` : ` “${text}”`);

function line(text: string, font: (typeof faces)[keyof typeof faces] = faces.body): Paragraph {
  return new Paragraph({
    spacing: { line: 400, lineRule: 'exact', after: 60 },
    children: [new TextRun({ text, font, size: 24 })],
  });
}

function large(name: string, text: string): Paragraph[] {
  const fours = inFours(text).join(' ');
  return [
    line(name),
    new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { line: 560, lineRule: 'exact', after: 120 },
      children: [new TextRun({ text: fours, font: faces.number, size: size.second, bold: true })],
    }),
  ];
}
