import { useId, useMemo, useRef, useState } from 'react';
import type { Failure } from '../api/answer.ts';
import { type Receipt, registerCase } from '../api/operations.ts';
import type { Filled } from '../forms/filled.ts';
import { type FormState, idOf } from '../forms/form-context.ts';
import { useDraft } from '../forms/use-draft.ts';
import { nothingWrong, wrongIn } from '../forms/wrong.ts';
import { useDesk } from '../shell/desk.ts';
import { type Recorded, recordedIn, recordFields } from './recorded.ts';

const order: readonly string[] = recordFields;

export interface RecordFormProps {
  readonly start: Filled;
  readonly saved: (receipt: Receipt, filled: Filled) => void;
  readonly cleared: () => void;
}

/** What is typed of one matter, and what becomes of it. Pressed twice, or sent twice, it is registered once. */
export function useRecord({ start, saved, cleared }: RecordFormProps) {
  const { api, me, words } = useDesk();
  const id = useId();
  const draft = useDraft([me.id, me.office.id, 'register'].join(' '), start);
  const [failure, setFailure] = useState<Failure>();
  const [sending, setSending] = useState(false);
  const under = useRef(false);
  const summary = useRef<HTMLDivElement>(null);
  const wrong = useMemo(() => {
    if (!failure) return nothingWrong;
    const labels = words.recording.labels;
    const found = wrongIn(failure, new Map(recordFields.map((name) => [name, bare(labels[name])])), words);
    if (failure.code === 'key-reused') return { ...found, rest: [words.recording.sentBefore] };
    const place = ({ name }: { name: string }) => order.indexOf(name);
    return { ...found, fields: found.fields.toSorted((a, b) => place(a) - place(b)) };
  }, [failure, words]);

  async function send() {
    if (under.current) return;
    under.current = true;
    setSending(true);
    // The schema of the server says what is missing or wrong, in the language of the desk.
    const body = recordedIn(draft.filled) as Recorded;
    const answer = await api.ask((common, how) => registerCase({ ...common, idempotencyKey: draft.key, body }, how));
    under.current = false;
    setSending(false);
    if ('value' in answer) {
      draft.discard();
      return saved(answer.value, draft.filled);
    }
    setFailure(answer.failure);
    // Whoever has read that it was registered once, and saves again, means another matter.
    if (answer.failure.code === 'key-reused') draft.renew();
    requestAnimationFrame(() => (firstWrong(id) ?? summary.current)?.focus());
  }

  const form: FormState = {
    id,
    filled: draft.filled,
    set: draft.set,
    wrong: (name) => wrong.fields.find((each) => each.name === name)?.sentence,
  };
  const clear = () => {
    draft.discard();
    cleared();
  };
  return { form, wrong, failure, sending, summary, send, clear, resumed: draft.resumed };
}

function firstWrong(id: string): HTMLElement | undefined {
  const fields = recordFields.map((name) => idOf(id, name)).filter((each) => document.getElementById(`${each}-wrong`));
  return document.getElementById(fields[0] ?? '') ?? undefined;
}

/** 标题（可不填）is spoken of as 标题. */
function bare(label: string): string {
  return label.replace(/\s*[(（].*$/, '');
}
