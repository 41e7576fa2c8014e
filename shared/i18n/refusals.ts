import type { Refusal, RefusalCode } from '../domain/refusal.ts';
import type { Lang } from './dates.ts';
import { after } from './refusals/after.ts';
import { anywhere } from './refusals/anywhere.ts';
import { handling } from './refusals/handling.ts';
import { intake } from './refusals/intake.ts';
import { publishing } from './refusals/publishing.ts';
import { routing } from './refusals/routing.ts';
import { factsIn, type OfficeNames, type Sentence } from './refusals/telling.ts';
import { upkeep } from './refusals/upkeep.ts';

/** What each refusal says: what is wrong, and what is allowed instead. */
const sentences: Readonly<Record<RefusalCode, Readonly<Record<Lang, Sentence>>>> = {
  ...anywhere,
  ...intake,
  ...routing,
  ...handling,
  ...after,
  ...publishing,
  ...upkeep,
};

/** The sentence of a refusal. Without the units at hand it shows them by their ids. */
export function sentenceOf({ code, facts }: Refusal, lang: Lang, offices?: OfficeNames): string {
  return sentences[code][lang](factsIn(facts, lang, offices));
}
