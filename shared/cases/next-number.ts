import type { CaseNumber, OfficeId } from '../domain/ids.ts';
import type { CaseDeps } from './act.ts';
import { dayOf } from './time.ts';

/**
 * The next number of a petition office's register, WX2026000123: its prefix, the year, a serial. None for a unit that
 * keeps no register. A request that fails afterwards leaves a gap.
 */
export async function nextNumber(deps: CaseDeps, office: OfficeId): Promise<CaseNumber | undefined> {
  const prefix = (await deps.jurisdiction.offices()).get(office)?.prefix;
  if (!prefix) return undefined;
  const year = dayOf(deps.now(), deps.jurisdiction.timeZone).slice(0, 4);
  const serial = await deps.cases.nextSerial(office, Number(year));
  return `${prefix}${year}${String(serial).padStart(6, '0')}` as CaseNumber;
}
