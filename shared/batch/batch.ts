/** Why a call did not do what it was asked to. */
export interface Failure {
  readonly code: string;
  /** Seconds after which the same may be asked again, where the server said so. */
  readonly retryAfter?: number;
}

/** Where one member of a batch stands. */
export type Standing<T, F extends Failure> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: F; readonly tries: number };

/** One call to make: the same key however often it is tried, so that the server does it once. */
export interface Member<I, T, F extends Failure> {
  readonly item: I;
  readonly key: string;
  readonly standing: Standing<T, F>;
}

/** Many calls of one kind, in their order, each by itself: one that fails stops none of the others. */
export type Batch<I, T, F extends Failure> = readonly Member<I, T, F>[];

export interface Tally {
  readonly of: number;
  readonly done: number;
  readonly failed: number;
  /** Neither done nor failed: still to come, or left when the batch was stopped. */
  readonly left: number;
}

/** A batch that has not begun. `keyOf` gives each item a key of its own: 8 to 100 letters, digits or `_ : . -`. */
export function batchOf<T, F extends Failure, I>(items: readonly I[], keyOf: (item: I) => string): Batch<I, T, F> {
  return items.map((item) => ({ item, key: keyOf(item), standing: { kind: 'waiting' } }));
}

export function tallyOf(batch: Batch<unknown, unknown, Failure>): Tally {
  const count = (kind: string) => batch.filter(({ standing }) => standing.kind === kind).length;
  const [done, failed] = [count('done'), count('failed')];
  return { of: batch.length, done, failed, left: batch.length - done - failed };
}

/** The batch with what failed to be tried again, under the same keys: what was done after all is not done twice. */
export function again<I, T, F extends Failure>(
  batch: Batch<I, T, F>,
  which: (failure: F) => boolean = () => true,
): Batch<I, T, F> {
  return batch.map((member) =>
    member.standing.kind === 'failed' && which(member.standing.failure)
      ? { ...member, standing: { kind: 'waiting' } }
      : member,
  );
}
