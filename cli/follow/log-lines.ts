import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Instant } from '../../shared/domain/day.ts';
import { instant } from '../../shared/schema/ids.ts';

/** A line that some function logged. */
export interface LogLine {
  readonly at: Instant;
  readonly service: string;
  readonly level: string;
  readonly what: string;
}

const line = z
  .object({
    timestamp: instant,
    service: z.string(),
    level: z.string(),
    message: z.string(),
    correlation: z.string(),
    status: z.int().optional(),
    error: z.object({ name: z.string() }).optional(),
  })
  .transform(({ timestamp: at, message, status, error, ...rest }) => {
    const what = [message, status, error?.name].filter((each) => each !== undefined).join(' ');
    return { ...rest, at, what };
  });

/** Whatever the functions of a stack on this machine logged under an id, in the order in which it happened. */
export function linesUnder(id: string, folder: string): LogLine[] {
  const lines = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text) => (text.includes(id) ? logged(text) : []))
      .filter(({ correlation }) => correlation === id),
  );
  return lines.sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** A crash leaves lines that are no JSON. */
function logged(text: string) {
  try {
    const read = line.safeParse(JSON.parse(text));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}
