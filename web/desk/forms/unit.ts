import type { OfficeId } from '../../../shared/domain/ids.ts';
import { type Desk, unitName } from '../context.ts';
import { el } from '../el.ts';
import { type Choice, field, option, textIn } from '../field.ts';
import type { Field, UnitsOf } from './fields.ts';
import { labelOf, nameOf } from './label.ts';
import { type Offered, offeredUnits } from './offered-units.ts';
import type { Part, Place } from './part.ts';

/** One unit. */
export function unitChoice(place: Place, asked: Field, of: UnitsOf): Part {
  const name = nameOf(place, asked);
  const { label, hint } = labelOf(place, asked);
  // Whom a matter accuses is chosen from all units, those among them that it accuses already.
  const matter = asked.name === 'unit' ? { ...place.file.case, accused: [] } : place.file.case;
  const offered = offeredUnits(place.desk.units, of, matter, actingUnit(place));
  const control = unitSelect(place, offered, asked.optional, place.given?.[asked.name]);
  return { node: field(name, label, control, hint), value: (filled) => textIn(filled, name) };
}

/** One lead unit 主办 and any co-units 协办, each with what it answers for; those competent for the category first. */
export function unitsChoice(place: Place, asked: Field): Part {
  const { labels, forms } = place.desk.words;
  const name = nameOf(place, asked);
  const offered = offeredUnits(place.desk.units, 'handlers', place.file.case, place.file.case.office);
  const helpers = suggestedFirst(
    place,
    offered.filter(({ unit, takes }) => unit.id === takes),
  );
  const shareName = (office: string) => `${name}/share/${office}`;
  const share = (office: string, title: string) =>
    el('input', { type: 'text', name: shareName(office), 'aria-label': title, placeholder: forms.share });

  const helps = helpers.map(({ takes }) => {
    const title = unitName(place.desk, takes);
    return el(
      'div',
      {},
      el('label', { class: 'option' }, el('input', { type: 'checkbox', name: 'helps', value: takes }), title),
      el('div', { 'data-when': 'helps', 'data-is': takes }, share(takes, `${title}${forms.shareOf}`)),
    );
  });
  return {
    node: el(
      'div',
      { class: 'group' },
      field(name, labels.to, unitSelect(place, offered)),
      el(
        'fieldset',
        { class: 'field' },
        el('legend', {}, forms.helps + forms.optional),
        el('div', { class: 'options column', tabindex: 0, role: 'group', 'aria-label': forms.helps }, helps),
      ),
      el(
        'div',
        { 'data-when': 'helps', 'data-is': helpers.map(({ takes }) => takes).join(' ') },
        field(shareName('lead'), labels.share + forms.optional, el('input', { type: 'text' })),
      ),
    ),
    value: (filled) => {
      const given = (office: string, lead: boolean, of: string) => {
        return { office, lead, share: textIn(filled, shareName(of)) };
      };
      const leading = textIn(filled, name);
      const helping = filled.getAll('helps').map((each) => given(String(each), false, String(each)));
      return [...(leading ? [given(leading, true, 'lead')] : []), ...helping];
    },
  };
}

function unitSelect(place: Place, offered: readonly Offered[], optional = false, chosen?: string): HTMLSelectElement {
  const { forms } = place.desk.words;
  const { competent, others } = byCompetence(place, offered);
  const options = (units: readonly Offered[]) => units.map((each) => option(choiceOf(place.desk, each), chosen));
  return el(
    'select',
    {},
    option(['', optional ? forms.none : forms.choose]),
    competent.length > 0 && el('optgroup', { label: forms.suggested }, options(competent)),
    competent.length > 0 ? el('optgroup', { label: forms.others }, options(others)) : options(others),
  );
}

function byCompetence({ file }: Place, offered: readonly Offered[]) {
  const { category } = file.case;
  const competent = offered.filter(({ unit }) => category && unit.categories.includes(category.split('/')[0] ?? ''));
  return { competent, others: offered.filter((each) => !competent.includes(each)) };
}

function suggestedFirst(place: Place, offered: readonly Offered[]): Offered[] {
  const { competent, others } = byCompetence(place, offered);
  return [...competent, ...others];
}

function choiceOf(desk: Desk, { unit, takes }: Offered): Choice {
  const name = unit.name[desk.lang];
  return [takes, unit.id === takes ? name : desk.words.forms.now(name, unitName(desk, takes))];
}

/** The unit that the step is about, or that of the person who takes it. */
function actingUnit({ desk, file, step }: Place): OfficeId {
  return file.case.assignments.find(({ id }) => id === step.assignment)?.office ?? desk.me.office.id;
}
