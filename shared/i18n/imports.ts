import { columnLetters, type FileFault, MOST_ROWS } from '../import/cell.ts';
import type { CellFault } from '../import/check.ts';
import type { ImportField } from '../import/columns.ts';
import type { Lang } from './dates.ts';
import { fieldSentence } from './fields.ts';

export const importFieldNames: Readonly<Record<Lang, Record<ImportField, string>>> = {
  zh: {
    ...{ channel: '信访形式', receivedOn: '登记日期', title: '标题', facts: '信访内容', requests: '诉求' },
    ...{ happenedOn: '发生日期', category: '内容分类', nature: '信访目的', people: '人数', source: '来源单位' },
    ...{ name: '姓名', idNumber: '证件号码', phone: '联系电话', email: '电子邮箱', address: '住址' },
  },
  en: {
    ...{ channel: 'How it came', receivedOn: 'Received on', title: 'Title', facts: 'What happened' },
    ...{ requests: 'Requests', happenedOn: 'Happened on', category: 'Category', nature: 'Kind of matter' },
    ...{ people: 'Number of people', source: 'Sent by', name: 'Name', idNumber: 'ID number' },
    ...{ phone: 'Phone number', email: 'E-mail', address: 'Address' },
  },
};

const files: Readonly<Record<FileFault, Readonly<Record<Lang, string>>>> = {
  empty: { zh: '文件里没有内容。', en: 'There is nothing in the file.' },
  'not-a-sheet': {
    zh: '这不是完好的 XLSX 或 CSV 文件，请在表格软件中打开后另存为 XLSX 再导入。',
    en: 'This is no sound XLSX or CSV file. Please open it in a spreadsheet program and save it as XLSX.',
  },
  'old-xls': {
    zh: '这是旧的 XLS 格式，请在表格软件中另存为 XLSX 再导入。',
    en: 'This is the older XLS format. Please save it as XLSX in a spreadsheet program.',
  },
  locked: {
    zh: '文件设有打开密码，请取消密码后再导入。',
    en: 'The file is under a password. Please save it without one.',
  },
  'too-large': {
    zh: '文件太大：最多 20 MB，展开后一张表最多 128 MB。请只留下要导入的行和列。',
    en: 'The file is too large: 20 MB at most, and 128 MB for a sheet once unpacked. Please keep only what is to be imported.',
  },
  'too-many-rows': {
    zh: `一次最多导入 ${MOST_ROWS} 行，请分成几个文件。`,
    en: `At most ${MOST_ROWS} rows can be imported at a time. Please cut the file into several.`,
  },
  'unknown-encoding': {
    zh: '认不出文件的文字编码，请另存为 UTF-8 编码的 CSV，或者 XLSX。',
    en: 'The encoding of the text is not known. Please save it as CSV in UTF-8, or as XLSX.',
  },
  'no-header': {
    zh: '没有找到表头：前 12 行中应有一行写明各列的名称，例如“姓名”“信访内容”。',
    en: 'No headings were found: one of the first 12 rows should name the columns, such as "Name" and "Content".',
  },
};

export function fileFaultSentence(fault: FileFault, lang: Lang): string {
  return files[fault][lang];
}

/** What is wrong with one cell, and where it stands. */
export function cellFaultSentence({ field, column, problem }: CellFault, lang: Lang): string {
  const name = importFieldNames[lang][field];
  const where = column === undefined ? '' : places[lang](columnLetters(column), name);
  return where + sentenceOf(field, name, problem, lang);
}

const places: Readonly<Record<Lang, (letters: string, name: string) => string>> = {
  zh: (letters, name) => `${letters} 列（${name}）：`,
  en: (letters, name) => `Column ${letters} (${name}): `,
};

function sentenceOf(field: ImportField, name: string, problem: CellFault['problem'], lang: Lang): string {
  if (problem === 'uncomputed') return unread[lang].uncomputed;
  if (problem === 'imprecise') return unread[lang].imprecise;
  if (problem === 'choice') return choices[lang][field] ?? fieldSentence(field, problem, lang);
  if (problem === 'date') return dates[lang](name);
  if (problem === 'later-than-today') return later[lang](name);
  return fieldSentence(field, problem, lang);
}

const unread: Readonly<Record<Lang, Record<'uncomputed' | 'imprecise', string>>> = {
  zh: {
    uncomputed: '公式没有结果。请复制后“粘贴为数值”。',
    imprecise: '号码被存成了数字，末几位已经丢失。请把该列设为“文本”，再重新填写号码。',
  },
  en: {
    uncomputed: 'The formula has no result. Please copy it and paste it as a value.',
    imprecise:
      'The number was kept as a figure and has lost its end. Please make the column a text and write it again.',
  },
};

const dates: Readonly<Record<Lang, (name: string) => string>> = {
  zh: (name) => `“${name}”请写成 2026-02-09、2026/2/9 或者 2026年2月9日。`,
  en: (name) => `Please write "${name}" as 2026-02-09 or 2026/2/9.`,
};

const later: Readonly<Record<Lang, (name: string) => string>> = {
  zh: (name) => `“${name}”不能晚于今天。`,
  en: (name) => `"${name}" cannot be later than today.`,
};

const choices: Readonly<Record<Lang, Partial<Record<ImportField, string>>>> = {
  zh: {
    channel: '请写明来信、来访、来电、传真或者上级交转。',
    nature: '请写明建议意见、检举控告或者申诉求决。',
  },
  en: {
    channel: 'Please write letter, visit, phone, fax or above.',
    nature: 'Please write suggestion, accusation or claim.',
  },
};
