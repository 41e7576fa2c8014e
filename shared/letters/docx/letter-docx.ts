import { Document, type ISectionOptions, Packer } from 'docx';
import type { Letter } from '../letter.ts';
import { formTable } from './form.ts';
import { faces, LINE, size } from './measures.ts';
import { formPage, letterPage } from './page.ts';
import { addressee, blank, documentNumber, points, signature, signers, text, title } from './paragraphs.ts';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The letter as a Word file, in the official format GB/T 9704-2012. */
export function letterDocx(letter: Letter): Promise<Uint8Array> {
  return packed(letter, letter.shape === 'letter' ? asLetter(letter) : asForm(letter));
}

/** 三号, 22 lines to a page; English in twelve points. */
const body = {
  zh: { size: size.third, paragraph: { spacing: { line: Math.round(LINE), lineRule: 'exact' } } },
  en: { size: 24, paragraph: { spacing: { line: 320, lineRule: 'auto' } } },
} as const;

/** One section in the faces and the language of the letter. */
export async function packed(
  { title: name, issuer, lang }: Pick<Letter, 'title' | 'issuer' | 'lang'>,
  section: ISectionOptions,
): Promise<Uint8Array> {
  const language = { value: lang === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' };
  const file = new Document({
    ...{ title: name, creator: issuer, lastModifiedBy: issuer, description: '' },
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: { font: faces.body, size: body[lang].size, language }, paragraph: body[lang].paragraph },
      },
    },
    sections: [section],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function asLetter(letter: Letter): ISectionOptions {
  const { opening, closing } = letter;
  return {
    ...letterPage(letter),
    children: [
      ...[documentNumber(letter), blank(), title(letter), blank(), ...addressee(letter)],
      ...(opening ? [text(letter, opening)] : []),
      ...points(letter),
      ...closing.map((said) => text(letter, said)),
      ...signers(letter),
      ...signature(letter),
    ],
  };
}

function asForm(letter: Letter): ISectionOptions {
  return {
    ...formPage(),
    children: [...[title(letter), documentNumber(letter)], formTable(letter), ...signers(letter), ...signature(letter)],
  };
}
