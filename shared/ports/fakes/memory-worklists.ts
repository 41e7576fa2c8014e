import type { Day } from '../../domain/day.ts';
import { waitsForHours, watchedOn } from '../../domain/ladder.ts';
import type { DueClock, Unreadable, Worklists } from '../worklists.ts';
import type { MemoryStore } from './memory-store.ts';

/** The sweep's view of a memory store. */
export class MemoryWorklists implements Pick<Worklists, 'dueOn' | 'watermark' | 'setWatermark'> {
  readonly #store: MemoryStore;
  /** Rows of the index that make no sense, by day. */
  readonly spoiled = new Map<Day, string[]>();
  #watermark: Day | undefined;

  constructor(store: MemoryStore) {
    this.#store = store;
  }

  async *dueOn(on: Day): AsyncIterable<DueClock | Unreadable> {
    for (const { stored } of this.#store.cases.values())
      for (const clock of stored.matter.clocks)
        if (watchedOn(stored.matter, clock) === on)
          yield { number: stored.matter.number, clock: clock.id, inHours: waitsForHours(stored.matter, clock) };
    for (const unreadable of this.spoiled.get(on) ?? []) yield { unreadable };
  }

  async watermark() {
    return this.#watermark;
  }

  async setWatermark(day: Day) {
    this.#watermark = day;
  }
}
