import { createHmac, randomBytes } from 'node:crypto';
import type { DraftId } from '../ports/drafts.ts';
import { bare } from '../schema/text.ts';
import { checkDigit } from './query-code.ts';

const DIGITS = 15;

/** What the browser keeps to open the draft with. */
export function newDraftSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a secret, be it the browser's or a return code. */
export function draftIdOf(key: string, secret: string): DraftId {
  return createHmac('sha256', key).update(`draft:${secret}`).digest('hex') as DraftId;
}

/**
 * Fifteen digits and a check digit, to open the draft with on another device: as it protects what nobody has received
 * yet, it is too long to be tried out. The same draft has the same code, and none is kept.
 */
export function returnCodeOf(key: string, id: DraftId): string {
  const digest = createHmac('sha256', key).update(`return:${id}`).digest();
  const digits = (digest.readBigUInt64BE() % 10n ** BigInt(DIGITS)).toString().padStart(DIGITS, '0');
  return digits + checkDigit(digits);
}

/** The code as it was typed, with or without gaps; undefined where it is too short, too long or mistyped. */
export function returnCodeIn(typed: string): string | undefined {
  const code = bare(typed);
  return /^\d{16}$/.test(code) && checkDigit(code.slice(0, DIGITS)) === code.at(-1) ? code : undefined;
}
