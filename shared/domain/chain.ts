import type { CaseEvent } from './events.ts';
import type { CaseNumber } from './ids.ts';

/** An event in its place in the history: its hash covers the one before it, so no event can be changed or left out. */
export interface ChainedEvent {
  readonly seq: number;
  readonly event: CaseEvent;
  readonly hash: string;
}

export type Digest = (text: string) => string;

/** Appends events after the one that has the hash `tip` (the empty string at the beginning). */
export function chain(
  number: CaseNumber,
  version: number,
  tip: string,
  events: readonly CaseEvent[],
  digest: Digest,
): ChainedEvent[] {
  let before = tip;
  return events.map((event, i) => {
    const seq = version + i + 1;
    before = hashOf(number, seq, before, event, digest);
    return { seq, event, hash: before };
  });
}

/** The first event that does not follow from the one before it; undefined when the history is sound. */
export function firstBreak(number: CaseNumber, history: readonly ChainedEvent[], digest: Digest): number | undefined {
  let before = '';
  for (const [i, { seq, event, hash }] of history.entries()) {
    if (seq !== i + 1 || hash !== hashOf(number, seq, before, event, digest)) return i + 1;
    before = hash;
  }
  return undefined;
}

function hashOf(number: CaseNumber, seq: number, before: string, event: CaseEvent, digest: Digest): string {
  const { who, what } = partsOf(event);
  return digest(linkText({ number, seq, before, who: digest(who), what: digest(what) }));
}

/** Who acted and what happened, apart: each has a hash of its own, so that one can be shown without the other. */
export function partsOf({ actor, ...what }: CaseEvent): { readonly who: string; readonly what: string } {
  return { who: canonical(actor), what: canonical(what) };
}

/** An event in its place, by the hashes of its parts. */
export interface Link {
  readonly number: CaseNumber;
  readonly seq: number;
  /** The hash of the event before it; empty for the first. */
  readonly before: string;
  readonly who: string;
  readonly what: string;
}

/** The text whose hash stands in the history. */
export function linkText({ number, seq, before, who, what }: Link): string {
  return canonical([number, seq, before, who, what]);
}

/** JSON with sorted keys, so that the same facts have the same text wherever they were kept. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
