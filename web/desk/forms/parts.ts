import { languageOfText } from '../../../shared/i18n/script.ts';
import { el } from '../el.ts';
import { remainingRequests } from '../papers.ts';
import { choiceOf, yesNo } from './choice.ts';
import type { Field } from './fields.ts';
import { nameOf } from './label.ts';
import { categoryChoice, documentChoice, requestChoice } from './of-the-case.ts';
import { nameIn, type Part, type Place } from './part.ts';
import { caseNumber, day, days, line, staffId, textField } from './plain.ts';
import { partsTable } from './table.ts';
import { unitChoice, unitsChoice } from './unit.ts';

/** How each kind of field is shown and read. */
function partOf(place: Place, field: Field): Part {
  switch (field.kind) {
    case 'line':
      return line(place, field);
    case 'text':
      return textField(place, field);
    case 'day':
      return day(place, field, field.today);
    case 'days':
      return days(place, field);
    case 'case-number':
      return caseNumber(place, field);
    case 'staff':
      return staffId(place, field);
    case 'choice':
      return choiceOf(place, field, field.of, field.preset);
    case 'yes-no':
      return yesNo(place, field);
    case 'category':
      return categoryChoice(place, field);
    case 'document':
      return documentChoice(place, field);
    case 'requests':
      return requestChoice(place, field);
    case 'unit':
      return unitChoice(place, field, field.of);
    case 'units':
      return unitsChoice(place, field);
    case 'opinions':
      return opinionBlocks(place, field);
    case 'accused':
      return accusedRows(place, field);
    case 'service':
      return paired(group({ ...place, within: nameOf(place, field) }, partsTable.service));
  }
}

interface Group extends Part {
  readonly value: (filled: FormData) => Readonly<Record<string, unknown>>;
}

/** Fields that are sent as one object. One that depends on another is there only where that one says so. */
export function group(place: Place, fields: readonly Field[]): Group {
  const all = fields.map((field) => ({ field, ...partOf(place, field) }));
  const nodes = all.map(({ field: { when }, node }) =>
    when ? el('div', { 'data-when': nameIn(place, when.field), 'data-is': when.is.join(' ') }, node) : node,
  );
  const asked = (filled: FormData) =>
    all.filter(({ field: { when } }) => !when || saysSo(filled, nameIn(place, when.field), when.is));
  return {
    node: el('div', { class: 'group' }, nodes),
    value: (filled) =>
      Object.fromEntries(
        asked(filled)
          .map(({ field, value }) => ({ field, value: value(filled) }))
          .filter(({ field, value }) => value !== undefined && !(field.optional && value === ''))
          .map(({ field, value }) => [field.name, value]),
      ),
  };
}

/** Short fields, two beside each other where there is room. */
function paired({ node, value }: Group): Part {
  return { node: el('div', { class: 'pair' }, node), value };
}

/** Whether a field of the form, as it is filled in now, says one of these. */
export function saysSo(filled: FormData, name: string, is: readonly string[]): boolean {
  return filled.getAll(name).some((value) => is.includes(String(value)));
}

/** The written opinion, request by request, each under what the citizen asked for (Art. 32). */
function opinionBlocks(place: Place, field: Field): Part {
  const blocks = remainingRequests(place.file).map(({ index, request }, i) => {
    const { node, value } = group({ ...place, within: `${nameOf(place, field)}/${i}` }, partsTable.opinions);
    const said = el('p', { class: 'said', lang: languageOfText(request) }, request);
    const title = place.desk.words.case.request(index + 1);
    return { node: el('section', { class: 'opinion', 'aria-label': title }, el('h4', {}, title), said, node), value };
  });
  return {
    node: el(
      'div',
      {},
      blocks.map(({ node }) => node),
    ),
    value: (filled) => blocks.map(({ value }) => value(filled)),
  };
}

/** A case that accuses more of them is classified again. */
const SPARE_ROWS = 2;

/** Whom the matter accuses: none of it reaches them (Art. 30(3)). A row without a unit is nobody. */
function accusedRows(place: Place, field: Field): Part {
  const { file, desk } = place;
  const name = nameOf(place, field);
  const rows = [...file.case.accused, ...Array.from({ length: SPARE_ROWS }, () => ({}))].map((given, i) =>
    group({ ...place, within: `${name}/${i}`, given }, partsTable.accused),
  );
  return {
    node: el(
      'fieldset',
      { class: 'field' },
      el('legend', {}, desk.words.labels.accused),
      el('p', { class: 'hint' }, desk.words.hints.accused),
      el('p', { class: 'error', 'data-of': name }),
      rows.map(({ node }) => el('div', { class: 'pair' }, node)),
    ),
    value: (filled) => rows.map(({ value }) => value(filled)).filter(({ unit }) => unit !== undefined),
  };
}
