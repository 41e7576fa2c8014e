import { useState } from 'react';
import { type Draft, discardDraft, keepDraft, readDraft } from './drafts.ts';
import type { Filled } from './filled.ts';

/** What is typed into a form, kept as it is typed. `start` is what stands there before. */
export function useDraft(name: string, start: Filled) {
  const [kept] = useState(() => readDraft(name));
  const [draft, setDraft] = useState<Draft>(() => kept ?? { key: crypto.randomUUID(), filled: start });
  const keep = (changed: Draft) => {
    setDraft(changed);
    keepDraft(name, changed);
  };
  return {
    ...draft,
    /** It was begun earlier. */
    resumed: kept !== undefined,
    set: (field: string, values: readonly string[]) => keep({ ...draft, filled: { ...draft.filled, [field]: values } }),
    /** The next thing sent is another request. */
    renew: () => keep({ ...draft, key: crypto.randomUUID() }),
    discard: () => discardDraft(name),
  };
}
