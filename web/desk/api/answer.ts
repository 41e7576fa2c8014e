import type { Problem } from './operations.ts';

/** Why something could not be done, in the words of the server where it answered. */
export type Failure = Pick<Problem, 'code' | 'detail' | 'errors' | 'problems' | 'version' | 'since' | 'request'>;

/** What was asked for, with the status: 201 where it was made, 200 where it was there. */
export type Answer<T> = { readonly value: T; readonly status: number } | { readonly failure: Failure };

/** A failure as what a query throws. */
export class Refused extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.detail);
    this.failure = failure;
  }
}

/** The value of an answer; throws {@link Refused} where there is none. */
export async function given<T>(answer: Promise<Answer<T>>): Promise<T> {
  const got = await answer;
  if ('failure' in got) throw new Refused(got.failure);
  return got.value;
}

/** Whoever is at the desk has no post there any more, or not this one. */
export function isOutOfPost({ code }: Failure): boolean {
  return code === 'not-staff' || code === 'not-your-unit';
}
