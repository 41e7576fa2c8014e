import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { Complaint } from '../../local/complaint.ts';
import { registeredContent } from '../../shared/cases/registered-content.ts';
import { submit } from '../../shared/cases/submit.ts';
import { dayOf } from '../../shared/cases/time.ts';
import { receivingOffice } from '../../shared/domain/office.ts';
import { httpSentences } from '../../shared/i18n/http.ts';
import { cellFaultSentence, fileFaultSentence } from '../../shared/i18n/imports.ts';
import { columnIn } from '../../shared/import/cell.ts';
import type { CellFault } from '../../shared/import/check.ts';
import { importFields, type Mapping } from '../../shared/import/columns.ts';
import { errorTable, type Refused as RowRefused } from '../../shared/import/error-file.ts';
import { listIn } from '../../shared/import/headers.ts';
import { keptByOffice } from '../../shared/import/import-key.ts';
import { planImport } from '../../shared/import/plan.ts';
import { readTable } from '../../shared/import/read-table.ts';
import { csvOf } from '../../shared/schema/csv.ts';
import { atOnce } from '../at-once.ts';
import type { Call, Report } from '../command.ts';
import type { Options } from '../options.ts';
import type { Words } from '../text/words.ts';
import { refusalWords } from './problems.ts';

const AT_ONCE = 8;
const channels = ['letter', 'visit', 'phone', 'fax', 'above'] as const;
const columns = z.partialRecord(z.enum(importFields), z.string().regex(/^[A-Z]{1,2}$/));

export const tableOptions: Options = {
  mapping: {
    type: 'string',
    value: 'FILE',
    about: {
      zh: '各列是什么，JSON：{"title":"B","facts":"D"}；不写的按表头',
      en: 'which column holds what, as JSON: {"title":"B","facts":"D"} (default: by the headings)',
    },
  },
  channel: {
    type: 'string',
    value: channels.join('|'),
    about: { zh: '没有写明信访形式的行怎样来的，默认来信', en: 'how rows came that do not say so (default: letter)' },
  },
  errors: {
    type: 'string',
    value: 'FILE.csv',
    about: { zh: '把没有导入的行连同原因写进这个文件', en: 'where to write the rows that were not imported, and why' },
  },
};

/** Takes over the rows of a list; the same content is taken over once, at the desk or here. */
export async function importTable({ argument = '', given, connect, say, lang }: Call): Promise<Report> {
  const headed = listIn(readTable(contentOf(argument)));
  if ('fault' in headed) throw complaint((each) => fileFaultSentence(headed.fault, each));
  const channel = channels.find((each) => each === (given.channel ?? 'letter'));
  if (!channel)
    throw complaint((each) => cellFaultSentence({ field: 'channel', column: undefined, problem: 'choice' }, each));
  const mapping = { ...headed.mapping, ...mappingIn(given.mapping) };

  const stack = await connect();
  const today = dayOf(stack.now(), stack.jurisdiction.timeZone);
  const plan = await planImport(headed.rows, { mapping, channel, today });
  const office = receivingOffice(await stack.jurisdiction.offices());
  if (!office) throw new Complaint(httpSentences.zh['no-receiving-office'], httpSentences.en['no-receiving-office']);
  const count = { imported: 0, alreadyThere: 0 };
  const refused: (RowRefused & { readonly words: Words })[] = [];
  await atOnce(AT_ONCE, plan.register, async ({ row, registration, key }) => {
    const done = await submit(stack, {
      content: registeredContent(registration, office.id, stack),
      actor: { kind: 'system', task: 'import' },
      ...keptByOffice(office.id, key),
    });
    if ('refusal' in done) {
      const words = refusalWords(done.refusal);
      refused.push({ row, words, sentence: words[lang] });
    } else if (done.repeated) count.alreadyThere += 1;
    else count.imported += 1;
  });

  const bad = [...plan.faulty.map(({ row, faults }) => ({ row, words: wordsOf(faults) })), ...refused].sort(
    (a, b) => a.row - b.row,
  );
  for (const { row, words } of bad) say({ zh: `第 ${row} 行：${words.zh}`, en: `Row ${row}: ${words.en}` });
  const errors = typeof given.errors === 'string' ? given.errors : undefined;
  if (errors && bad.length > 0) writeFileSync(errors, csvOf(errorTable(headed, plan.faulty, refused, lang)));
  const twice = plan.twice.length;
  const summary: Words = {
    zh: `导入 ${count.imported} 件，已有 ${count.alreadyThere} 件，文件中重复 ${twice} 行，有问题 ${bad.length} 行。`,
    en: `Imported: ${count.imported}, already there: ${count.alreadyThere}, twice in the file: ${twice}, bad: ${bad.length}.`,
  };
  const rows = bad.map(({ row, words }) => ({ row, reason: words }));
  return { data: { ...count, twice, bad: bad.length, rows }, ok: bad.length === 0, words: (each) => summary[each] };
}

function wordsOf(faults: readonly CellFault[]): Words {
  const said = (lang: 'zh' | 'en') => faults.map((each) => cellFaultSentence(each, lang)).join(' ');
  return { zh: said('zh'), en: said('en') };
}

function complaint(said: (lang: 'zh' | 'en') => string): Complaint {
  return new Complaint(said('zh'), said('en'));
}

function contentOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Complaint(`没有文件 ${file}。`, `There is no file ${file}.`);
  }
}

function mappingIn(file: unknown): Mapping {
  if (typeof file !== 'string') return {};
  const read = columns.safeParse(JSON.parse(new TextDecoder().decode(contentOf(file))));
  if (!read.success)
    throw new Complaint(
      `${file} 应为 {"title":"B"} 这样的 JSON，可写的有：${importFields.join('、')}。`,
      `${file} must be JSON such as {"title":"B"}, with any of: ${importFields.join(', ')}.`,
    );
  return Object.fromEntries(Object.entries(read.data).map(([field, letters]) => [field, columnIn(letters ?? 'A')]));
}
