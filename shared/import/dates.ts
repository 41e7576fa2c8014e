import { addDays, type Day, parseDay } from '../domain/day.ts';
import type { Cell } from './cell.ts';

/** The days of a sheet are numbered from here; from the other where the file says so (Macs of old). */
const FROM_1900 = '1899-12-30' as Day;
const FROM_1904 = '1904-01-01' as Day;
/** 1982 to 2064: a number in a column of dates that is outside of this is no day. */
const [EARLIEST, LATEST] = [30_000, 60_000];

/** The day that a sheet writes as this number; parts of a day are cut off. */
export function dayOfSerial(serial: number, from1904 = false): Day | undefined {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > 100_000) return undefined;
  return addDays(from1904 ? FROM_1904 : FROM_1900, whole);
}

const WRITTEN = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * The day that somebody wrote in a column of dates: 2026-02-09, 2026/2/9, 2026年2月9日, 20260209, or a number whose cell
 * is not marked as a date. Undefined for what is none: 2/9/26 could be two days.
 */
export function dayIn(cell: Cell): Day | undefined {
  if (cell.kind === 'date') return cell.day;
  const text =
    cell.kind === 'text' ? cell.text.normalize('NFKC').trim() : cell.kind === 'number' ? String(cell.value) : '';
  const [, year, month = '', day = ''] = WRITTEN.exec(text) ?? RUN_TOGETHER.exec(text) ?? [];
  if (year) return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : 0;
  return serial >= EARLIEST && serial <= LATEST ? dayOfSerial(serial) : undefined;
}
