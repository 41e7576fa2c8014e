import type { Case } from './case.ts';
import type { OfficeId } from './ids.ts';

/** The office that holds a case, the units that have it in hand, and those that watch over a supervision notice. */
export function concerns(matter: Case, office: OfficeId): boolean {
  return (
    matter.office === office ||
    matter.assignments.some((assignment) => assignment.office === office) ||
    matter.notices.some((notice) => notice.office === office || notice.supervisor === office)
  );
}
