import type { Party } from '../../papers.ts';
import { fromEvent, fromPapers } from '../filler.ts';
import { officeNamed, partyPaper } from '../scene.ts';
import { day, entries, type FilledValue, numbered, text } from '../value.ts';

/** What stands at the head of every document. */
export const every = {
  number: fromEvent(({ document }) => numbered(document)),
  unit: fromEvent(({ document, offices }) => officeNamed(offices, document.unit)),
  date: fromEvent(({ document }) => day(document.on)),
  case: fromEvent(({ after }) => ({ kind: 'case', case: after.number }) as const),
  citizen: fromPapers((scene) => personOf(partyPaper(scene))),
};

/** Who the citizen is, and who acts for them; undefined where they gave no name. */
export function personOf(party: Party | undefined): FilledValue | undefined {
  const name = text(party?.name);
  const { agent } = party ?? {};
  return (
    name &&
    entries(
      ['name', name],
      ['id-number', text(party?.idNumber)],
      ['agent', text(agent?.name)],
      ['mandate', text(agent?.mandate)],
    )
  );
}
