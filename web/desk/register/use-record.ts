import { useId, useMemo } from 'react';
import { type Receipt, registerCase } from '../api/operations.ts';
import type { Filled } from '../forms/filled.ts';
import { useDraft } from '../forms/use-draft.ts';
import { formStateOf, useSending } from '../forms/use-sending.ts';
import { nothingWrong, wrongIn } from '../forms/wrong.ts';
import { useDesk } from '../shell/desk.ts';
import { recordLabels } from './record-fields.ts';
import { type Recorded, recordedIn } from './recorded.ts';

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
  const { failure, ...sending } = useSending({
    draft,
    send: () => {
      // The schema of the server says what is missing or wrong, in the language of the desk.
      const body = recordedIn(draft.filled) as Recorded;
      return api.ask((common, how) => registerCase({ ...common, idempotencyKey: draft.key, body }, how));
    },
    done: (receipt) => saved(receipt, draft.filled),
    first: () => firstWrong(id),
  });
  const wrong = useMemo(() => {
    if (!failure) return nothingWrong;
    const labels = recordLabels(words);
    const found = wrongIn(failure, labels, words);
    if (failure.code === 'key-reused') return { ...found, rest: [words.recording.sentBefore] };
    const order = [...labels.keys()];
    const place = ({ name }: { name: string }) => order.indexOf(name);
    return { ...found, fields: found.fields.toSorted((a, b) => place(a) - place(b)) };
  }, [failure, words]);

  const clear = () => {
    draft.discard();
    cleared();
  };
  return { form: formStateOf(id, draft, wrong), wrong, failure, ...sending, clear, resumed: draft.resumed };
}

/** The first field that is marked, where it is in sight. */
function firstWrong(form: string): HTMLElement | undefined {
  const [mark] = document.querySelectorAll(`[id^="${CSS.escape(form)}-"][id$="-wrong"]`);
  return document.getElementById(mark?.id.replace(/-wrong$/, '') ?? '') ?? undefined;
}
