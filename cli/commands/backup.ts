import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { atOnce } from '../at-once.ts';
import { checkBackup, rowsIn, writeBackup } from '../backup/file.ts';
import { restoreCase } from '../backup/restore-case.ts';
import { addRow, allRows, type Row } from '../backup/rows.ts';
import { caseNumberOf } from '../case-number.ts';
import type { Call, Command, Report } from '../command.ts';
import { stackOptions } from '../options.ts';
import { barOn, tallyOn } from '../text/bar.ts';
import type { Words } from '../text/words.ts';
import { caseFault } from '../verify/case-fault.ts';

const AT_ONCE = 16;

/** `huiyin backup FILE`: every row of the table, in a file. */
export const backUp: Command = {
  argument: 'FILE',
  options: {
    ...stackOptions,
    table: {
      type: 'string',
      value: 'TABLE',
      about: {
        zh: '改读另一张表，例如按时间点恢复出来的',
        en: 'another table, such as one restored to a point in time',
      },
    },
  },
  summary: { zh: '把整张表备份到一个文件', en: 'Write the whole table into a file' },
  about: {
    zh: '文件是压缩的 JSON 行，最后一行是行数和哈希，只有本人可读。里面有信访人的个人信息：请加密保管，用后销毁。\n读的时候系统照常运行，所以备份里各件的时刻略有先后；要某一刻的全貌，请先按时间点恢复，再用 --table。',
    en: 'Compressed JSON lines, the last with their number and hash, readable by you alone. It holds personal data: keep it\nencrypted, and destroy it after use. The stack goes on meanwhile, so cases are read one moment after the other; for one\nmoment of all, restore to a point in time first, and name that table with --table.',
  },
  examples: [
    'npx huiyin backup huiyin.jsonl.gz',
    'npx huiyin backup then.jsonl.gz --stack Huiyin --table huiyin-restored',
  ],
  run: writeRows,
};

/** `huiyin restore FILE`: what is missing, or one case that is lost or broken. */
export const restore: Command = {
  argument: 'FILE',
  options: {
    ...stackOptions,
    case: {
      type: 'string',
      value: 'NUMBER',
      about: {
        zh: '只恢复这一件，它丢失或核验有问题时才行',
        en: 'this case alone, where it is lost or does not verify',
      },
    },
  },
  summary: { zh: '从备份文件恢复', en: 'Put rows of a backup back' },
  about: {
    zh: '先核对整个文件，再写入缺少的行；已有的行一律不动，可以放心重复运行。\n恢复以后运行 huiyin verify，并见 docs/runbooks/backup.md。',
    en: 'Checks the whole file first, then writes the rows that are missing; what is there is left alone, so it is safe to run it\nagain. Run huiyin verify afterwards, and see docs/runbooks/backup.md.',
  },
  examples: ['npx huiyin restore huiyin.jsonl.gz', 'npx huiyin restore huiyin.jsonl.gz --case WX2026000017'],
  run: putBack,
};

async function writeRows({ argument: file = '', given, connect, bars }: Call): Promise<Report> {
  const { table } = await connect();
  const tally = tallyOn(bars);
  let read = 0;
  async function* counted(): AsyncIterable<Row> {
    for await (const row of allRows(new DynamoDBClient(), String(given.table ?? table.name))) {
      tally.at(++read);
      yield row;
    }
  }
  const { rows, sha256 } = await writeBackup(file, counted()).finally(() => tally.stop());
  const words: Words = {
    zh: `${rows} 行写入了 ${file}（SHA-256 ${sha256}）。里面有个人信息，请加密保管。`,
    en: `Rows written to ${file}: ${rows} (SHA-256 ${sha256}). It holds personal data: keep it encrypted.`,
  };
  return { data: { file, rows, sha256 }, ok: true, words: (lang) => words[lang] };
}

async function putBack(call: Call): Promise<Report> {
  const { argument: file = '', given } = call;
  const number = typeof given.case === 'string' ? caseNumberOf(given.case) : undefined;
  const { rows } = await checkBackup(file);
  return number ? putCaseBack(number, file, call) : putMissingBack(file, rows, call);
}

async function putCaseBack(number: CaseNumber, file: string, { connect }: Call): Promise<Report> {
  const { table, cases } = await connect();
  const written = await restoreCase(number, rowsIn(file), { client: new DynamoDBClient(), table: table.name, cases });
  const fault = await caseFault(number, cases);
  const words: Words = fault
    ? {
        zh: `${number} 写回了 ${written} 行，但备份里的它也有问题。`,
        en: `${number}: rows put back: ${written}, but it is broken in the backup as well.`,
      }
    : { zh: `${number} 写回了 ${written} 行，核验完好。`, en: `${number}: rows put back: ${written}; it is sound.` };
  return { data: { number, written, fault }, ok: !fault, words: (lang) => words[lang] };
}

async function putMissingBack(file: string, rows: number, { connect, bars }: Call): Promise<Report> {
  const { table } = await connect();
  const client = new DynamoDBClient();
  const bar = barOn(bars, rows);
  const count = { written: 0, alreadyThere: 0 };
  await atOnce(AT_ONCE, rowsIn(file), async (row) => {
    count[(await addRow(client, table.name, row)) ? 'written' : 'alreadyThere'] += 1;
    bar.at(count.written + count.alreadyThere);
  }).finally(() => bar.stop());
  const words: Words = {
    zh: `写回了 ${count.written} 行，已有 ${count.alreadyThere} 行没有动。请运行 huiyin verify 核验。`,
    en: `Rows put back: ${count.written}; already there and left alone: ${count.alreadyThere}. Now run huiyin verify.`,
  };
  return { data: count, ok: true, words: (lang) => words[lang] };
}
