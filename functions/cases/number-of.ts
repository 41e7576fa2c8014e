import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { ApiEvent } from '../../shared/http/api.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { caseNumber } from '../../shared/schema/ids.ts';

/** The case in the path; a number that cannot be one is a case that is not there. */
export function numberOf(event: ApiEvent): CaseNumber {
  const parsed = caseNumber.safeParse(event.pathParameters?.number?.toUpperCase());
  if (!parsed.success) throw refusedBy({ code: 'unknown-case', facts: {} });
  return parsed.data;
}
