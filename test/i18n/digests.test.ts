import { describe, expect, it } from 'vitest';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { headsMonth, supervisorDay, unitWeek } from '../../shared/i18n/notices/digests.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { boardOf } from '../../shared/supervision/board.ts';
import type { TaskBelow } from '../../shared/supervision/duties-below.ts';
import { boardWords } from '../../web/desk/board/words.ts';
import { at, office } from '../support/city.ts';

/** A Wednesday. */
const TODAY = at('2026-03-18');
const NOW = { today: TODAY, calendar: china };
const SITE = 'https://hy.example';
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
const board = boardOf(tasks, [], NOW, { reader: office('city-petitions') });

describe('a digest', () => {
  it('counts a case that two units have in hand once, and the duties of each', () => {
    expect(unitWeek(board, SITE, 'zh').text).toContain('在办 2 件，本周到期 1 项，超期 2 项。');
    expect(unitWeek(board, SITE, 'en').text).toContain('Cases in hand: 2. Duties due this week: 1. Duties overdue: 2.');
    expect(headsMonth(board, SITE, 'zh').text).toContain('积案：30 日以内 2，');
  });

  it('of all units below says which numbers are those of the reader’s own', () => {
    const { text } = supervisorDay({ ...board, toJudge: 2, toSign: 1 }, SITE, 'zh');
    expect(text).toContain('等本单位审核的督办答复 2 份，等本单位签发的建议 1 份。');
    for (const said of [boardWords.zh.toJudge, boardWords.zh.toSign]) expect(text).toContain(said);
  });
});
