import { longDay } from '../../../shared/i18n/dates.ts';
import { listUnits, type UnitVersion } from '../api/operations.ts';
import { type Desk, unitName, useDesk } from '../shell/desk.ts';
import { CloseUnit } from './close-unit.tsx';
import { Kept } from './kept.tsx';
import { UnitForm } from './unit-form.tsx';
import { adminWords } from './words.ts';

/** The units that an administrator looks after, as a tree, and the one that stands open to be changed. */
export function Units() {
  const desk = useDesk();
  const said = adminWords[desk.lang];
  return (
    <Kept
      {...{ name: 'units', lead: said.lead, add: said.add, empty: said.noUnits }}
      read={(api) => api.ask((common, how) => listUnits(common, how))}
      heads={[said.unit, said.kind, said.state]}
      rows={(items) => inTree(items).map((each) => rowOf(each, desk))}
      form={(chosen, items, done) => {
        const kept = items.find(({ unit }) => unit.id === chosen);
        return (
          <>
            <UnitForm kept={kept} items={items} done={done} />
            {kept && <CloseUnit kept={kept} items={items} done={done} />}
          </>
        );
      }}
    />
  );
}

interface InTree {
  readonly unit: UnitVersion['unit'];
  readonly depth: number;
}

function rowOf({ unit, depth }: InTree, desk: Desk) {
  const said = adminWords[desk.lang];
  const name = unit.name[desk.lang];
  return {
    id: unit.id,
    depth,
    name,
    change: unit.closed ? undefined : said.change(name),
    cells: [said.kinds[unit.kind], stateOf(unit, desk)],
  };
}

function stateOf({ closed }: UnitVersion['unit'], desk: Desk): string {
  const said = adminWords[desk.lang];
  return closed ? said.closed(longDay(closed.on, desk.lang), unitName(desk, closed.successor ?? '')) : said.open;
}

/** Each unit below the one it stands under. */
function inTree(items: readonly UnitVersion[]): InTree[] {
  const ids = new Set<string>(items.map(({ unit }) => unit.id));
  const parentOf = ({ parent }: UnitVersion['unit']) => (parent && ids.has(parent) ? parent : undefined);
  const under = (above: string | undefined, depth: number): InTree[] =>
    items
      .filter(({ unit }) => parentOf(unit) === above)
      .flatMap(({ unit }) => [{ unit, depth }, ...under(unit.id, depth + 1)]);
  return under(undefined, 0);
}
