import { randomInt } from 'node:crypto';
import { type Challenge, createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod';
import type { Instant } from '../domain/day.ts';
import type { ProofSettings } from './settings.ts';
import { minutesAfter } from './window.ts';

const ALGORITHM = 'PBKDF2/SHA-256';

/** What a device sends: the challenge it was given, and the solution, as base64 of JSON (ALTCHA, second version). */
const payload = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: z.literal(ALGORITHM),
      cost: z.int(),
      data: z.strictObject({ minutes: z.int(), tries: z.int() }),
      expiresAt: z.int(),
      keyLength: z.int(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      nonce: z.string(),
      salt: z.string(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});

/** Two secrets of the one key, told apart by what they sign. */
const secretsOf = (key: string) => ({
  hmacSignatureSecret: `challenge:${key}`,
  hmacKeySignatureSecret: `solution:${key}`,
});

/** How hard the next one is for an address that has asked for `asked` within the hour. */
export function triesFor(asked: number, { tries, doubledEvery, triesAtMost }: ProofSettings): number {
  return Math.min(tries * 2 ** Math.floor((asked - 1) / doubledEvery), Math.max(tries, triesAtMost));
}

/** Work of at least half of `tries` and never more: nobody is unlucky. */
export function challengeAt(now: Instant, tries: number, settings: ProofSettings, key: string): Promise<Challenge> {
  return createChallenge({
    algorithm: ALGORITHM,
    cost: settings.cost,
    counter: randomInt(Math.ceil(tries / 2), tries),
    // For the device, whose clock may be wrong: how long it is good for, and how much work it can be at most.
    data: { minutes: settings.minutes, tries },
    expiresAt: Math.floor(Date.parse(minutesAfter(now, settings.minutes)) / 1000),
    deriveKey,
    ...secretsOf(key),
  });
}

export interface GoodProof {
  /** The same for the same challenge, whatever stands around it. */
  readonly id: string;
  readonly until: Instant;
}

/** Whether work was done for a challenge of ours, in time, and as much as is asked for now. */
export async function goodProof(
  text: string,
  now: Instant,
  settings: ProofSettings,
  key: string,
): Promise<GoodProof | undefined> {
  const parsed = payload.safeParse(decoded(text));
  if (!parsed.success) return undefined;
  const { challenge, solution } = parsed.data;
  const { cost, data, expiresAt } = challenge.parameters;
  if (expiresAt * 1000 <= Date.parse(now) || cost < settings.cost || data.tries < settings.tries) return undefined;
  const { verified } = await verifySolution({
    challenge,
    solution: { ...solution, time: 0 },
    deriveKey,
    ...secretsOf(key),
  });
  return verified ? { id: challenge.signature, until: new Date(expiresAt * 1000).toISOString() as Instant } : undefined;
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString());
  } catch {
    return undefined;
  }
}
