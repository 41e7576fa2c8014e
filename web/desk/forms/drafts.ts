import type { Filled } from './filled.ts';

/** What is typed into a form, and by which key it is known however often it is sent. */
export interface Draft {
  readonly key: string;
  readonly filled: Filled;
}

const prefix = 'draft:';

/** Drafts stay in this tab, through reloads and a new sign-in. */
export function readDraft(name: string): Draft | undefined {
  const kept = sessionStorage.getItem(prefix + name);
  return kept ? JSON.parse(kept) : undefined;
}

export function keepDraft(name: string, draft: Draft): void {
  sessionStorage.setItem(prefix + name, JSON.stringify(draft));
}

export function discardDraft(name: string): void {
  sessionStorage.removeItem(prefix + name);
}

export function forgetDrafts(): void {
  for (const place of Object.keys(sessionStorage)) if (place.startsWith(prefix)) sessionStorage.removeItem(place);
}
