import type { Day } from '../../domain/day.ts';
import type { Worklists } from '../worklists.ts';
import type { MemoryStore } from './memory-store.ts';

/** The sweep's view of a memory store. */
export class MemoryWorklists implements Pick<Worklists, 'dueOn' | 'watermark' | 'setWatermark'> {
  readonly #store: MemoryStore;
  #watermark: Day | undefined;

  constructor(store: MemoryStore) {
    this.#store = store;
  }

  async *dueOn(on: Day) {
    for (const { stored } of this.#store.cases.values())
      for (const { id, status, flaggedOn, sweepOn } of stored.matter.clocks)
        if (status === 'running' && !flaggedOn && sweepOn === on) yield { number: stored.matter.number, clock: id };
  }

  async watermark() {
    return this.#watermark;
  }

  async setWatermark(day: Day) {
    this.#watermark = day;
  }
}
