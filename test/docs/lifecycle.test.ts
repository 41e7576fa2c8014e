import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../docs/lifecycle/lanes.ts';
import { drawLifecycle } from '../../docs/lifecycle/lifecycle.ts';
import { type Transition, transitions } from '../../shared/domain/transitions.ts';
import { actionNames } from '../../shared/i18n/names.ts';
import { national } from '../../shared/policy/national.ts';

const lanes = lanesOf(transitions);

describe('the picture of the transition table', () => {
  it('is the one that the table gives: else run `npm run generate:lifecycle`, and look at it', async () => {
    const committed = readFileSync(new URL('../../docs/lifecycle.svg', import.meta.url), 'utf8');
    expect(await drawLifecycle(lanes, national)).toBe(committed);
  });

  it('says every action, and how long its clocks run', async () => {
    const handle = { ...national.clocks.handle, period: { days: 45, unit: 'working', roll: false } } as const;
    const picture = await drawLifecycle(lanes, { ...national, clocks: { ...national.clocks, handle } });
    for (const name of Object.values(actionNames.zh)) expect(picture).toContain(`>${name}<`);
    expect(picture).toContain('▶ 书面答复 45 个工作日');
  });

  it('follows a matter down the main road, to its end', () => {
    const road = lanes.find(({ subject }) => subject === 'case')?.moves.flatMap(({ road }) => road?.to ?? []);
    expect(road?.slice(0, 5)).toEqual(['submitted', 'registered', 'routed', 'accepted', 'answered']);
    expect(road).toContain('closed');
  });

  it('draws a lead unit’s action where the case waits for it, though the table allows it in more states', () => {
    const answer = lanes.flatMap(({ moves }) => moves).find(({ action, driven }) => driven && action.name === 'answer');
    expect(answer?.action.whileCase).toContain('submitted');
    expect(answer?.from).toEqual(['accepted']);
  });

  it('takes a row that leads back for a way back, and not for the road', () => {
    const back: Transition = {
      ...{ subject: 'case', from: ['routed'], to: 'registered' },
      ...{ who: ['system'], guards: [], starts: [], stops: [], source: 'Art. 22' },
    };
    const [lane] = lanesOf({
      submit: transitions.submit,
      register: transitions.register,
      route: transitions.route,
      close: back,
    });
    expect(lane?.states).toEqual(['none', 'submitted', 'registered', 'routed']);
    expect(lane?.moves.map(({ action, road }) => [action.name, road?.to])).toEqual([
      ['submit', 'submitted'],
      ['register', 'registered'],
      ['route', 'routed'],
      ['close', undefined],
    ]);
  });
});
