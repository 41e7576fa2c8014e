import { describe, expect, it } from 'vitest';
import type { CaseNumber, NoticeId } from '../../shared/domain/ids.ts';
import { longMonth } from '../../shared/i18n/dates.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { csvOf } from '../../shared/schema/csv.ts';
import { boardOf } from '../../shared/supervision/board.ts';
import { boardCsv } from '../../shared/supervision/board-export.ts';
import { dutiesIn, type TaskBelow, TooManyTasks, tasksBelow } from '../../shared/supervision/duties-below.ts';
import { trendOf } from '../../shared/supervision/trend.ts';
import { at, office, offices, supervisor } from '../support/city.ts';

/** A Wednesday. */
const TODAY = at('2026-03-18');
const NOW = { today: TODAY, calendar: china };
const task = (number: string, change: Partial<TaskBelow> = {}): TaskBelow => ({
  ...{ office: office('housing'), number: number as CaseNumber, title: '电梯停运', task: 'assignment' },
  ...{ status: 'delivered', receivedOn: at('2026-03-02') },
  ...change,
});
const CITY = office('city-petitions');
const look = { readers: [CITY, office('planning')] };
const due = (day: string, change: Partial<NonNullable<TaskBelow['duty']>> = {}) => ({
  duty: { clock: 'notify' as const, due: at(day), ...change },
});

describe('the board of a supervisor', () => {
  it('has each duty in exactly one list, each day of the week', () => {
    const tasks = ['2026-03-15', '2026-03-17', '2026-03-18', '2026-03-22', '2026-03-23'].map((day, i) =>
      task(`TT202600000${i}`, due(day)),
    );
    const board = boardOf(tasks, [], NOW, look);
    expect(board).toMatchObject({ on: '2026-03-18', weekEnds: '2026-03-22' });
    expect(board.latest.map(({ due: day, daysOver }) => [day, daysOver])).toEqual([
      ['2026-03-15', 3],
      ['2026-03-17', 1],
    ]);
    expect(board.overdue).toEqual([{ office: 'housing', clock: 'notify', age: 'to-5', count: 2 }]);
    expect(board.dueThisWeek.map(({ due: day }) => day)).toEqual(['2026-03-18', '2026-03-22']);
    expect(board.soonest.map(({ number }) => number)).toEqual(['TT2026000002', 'TT2026000003']);
    for (const { due: day, daysOver } of dutiesIn(tasks, TODAY)) expect(daysOver > 0).toBe(day < TODAY);
    // On a Sunday the week ends that day.
    expect(boardOf(tasks, [], { ...NOW, today: at('2026-03-22') }, look).weekEnds).toBe('2026-03-22');
  });

  it('counts the days that are left as the inbox does, in working days', () => {
    // Tomb-Sweeping Day is off from Saturday to Monday.
    const friday = { ...NOW, today: at('2026-04-03') };
    const notice = { task: 'notice', status: 'open', notice: '01' as NoticeId, due: at('2026-04-13') } as const;
    const tasks = [task('TT2026000001', due('2026-04-05')), task('TT2026000002', due('2026-04-01'))];
    const board = boardOf([...tasks, task('TT2026000003', notice)], [], friday, look);
    expect(board.dueThisWeek).toMatchObject([{ due: '2026-04-05', workingDaysLeft: 0 }]);
    expect(board.soonest).toMatchObject([{ due: '2026-04-05', workingDaysLeft: 0 }]);
    expect(board.latest).toMatchObject([{ daysOver: 2, workingDaysLeft: -2 }]);
    expect(board.notices).toMatchObject([{ answerBy: '2026-04-13', workingDaysLeft: 5 }]);
  });

  it('marks a last day in a year whose holidays are not announced, wherever it is listed', () => {
    const newYear = { ...NOW, today: at('2027-01-06') };
    const notice = { task: 'notice', status: 'open', notice: '01' as NoticeId, due: at('2027-01-13') } as const;
    const tasks = ['2026-12-31', '2027-01-04', '2027-01-08'].map((day, i) => task(`TT202600000${i}`, due(day)));
    const board = boardOf([...tasks, task('TT2026000009', notice)], [], newYear, look);
    expect(board.latest.map(({ due: day, provisional }) => [day, provisional])).toEqual([
      ['2026-12-31', false],
      ['2027-01-04', true],
    ]);
    for (const listed of [board.dueThisWeek, board.soonest, board.notices])
      expect(listed.map(({ provisional }) => provisional)).toEqual([true]);
  });

  it('counts by unit, clock, rung and age', () => {
    const late = (number: string, day: string, change: Parameters<typeof due>[1], unit = 'housing') =>
      task(number, { office: office(unit), ...due(day, change) });
    const board = boardOf(
      [
        late('TT2026000001', '2026-03-17', { rung: 'handler' }),
        late('TT2026000002', '2026-03-16', { rung: 'handler' }),
        late('TT2026000003', '2026-03-03', { rung: 'leader' }),
        late('TT2026000004', '2026-03-02', { clock: 'route' }, 'city-petitions'),
        late('TT2026000005', '2026-02-01', { rung: 'leader' }),
      ],
      [],
      NOW,
      look,
    );
    expect(board.overdue).toEqual([
      { office: 'housing', clock: 'notify', rung: 'handler', age: 'to-5', count: 2 },
      { office: 'housing', clock: 'notify', rung: 'leader', age: 'over-30', count: 1 },
      { office: 'city-petitions', clock: 'route', age: 'to-30', count: 1 },
      { office: 'housing', clock: 'notify', rung: 'leader', age: 'to-15', count: 1 },
    ]);
  });

  it('lists the notices that wait for an answer, and counts what waits for the supervisor', () => {
    const notice = { task: 'notice', status: 'open', notice: '01' as NoticeId } as const;
    const own = { office: CITY };
    const reply = { duty: { clock: 'supervision-reply', due: at('2026-03-20') } } as const;
    const board = boardOf(
      [
        task('TT2026000001', { ...notice, ...reply, due: at('2026-03-20') }),
        task('TT2026000002', { ...notice, due: at('2026-03-10') }),
        task('TT2026000001', { ...reply, task: 'supervised', status: 'open', notice: '01' as NoticeId }),
        task('TT2026000003', { ...own, task: 'supervised', status: 'answered', notice: '01' as NoticeId }),
        task('TT2026000004', { ...own, task: 'signature', status: 'proposed' }),
        // Of a unit that is no more, it is for whoever carries on its powers.
        task('TT2026000007', { office: office('planning'), task: 'signature', status: 'proposed' }),
        // What waits at another office is for that one to do.
        task('TT2026000005', { task: 'supervised', status: 'answered', notice: '01' as NoticeId }),
        task('TT2026000006', { task: 'signature', status: 'proposed' }),
      ],
      [],
      NOW,
      look,
    );
    expect(board.notices.map(({ number, answerBy, overdue }) => [number, answerBy, overdue])).toEqual([
      ['TT2026000002', '2026-03-10', true],
      ['TT2026000001', '2026-03-20', false],
    ]);
    expect(board).toMatchObject({ noticesOpen: 2, noticesLate: 1, toJudge: 1, toSign: 2 });
    // Whoever watches owes nothing: the duty to answer is counted once.
    expect(board.dueThisWeek).toEqual([
      {
        office: 'housing',
        clock: 'supervision-reply',
        due: '2026-03-20',
        workingDaysLeft: 2,
        provisional: false,
        count: 1,
      },
    ]);
  });

  it('counts all, and lists a hundred of what is looked at', () => {
    const many = Array.from({ length: 150 }, (_, i) => task(`TT2026${100_000 + i}`, due('2026-03-01')));
    const one = task('TT2026000001', { office: office('transport'), ...due('2026-03-17', { rung: 'handler' }) });
    const week = Array.from({ length: 150 }, (_, i) => task(`TT2026${200_000 + i}`, due('2026-03-18')));
    const last = task('TT2026000002', { office: office('transport'), ...due('2026-03-22') });
    const notices = Array.from({ length: 120 }, (_, i) =>
      task(`TT2026${300_000 + i}`, { task: 'notice', status: 'open', notice: '01' as NoticeId, due: at('2026-03-20') }),
    );
    const seen = (more: object) => boardOf([...many, one, ...week, last, ...notices], [], NOW, { ...look, ...more });

    expect(seen({}).latest).toHaveLength(100);
    expect(seen({}).latest.map(({ number }) => number)).not.toContain(one.number);
    for (const narrowed of [{ office: 'transport' }, { rung: 'handler' }, { age: 'to-5', clock: 'notify' }])
      expect(seen({ narrowed }).latest.map(({ number }) => number)).toEqual([one.number]);
    expect(seen({ narrowed: { rung: 'none' } }).latest).toHaveLength(100);
    expect(seen({ narrowed: { office: 'transport' } }).overdue).toEqual(seen({}).overdue);
    expect(seen({}).soonest.map(({ number }) => number)).not.toContain(last.number);
    expect(seen({ week: 'transport.notify.2026-03-22' }).soonest.map(({ number }) => number)).toEqual([last.number]);
    expect(seen({}).notices).toHaveLength(100);
    expect(seen({}).noticesOpen).toBe(120);
  });

  it('has a matter in the backlog of each unit once, by its age', () => {
    const old = { receivedOn: at('2025-12-01') };
    const board = boardOf(
      [
        task('TT2026000001', old),
        task('TT2026000001', { ...old, task: 'review' }),
        task('TT2026000001', { ...old, task: 'notice' }),
        task('TT2026000001', { ...old, office: office('transport') }),
        task('TT2026000002'),
      ],
      [],
      NOW,
      look,
    );
    expect(board.backlog).toEqual([
      { office: 'housing', age: 'over-90', count: 1 },
      { office: 'transport', age: 'over-90', count: 1 },
      { office: 'housing', age: 'to-30', count: 1 },
    ]);
    // Of all units together it is one case.
    expect(board.inHand).toEqual([
      { age: 'over-90', count: 1 },
      { age: 'to-30', count: 1 },
    ]);
  });

  it('says of how many cases the duties are', () => {
    const transport = { office: office('transport') };
    const board = boardOf(
      [
        task('TT2026000001', due('2026-03-10')),
        task('TT2026000001', { ...transport, ...due('2026-03-10') }),
        task('TT2026000002', due('2026-03-17')),
        task('TT2026000003', due('2026-03-20')),
        task('TT2026000003', { ...transport, ...due('2026-03-20', { clock: 'handle' }) }),
      ],
      [],
      NOW,
      look,
    );
    expect(board.overdue.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(board).toMatchObject({ overdueCases: 2, thisWeekCases: 1 });
  });
});

describe('the months that were counted', () => {
  const share = { part: 9, of: 10 };
  const counted = (month: string, countedOn: string) => ({
    ...{ month, from: at(`${month}-01`), to: at(`${month}-28`), countedOn: at(countedOn), smallest: 5 },
    units: [{ office: CITY, routing: share, notice: share, settlement: share }],
  });
  const trend = (...all: ReturnType<typeof counted>[]) =>
    trendOf(
      CITY,
      {
        months: async () => all.map(({ month }) => month),
        snapshot: async (month) => all.find((each) => each.month === month) as never,
      },
      '2026-03',
    );

  it('are whole once they are over; of the running one it is said until when', async () => {
    const [before, over, running] = await trend(
      counted('2026-03', '2026-03-19'),
      counted('2026-02', '2026-03-01'),
      counted('2026-01', '2026-02-01'),
    );
    expect([before?.until, over?.until, running?.until]).toEqual([undefined, undefined, '2026-03-18']);
    expect(longMonth('2026-03', 'zh', running?.until)).toBe('2026年3月（至3月18日）');
    expect(longMonth('2026-03', 'en', running?.until)).toBe('March 2026 (to 18 March)');
    expect((await trend(counted('2026-03', '2026-03-28'))).map(({ until }) => until)).toEqual(['2026-03-27']);
    // Nothing of it is over.
    expect(await trend(counted('2026-03', '2026-03-01'))).toEqual([]);
  });
});

describe('the export', () => {
  it('has one duty a line, in either language, and nothing that a program would calculate', () => {
    const tasks = [
      task('TT2026000001', { title: '=1+1,"x"', ...due('2026-03-10', { rung: 'head' }) }),
      task('TT2026000002', due('2026-04-10')),
    ];
    const [head, ...rows] = boardCsv(tasks, offices, TODAY, at('2026-03-22'), 'zh').split('\r\n');
    expect(head).toBe('\uFEFF责任单位,编号,标题,收到,期限,最后一天,超期天数,督办层级');
    expect(rows).toEqual([
      'housing（中文）,TT2026000001,"\'=1+1,""x""",2026-03-02,书面告知,2026-03-10,8,单位负责人',
      '',
    ]);
    const english = boardCsv(tasks, offices, TODAY, at('2026-04-10'), 'en').split('\r\n');
    expect(english[2]).toMatch(/^housing,TT2026000002,.*2026-04-10,,$/);
    expect(csvOf([['a\nb', '-1']])).toBe('\uFEFF"a\nb",\'-1\r\n');
  });
});

it('the tasks below an office are read from all pages of all inboxes, up to a bound', async () => {
  const row = { ...task('TT2026000001'), accused: [], recused: [], order: '', place: '' };
  const pages = { housing: 3, transport: 1 };
  const worklists = {
    async inbox(unit: string, _: number, cursor = '1') {
      const [page, last] = [Number(cursor), pages[unit as keyof typeof pages] ?? 0];
      return { items: page <= last ? [row, row] : [], ...(page < last && { cursor: String(page + 1) }) };
    },
  };
  expect(await tasksBelow(worklists, supervisor, offices, { most: 8 })).toHaveLength(8);
  expect(await tasksBelow(worklists, supervisor, offices, { units: [office('transport')] })).toHaveLength(2);
  await expect(tasksBelow(worklists, supervisor, offices, { most: 7 })).rejects.toBeInstanceOf(TooManyTasks);
});
