import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIKE, likeness } from '../../shared/domain/likeness.ts';
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
    ['are a long one and a few words that it happens to use', 'lift', 'fewWords'],
  ] as const)('are about two matters when they %s', (_, one, other) => {
    expect(alike(one, other)).toBeLessThan(ALIKE / 1.5);
  });

  it('put the same matter before another about the same place', () => {
    expect(alike('lift', 'liftInOtherWords')).toBeGreaterThan(alike('lift', 'fees'));
    expect(alike('lift', 'liftSummedUp')).toBeGreaterThan(alike('lift', 'fees'));
  });
});
