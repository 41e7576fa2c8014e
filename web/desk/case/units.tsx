import type { Assignment } from '../../../shared/domain/case.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { statusNames } from '../../../shared/i18n/names.ts';
import { type Desk, unitName, useDesk } from '../shell/desk.ts';
import type { OfCase } from './part.tsx';
import { Table } from './table.tsx';

/** Who has the case in hand, for which part of it, and what became of that. */
export function Units({ file: { case: matter } }: OfCase) {
  const desk = useDesk();
  const { words, lang } = desk;
  const { unit, role, state, sent } = words.table;
  return (
    <Table
      name="units"
      title={words.case.units}
      heads={[unit, role, state, sent]}
      rows={matter.assignments.map((each) => [
        each.id,
        unitName(desk, each.office),
        <Lines key="role" first={each.lead ? words.case.lead : words.case.helps} more={[each.share]} />,
        <Lines key="state" first={statusNames[lang][each.status]} more={standing(desk, each)} />,
        <Lines key="sent" first={unitName(desk, each.sender)} more={[longDay(each.sentOn, lang)]} />,
      ])}
    />
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

interface LinesProps {
  readonly first: string;
  readonly more: readonly (string | undefined)[];
}

/** The first line says what it is, the softer ones what more there is to it. */
function Lines({ first, more }: LinesProps) {
  return (
    <>
      {first}
      {more.map(
        (line) =>
          line !== undefined && (
            <div key={line} className="soft">
              {line}
            </div>
          ),
      )}
    </>
  );
}
