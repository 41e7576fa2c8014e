import { describe, expect, it } from 'vitest';
import { fileSentence } from '../../shared/i18n/file-problems.ts';
import * as names from '../../shared/i18n/names.ts';
import { outcomeNames } from '../../shared/i18n/outcomes.ts';
import type { FileProblemCode } from '../../shared/schema/file-problems.ts';
import { words as standing } from '../../web/public/standing-words.ts';
import { stepWords } from '../../web/public/step-words.ts';

type Said = string | ((...parts: readonly string[]) => string);
type Both = Readonly<Record<'zh' | 'en', Readonly<Record<string, Said>>>>;

const HAN = /\p{Script=Han}/u;
const say = (said: Said | undefined, part: string) => (typeof said === 'function' ? said(part, part) : (said ?? ''));
const said: [string, Both][] = [
  ...Object.entries(names),
  ['outcomeNames', outcomeNames],
  ['the steps of the citizen’s page', stepWords],
  ['where a case stands', { zh: standing.zh.now, en: standing.en.now }],
  ['what is ready', { zh: standing.zh.ready, en: standing.en.ready }],
  ['what comes next', { zh: standing.zh.next, en: standing.en.next }],
  ['what is due', { zh: standing.zh.due, en: standing.en.due }],
  ['what is missed', { zh: standing.zh.missed, en: standing.en.missed }],
];

describe.each(said)('%s', (_, { zh, en }) => {
  it('are all said in Chinese, and in English without a Chinese character', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted());
    for (const key of Object.keys(zh)) {
      expect(say(zh[key], '区'), key).toMatch(HAN);
      expect(say(en[key], 'X'), key).toMatch(/[A-Za-z]{2}/);
      expect(say(en[key], 'X'), key).not.toMatch(HAN);
    }
  });

  it('differ where what they name differs', () => {
    const texts = Object.keys(zh).map((key) => say(zh[key], '区'));
    const same = texts.filter((text, i) => texts.indexOf(text) < i);
    // Not accepted by the petition office or by the unit: who did it stands beside it.
    expect(same.filter((text) => !text.includes('不予受理'))).toEqual([]);
  });
});

it('says what is wrong with a policy’s paths and documents', () => {
  const codes: FileProblemCode[] = ['elsewhere-and-here', 'answer-of-other-path', 'review-of-nothing', 'field-twice'];
  for (const code of codes)
    for (const lang of ['zh', 'en'] as const) {
      const sentence = fileSentence({ code, path: 'paths/judicial/elsewhere', detail: 'false' }, lang);
      expect(sentence).toContain('paths/judicial/elsewhere');
      expect(sentence).toContain('false');
      expect(HAN.test(sentence)).toBe(lang === 'zh');
    }
});
