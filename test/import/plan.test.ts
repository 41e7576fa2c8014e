import { describe, expect, it } from 'vitest';
import { cellFaultSentence, fileFaultSentence, importFieldNames } from '../../shared/i18n/imports.ts';
import type { SheetRow } from '../../shared/import/cell.ts';
import { MOST_ROWS } from '../../shared/import/cell.ts';
import { checkRow, type Reading } from '../../shared/import/check.ts';
import { fieldNamed, importFields } from '../../shared/import/columns.ts';
import { errorTable } from '../../shared/import/error-file.ts';
import { errorXlsx } from '../../shared/import/error-xlsx.ts';
import { headedBy, listIn } from '../../shared/import/headers.ts';
import { planImport } from '../../shared/import/plan.ts';
import { readTable } from '../../shared/import/read-table.ts';
import { csvOf } from '../../shared/schema/csv.ts';
import { at } from '../support/city.ts';

const TODAY = at('2026-11-29');
const read = (text: string): readonly SheetRow[] => {
  const table = readTable(new TextEncoder().encode(text));
  if ('fault' in table) throw new Error(table.fault);
  return table.rows;
};
const headed = (text: string) => {
  const found = headedBy(read(text));
  if (!found) throw new Error('no headings');
  return found;
};
const planned = (text: string, channel: Reading['channel'] = 'letter') => {
  const { rows, mapping } = headed(text);
  return planImport(rows, { mapping, channel, today: TODAY });
};

describe('the headings of a list', () => {
  it('are known in Chinese and in English, whatever stands around them', () => {
    expect(headed('序号,姓名*,联系电话（手机）,信访内容,登记日期\n1,周,1,漏水,x').mapping).toEqual({
      name: 1,
      phone: 2,
      facts: 3,
      receivedOn: 4,
    });
    expect(headed('Name,Phone,What happened,Received on\na,b,c,d').mapping).toEqual({
      name: 0,
      phone: 1,
      facts: 2,
      receivedOn: 3,
    });
  });

  it('are found under a title, and in two lines of which the upper one reaches over several columns', () => {
    const two = headed(
      '望汐市2026年来信登记表,,,\n信访人,,反映内容,登记\n姓名,电话,,日期\n周小满,13800000000,漏水,2026-02-09',
    );
    expect(two.headings).toEqual(['信访人·姓名', '信访人·电话', '反映内容', '登记·日期']);
    expect(two.mapping).toEqual({ name: 0, phone: 1, facts: 2, receivedOn: 3 });
    expect(two.rows.map(({ number }) => number)).toEqual([4]);
  });

  it('take the better of two names for the same, and leave a line of values alone', () => {
    const { mapping, rows } = headed('日期,登记日期,姓名,内容\n2026-01-01,2026-02-09,周小满,漏水');
    expect(mapping.receivedOn).toBe(1);
    expect(rows).toHaveLength(1);
  });

  it('are known by the names that we give the columns ourselves', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const field of importFields) {
        const heading = importFieldNames[lang][field];
        expect([heading, fieldNamed(heading)?.field]).toEqual([heading, field]);
      }
  });

  it('are missed where nothing names two columns', () => {
    expect(headedBy(read('甲,乙\n丙,丁'))).toBeUndefined();
  });

  it('is taken over up to the number of rows that is said, whatever stands above them', () => {
    const list = (rows: number) => listIn({ rows: read(`来信登记簿\n姓名,内容\n${'周,漏水\n'.repeat(rows)}`) });
    expect(list(MOST_ROWS)).toMatchObject({ rows: { length: MOST_ROWS } });
    expect(list(MOST_ROWS + 1)).toEqual({ fault: 'too-many-rows' });
  });
});

describe('a row', () => {
  const heads = '信访形式,登记日期,标题,信访内容,诉求,人数,姓名,身份证号,电话,信访目的';
  const faultsOf = async (row: string) => {
    const { faulty } = await planned(`${heads}\n${row}`);
    return faulty.flatMap(({ faults }) => faults.map(({ field, problem }) => [field, problem]));
  };

  it('becomes what a registrar would write down', async () => {
    const { register } = await planned(
      `${heads}\n群众来访,2026年2月9日,电梯停运,三号楼电梯停了。,"1.修好电梯 2、说明原因",6人,周小满,,138 0000 0000,申诉求决`,
    );
    expect(register[0]).toMatchObject({
      row: 2,
      sent: {
        ...{ channel: 'visit', receivedOn: '2026-02-09', title: '电梯停运', people: 6, nature: 'claim' },
        ...{ requests: ['修好电梯', '说明原因'], citizen: { name: '周小满', phone: '138 0000 0000' } },
      },
      key: expect.stringMatching(/^import:[0-9a-f]{64}$/),
    });
  });

  it('needs only what happened: the rest is taken from it, and from how the list came', async () => {
    const { register } = await planned('姓名,信访内容\n,楼道的灯坏了，请派人修。');
    expect(register[0]?.sent).toEqual({
      ...{ channel: 'letter', title: '楼道的灯坏了，请派人修。', facts: '楼道的灯坏了，请派人修。' },
      ...{ requests: ['楼道的灯坏了，请派人修。'], citizen: {} },
    });
  });

  it('says which of its cells is wrong, and why', async () => {
    expect(await faultsOf('飞鸽,去年,,,,很多,周,,12,别的')).toEqual([
      ['channel', 'choice'],
      ['receivedOn', 'date'],
      ['nature', 'choice'],
      ['people', 'count'],
      ['facts', 'required'],
      ['phone', 'phone'],
    ]);
    expect(await faultsOf('来信,,,,,,周,,12,')).toEqual([
      ['facts', 'required'],
      ['phone', 'phone'],
    ]);
    expect(await faultsOf(`来信,,${'长'.repeat(101)},内容,,,周,,,`)).toEqual([['title', 'too-long']]);
  });

  it('is refused where a day is later than today, as it is when it is registered', async () => {
    const faultsIn = async (text: string) =>
      (await planned(`内容,收到日期,电话\n${text}`)).faulty.map(({ faults }) =>
        faults.map(({ field, problem }) => `${field} ${problem}`),
      );
    expect(await faultsIn('漏水,2026-11-29,\n漏水,2026-11-30,')).toEqual([['receivedOn later-than-today']]);
    // All that is wrong with a row is said at once.
    expect(await faultsIn('漏水,昨天,123')).toEqual([['receivedOn date', 'phone phone']]);
    const fault = { field: 'receivedOn', column: 1, problem: 'later-than-today' } as const;
    expect(cellFaultSentence(fault, 'zh')).toBe('B 列（登记日期）：“登记日期”不能晚于今天。');
    expect(cellFaultSentence(fault, 'en')).toBe('Column B (Received on): "Received on" cannot be later than today.');
  });

  it('is said once of an empty cell, though title and requests are made of it', async () => {
    const { faulty } = await planned('姓名,内容\n周,');
    expect(faulty.map(({ faults }) => faults)).toEqual([[{ field: 'facts', column: 1, problem: 'required' }]]);
  });

  it('is refused where a formula has no result, or a card number was kept as a figure', () => {
    const mapping = { facts: 0, idNumber: 1 };
    const check = (cells: SheetRow['cells']) =>
      checkRow({ number: 7, cells }, { mapping, channel: 'visit', today: TODAY });
    const words = { kind: 'text', text: '漏水' } as const;
    expect(check([{ kind: 'uncomputed' }])).toEqual({
      row: 7,
      faults: [{ field: 'facts', column: 0, problem: 'uncomputed' }],
    });
    expect(check([words, { kind: 'number', value: 1.10101199003071e17 }])).toMatchObject({
      faults: [{ field: 'idNumber', problem: 'imprecise' }],
    });
    expect(check([words, { kind: 'number', value: 110101900307123 }])).not.toHaveProperty('faults');
  });

  it('tells of a fault in both languages, with the letters of its column', () => {
    const fault = { field: 'receivedOn', column: 27, problem: 'date' } as const;
    expect(cellFaultSentence(fault, 'zh')).toBe(
      'AB 列（登记日期）：“登记日期”请写成 2026-02-09、2026/2/9 或者 2026年2月9日。',
    );
    expect(cellFaultSentence(fault, 'en')).toBe(
      'Column AB (Received on): Please write "Received on" as 2026-02-09 or 2026/2/9.',
    );
    expect(cellFaultSentence({ field: 'facts', column: undefined, problem: 'required' }, 'zh')).toBe(
      '请填写“事情经过”。',
    );
    expect(fileFaultSentence('old-xls', 'en')).toContain('XLSX');
  });
});

describe('the same matter', () => {
  it('has the same key in another file, with another order of columns and form of dates', async () => {
    const [one] = (await planned('姓名,信访内容,登记日期\n周小满,漏水,2026-02-09')).register;
    const [other] = (await planned('登记日期,信访内容,姓名\n2026年2月9日,漏水,周小满')).register;
    const [another] = (await planned('姓名,信访内容,登记日期\n周小满,漏水,2026-02-10')).register;
    expect(other?.key).toBe(one?.key);
    expect(another?.key).not.toBe(one?.key);
  });

  it('twice in one file is registered once, and said so', async () => {
    const plan = await planned('姓名,信访内容\n周,漏水\n林,停电\n周,漏水');
    expect(plan.register.map(({ row }) => row)).toEqual([2, 3]);
    expect(plan.twice).toEqual([{ row: 4, as: 2 }]);
  });
});

describe('the rows that were not registered', () => {
  const list = '姓名,联系电话,信访内容\n周,12,漏水\n林,13800000000,停电\n=1+1,13900000000,噪声';
  const refused = [{ row: 4, sentence: '登记的日期在以后。' }];

  it('come back as they were, with what is wrong in a last column', async () => {
    const { faulty } = await planned(list);
    const table = errorTable(headed(list), faulty, refused, 'zh');
    expect(table).toEqual([
      ['姓名', '联系电话', '信访内容', '错误'],
      ['周', '12', '漏水', expect.stringContaining('B 列（联系电话）')],
      ['=1+1', '13900000000', '噪声', '登记的日期在以后。'],
    ]);
    const again = headed(csvOf(table).replace(',12,', ',13700000000,'));
    expect(again.mapping).toEqual(headed(list).mapping);
    expect(
      (await planImport(again.rows, { mapping: again.mapping, channel: 'letter', today: TODAY })).register,
    ).toHaveLength(2);
  });

  it('are no formulas to whoever opens them', async () => {
    const table = errorTable(headed(list), [], refused, 'en');
    expect(csvOf(table)).toContain("\r\n'=1+1,");
    const file = new Uint8Array(await (await errorXlsx(table)).arrayBuffer());
    expect(readTable(file)).toMatchObject({
      rows: [
        { cells: [{}, {}, {}, { text: 'Error' }] },
        { cells: [{ kind: 'text', text: '=1+1' }, { kind: 'text' }, {}, {}] },
      ],
    });
  });
});
