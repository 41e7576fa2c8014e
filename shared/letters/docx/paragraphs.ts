import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Letter } from '../letter.ts';
import { colon, pointLines } from '../lines.ts';
import { faces, SIGN, size, widthOf } from './measures.ts';

type Face = (typeof faces)[keyof typeof faces];

const run = (text: string, font: Face = faces.body) => new TextRun({ text, font });

function paragraph(children: readonly TextRun[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children });
}

/** A paragraph of the text begins two signs in; English ones stand apart instead. */
function indented(children: readonly TextRun[], { lang }: Pick<Letter, 'lang'>, options: IParagraphOptions = {}) {
  return lang === 'zh'
    ? paragraph(children, { indent: { firstLine: 2 * SIGN }, alignment: AlignmentType.BOTH, ...options })
    : paragraph(children, { spacing: { after: 120 }, ...options });
}

export const blank = () => paragraph([]);

export function documentNumber({ number }: Letter): Paragraph {
  return paragraph([run(number)], { alignment: AlignmentType.RIGHT, spacing: { before: 280 } });
}

export function title({ title: text }: Pick<Letter, 'title'>): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 640, lineRule: 'exact' },
    children: [new TextRun({ text, font: faces.title, size: size.second })],
  });
}

export function addressee({ addressee: to, lang }: Letter): Paragraph[] {
  return to ? [paragraph([run(`${to}${lang === 'zh' ? '：' : ':'}`)])] : [];
}

export function text(letter: Letter, said: string): Paragraph {
  return indented([run(said)], letter);
}

/** 一、 in 黑体, （一） in 楷体, and the text after it, or below where it is long. */
export function points(letter: Letter): Paragraph[] {
  return pointLines(letter).map(({ head, label, text: said }) => {
    const runs = [...part(head, faces.head), ...part(label, faces.second), ...part(said)];
    return indented(runs, letter, said === undefined ? { keepNext: true } : {});
  });
}

const part = (said: string | undefined, font?: Face) => (said === undefined ? [] : [run(said, font)]);

/** 署名 above 成文日期, which ends four signs from the right edge; the seal goes over both, so there is room above. */
export function signature(letter: Pick<Letter, 'issuer' | 'date' | 'lang'>): Paragraph[] {
  const { issuer, date, lang } = letter;
  const [name, day] = [widthOf(issuer), widthOf(date)];
  const dayIndent = name > day ? 2 + (name - day) / 2 : 4;
  const nameIndent = name > day ? 2 : 4 + (day - name) / 2;
  const ending = (signs: number) => ({
    alignment: AlignmentType.RIGHT,
    indent: { right: Math.round(signs * SIGN) },
    keepNext: true,
  });
  const seal = new TextRun({
    text: lang === 'zh' ? '（印章）' : '(seal)',
    font: faces.body,
    size: size.fourth,
    color: 'A6A6A6',
  });
  return [
    paragraph([], { keepNext: true }),
    paragraph([seal], ending(nameIndent + Math.max(0, (name - 3.5) / 2))),
    paragraph([run(issuer)], ending(nameIndent)),
    paragraph([run(date)], { ...ending(dayIndent), keepNext: false }),
  ];
}

export function signers({ signers: who, lang }: Letter): Paragraph[] {
  return who.map((each) => paragraph([run(`${each}${colon(lang)}`)], { spacing: { before: 200 } }));
}
