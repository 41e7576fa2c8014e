import type { Law } from '../ports/law-book.ts';
import { china } from './calendar/china.ts';
import { national } from './national.ts';

/** The law of a deployment that has loaded none of its own. */
export const builtIn: Law = { calendar: china, policy: national };
