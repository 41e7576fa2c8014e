import { describe, expect, it } from 'vitest';
import { recountAll } from '../../cli/law/recount-all.ts';
import { walkWords } from '../../cli/law/words.ts';
import type { Move, Recounted } from '../../shared/cases/recount.ts';
import type { CaseNumber, ClockId } from '../../shared/domain/ids.ts';
import { at } from '../support/city.ts';

const moved = (from: string, to: string, provisional = false): Move => ({
  ...{ clock: 'handle#01' as ClockId, kind: 'handle', provisional },
  ...{ from: at(from), to: at(to) },
});

async function walk(outcomes: Record<string, () => Promise<Recounted>>) {
  const said: string[] = [];
  async function* numbers() {
    yield* Object.keys(outcomes) as CaseNumber[];
  }
  const recount = (number: CaseNumber) => outcomes[number]?.() ?? Promise.reject(new Error('another case'));
  return { ...(await recountAll(numbers(), recount, { say: ({ zh }) => said.push(zh) })), said };
}

describe('the walk over all cases', () => {
  it('lists every move in the order of the register, however long each took', async () => {
    const { cases, moves, failed } = await walk({
      TT2026000003: async () => ({ moves: [moved('2027-01-21', '2027-01-22')] }),
      TT2026000002: async () => ({ moves: [] }),
      TT2026000001: async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return { moves: [moved('2027-01-04', '2027-01-05'), moved('2027-02-01', '2027-02-01')] };
      },
    });
    expect({ cases, failed }).toEqual({ cases: 3, failed: [] });
    expect(moves.map(({ number, to }) => `${number} ${to}`)).toEqual([
      ...['TT2026000001 2027-01-05', 'TT2026000001 2027-02-01', 'TT2026000003 2027-01-22'],
    ]);
  });

  it('goes on past a case that cannot be counted, and says which', async () => {
    const { cases, moves, failed, said } = await walk({
      TT2026000001: async () => ({ refusal: { code: 'busy', facts: {} } }),
      TT2026000002: () => Promise.reject(new TypeError('a damaged row')),
      TT2026000003: async () => ({ moves: [moved('2027-01-21', '2027-01-22')] }),
    });
    expect({ cases, moves: moves.length }).toEqual({ cases: 3, moves: 1 });
    expect(failed).toMatchObject([
      { number: 'TT2026000001', code: 'busy' },
      { number: 'TT2026000002', code: 'unreadable' },
    ]);
    expect(said.sort()[1]).toBe('TT2026000002：读不出来（TypeError）。');
  });

  it('is told in words: old date, new date, and what is provisional still', () => {
    const number = 'TT2026000001' as CaseNumber;
    const moves = [moved('2026-12-31', '2027-01-04', true), moved('2027-02-01', '2027-02-01')];
    const done = { cases: 2, moves: moves.map((move) => ({ number, ...move })), failed: [] };
    expect(walkWords(done, 'zh')).toBe(
      [
        '看了 2 件，变动 2 个期限：',
        '  TT2026000001  书面答复  2026年12月31日（星期四） → 2027年1月4日（星期一）  暂定',
        '  TT2026000001  书面答复  2027年2月1日（星期一），日期不变，不再暂定',
      ].join('\n'),
    );
    expect(walkWords(done, 'en')).toContain('answer in writing  31 December 2026 → 4 January 2027');
    expect(walkWords({ cases: 0, moves: [], failed: [] }, 'en')).toBe('Cases looked at: 0. No period has moved.');
  });
});
