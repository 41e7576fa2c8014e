import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../../domain/day.ts';
import type { Draft, DraftId, Drafts, KeptPage } from '../drafts.ts';

/** Drafts in memory. While `down`, nothing can be read or kept. */
export class MemoryDrafts implements Drafts {
  readonly kept = new Map<DraftId, Draft | { readonly leadsTo: DraftId }>();
  down = false;

  async begin(draft: Pick<Draft, 'id' | 'key' | 'lastDay'>) {
    this.#reach();
    this.kept.set(draft.id, { ...draft, pages: {}, sent: false });
  }

  async find(id: DraftId) {
    this.#reach();
    const found = this.kept.get(id);
    return found && 'leadsTo' in found ? this.#own(found.leadsTo) : found;
  }

  async keep(id: DraftId, page: string, kept: KeptPage) {
    const draft = this.#own(id);
    if (!draft || draft.sent) return undefined;
    return this.#put({ ...draft, pages: { ...draft.pages, [page]: kept } });
  }

  async keepOver(id: DraftId, page: string, before: KeptPage | undefined, kept: KeptPage) {
    const draft = this.#own(id);
    if (!draft || draft.sent || !isDeepStrictEqual(draft.pages[page], before)) return false;
    this.#put({ ...draft, pages: { ...draft.pages, [page]: kept } });
    return true;
  }

  async lead(id: DraftId, to: Draft) {
    this.#reach();
    this.kept.set(id, { leadsTo: to.id });
  }

  async renewKey(id: DraftId, key: string) {
    const draft = this.#own(id);
    if (draft) this.#put({ ...draft, key });
  }

  async markSent(id: DraftId, lastDay: Day) {
    const draft = this.#own(id);
    if (draft) this.#put({ ...draft, sent: true, lastDay });
  }

  async forget(id: DraftId) {
    this.#reach();
    this.kept.delete(id);
  }

  #own(id: DraftId): Draft | undefined {
    this.#reach();
    const found = this.kept.get(id);
    return found && !('leadsTo' in found) ? found : undefined;
  }

  #put(draft: Draft): Draft {
    this.kept.set(draft.id, draft);
    return draft;
  }

  #reach() {
    if (this.down) throw new Error('table unreachable');
  }
}
