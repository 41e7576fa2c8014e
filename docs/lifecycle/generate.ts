/** Writes lifecycle.svg from the transition table. Run `npm run generate:lifecycle` when the table has changed. */
import { writeFileSync } from 'node:fs';
import { transitions } from '../../shared/domain/transitions/table.ts';
import { national } from '../../shared/policy/national.ts';
import { lanesOf } from './lanes.ts';
import { drawLifecycle } from './lifecycle.ts';

writeFileSync(new URL('../lifecycle.svg', import.meta.url), await drawLifecycle(lanesOf(transitions), national));
