import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLives } from '../../local/demo/files.ts';
import { momentsOf } from '../../local/demo/moments.ts';
import { dayOf } from '../../shared/cases/time.ts';
import { kindOfDay } from '../../shared/domain/calendar.ts';
import { addDays, daysBetween } from '../../shared/domain/day.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { CHINA_TIME_ZONE } from '../../shared/policy/time-zone.ts';
import { at } from '../support/city.ts';

const lives = readLives();
const hourOf = (moment: string) => (new Date(moment).getUTCHours() + 8) % 24;

describe('the moments of a life', () => {
  it('come in order, before today, whatever day it is', () => {
    const today = fc.integer({ min: 0, max: 730 }).map((days) => addDays(at('2025-06-01'), days));
    const order = fc.nat(lives.length - 1);
    fc.assert(
      fc.property(today, order, (day, i) => {
        const life = lives[i];
        if (!life) return;
        const { received, steps } = momentsOf(life, i, day, china);
        const all = [received, ...steps];
        expect(all).toEqual(all.toSorted());
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((moment) => dayOf(moment, CHINA_TIME_ZONE) < day)).toBe(true);
        expect(Math.abs(daysBetween(dayOf(received, CHINA_TIME_ZONE), day) - life.receivedDaysAgo)).toBeLessThanOrEqual(
          14,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('fall on working days in office hours where an office acts', () => {
    for (const [i, life] of lives.entries()) {
      const { received, steps } = momentsOf(life, i, at('2026-11-22'), china);
      for (const moment of life.channel === 'online' ? steps : [received, ...steps]) {
        expect(kindOfDay(china, dayOf(moment, CHINA_TIME_ZONE)).working).toBe(true);
        expect(hourOf(moment)).toBeGreaterThanOrEqual(9);
        expect(hourOf(moment)).toBeLessThan(18);
      }
    }
  });

  it('are the same for the same day', () => {
    const of = (today: string) => lives.map((life, i) => momentsOf(life, i, at(today), china));
    expect(of('2026-11-22')).toEqual(of('2026-11-22'));
  });
});
