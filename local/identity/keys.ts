import { generateKeyPairSync, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { keep, readKept } from '../kept-file.ts';

const keysSchema = z.object({ signing: z.record(z.string(), z.string()), cookies: z.string() });

export type IdentityKeys = z.infer<typeof keysSchema>;

/** The provider's keys, made once: a token outlives a restart of the stack. */
export function keptKeys(file: string): IdentityKeys {
  const kept = readKept(file, keysSchema);
  if (kept) return kept;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keys = keysSchema.parse({
    signing: { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' },
    cookies: randomBytes(32).toString('base64url'),
  });
  keep(file, keys);
  return keys;
}
