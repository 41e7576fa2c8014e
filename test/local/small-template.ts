import { join } from 'node:path';

/** A template with a web function, a queue with its reader, and a schedule. */
export const smallTemplate = join(import.meta.dirname, 'fixtures', 'small');
