import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** Any value of a template, before or after its intrinsic functions are worked out. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const json = z.json() as z.ZodType<Json>;

const templateSchema = z.object({
  Parameters: z.record(z.string(), z.object({ Default: json.optional() })).default({}),
  Conditions: z.record(z.string(), json).default({}),
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), json).default({}),
      Condition: z.string().optional(),
    }),
  ),
  Outputs: z.record(z.string(), z.object({ Value: json, Condition: z.string().optional() })).default({}),
});

export type Template = z.infer<typeof templateSchema>;
export type Resource = Template['Resources'][string];

export function parseTemplate(value: unknown): Template {
  return templateSchema.parse(value);
}

/** Reads the one template that synthesis left in a directory. */
export function readTemplate(directory: string): Template {
  return parseTemplate(JSON.parse(readFileSync(theOnly(directory, '.template.json'), 'utf8')));
}

/** The one file in a directory whose name ends so. */
export function theOnly(directory: string, ending: string): string {
  const [name, ...others] = readdirSync(directory).filter((file) => file.endsWith(ending));
  if (name === undefined || others.length > 0) throw new Error(`${directory}: one *${ending} expected`);
  return join(directory, name);
}
