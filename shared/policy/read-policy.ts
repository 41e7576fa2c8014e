import type { Policy } from '../domain/policy.ts';
import { readJson } from '../schema/file-problems.ts';
import { policy } from '../schema/policy.ts';

/** A deployment's own policy, from the text of its file; one that does not make sense is refused, and says where. */
export const readPolicy = (text: string) => readJson<Policy>(text, policy);
