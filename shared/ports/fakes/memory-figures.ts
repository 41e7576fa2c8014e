import type { OfficeId } from '../../domain/ids.ts';
import { type FactPeriod, factsOf } from '../../figures/facts.ts';
import type { Snapshot } from '../../figures/snapshot.ts';
import type { FactIndex, FiguresBook } from '../figures.ts';
import type { MemoryStore } from './memory-store.ts';

/** The figures of a memory store. */
export class MemoryFigures implements FactIndex, FiguresBook {
  readonly kept = new Map<string, Snapshot>();
  readonly #store: MemoryStore;

  constructor(store: MemoryStore) {
    this.#store = store;
  }

  async facts(office: OfficeId, period: FactPeriod) {
    return [...this.#store.cases.values()]
      .flatMap(({ stored }) => factsOf(stored.matter))
      .filter((each) => each.office === office && each.period === period)
      .map(({ fact }) => fact);
  }

  async put(snapshot: Snapshot) {
    this.kept.set(snapshot.month, snapshot);
  }

  async snapshot(month: string) {
    return this.kept.get(month);
  }

  async months() {
    return [...this.kept.keys()].sort().reverse();
  }
}
