import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import { decide } from '../../shared/domain/decide.ts';
import { ALIKE, belongTogether, goesOnIn, likeness, repeatIs, saidIn } from '../../shared/domain/repeats.ts';
import { national } from '../../shared/policy/national.ts';
import { at, citizen, context, petition } from '../support/city.ts';
import { letters } from '../support/letters.ts';

const sign = fc.constantFrom(...'我们楼的电梯停了十七天请尽快修好并说明原因abcdefgh0123456789');
const paragraph = fc.string({ unit: sign, minLength: 1, maxLength: 60 });
const written = fc.array(paragraph, { minLength: 1, maxLength: 8 });
const anything = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('the likeness of two texts', () => {
  it('is between 0 and 1, and the same both ways', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is 1 for a text and itself, whatever the order of its paragraphs', () => {
    const shuffled = written.chain((paragraphs) =>
      fc.tuple(
        fc.constant(paragraphs),
        fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length, maxLength: paragraphs.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(likeness(one.join('\n'), other.join('\n\n'))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('takes no account of punctuation, space, width and case', () => {
    const marks = fc.array(fc.constantFrom('，', '。', ' ', '　', '！', '“', '-', ';'), {
      minLength: 60,
      maxLength: 60,
    });
    fc.assert(
      fc.property(paragraph, marks, (text, between) => {
        const pointed = [...text].map((each, i) => each + between[i % between.length]).join('');
        expect(likeness(text, pointed.toUpperCase())).toBeCloseTo(1, 12);
      }),
    );
    expect(likeness('１３号楼ＡＢ座停水', '13号楼ab座停水')).toBeCloseTo(1, 12);
  });

  it('grows when one letter takes over more of the other', () => {
    const [first, second] = letters.lift.split('\n').slice(1, 3);
    const more = likeness(letters.lift, `${first}\n${second}`);
    expect(more).toBeGreaterThan(likeness(letters.lift, `${first}\n${letters.bus}`));
  });

  it('is nothing where nothing is said', () => {
    expect(likeness('', '')).toBe(0);
    expect(likeness('……！', letters.lift)).toBe(0);
  });
});

describe('letters of one citizen', () => {
  const alike = (a: keyof typeof letters, b: keyof typeof letters) => likeness(letters[a], letters[b]);

  it.each([
    ['sums up a long letter', 'lift', 'liftSummedUp'],
    ['says it again in other words', 'lift', 'liftInOtherWords'],
    ['asks what became of it', 'wages', 'wagesAgain'],
    ['writes in English', 'lamps', 'lampsAgain'],
  ] as const)('are about the same matter when the second %s', (_, one, other) => {
    expect(alike(one, other)).toBeGreaterThan(ALIKE);
  });

  it.each([
    ['begin and end with the same set phrases', 'lift', 'bus'],
    ['have nothing in common but the writer', 'wages', 'bus'],
    ['are both in English', 'lamps', 'noise'],
    ['are a long one and a line that fits anything', 'lift', 'oneLine'],
  ] as const)('are about two matters when they %s', (_, one, other) => {
    expect(alike(one, other)).toBeLessThan(ALIKE / 1.5);
  });

  it('put the same matter before another about the same place', () => {
    expect(alike('lift', 'liftInOtherWords')).toBeGreaterThan(alike('lift', 'fees'));
    expect(alike('lift', 'liftSummedUp')).toBeGreaterThan(alike('lift', 'fees'));
  });
});

describe('a repeat', () => {
  const received = decide(undefined, petition('2026-03-02'), context('2026-03-02', citizen));
  if ('refusal' in received) throw new Error(received.refusal.code);
  const { matter, papers } = received;
  const other = (change: Partial<Case>): Case => ({ ...matter, number: 'TT2026000002' as Case['number'], ...change });

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
    const said = saidIn(matter, papers);
    expect(said.split('\n')).toEqual([
      ...['小区电梯停运', '电梯已经停运两个星期，老人上下楼很困难。', '尽快修好电梯', '说明停运原因'],
    ]);
  });

  it('leads to the case in which a linked or merged one goes on', () => {
    const into = 'TT2026000009' as Case['number'];
    expect(goesOnIn(other({ links: [{ kind: 'repeat-of', case: into }] }))).toBe(into);
    expect(goesOnIn(other({ links: [{ kind: 'merged-into', case: into }] }))).toBe(into);
    expect(goesOnIn(other({ links: [{ kind: 'repeated-by', case: into }] }))).toBeUndefined();
  });

  it('is none where the two are known to belong together', () => {
    const origin = 'TT2026000007' as Case['number'];
    const split = { links: [{ kind: 'split-from', case: origin } as const] };
    expect(belongTogether(matter, other({}))).toBe(false);
    expect(belongTogether(matter, other({ links: [{ kind: 'repeat-of', case: matter.number }] }))).toBe(true);
    expect(belongTogether(other({ links: [{ kind: 'repeat-of', case: matter.number }] }), matter)).toBe(true);
    expect(belongTogether({ ...matter, ...split }, other(split))).toBe(true);
    expect(belongTogether({ ...matter, ...split }, other({}))).toBe(false);
  });
});
