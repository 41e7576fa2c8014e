import type { CaseStatus } from '../../../shared/domain/case.ts';
import { parseDay } from '../../../shared/domain/day.ts';
import type { OfficeId } from '../../../shared/domain/ids.ts';
import type { searchCases } from '../api/operations.ts';

/** What is written into the search form. */
export interface Asked {
  readonly number?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly idNumber?: string;
  readonly unit?: OfficeId | undefined;
  readonly below?: boolean;
  readonly state?: CaseStatus | undefined;
  /** Only what the unit still has to act on. */
  readonly inHand?: boolean;
  readonly category?: string | undefined;
  readonly from?: string;
  readonly to?: string;
}

type Look = NonNullable<Parameters<typeof searchCases>[0]['body']>;

/** The same as it is sent: without what was left empty. */
export function lookOf({ number, name, phone, idNumber, from = '', to = '', ...rest }: Asked): Look {
  const [first, last] = [parseDay(from), parseDay(to)];
  return {
    ...(number?.trim() && { number: number.trim().toUpperCase() }),
    ...(name?.trim() && { name: name.trim() }),
    ...(phone?.trim() && { phone: phone.trim() }),
    ...(idNumber?.trim() && { idNumber: idNumber.trim().toUpperCase() }),
    ...(rest.unit && { unit: rest.unit }),
    ...(rest.below && { below: true }),
    ...(rest.state && { state: rest.state }),
    ...(rest.inHand && { inHand: true }),
    ...(rest.category && { category: rest.category }),
    ...(first && { from: first }),
    ...(last && { to: last }),
  };
}
