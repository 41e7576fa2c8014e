import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { theOnly } from './template.ts';

const manifestSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

/** Where the files are that a deployment would upload: from the key of the object to a directory here. */
export function readAssets(directory: string): (objectKey: string) => string {
  const { files } = manifestSchema.parse(JSON.parse(readFileSync(theOnly(directory, '.assets.json'), 'utf8')));
  const paths = new Map<string, string>();
  for (const { source, destinations } of Object.values(files)) {
    for (const { objectKey } of Object.values(destinations)) if (source.path) paths.set(objectKey, source.path);
  }
  return (objectKey) => {
    const path = paths.get(objectKey);
    if (path === undefined) throw new Error(`${objectKey}: not in the assets manifest of ${directory}`);
    return join(directory, path);
  };
}
