import { randomInt } from 'node:crypto';
import * as z from 'zod';
import { keep, readKept } from '../kept-file.ts';

const secretSchema = z.object({
  SecretString: z.string().optional(),
  GenerateSecretString: z
    .object({
      PasswordLength: z.number().default(32),
      ExcludeCharacters: z.string().default(''),
      SecretStringTemplate: z.string().optional(),
      GenerateStringKey: z.string().optional(),
    })
    .prefault({}),
});

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A secret as the template asks for it; made up once, then kept: the rows that were written with it stay readable. */
export function keptSecret(file: string, name: string, properties: unknown): string {
  const kept = readKept(file, z.record(z.string(), z.string())) ?? {};
  const known = kept[name];
  if (known !== undefined) return known;
  const made = makeSecret(properties);
  keep(file, { ...kept, [name]: made });
  return made;
}

function makeSecret(properties: unknown): string {
  const { SecretString, GenerateSecretString: wanted } = secretSchema.parse(properties);
  if (SecretString !== undefined) return SecretString;
  const usable = [...letters].filter((letter) => !wanted.ExcludeCharacters.includes(letter));
  const password = Array.from({ length: wanted.PasswordLength }, () => usable[randomInt(usable.length)]).join('');
  if (wanted.GenerateStringKey === undefined) return password;
  return JSON.stringify({ ...JSON.parse(wanted.SecretStringTemplate ?? '{}'), [wanted.GenerateStringKey]: password });
}

/** What a dynamic reference asks for behind the ARN of a secret: all of it, or `SecretString:<json key>`. */
export function secretPart(secret: string, selector: string): string {
  const [, key] = selector.split(':');
  return key ? String(JSON.parse(secret)[key]) : secret;
}
