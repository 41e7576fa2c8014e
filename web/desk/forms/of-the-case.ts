import { categories, categoryName } from '../../../shared/i18n/categories.ts';
import { documentName, servable } from '../documents.ts';
import { choices, field, select, textIn } from '../field.ts';
import { remainingRequests } from '../papers.ts';
import type { Field } from './fields.ts';
import { labelOf, nameOf } from './label.ts';
import type { Part, Place } from './part.ts';

/** The citizen's own choice of category stands until the registrar makes another. */
export function categoryChoice(place: Place, asked: Field): Part {
  const { desk, file } = place;
  const chosen = file.case.category;
  const all = chosen && !categories.includes(chosen) ? [chosen, ...categories] : categories;
  const control = select(
    [['', desk.words.forms.choose], ...all.map((each) => [each, categoryName(each, desk.lang)] as const)],
    chosen,
  );
  const name = nameOf(place, asked);
  return { node: field(name, labelOf(place, asked).label, control), value: (filled) => textIn(filled, name) };
}

/** Which of the unit's letters was handed over. */
export function documentChoice(place: Place, asked: Field): Part {
  const { desk, file } = place;
  const all = servable(file.case, desk.me.office.id).map((each) => [each.id, documentName(desk, each)] as const);
  const name = nameOf(place, asked);
  const control = select([['', desk.words.forms.choose], ...all], all.length === 1 ? all[0]?.[0] : undefined);
  return { node: field(name, labelOf(place, asked).label, control), value: (filled) => textIn(filled, name) };
}

/** Which of the citizen's requests go on in a case of their own. */
export function requestChoice(place: Place, asked: Field): Part {
  const all = remainingRequests(place.file).map(({ index, request }) => [String(index), request] as const);
  const name = nameOf(place, asked);
  const node = choices('checkbox', name, labelOf(place, asked).label, all);
  return { node, value: (filled) => filled.getAll(name).map(Number) };
}
