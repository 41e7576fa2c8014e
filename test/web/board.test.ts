import { describe, expect, it } from 'vitest';
import type { Snapshot, UnitFigures } from '../../shared/figures/snapshot.ts';
import { citizenOn } from '../support/citizen.ts';
import { at, office } from '../support/city.ts';

const none = { part: 0, of: 0 };
const figuresOf = (id: string, change: Partial<UnitFigures> = {}): UnitFigures => {
  const rates = { routing: none, acceptance: none, notice: none, settlement: none };
  return { office: office(id), ...rates, participation: none, satisfaction: none, open: 0, ...change };
};
const february: Snapshot = {
  ...{ month: '2026-02', from: at('2026-02-01'), to: at('2026-02-28'), countedOn: at('2026-03-02'), smallest: 5 },
  units: [
    figuresOf('city', { settlement: { part: 11, of: 12 }, satisfaction: { part: 8, of: 10 }, open: 7 }),
    figuresOf('transport', { settlement: { part: 0, of: 2 }, satisfaction: 'few', open: 7 }),
    figuresOf('housing', { settlement: { part: 10, of: 10 } }),
    figuresOf('discipline'),
  ],
};
const march = { ...february, month: '2026-03', from: at('2026-03-01'), to: at('2026-03-31') };

async function board(...snapshots: Snapshot[]) {
  const citizen = citizenOn('2026-03-02');
  for (const each of snapshots) await citizen.figures.put(each);
  return citizen;
}

describe('the public board', () => {
  it('says each figure with its numerator, denominator, period and formula', async () => {
    const { text } = await (await board(february)).open('/board');
    expect(text).toContain('2026年2月1日（星期日）至2026年2月28日（星期六）');
    expect(text).toContain('按期办结率91.6%12 件中 11 件');
    expect(text).toContain('按期送达书面答复的件数 ÷ 本期应当答复的件数');
    expect(text).toContain('满意率80%10 件中 8 件');
    expect(text).toContain('正在办理7 件');
  });

  it('tells nothing from zero, and hides what too few people rated', async () => {
    const { text, html } = await (await board(february)).open('/board');
    expect(text).toContain('按期告知率本期没有应当告知的事项');
    expect(text).toContain('transport（中文）0%2 件中 0 件');
    expect(html).toMatch(/transport（中文）<\/th><td[^>]* colspan="2"[^>]*>评价不足 5 件，不公布/i);
  });

  it('lists units as the directory has them, not by how they did', async () => {
    const { text } = await (await board(february)).open('/board');
    const [, table = ''] = text.split('按期办结率：按单位看');
    expect(table.indexOf('housing')).toBeLessThan(table.indexOf('transport'));
    expect(text).not.toMatch(/排名第|第 ?\d+ ?名/);
  });

  it('shows the last month that is over, others when asked, and no ratings of one that is not', async () => {
    const citizen = await board(february, march);
    expect((await citizen.open('/board')).text).toContain('2026年2月1日');
    const present = await citizen.open('/board/2026-03?lang=en');
    expect(present.text).toContain('1 March 2026');
    expect(present.text).toContain('This month is not over');
    expect(present.text).not.toContain('80 %');
    expect((await citizen.open('/board/2025-01')).status).toBe(404);
  });

  it('knows nothing of a month that was counted before it began', async () => {
    const later = { ...february, month: '2035-10', from: at('2035-10-01'), to: at('2035-10-31') };
    const citizen = await board(february, later, { ...later, month: '2035-11' });
    expect((await citizen.open('/board')).text).toContain('2026年2月1日');
    expect((await citizen.open('/board')).text).not.toContain('2035');
    expect((await citizen.open('/board/2035-10')).status).toBe(404);
  });

  it('says so when nothing was counted yet', async () => {
    expect((await citizenOn('2026-03-02').open('/board')).text).toContain('还没有统计结果');
  });

  it('holds no person and no case', async () => {
    const citizen = await board(february);
    await citizen.submit();
    const { text } = await citizen.open('/board');
    expect(text).not.toMatch(/TT\d{10}|林小满|电梯/);
  });
});
