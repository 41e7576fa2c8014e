import * as z from 'zod';
import { LONGEST_PERIOD } from '../domain/due.ts';
import { expects } from './file-problems.ts';

const count = expects(`1…${LONGEST_PERIOD}`);
const citation = expects('"Art. 34"');

export const days = z.int(count).min(1, count).max(LONGEST_PERIOD, count);
export const source = z.string(citation).trim().min(1, citation);
