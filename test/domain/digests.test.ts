import { describe, expect, it } from 'vitest';
import { digestsOf, periodOf } from '../../shared/domain/digests.ts';
import type { Office } from '../../shared/domain/office.ts';
import { at, office, offices } from '../support/city.ts';

describe('the period of a digest', () => {
  it('is the day, the week by its Monday, or the month', () => {
    expect(periodOf('supervisor-day', at('2026-03-18'))).toBe('2026-03-18');
    expect(periodOf('unit-week', at('2026-03-16'))).toBe('2026-03-16');
    expect(periodOf('unit-week', at('2026-03-22'))).toBe('2026-03-16');
    expect(periodOf('person-day', at('2026-03-18'))).toBe('2026-03-18');
    expect(periodOf('heads-month', at('2026-03-18'))).toBe('2026-03');
  });

  it('is none for a unit that was closed, and a daily one for petition offices alone', () => {
    expect(digestsOf(offices.get(office('salt')) as Office)).toEqual([]);
    expect(digestsOf(offices.get(office('housing')) as Office)).toEqual(['unit-week', 'heads-month']);
    expect(digestsOf(offices.get(office('city-petitions')) as Office)).toEqual([
      ...['unit-week', 'supervisor-day', 'heads-month'],
    ]);
  });
});
