import { describe, expect, it } from 'vitest';
import { batchOf } from '../../shared/batch/batch.ts';
import { runBatch } from '../../shared/batch/run.ts';
import { headedBy } from '../../shared/import/headers.ts';
import { planImport } from '../../shared/import/plan.ts';
import { readTable } from '../../shared/import/read-table.ts';
import type { Answer } from '../../web/desk/api/answer.ts';
import { columnsOf, fieldAt, mapped } from '../../web/desk/import/mapping.ts';
import { faultyRows, outcomeOf, type Registered, type Rows, receiptTable } from '../../web/desk/import/outcome.ts';
import { at } from '../support/city.ts';

function headed(text: string) {
  const table = readTable(new TextEncoder().encode(text));
  const found = 'fault' in table ? undefined : headedBy(table.rows);
  if (!found) throw new Error('not a list');
  return found;
}
const list = headed('姓名,备注,反映内容,登记日期\n周小满,,漏水,2026-02-09\n林知,急,停电,2026-02-10\n周小满,,噪声,去年');

describe('the columns of a list', () => {
  it('are shown with their first values, each value once, and those after the headings too', () => {
    expect(columnsOf(list).map(({ heading, samples }) => [heading, samples])).toEqual([
      ['姓名', ['周小满', '林知']],
      ['备注', ['急']],
      ['反映内容', ['漏水', '停电', '噪声']],
      ['登记日期', ['2026-02-09', '2026-02-10', '去年']],
    ]);
    const longer = headed('姓名,内容\n周,漏水,无头的');
    expect(columnsOf(longer).at(-1)).toEqual({ at: 2, heading: '', samples: ['无头的'] });
  });

  it('hold one field each: what is chosen for another column moves there', () => {
    const moved = mapped(list.mapping, 1, 'facts');
    expect([fieldAt(moved, 1), fieldAt(moved, 2), fieldAt(moved, 0)]).toEqual(['facts', undefined, 'name']);
    expect(fieldAt(mapped(moved, 0, undefined), 0)).toBeUndefined();
    expect(fieldAt(mapped(list.mapping, 2, 'title'), 2)).toBe('title');
  });
});

describe('what has become of an import', () => {
  const receipt = (number: string) => ({ number, code: 'ABCD-EFGH' }) as Registered['receipt'];

  it('tells what is new from what was there, and what was not registered, with its row and why', async () => {
    const { rows, mapping } = list;
    const plan = await planImport(rows, { mapping, channel: 'letter', today: at('2026-06-01') });
    const begun: Rows = batchOf(plan.register, ({ key }) => key);
    const answers: Answer<Registered>[] = [
      { value: { receipt: receipt('WX1'), wasThere: false }, status: 201 },
      { failure: { code: 'not-yours', detail: '不归您办。' } },
    ];
    const ended = await runBatch(begun, {
      call: async () => answers.shift() as Answer<Registered>,
      wait: async () => {},
      progress: () => {},
      atOnce: 1,
    });
    const { receipts, registered, alreadyThere, refused } = outcomeOf(ended);
    expect([registered, alreadyThere, refused]).toEqual([1, 0, [{ row: 3, sentence: '不归您办。' }]]);
    expect(faultyRows(plan, 'zh')).toEqual([{ row: 4, sentence: expect.stringContaining('登记日期') }]);
    expect(receiptTable(receipts, ['行', '编号'])).toEqual([
      ['行', '编号'],
      ['2', 'WX1', 'ABCD-EFGH', '漏水', '周小满'],
    ]);

    const again = await runBatch(begun, {
      call: async (): Promise<Answer<Registered>> => ({
        value: { receipt: receipt('WX1'), wasThere: true },
        status: 200,
      }),
      wait: async () => {},
      progress: () => {},
    });
    expect(outcomeOf(again)).toMatchObject({ registered: 0, alreadyThere: 2, receipts: [{}, {}], refused: [] });
  });
});
