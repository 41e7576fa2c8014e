import type { Day } from '../../../shared/domain/day.ts';
import type { ClockKind } from '../../../shared/domain/policy.ts';
import { longDay } from '../../../shared/i18n/dates.ts';
import { clockNames } from '../../../shared/i18n/names.ts';
import { useDesk } from './desk.ts';
import { urgencyOf } from './urgency.ts';

interface DueProps {
  readonly day: Day | undefined;
  readonly workingDaysLeft?: number | undefined;
  /** The day may still move: the holidays of its year are not announced yet. */
  readonly provisional?: boolean | undefined;
  /** Of which period, where nothing beside it says so. */
  readonly clock?: ClockKind | undefined;
}

/** How near the last day is: a shape and a word, and the day itself. */
export function Due({ day, workingDaysLeft, provisional, clock }: DueProps) {
  const { words, me, lang } = useDesk();
  const { urgency, days } = urgencyOf(day, me.today, workingDaysLeft);
  const counted = workingDaysLeft === undefined ? words.urgency : { ...words.urgency, ...words.workingDays };
  return (
    <div className={`due ${urgency}`}>
      <span className="shape" aria-hidden="true" />
      <span className="word">{counted[urgency](days)}</span>
      {day && (
        <span className="day">
          {clock && <span>{clockNames[lang][clock]}</span>}
          <time dateTime={day}>{longDay(day, lang)}</time>
          {provisional && <span className="tag">{words.case.provisional}</span>}
        </span>
      )}
    </div>
  );
}
