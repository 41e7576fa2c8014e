import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/** What a device makes of a challenge. */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('not solved in time');
  return proofOf(challenge, solution);
}

export function proofOf(challenge: Challenge, solution: object): string {
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}
