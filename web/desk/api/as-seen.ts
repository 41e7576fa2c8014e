import type { Answer, Failure } from './answer.ts';

/**
 * Sends what somebody decided on the case as they saw it. Where only the system went ahead meanwhile, with a delivery or
 * a period that ran out, they have nothing to think over: it is sent once more, on the case as it is, and the table still
 * says whether it may be done. What a person did in between, a person looks at first.
 */
export async function sentAsSeen<T>(seen: number, send: (version: number) => Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await send(seen);
  const now = 'failure' in answer ? movedBySystem(answer.failure) : undefined;
  return now === undefined ? answer : send(now);
}

/** The version of a case that nobody but the system has changed since. */
function movedBySystem({ code, version, since = [] }: Failure): number | undefined {
  return code === 'stale-version' && since.length > 0 && since.every(({ actor }) => actor.kind === 'system')
    ? version
    : undefined;
}
