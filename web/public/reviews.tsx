import type { VNode } from 'preact';
import type { ServedReview } from '../../shared/cases/served-reviews.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { reviewResultNames } from '../../shared/i18n/names.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { words as caseWords } from './case-words.ts';

const zh = {
  title: { review: '复查意见', 're-review': '复核意见' },
  by: (body: string, day: string) => `${body}，${day}送达`,
  body: '上一级机关',
  means: {
    uphold: '原来的答复不变。',
    revoke: '原来的答复不再算数。',
    change: '原来的答复改为下面所写的。',
    redo: '原来的单位要重新办理，重新答复您。',
  },
};

const en: typeof zh = {
  title: { review: 'Review opinion', 're-review': 'Re-review opinion' },
  by: (body, day) => `${body}, served on ${day}`,
  body: 'The higher body',
  means: {
    uphold: 'The answer stands as it is.',
    revoke: 'The answer does not count any more.',
    change: 'The answer is replaced by what stands here.',
    redo: 'The unit has to handle it again and give you a new answer.',
  },
};

const words = { zh, en };

/** What became of the answer when the citizen asked for a review: the word of the law, and what it means for them. */
export function Reviews({ lang, reviews }: { lang: Lang; reviews: readonly ServedReview[] }): VNode {
  const w = words[lang];
  return (
    <>
      {reviews.map(({ tier, body, servedOn, result, found, text, basis }) => (
        <>
          <h2>{w.title[tier]}</h2>
          <p class="hint">{w.by(body?.[lang] ?? w.body, longDay(servedOn, lang))}</p>
          <p>
            <strong class="outcome">{reviewResultNames[lang][result]}</strong>
            {w.means[result]}
          </p>
          <p class="text" lang={languageOfText(text)}>
            {text}
          </p>
          <h3>{caseWords[lang].found}</h3>
          <p class="text" lang={languageOfText(found)}>
            {found}
          </p>
          <p class="hint">
            {caseWords[lang].basis}
            <span lang={languageOfText(basis)}>{basis}</span>
          </p>
        </>
      ))}
    </>
  );
}
