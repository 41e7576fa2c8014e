import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { noted, type Outcome } from '../../facts.ts';
import { refuse } from '../../refusal.ts';

/**
 * Requests that other units are competent for go on in a case of their own, with an extract of what happened 摘转 and
 * links both ways (Art. 22, 24).
 */
export function splitFacts(matter: Case, { into, requests, text }: Command<'split'>, context: Context): Outcome {
  const here = (index: number) => Number.isInteger(index) && index >= 0 && index < matter.requests;
  const missing = requests.find((index) => !here(index) || matter.splitOff.includes(index));
  if (missing !== undefined) return refuse('no-such-request', { request: missing + 1, requests: matter.requests });
  const taken = new Set(requests);
  if (taken.size === 0 || taken.size === remaining(matter))
    return refuse('nothing-left', { requests: remaining(matter) });
  return noted(matter, text, context, { type: 'split', into, requests: [...taken] });
}

/** How many of the citizen's requests are still to be answered in this case. */
export function remaining({ requests, splitOff }: Case): number {
  return requests - splitOff.length;
}
