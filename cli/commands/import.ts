import { createReadStream, statSync } from 'node:fs';
import { Complaint } from '../../local/complaint.ts';
import { receivingOffice } from '../../shared/domain/office.ts';
import { httpSentences } from '../../shared/i18n/http.ts';
import { atOnce } from '../at-once.ts';
import type { Call, Command, Report } from '../command.ts';
import { importLine } from '../import/import-line.ts';
import { importTable, tableOptions } from '../import/import-table.ts';
import { stackOptions } from '../options.ts';
import { barOn } from '../text/bar.ts';
import { linesOf } from '../text/lines.ts';
import type { Words } from '../text/words.ts';

const AT_ONCE = 8;

/** `huiyin import FILE`: takes the letters of an older register over, one case a line or a row. */
export const importLetters: Command = {
  argument: 'FILE',
  options: { ...tableOptions, ...stackOptions },
  summary: { zh: '导入旧登记簿的来信', en: 'Take letters over from an older register' },
  about: {
    zh: [
      'FILE.jsonl 每行一个 JSON 对象：id、author、title、receivedAt（带时区的时间）、body、category。',
      'author、title、category 可以为空。同一个 id 只导入一次，可以放心重复运行。',
      'FILE.xlsx、FILE.csv 按表头认列，认错的用 --mapping 写明；内容相同的行只导入一次。',
      '有问题的行会写明行号和原因，其余照常导入。',
    ].join('\n'),
    en: [
      'FILE.jsonl has one JSON object a line: id, author, title, receivedAt (a time with its offset), body, category.',
      'author, title and category may be empty. An id is imported once, so it is safe to run it again.',
      'FILE.xlsx and FILE.csv are read by their headings, or as --mapping says; what says the same is imported once.',
      'A line that cannot be taken over is reported with its number and why; the others are imported.',
    ].join('\n'),
  },
  examples: [
    'npx huiyin import letters.jsonl',
    'npx huiyin import register.xlsx --channel visit --errors mend.csv',
    'npx huiyin import letters.jsonl --stack Huiyin --region eu-west-2 --json',
  ],
  run: (call) => (/\.(xlsx|csv)$/i.test(call.argument ?? '') ? importTable(call) : importFile(call)),
};

interface BadLine {
  readonly line: number;
  readonly code: string;
  readonly reason: Words;
}

async function importFile({ argument: file = '', connect, say, bars }: Call): Promise<Report> {
  const size = sizeOf(file);
  const stack = await connect();
  const office = receivingOffice(await stack.jurisdiction.offices());
  if (!office) throw new Complaint(httpSentences.zh['no-receiving-office'], httpSentences.en['no-receiving-office']);

  const began = performance.now();
  const count = { read: 0, imported: 0, alreadyThere: 0 };
  const bad: BadLine[] = [];
  const bar = barOn(bars, size);
  let bytes = 0;
  await atOnce(AT_ONCE, linesOf(createReadStream(file, { encoding: 'utf8' })), async (line) => {
    bytes += line.bytes;
    bar.at(bytes);
    if (line.text?.trim() === '') return;
    const outcome = await importLine(line, office.id, stack);
    count.read += 1;
    if (outcome === 'imported') count.imported += 1;
    else if (outcome === 'already-there') count.alreadyThere += 1;
    else {
      bad.push({ line: line.number, ...outcome.bad });
      bar.above(say)(reported(line.number, outcome.bad.reason));
    }
  });
  bar.stop();

  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const lines = bad.sort((a, b) => a.line - b.line);
  const summary = wordsOf({ ...count, bad: bad.length, seconds });
  return { data: { ...count, bad: bad.length, seconds, lines }, ok: bad.length === 0, words: (lang) => summary[lang] };
}

function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Complaint(`没有文件 ${file}。`, `There is no file ${file}.`);
  return found.size;
}

function reported(line: number, { zh, en }: Words): Words {
  return { zh: `第 ${line} 行：${zh}`, en: `Line ${line}: ${en}` };
}

interface Summary {
  readonly read: number;
  readonly imported: number;
  readonly alreadyThere: number;
  readonly bad: number;
  readonly seconds: number;
}

function wordsOf({ read, imported, alreadyThere, bad, seconds }: Summary): Words {
  return {
    zh: `读了 ${read} 行：导入 ${imported} 件，已有 ${alreadyThere} 件，有问题 ${bad} 行。用时 ${seconds} 秒。`,
    en: `Lines read: ${read}. Imported: ${imported}, already there: ${alreadyThere}, bad: ${bad}. ${seconds} seconds.`,
  };
}
