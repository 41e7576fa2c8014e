import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnIn, columnLetters, type SheetRead, textOf } from '../../shared/import/cell.ts';
import { dayIn } from '../../shared/import/dates.ts';
import { readTable } from '../../shared/import/read-table.ts';
import { textRow, workbook } from '../support/workbook.ts';

const rowsOf = (read: SheetRead) => {
  if ('fault' in read) throw new Error(read.fault);
  return read.rows;
};
const textsOf = (read: SheetRead) => rowsOf(read).map(({ cells }) => cells.map(textOf));
const bytes = (text: string) => new TextEncoder().encode(text);

/** The same file, whose table of contents says another size of one of its parts. */
function claiming(file: Uint8Array, part: string, size: number): Uint8Array {
  const changed = Buffer.from(file);
  const [ENTRY, SIZE, NAME] = [Buffer.from('PK\x01\x02'), 24, 46];
  for (let at = changed.indexOf(ENTRY); at >= 0; at = changed.indexOf(ENTRY, at + 1))
    if (changed.subarray(at + NAME, at + NAME + part.length).toString() === part)
      changed.writeUInt32LE(size, at + SIZE);
  return changed;
}

describe('a workbook', () => {
  it('is read by its texts, numbers and days, whether they are shared, formatted or counted from 1904', () => {
    const row = '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>6</v></c><c r="D3" s="1"><v>46062.5</v></c></row>';
    const [read] = rowsOf(readTable(workbook({ rows: row, strings: ['漏水 &lt;三楼&gt;'] })));
    expect(read).toEqual({
      number: 3,
      cells: [
        { kind: 'text', text: '漏水 <三楼>' },
        { kind: 'number', value: 6 },
        { kind: 'empty' },
        { kind: 'date', day: '2026-02-09' },
      ],
    });
    const own = '<row r="1"><c r="A1" s="2"><v>44600</v></c></row>';
    expect(textsOf(readTable(workbook({ rows: own, from1904: true })))).toEqual([['2026-02-09']]);
  });

  it('gives formulas by the result they had, and tells those that have none', () => {
    const row =
      '<row r="1"><c r="A1" t="str"><f>B1&amp;"号楼"</f><v>3号楼</v></c><c r="B1"><f>1+2</f><v>3</v></c><c r="C1"><f>NOW()</f></c><c r="D1" t="e"><f>X</f><v>#REF!</v></c></row>';
    expect(rowsOf(readTable(workbook({ rows: row })))[0]?.cells).toEqual([
      { kind: 'text', text: '3号楼' },
      { kind: 'number', value: 3 },
      { kind: 'uncomputed' },
      { kind: 'error', text: '#REF!' },
    ]);
  });

  it('with a million empty rows under the two that are full is read', () => {
    let rows = textRow(1, '姓名', '内容') + textRow(2, '周小满', '漏水');
    rows += '<row><c s="1"/></row>'.repeat(1_000_000);
    const file = workbook({ rows });
    expect(textsOf(readTable(file))).toEqual([
      ['姓名', '内容'],
      ['周小满', '漏水'],
    ]);
  });

  it('keeps the number of each row, and passes over sheets that are hidden', () => {
    const rows = textRow(2, '甲') + textRow(900_000, '乙');
    expect(rowsOf(readTable(workbook({ rows, hidden: 1 }))).map(({ number }) => number)).toEqual([2, 900_000]);
  });

  it('is refused where it has too many rows, is locked, old, broken, or unpacks to more than can be', () => {
    const many = Array.from({ length: 5_013 }, (_, i) => textRow(i + 1, '甲')).join('');
    expect(readTable(workbook({ rows: many }))).toEqual({ fault: 'too-many-rows' });
    const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect(readTable(new Uint8Array(compound))).toEqual({ fault: 'old-xls' });
    const locked = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]);
    expect(readTable(new Uint8Array([...compound, ...locked]))).toEqual({ fault: 'locked' });
    expect(readTable(workbook({ rows: '' }))).toEqual({ fault: 'empty' });
    expect(readTable(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toEqual({ fault: 'not-a-sheet' });
    expect(readTable(zipSync({ 'word/document.xml': bytes('<w/>') }))).toEqual({ fault: 'not-a-sheet' });
    const bomb = claiming(workbook({ rows: textRow(1, '甲') }), 'xl/worksheets/s0.xml', 129 * 1024 * 1024);
    expect(readTable(bomb)).toEqual({ fault: 'too-large' });
    const strings = claiming(workbook({ rows: textRow(1, '甲') }), 'xl/sharedStrings.xml', 33 * 1024 * 1024);
    expect(readTable(strings)).toEqual({ fault: 'too-large' });
    expect(readTable(new Uint8Array(21 * 1024 * 1024))).toEqual({ fault: 'too-large' });
  });

  it('unpacks to no more than it says it holds, and not at all what is not asked for', () => {
    const modest = claiming(workbook({ rows: textRow(1, '甲').repeat(4_000) }), 'xl/worksheets/s0.xml', 1_000);
    expect(readTable(modest)).toEqual({ fault: 'not-a-sheet' });
    const hidden = claiming(workbook({ rows: textRow(1, '甲'), hidden: 1 }), 'xl/worksheets/s0.xml', 2 ** 32 - 2);
    expect(textsOf(readTable(hidden))).toEqual([['甲']]);
  });

  it('of many lines tells how many have been passed, empty ones too', () => {
    const told: number[] = [];
    readTable(workbook({ rows: `${textRow(1, '甲')}${'<row/>'.repeat(50_000)}` }), (lines) => told.push(lines));
    readTable(bytes(`姓名,内容\n${',\n'.repeat(50_000)}`), (lines) => told.push(lines));
    expect(told).toEqual([20_000, 40_000, 20_000, 40_000]);
  });
});

describe('a CSV file', () => {
  it('is read with its mark, its quotes and line breaks, by commas, tabs or semicolons', () => {
    expect(textsOf(readTable(bytes('\uFEFF姓名,内容\r\n周小满,"漏水，\n""三楼"""\r\n\r\n')))).toEqual([
      ['姓名', '内容'],
      ['周小满', '漏水，\n"三楼"'],
    ]);
    expect(textsOf(readTable(bytes('姓名\t内容\n周小满\t漏水')))[1]).toEqual(['周小满', '漏水']);
    expect(textsOf(readTable(bytes('姓名;内容\n周小满;漏水')))[1]).toEqual(['周小满', '漏水']);
  });

  it('is read in the encoding in which spreadsheets save it in China', () => {
    // 姓名,内容 and 周,漏水 in GBK.
    const gbk = [0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xc4, 0xda, 0xc8, 0xdd, 0x0a, 0xd6, 0xdc, 0x2c, 0xc2, 0xa9, 0xcb, 0xae];
    expect(textsOf(readTable(new Uint8Array(gbk)))).toEqual([
      ['姓名', '内容'],
      ['周', '漏水'],
    ]);
    const utf16 = [
      0xff,
      0xfe,
      ...[...'姓名\t内容'].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ];
    expect(textsOf(readTable(new Uint8Array(utf16)))).toEqual([['姓名', '内容']]);
    expect(readTable(new Uint8Array([0xff, 0xff, 0xff, 1, 2]))).toEqual({ fault: 'unknown-encoding' });
    expect(readTable(new Uint8Array())).toEqual({ fault: 'empty' });
  });

  it('is told from a picture, and from a page of the web, that somebody has named otherwise', () => {
    const picture = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d];
    expect(readTable(new Uint8Array(picture))).toEqual({ fault: 'not-a-sheet' });
    expect(readTable(bytes('\uFEFF <html><table><tr><td>姓名</td></tr></table></html>'))).toEqual({
      fault: 'not-a-sheet',
    });
  });

  it('of a million empty lines is read, and its rows keep their numbers', () => {
    const rows = rowsOf(readTable(bytes(`姓名,内容\n${',\n'.repeat(1_000_000)}周,漏水\n`)));
    expect(rows.map(({ number }) => number)).toEqual([1, 1_000_002]);
  });

  it('with more rows than can be taken over at a time is refused', () => {
    expect(readTable(bytes('姓名,内容\n周,漏水\n'.repeat(2_507)))).toEqual({ fault: 'too-many-rows' });
  });
});

describe('a day', () => {
  it.each([
    '2026-02-09',
    '2026/2/9',
    '2026.2.9',
    '2026年2月9日',
    '20260209',
    '２０２６-２-９',
    '2026-02-09 15:30',
    '46062',
  ])('is read from %s', (text) => expect(dayIn({ kind: 'text', text })).toBe('2026-02-09'));
  it('is read from a number whose cell was not marked as one', () =>
    expect(dayIn({ kind: 'number', value: 46062 })).toBe('2026-02-09'));
  it.each(['2026-02-30', '2/9/26', '去年', '12', '990209'])('is not in %s', (text) =>
    expect(dayIn({ kind: 'text', text })).toBeUndefined(),
  );
});

it('columns are called as spreadsheets call them', () => {
  for (const [index, letters] of [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
  ] as const)
    expect([columnLetters(index), columnIn(`${letters}7`)]).toEqual([letters, index]);
});
