import type { Desk, Unit } from '../context.ts';
import { el } from '../el.ts';
import { type Choice, choices, field, option } from '../field.ts';
import { type FormOf, textIn } from './form.ts';

/** One lead unit 主办 and any co-units 协办; units competent for the category are offered first. */
export const routeForm: FormOf = (desk, file) => {
  const { forms } = desk.words;
  const others = desk.units.filter(({ id, kind }) => id !== file.case.office && kind !== 'government');
  const competent = others.filter((unit) => file.case.category && unit.categories.includes(file.case.category));
  const lead = el(
    'select',
    {},
    option(['', forms.choose]),
    competent.length > 0 && group(desk, forms.suggested, competent),
    group(
      desk,
      forms.others,
      others.filter((unit) => !competent.includes(unit)),
    ),
  );
  return {
    fields: [
      field('to', forms.lead, lead),
      choices(
        'checkbox',
        'helps',
        forms.helps,
        [...competent, ...others.filter((unit) => !competent.includes(unit))].map((unit) => choiceOf(desk, unit)),
      ),
    ],
    body: (filled) => {
      const leading = textIn(filled, 'to');
      const helping = filled.getAll('helps').map((office) => ({ office, lead: false }));
      return { to: [...(leading ? [{ office: leading, lead: true }] : []), ...helping] };
    },
  };
};

function group(desk: Desk, label: string, units: readonly Unit[]): HTMLOptGroupElement {
  return el(
    'optgroup',
    { label },
    units.map((unit) => option(choiceOf(desk, unit))),
  );
}

function choiceOf({ lang }: Desk, { id, name }: Unit): Choice {
  return [id, name[lang]];
}
