import type { PublicId } from '../../domain/ids.ts';
import { publishedMatter } from '../../published/published-matter.ts';
import type { PublishedMatters } from '../published.ts';
import type { MemoryStore } from './memory-store.ts';

/** The published matters of a memory store; those of one day in the order of their events. */
export class MemoryPublished implements PublishedMatters {
  readonly #store: MemoryStore;

  constructor(store: MemoryStore) {
    this.#store = store;
  }

  async page(limit: number, cursor?: string) {
    const all = this.#all();
    const from = all.findIndex(({ id }) => id === cursor) + 1;
    const items = all.slice(from, from + limit).map(({ id, on, unit, title }) => ({ id, on, unit, title }));
    const last = items.at(-1);
    return { items, ...(last && all.length > from + limit && { cursor: last.id }) };
  }

  async read(id: PublicId) {
    return this.#all().find((each) => each.id === id);
  }

  #all() {
    const matters = [...this.#store.cases.values()].flatMap(({ stored, papers, events }) => {
      const matter = publishedMatter(stored.matter, papers);
      const at = events.findLast(({ event }) => event.type === 'published')?.event.at ?? '';
      return matter ? [{ at, matter }] : [];
    });
    return matters.sort((a, b) => (a.at < b.at ? 1 : -1)).map(({ matter }) => matter);
  }
}
