import { describe, expect, it } from 'vitest';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { headsMonth, supervisorDay, unitWeek } from '../../shared/i18n/notices/digests.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { boardOf } from '../../shared/supervision/board.ts';
import type { TaskBelow } from '../../shared/supervision/duties-below.ts';
import { boardWords } from '../../web/desk/board/words.ts';
import { at, office, offices } from '../support/city.ts';

/** A Wednesday. */
const TODAY = at('2026-03-18');
const NOW = { today: TODAY, calendar: china };
const OF = { siteUrl: 'https://hy.example', units: [...offices.values()] };
const task = (unit: string, number: string, due: string): TaskBelow => ({
  ...{ office: office(unit), number: number as CaseNumber, title: '电梯停运', task: 'assignment' },
  ...{ status: 'delivered', receivedOn: at('2026-03-02'), duty: { clock: 'notify', due: at(due) } },
});
/** Two units have the same case in hand, and each has let its day pass. */
const tasks = [
  task('housing', 'TT2026000001', '2026-03-17'),
  task('transport', 'TT2026000001', '2026-03-16'),
  task('housing', 'TT2026000002', '2026-03-20'),
];
const board = boardOf(tasks, [], NOW, { readers: [office('city-petitions')] });

describe('a digest', () => {
  it('counts a case that two units have in hand once, and the duties of each', () => {
    expect(unitWeek(board, OF, 'zh').text).toContain('在办 2 件，本周到期 1 项，超期 2 项。');
    expect(unitWeek(board, OF, 'en').text).toContain('Cases in hand: 2. Duties due this week: 1. Duties overdue: 2.');
    expect(headsMonth(board, OF, 'zh').text).toContain('积案：30 日以内 2，');
  });

  it('marks the month that is not over yet', () => {
    const share = { part: 9, of: 10 };
    const march = { month: '2026-03', countedOn: TODAY, until: at('2026-03-17') };
    const trend = [{ ...march, routing: share, notice: share, settlement: share }];
    expect(headsMonth({ ...board, trend }, OF, 'zh').text).toContain('2026年3月（至3月17日）：按期告知 9/10（90%）');
    expect(headsMonth({ ...board, trend }, OF, 'en').text).toContain(
      'March 2026 (to 17 March): told in time 9/10 (90 %)',
    );
  });

  it('of several units says whose each overdue duty is, and of one alone need not', () => {
    expect(supervisorDay(board, OF, 'zh').text).toContain(
      '· TT2026000001 书面告知超期 2 天（transport（中文））\n· TT2026000001 书面告知超期 1 天（housing（中文））\n',
    );
    expect(unitWeek(board, OF, 'en').text).toContain('tell the citizen in writing, 2 days over (transport)\n');
    const one = { ...OF, units: OF.units.filter(({ id }) => id === 'housing') };
    expect(unitWeek(board, one, 'zh').text).toContain('· TT2026000001 书面告知超期 1 天\n');
  });

  it('of all units below says which numbers are those of the reader’s own', () => {
    const { text } = supervisorDay({ ...board, toJudge: 2, toSign: 1 }, OF, 'zh');
    expect(text).toContain('等本单位审核的督办答复 2 份，等本单位签发的建议 1 份。');
    for (const said of [boardWords.zh.toJudge, boardWords.zh.toSign]) expect(text).toContain(said);
  });
});
