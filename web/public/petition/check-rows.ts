import { type Lang, longDay } from '../../../shared/i18n/dates.ts';
import { fieldName } from '../../../shared/i18n/fields.ts';
import { type Answers, first, isNamed, natureIn, type Question, typedIn } from '../../../shared/petition/questions.ts';
import type { Typed } from '../../../shared/ports/drafts.ts';
import { day } from '../../../shared/schema/ids.ts';
import type { Unit } from './controls.tsx';
import { words } from './words.ts';

export interface Row {
  /** Where it can be changed. */
  readonly question: Question;
  readonly label: string;
  /** As they were typed; none where nothing was. */
  readonly values: readonly string[];
}

/** What was answered, row by row, in the words of the questions. */
export function rowsOfCheck(
  answers: Answers,
  asked: readonly Question[],
  given: Pick<Source, 'units' | 'files' | 'lang'>,
): readonly Row[] {
  return asked.flatMap((question) =>
    rows(question, { typed: typedIn(answers, question), answers, ...given }).map(([label, values]) => ({
      question,
      label,
      values: values.map((value) => value.trim()).filter((value) => value !== ''),
    })),
  );
}

interface Source {
  readonly typed: Typed;
  readonly answers: Answers;
  readonly units: readonly Unit[];
  readonly files: readonly string[];
  readonly lang: Lang;
}

type Pair = readonly [label: string, values: readonly string[]];

function rows(question: Question, { typed, answers, units, files, lang }: Source): readonly Pair[] {
  const w = words[lang];
  const field = (name: string): Pair => [fieldName(name, lang), [first(typed, name)]];
  const unit = (id: string) => units.find((each) => each.id === id)?.name[lang] ?? id;
  const chosen = <K extends string>(name: string, choices: Readonly<Record<K, { readonly name: string }>>): string[] =>
    Object.entries<{ readonly name: string }>(choices).flatMap(([value, choice]) =>
      value === first(typed, name) ? [choice.name] : [],
    );
  switch (question) {
    case 'about':
      return [[w.titles.about, chosen('nature', w.natures)]];
    case 'accused':
      return [
        [fieldName('accusedWords', lang), [...(typed.accusedUnit ?? []).map(unit), first(typed, 'accusedWords')]],
      ];
    case 'where':
      return [field('place'), [fieldName('concerns', lang), [unit(first(typed, 'concerns'))]]];
    case 'facts':
      return [field('title'), [fieldName('facts', lang), first(typed, 'facts').split('\n')]];
    case 'requests':
      return [[fieldName('requests', lang), typed.requests ?? []]];
    case 'since': {
      const on = day.safeParse(first(typed, 'happenedOn'));
      return [[fieldName('happenedOn', lang), on.success ? [longDay(on.data, lang)] : []], field('tried')];
    }
    case 'identity':
      return [[w.titles.identity, chosen('identity', w.identities)]];
    case 'person':
      return isNamed(answers)
        ? (['name', 'idNumber', 'phone', 'address', 'email'] as const).map(field)
        : [field('email')];
    case 'alone':
      return [[w.titles.alone, chosen('alone', w.ways)]];
    case 'together':
      return [field('people'), [fieldName('representatives', lang), speakersIn(typed)]];
    case 'principal':
      return [
        [w.principalName, [first(typed, 'principalName')]],
        [w.principalId, [first(typed, 'principalId')]],
        [w.principalPhone, [first(typed, 'principalPhone')]],
        field('mandate'),
      ];
    case 'openness':
      return [
        ...(isNamed(answers) ? [[w.secrecy, chosen('confidential', w.secret)] as const] : []),
        ...(natureIn(answers) === 'accusation' ? [] : [[w.publishing, chosen('publish', w.publish)] as const]),
      ];
    case 'files':
      return [[w.titles.files, files]];
    case 'send':
      return [];
  }
}

function speakersIn(typed: Typed): string[] {
  const phones = typed.representativePhone ?? [];
  return (typed.representativeName ?? []).map((name, i) => [name, phones[i] ?? ''].join(' '));
}
