import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { httpProblem } from './problem.ts';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Where a page of a list ended, closed to whoever holds it: the last row read may be a case that they must not know of.
 * It opens for the same list alone, with the same filters and of the same unit.
 */
export class Cursors {
  readonly #key: Buffer;

  constructor(codeKey: string) {
    this.#key = createHmac('sha256', codeKey).update('cursor').digest();
  }

  seal(list: string, place: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, nonce).setAAD(Buffer.from(list));
    const sealed = Buffer.concat([cipher.update(place, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** The place, or a problem where this list did not give the cursor out. */
  open(list: string, cursor: string): string {
    const bytes = Buffer.from(cursor, 'base64url');
    const [nonce, tag] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)];
    try {
      const cipher = createDecipheriv(ALGORITHM, this.#key, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(list)).setAuthTag(tag);
      return cipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + cipher.final('utf8');
    } catch {
      throw httpProblem(400, 'bad-cursor');
    }
  }
}
