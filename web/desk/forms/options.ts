import { categories, categoryName } from '../../../shared/i18n/categories.ts';
import { documentName, servable } from '../case/documents.ts';
import { remainingRequests } from '../case/papers.ts';
import { type Choice, choicesOf } from './choice.ts';
import type { Field } from './fields.ts';
import type { Place } from './place.ts';
import { type UnitChoices, unitChoices } from './unit-choices.ts';

/** What a field is chosen from: one of a few that are all seen, one of many, or as many as apply. */
export type Options =
  | { readonly as: 'few' | 'any'; readonly options: readonly Choice[] }
  | { readonly as: 'many'; readonly options: readonly Choice[] | readonly UnitChoices[]; readonly none: string };

/** As many as can be seen at once; more are folded away. */
const SEEN_AT_ONCE = 4;

/** Nothing where a field is written, not chosen. */
export function optionsOf(place: Place, asked: Field): Options | undefined {
  const { desk, file } = place;
  const { forms, answers } = desk.words;
  switch (asked.kind) {
    case 'choice': {
      const options = choicesOf(place, asked.of);
      if (options.length <= SEEN_AT_ONCE && !asked.optional) return { as: 'few', options };
      return { as: 'many', options, none: asked.optional ? forms.asUsual : forms.choose };
    }
    case 'yes-no': {
      const { yes, no } = answers[asked.name] ?? answers.agreed;
      const options = [
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ];
      return { as: 'few', options };
    }
    case 'category': {
      const chosen = file.case.category;
      const all = chosen && !categories.includes(chosen) ? [chosen, ...categories] : categories;
      const options = all.map((value) => ({ value, label: categoryName(value, desk.lang) }));
      return { as: 'many', options, none: forms.choose };
    }
    case 'document': {
      const letters = servable(file.case, desk.me.office.id);
      const options = letters.map((each) => ({ value: each.id, label: documentName(each, file, desk.lang) }));
      return { as: 'many', options, none: forms.choose };
    }
    case 'requests': {
      const all = remainingRequests(file);
      return { as: 'any', options: all.map(({ index, request }) => ({ value: String(index), label: request })) };
    }
    case 'unit':
      return {
        as: 'many',
        options: unitChoices(place, asked, asked.of),
        none: asked.optional ? forms.none : forms.choose,
      };
    default:
      return undefined;
  }
}
