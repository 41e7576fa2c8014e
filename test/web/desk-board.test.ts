import { describe, expect, it } from 'vitest';
import { board as reply } from '../../shared/api/replies/board.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { boardOf } from '../../shared/supervision/board.ts';
import type { TaskBelow } from '../../shared/supervision/duties-below.ts';
import { isAmong, sides, weekKey } from '../../shared/supervision/narrowed.ts';
import {
  boardAddress,
  countedBy,
  latestAmong,
  listsTooFew,
  narrowedBy,
  soonestAmong,
  weekIn,
} from '../../web/desk/board/narrowed.ts';
import { boardAsked } from '../../web/desk/board/top.tsx';
import { at, office, offices } from '../support/city.ts';

/** A Wednesday. */
const TODAY = at('2026-03-18');
const NOW = { today: TODAY, calendar: china };
const days = ['2026-02-01', '2026-03-03', '2026-03-16', '2026-03-17', '2026-03-18', '2026-03-20', '2026-03-30'];
const clocks = ['notify', 'route', 'handle'] as const;
const rungs = [undefined, 'handler', 'leader'] as const;

const tasks = Array.from({ length: 84 }, (_, i): TaskBelow => {
  const rung = rungs[i % 3];
  return {
    ...{ office: office(i % 5 < 3 ? 'housing' : 'transport'), number: `TT${2026000000 + i}` as CaseNumber },
    ...{ title: '电梯停运', task: 'assignment', status: 'delivered', receivedOn: at('2026-01-05') },
    duty: { clock: clocks[i % 2] ?? 'handle', due: at(days[i % 7] ?? ''), ...(rung && { rung }) },
  };
});
/** As the desk reads it. */
const board = reply.parse(boardOf(tasks, [], NOW, { readers: [office('city-petitions')] }));
const addressed = (address: string) => new URLSearchParams(address.split('?')[1]);

describe('a number on the board of a supervisor', () => {
  it('leads to a list of as many overdue duties as it counts, whichever side it is of', () => {
    for (const first of sides)
      for (const [value] of countedBy(first, board.overdue)) {
        const narrowed = narrowedBy(addressed(boardAddress({ [first]: value })));
        const among = board.overdue.filter((group) => isAmong(narrowed, group));
        for (const side of sides)
          for (const [key, count] of countedBy(side, among)) {
            const both = narrowedBy(addressed(boardAddress({ ...narrowed, [side]: key })));
            expect(latestAmong(board, both)).toHaveLength(count);
          }
      }
  });

  it('leads to a list of as many duties of this week as it counts, and all of them stand there before', () => {
    expect(board.dueThisWeek.length).toBeGreaterThan(3);
    for (const group of board.dueThisWeek) {
      const week = weekIn(addressed(boardAddress({ week: weekKey(group) })));
      expect(soonestAmong(board, week)).toHaveLength(group.count);
    }
    const all = board.dueThisWeek.reduce((sum, { count }) => sum + count, 0);
    expect(soonestAmong(board, weekIn(addressed(boardAddress({}))))).toHaveLength(all);
  });
});

it('where the board lists too few of what is looked at, another is asked for', () => {
  const [first] = board.overdue;
  const [week] = board.dueThisWeek;
  if (!first || !week) throw new Error('nothing on the board');
  const cut = { ...board, latest: [], soonest: [] };
  for (const asked of [{ office: first.office }, { clock: first.clock }, { age: first.age }, { week: weekKey(week) }]) {
    expect(listsTooFew(board, asked)).toBe(false);
    expect(listsTooFew(cut, asked)).toBe(true);
  }
  // All of it has its hundred, and of what there is not none is missing.
  expect(listsTooFew(cut, {})).toBe(false);
  expect(listsTooFew(cut, { office: 'nowhere' })).toBe(false);
});

it('a board is of one of the units below, of which the address says', () => {
  const units = [...offices.values()].map(({ email: _, ...unit }) => unit);
  const desk = (id: string) => ({ units, me: { office: units.find((unit) => unit.id === id) } }) as never;
  const asked = (unit: string) => narrowedBy(addressed(boardAddress({ unit, clock: 'notify' })));
  expect(boardAsked(asked('district'), desk('city-petitions'))).toEqual({ unit: 'district' });
  for (const none of ['province', 'city', 'salt', 'nowhere'])
    expect(boardAsked(asked(none), desk('city-petitions'))).toEqual({});
  expect(boardAsked(narrowedBy(new URLSearchParams()), desk('city-petitions'))).toEqual({});
  expect(boardAsked(asked('transport'), desk('housing'))).toEqual({});
});
