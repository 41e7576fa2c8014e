import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CaseNumber } from '../domain/ids.ts';
import type { KeptCode } from '../ports/case-store.ts';

const DIGITS = 11;

/**
 * The citizen's query code: eleven digits from a keyed hash and a check digit, so it can be read out on the phone.
 * The same request gives the same code: a receipt that was lost on the way can be fetched again, and none is kept.
 */
export function queryCode(key: string, request: string): string {
  const digest = createHmac('sha256', key).update(`code:${request}`).digest();
  const digits = (digest.readBigUInt64BE() % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0');
  return digits + checkDigit(digits);
}

/** What is kept of it: useless to whoever reads the table without the key. */
export function codeHashOf(key: string, number: CaseNumber, code: string): string {
  return createHmac('sha256', key).update(`query:${number}:${code}`).digest('hex');
}

/** Compares in constant time; a case that is not there is compared all the same. */
export function codeMatches(key: string, number: CaseNumber, code: string, kept: KeptCode | undefined): boolean {
  const given = Buffer.from(codeHashOf(key, kept?.of ?? number, code));
  const nothing = codeHashOf(key, number, 'no such case');
  const stored = Buffer.from(kept?.hash ?? nothing);
  return timingSafeEqual(given, stored) && kept !== undefined;
}

export function isWellFormedCode(code: string): boolean {
  return /^\d{12}$/.test(code) && checkDigit(code.slice(0, DIGITS)) === code.at(-1);
}

/** ISO 7064 MOD 11,10: finds every wrong digit and nearly every swap of neighbours. */
export function checkDigit(digits: string): string {
  let rest = 10;
  for (const digit of digits) {
    const sum = (rest + Number(digit)) % 10;
    rest = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - rest) % 10);
}
