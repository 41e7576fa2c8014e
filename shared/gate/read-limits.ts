import { readJson } from '../schema/file-problems.ts';
import { gateSettings } from '../schema/gate-settings.ts';
import type { GateSettings } from './settings.ts';

/** A deployment's own limits, from the text of its file; those that make no sense are refused, each with its place. */
export const readLimits = (text: string) => readJson<GateSettings>(text, gateSettings);
