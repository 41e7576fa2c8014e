import type { OfficeId } from '../domain/ids.ts';

/** A request key that begins so is remembered for good, and by the office rather than by who sent it. */
export const IMPORT_KEY = 'import:';

/** How a row is remembered, whoever of the office imports it, at the desk or on the command line. */
export function keptByOffice(office: OfficeId, key: string) {
  return { key: `${office}:${key}`, lasting: true as const };
}
