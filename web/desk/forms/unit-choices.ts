import type { OfficeId } from '../../../shared/domain/ids.ts';
import { type Desk, unitName } from '../shell/desk.ts';
import type { Choice } from './choice.ts';
import type { Field, UnitsOf } from './fields.ts';
import { type Offered, offeredUnits } from './offered-units.ts';
import type { Place } from './place.ts';

/** Units under one heading; without one where none is more competent than another. */
export interface UnitChoices {
  readonly label?: string;
  readonly options: readonly Choice[];
}

/** One unit is chosen from these; those competent for the category come first. */
export function unitChoices(place: Place, asked: Field, of: UnitsOf): UnitChoices[] {
  // Whom a matter accuses is chosen from all units, those among them that it accuses already.
  const matter = asked.name === 'unit' ? { ...place.file.case, accused: [] } : place.file.case;
  return grouped(place, offeredUnits(place.desk.units, of, matter, actingUnit(place)));
}

/** A lead unit is chosen from these. */
export function leadChoices(place: Place): UnitChoices[] {
  return grouped(place, handlers(place));
}

/** Co-units are chosen from these: a closed one helps nobody. */
export function helperChoices(place: Place): UnitChoices[] {
  return grouped(
    place,
    handlers(place).filter(({ unit, takes }) => unit.id === takes),
  );
}

/** Who supervises with the office that holds the case is chosen from these. */
export function partnerChoices(place: Place, supervised: string): UnitChoices[] {
  const others = offeredUnits(place.desk.units, 'others', place.file.case, place.file.case.office);
  return grouped(
    place,
    others.filter(({ unit, takes }) => unit.id === takes && unit.id !== supervised),
  );
}

function handlers({ desk, file }: Place): Offered[] {
  return offeredUnits(desk.units, 'handlers', file.case, file.case.office);
}

function grouped({ desk, file }: Place, offered: readonly Offered[]): UnitChoices[] {
  const { category } = file.case;
  const { forms } = desk.words;
  const competent = offered.filter(({ unit }) => category && unit.categories.includes(category.split('/')[0] ?? ''));
  const others = offered.filter((each) => !competent.includes(each));
  const options = (units: readonly Offered[]) => units.map((each) => choiceOf(desk, each));
  if (competent.length === 0) return [{ options: options(others) }];
  return [
    { label: forms.suggested, options: options(competent) },
    { label: forms.others, options: options(others) },
  ];
}

function choiceOf(desk: Desk, { unit, takes }: Offered): Choice {
  const name = unit.name[desk.lang];
  return { value: takes, label: unit.id === takes ? name : desk.words.forms.now(name, unitName(desk, takes)) };
}

/** The unit that the step is about, or that of the person who takes it. */
function actingUnit({ desk, file, step }: Place): OfficeId {
  return file.case.assignments.find(({ id }) => id === step.assignment)?.office ?? desk.me.office.id;
}
