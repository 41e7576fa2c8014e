import { parseDay } from '../../domain/day.ts';
import type { Office } from '../../domain/office.ts';
import type { Refusal, RefusalCode } from '../../domain/refusal.ts';
import { type Lang, longDay } from '../dates.ts';
import { statusNames } from '../names/states.ts';

/** The units by id, where whoever says the sentence has them. */
export type OfficeNames = ReadonlyMap<string, Pick<Office, 'name'>>;

/** The facts of a refusal, each as its sentence says it. */
export interface Facts {
  readonly has: (fact: string) => boolean;
  readonly fact: (fact: string) => string;
  readonly day: (fact: string) => string;
  /** A unit by its name; by its id, in quotes, where the names are not at hand. */
  readonly unit: (fact: string) => string;
  /** By its name, or as it is where it has none. */
  readonly named: (fact: string, names: Readonly<Record<string, string>>) => string;
  readonly states: (fact: string) => string;
  readonly list: (fact: string, names: Readonly<Record<string, string>>) => string;
}

export type Sentence = (facts: Facts) => string;
/** The sentences of one chapter of the refusals. */
export type Chapter = Partial<Record<RefusalCode, Readonly<Record<Lang, Sentence>>>>;

export function factsIn(facts: Refusal['facts'], lang: Lang, offices: OfficeNames | undefined): Facts {
  const fact = (name: string) => String(facts[name] ?? '');
  const quoted = (text: string) => (lang === 'zh' ? `“${text}”` : `"${text}"`);
  const list = (name: string, names: Readonly<Record<string, string>>) =>
    fact(name)
      .split(' | ')
      .map((each) => names[each] ?? each)
      .join(lang === 'zh' ? '、' : ', ');
  return {
    fact,
    list,
    has: (name) => name in facts,
    day: (name) => {
      const day = parseDay(fact(name));
      return day ? longDay(day, lang) : fact(name);
    },
    unit: (name) => offices?.get(fact(name))?.name[lang] ?? quoted(fact(name)),
    named: (name, names) => names[fact(name)] ?? fact(name),
    states: (name) => list(name, statusNames[lang]),
  };
}
