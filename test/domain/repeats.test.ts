import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import { belongTogether, goesOnIn, repeatIs, saidIn } from '../../shared/domain/repeats.ts';
import { national } from '../../shared/policy/national.ts';
import { at, citizen, petition } from '../support/city.ts';
import { done, received } from './road.ts';

describe('a repeat', () => {
  const other = (change: Partial<Case>): Case => ({
    ...received(),
    number: 'TT2026000002' as Case['number'],
    ...change,
  });

  it('is linked to an open case, and a new matter after an end', () => {
    for (const status of ['submitted', 'routed', 'accepted', 'answered', 'reviewing'] as const)
      expect(repeatIs(other({ status }), national)).toBe('link');
    for (const status of ['closed', 'refused', 'withdrawn', 'sealed'] as const)
      expect(repeatIs(other({ status }), national)).toBe('new');
  });

  it('is not accepted again after the final opinion, where the policy lets a petition office refuse it', () => {
    const final = { finalOn: at('2026-02-02') };
    expect(repeatIs(other({ status: 'closed', ...final }), national)).toBe('final');
    // Served, and not yet closed: linking would bring to life what the law has ended.
    expect(repeatIs(other({ status: 'answered', ...final }), national)).toBe('final');
    const refusals = { ...national.refusals, final: { ...national.refusals.final, by: ['unit'] as const } };
    expect(repeatIs(other({ status: 'closed', ...final }), { ...national, refusals })).toBe('new');
  });

  it('is about title, facts and requests, and not about who asks', () => {
    const { matter, papers } = done(undefined, '2026-03-02', citizen, petition('2026-03-02'));
    const said = saidIn(matter, papers);
    expect(said.split('\n')).toEqual([
      ...['小区电梯停运', '电梯已经停运两个星期，老人上下楼很困难。', '尽快修好电梯', '说明停运原因'],
    ]);
  });

  it('leads to the case in which a linked or merged one goes on', () => {
    const into = 'TT2026000009' as Case['number'];
    const first = { kind: 'repeat-of', case: 'TT2026000008' as Case['number'] } as const;
    expect(goesOnIn(other({ status: 'linked', links: [{ kind: 'repeat-of', case: into }] }))).toBe(into);
    expect(goesOnIn(other({ status: 'merged', links: [{ kind: 'merged-into', case: into }] }))).toBe(into);
    expect(goesOnIn(other({ status: 'linked', links: [{ kind: 'repeated-by', case: into }] }))).toBeUndefined();
    // Opened again since, and linked to another.
    expect(goesOnIn(other({ status: 'registered', links: [first] }))).toBeUndefined();
    expect(goesOnIn(other({ status: 'linked', links: [first, { kind: 'repeat-of', case: into }] }))).toBe(into);
  });

  it('is none where the two are known to belong together', () => {
    const origin = 'TT2026000007' as Case['number'];
    const matter = received();
    const split = { links: [{ kind: 'split-from', case: origin } as const] };
    expect(belongTogether(matter, other({}))).toBe(false);
    expect(belongTogether(matter, other({ links: [{ kind: 'repeat-of', case: matter.number }] }))).toBe(true);
    expect(belongTogether(other({ links: [{ kind: 'repeat-of', case: matter.number }] }), matter)).toBe(true);
    expect(belongTogether({ ...matter, ...split }, other(split))).toBe(true);
    expect(belongTogether({ ...matter, ...split }, other({}))).toBe(false);
  });
});
