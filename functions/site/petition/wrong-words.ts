import type { Offices } from '../../../shared/domain/office.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { Lang } from '../../../shared/i18n/dates.ts';
import { fieldSentence } from '../../../shared/i18n/fields.ts';
import { sentenceOf } from '../../../shared/i18n/refusals.ts';
import type { Wrong } from '../../../shared/petition/answers.ts';
import type { FieldError } from '../../../shared/schema/field-problems.ts';
import type { FormError } from '../../../web/public/field.tsx';
import { words } from '../../../web/public/petition/words.ts';

/** What is wrong, in words that say how to mend it, at the field where it can be mended. */
export function wrongWords(wrong: readonly Wrong[], lang: Lang, offices: Offices): FormError[] {
  return wrong.map((each) => {
    // Where a whole list is wrong, its first field is where to mend it.
    const path = each.path === 'requests' ? 'requests/0' : each.path;
    if ('refusal' in each) return { path, text: refusalWords(each.refusal, lang, offices) };
    return { path, text: ownWords(each, lang) ?? fieldSentence(each.field, each.problem, lang) };
  });
}

/** Where the accusation can be taken instead is said to the citizen, not to whoever holds the matter. */
function refusalWords(refusal: Refusal, lang: Lang, offices: Offices): string {
  const { code, facts } = refusal;
  if (code !== 'accused-holds') return sentenceOf(refusal, lang, offices);
  return words[lang].accusedReceives([...offices.values()].find(({ id }) => id === facts.office)?.name[lang]);
}

function ownWords({ path, problem }: FieldError, lang: Lang): string | undefined {
  const w = words[lang];
  const said: Readonly<Record<string, string>> = {
    nature: w.natureFirst,
    identity: w.identityFirst,
    alone: w.wayFirst,
    confidential: w.secretFirst,
    sure: w.sureFirst,
  };
  if (path === 'people' && problem === 'too-few') return w.peopleFew;
  return path === 'accusedWords' && problem === 'required' ? w.accusedFirst : said[path];
}
