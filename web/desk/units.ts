import type { Assignment } from '../../shared/domain/case.ts';
import { longDay } from '../../shared/i18n/dates.ts';
import { statusNames } from '../../shared/i18n/names.ts';
import { type CaseFile, type Desk, unitName } from './context.ts';
import { el } from './el.ts';
import { titledTable } from './table.ts';

/** Who has the case in hand, for which part of it, and what became of that. */
export function unitsTable(desk: Desk, { case: matter }: CaseFile) {
  const { words, lang } = desk;
  const { unit, role, state, sent } = words.table;
  return titledTable(
    words.case.units,
    [unit, role, state, sent],
    matter.assignments.map((each) => [
      unitName(desk, each.office),
      lines(each.lead ? words.case.lead : words.case.helps, each.share),
      lines(statusNames[lang][each.status], ...standing(desk, each)),
      lines(unitName(desk, each.sender), longDay(each.sentOn, lang)),
    ]),
  );
}

function standing(desk: Desk, { objection, extension, carryOut, reviewBody }: Assignment): (string | undefined)[] {
  const { words } = desk;
  const decides = objection?.status === 'open' ? ` · ${unitName(desk, objection.decider)}` : '';
  return [
    objection && words.objections[objection.status] + decides,
    extension && `${words.extensions[extension.status]} · ${words.case.days(extension.days)}`,
    carryOut && words.carryOuts[carryOut],
    reviewBody && words.case.reviewBody + words.case.colon + unitName(desk, reviewBody),
  ];
}

/** The first line says what it is, the softer ones what more there is to it. */
function lines(first: string, ...more: readonly (string | undefined)[]): HTMLElement {
  return el(
    'div',
    {},
    first,
    more.map((line) => line !== undefined && el('div', { class: 'soft' }, line)),
  );
}
