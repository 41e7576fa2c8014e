import { Complaint } from '../local/complaint.ts';
import type { CaseNumber } from '../shared/domain/ids.ts';
import { caseNumber } from '../shared/schema/ids.ts';

/** A case number as somebody typed it. */
export function caseNumberOf(typed: string): CaseNumber {
  const parsed = caseNumber.safeParse(typed.replace(/[\s-]/g, '').toUpperCase());
  if (parsed.success) return parsed.data;
  throw new Complaint(
    `“${typed}”不是信访件编号，编号形如 WX2026000123。`,
    `"${typed}" is not a case number; one looks like WX2026000123.`,
  );
}

export function unknownCase(number: CaseNumber): Complaint {
  return new Complaint(`没有信访件 ${number}。`, `There is no case ${number}.`);
}
