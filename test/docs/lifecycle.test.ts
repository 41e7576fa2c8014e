import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../docs/lifecycle/lanes.ts';
import { drawLifecycle } from '../../docs/lifecycle/lifecycle.ts';
import { row } from '../../shared/domain/transitions/row.ts';
import { transitions } from '../../shared/domain/transitions/table.ts';
import { actionNames } from '../../shared/i18n/names.ts';
import { national } from '../../shared/policy/national.ts';

const lanes = lanesOf(transitions);

describe('the picture of the transition table', () => {
  it('is the one that the table gives: else run `npm run generate:lifecycle`, and look at it', async () => {
    const committed = readFileSync(new URL('../../docs/lifecycle.svg', import.meta.url), 'utf8');
    expect(await drawLifecycle(lanes, national)).toBe(committed);
  });

  it('says every action of the table, by its name', async () => {
    const committed = readFileSync(new URL('../../docs/lifecycle.svg', import.meta.url), 'utf8');
    for (const name of Object.values(actionNames.zh)) expect(committed).toContain(`>${name}<`);
  });

  it('says how long the clocks run that an action starts', async () => {
    const review = { ...national.clocks.review, period: { days: 45, unit: 'working', roll: false } } as const;
    const policy = { ...national, clocks: { ...national.clocks, review } };
    const asking = { 'ask-review': transitions['ask-review'] };
    expect(await drawLifecycle(lanesOf(asking), policy)).toContain('▶ 作出复查意见 45 个工作日');
  });

  it('follows a matter down the main road, to its end', () => {
    const road = lanes.find(({ subject }) => subject === 'case')?.moves.flatMap(({ road }) => road?.to ?? []);
    expect(road?.slice(0, 5)).toEqual(['submitted', 'registered', 'routed', 'accepted', 'answered']);
    expect(road).toContain('closed');
  });

  it('draws what takes the case along from where the case waits for it, though the table allows it in more states', () => {
    const driven = lanes.flatMap(({ moves }) => moves).filter((move) => move.driven);
    const from = Object.fromEntries(driven.map((move) => [move.action.name, move.from]));
    expect(driven.every(({ action }) => action.whileCase !== undefined)).toBe(true);
    expect(from).toMatchObject({ accept: ['routed'], 'serve-opinion': ['accepted'], 'serve-review': ['reviewing'] });
  });

  it('takes a row that leads back for a way back, and not for the road', () => {
    const { submit, register, route } = transitions;
    const recall = row({ subject: 'case', from: ['routed'], to: ['registered'], who: ['system'], source: 'Art. 22' });
    const [lane] = lanesOf({ submit, recall, register, route });
    expect(lane?.states).toEqual(['none', 'submitted', 'registered', 'routed']);
    expect(lane?.moves.map(({ action, road }) => [action.name, road?.to])).toEqual([
      ['submit', 'submitted'],
      ['recall', undefined],
      ['register', 'registered'],
      ['route', 'routed'],
    ]);
  });
});
