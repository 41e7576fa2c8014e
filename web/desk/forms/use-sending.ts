import { useRef, useState } from 'react';
import type { Answer, Failure } from '../api/answer.ts';
import { focusSoon } from '../shell/focus-soon.ts';
import type { FormState } from './form-context.ts';
import type { useDraft } from './use-draft.ts';
import type { Wrong } from './wrong.ts';

type Draft = ReturnType<typeof useDraft>;

interface SendingProps<T> {
  readonly draft: Draft;
  readonly send: () => Promise<Answer<T>>;
  readonly done: (value: T) => void;
  readonly failed?: (failure: Failure) => void;
  /** What of a failure is read first, where it is not the summary of it. */
  readonly first?: () => HTMLElement | undefined;
}

/** What becomes of a form: it is sent once at a time, what was typed stays until it is done, and what failed is read first. */
export function useSending<T>({ draft, send, done, failed, first }: SendingProps<T>) {
  const [failure, setFailure] = useState<Failure>();
  const [sending, setSending] = useState(false);
  // Two keys can be pressed before the page is drawn anew.
  const under = useRef(false);
  const summary = useRef<HTMLDivElement>(null);

  async function sendOnce() {
    if (under.current) return;
    under.current = true;
    setSending(true);
    const answer = await send();
    under.current = false;
    setSending(false);
    if ('value' in answer) {
      draft.discard();
      return done(answer.value);
    }
    setFailure(answer.failure);
    // Whoever has read that it was done once, and sends again, means another.
    if (answer.failure.code === 'key-reused') draft.renew();
    failed?.(answer.failure);
    focusSoon(() => first?.() ?? summary.current);
  }

  return { failure, sending, summary, send: sendOnce };
}

/** What the fields of the form are given. */
export function formStateOf(id: string, { filled, set }: Pick<Draft, 'filled' | 'set'>, { fields }: Wrong): FormState {
  return { id, filled, set, wrong: (name) => fields.find((each) => each.name === name)?.sentence };
}
