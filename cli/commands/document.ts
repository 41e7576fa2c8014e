import { writeFile } from 'node:fs/promises';
import { dossierOf } from '../../shared/cases/dossier.ts';
import type { IssuedDocument } from '../../shared/domain/case.ts';
import { said } from '../../shared/domain/documents/fill.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { Letter } from '../../shared/letters/letter.ts';
import { letterOf } from '../../shared/letters/letter-of.ts';
import { withNames } from '../../shared/letters/with-names.ts';
import { caseNumberOf, unknownCase } from '../case-number.ts';
import type { Call, Command, Report } from '../command.ts';
import { documentWords, registerWords } from '../document/words.ts';
import { stackOptions } from '../options.ts';
import { Refused } from '../refused.ts';

/** `huiyin document NUMBER [DOCUMENT-ID]`: the documents that a case put out, or all that one of them says. */
export const showDocument: Command = {
  argument: 'NUMBER [DOCUMENT-ID]',
  options: {
    docx: {
      type: 'string',
      value: 'FILE',
      about: {
        zh: '把这一份文书按公文格式写成 Word 文件',
        en: 'write the document to a Word file, in the official format',
      },
    },
    ...stackOptions,
  },
  summary: { zh: '列出一件信访件的文书，或打印其中一份', en: 'List the documents of one case, or print one of them' },
  about: {
    zh: '文书照原样打印，包括信访人是谁和写下的内容，请妥善保管。',
    en: 'Prints a document as it went out, with who the citizen is and what was written: keep it safe.',
  },
  examples: [
    'npx huiyin document WX2026000017',
    'npx huiyin document WX2026000017 wangxi-petitions/register-form/2026/3',
    'npx huiyin document WX2026000017 wangxi-petitions/register-form/2026/3 --docx register-form.docx',
  ],
  async run({ argument = '', detail, given, lang, connect }: Call): Promise<Report> {
    const number = caseNumberOf(argument);
    const { cases, jurisdiction, directory } = await connect();
    const [offices, law] = await Promise.all([jurisdiction.offices(), jurisdiction.law()]);
    const dossier = await dossierOf(cases, number, offices);
    if (!dossier) throw unknownCase(number);
    const { documents } = dossier.matter;
    const wording = { offices, policy: law.policy };
    if (detail === undefined && given.docx) throw whichOne(number);
    if (detail === undefined)
      return {
        data: { case: number, documents },
        ok: true,
        words: (lang) => registerWords(number, documents, { ...wording, lang }),
      };
    const document = documents.find(({ id }) => id === detail);
    if (!document)
      throw new Refused('unknown-document', {
        zh: `${number} 没有文书“${detail}”，用 huiyin document ${number} 列出。`,
        en: `${number} has no document "${detail}"; huiyin document ${number} lists those it has.`,
      });
    const fields = await withNames(said(document, dossier, law), directory);
    if (typeof given.docx === 'string')
      return inFile(given.docx, document, await docxOf(letterOf(document, fields, { ...wording, lang })));
    return {
      data: { case: number, ...document, fields },
      ok: true,
      words: (lang) => documentWords(document, fields, { ...wording, lang }),
    };
  },
};

/** The library that writes Word files is loaded when one is wanted. */
async function docxOf(letter: Letter): Promise<Uint8Array> {
  const { letterDocx } = await import('../../shared/letters/docx/letter-docx.ts');
  return letterDocx(letter);
}

async function inFile(file: string, { id }: IssuedDocument, content: Uint8Array): Promise<Report> {
  await writeFile(file, content);
  const said = { zh: `${id} 已写入 ${file}。`, en: `${id} is in ${file}.` };
  return { data: { document: id, file }, ok: true, words: (lang) => said[lang] };
}

function whichOne(number: CaseNumber): Refused {
  return new Refused('unknown-document', {
    zh: `请在编号后写明是哪一份文书，用 huiyin document ${number} 列出。`,
    en: `Please say which document after the number; huiyin document ${number} lists them.`,
  });
}
