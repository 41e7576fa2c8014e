import { useId, useMemo, useRef, useState } from 'react';
import type { Failure } from '../api/answer.ts';
import type { CaseView } from '../api/operations.ts';
import { contentOf } from '../forms/content.ts';
import type { FormState } from '../forms/form-context.ts';
import { labelsOf } from '../forms/labels.ts';
import type { Place } from '../forms/place.ts';
import { startOf } from '../forms/start.ts';
import { useDraft } from '../forms/use-draft.ts';
import { nothingWrong, wrongIn } from '../forms/wrong.ts';
import { useDesk } from '../shell/desk.ts';
import { keyOf, type Step } from './step.ts';

export interface StepFormProps {
  /** The case as it is shown now: what is sent says which version the person saw. */
  readonly file: CaseView;
  readonly step: Step;
  readonly done: () => void;
  /** The case is not what the person saw any more; what was typed stays. */
  readonly outdated: () => void;
}

/** After these the case has to be read again. */
const OUTDATED = ['stale-version', 'wrong-state', 'key-reused'];

/** What is typed into the form of a step, and what becomes of it. */
export function useStepForm({ file, step, done, outdated }: StepFormProps) {
  const desk = useDesk();
  const id = useId();
  const { number, version } = file.case;
  const place: Place = useMemo(() => ({ desk, file, step, within: '' }), [desk, file, step]);
  const draft = useDraft([desk.me.id, number, keyOf(step)].join(' '), startOf(place));
  const [failure, setFailure] = useState<Failure>();
  const [sending, setSending] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const wrong = useMemo(
    () => (failure ? wrongIn(failure, labelsOf(place), desk.words) : nothingWrong),
    [failure, place, desk],
  );

  async function send() {
    if (sending) return;
    setSending(true);
    const content = contentOf(place, draft.filled);
    const answer = await desk.api.act({ number, action: step.action, content, version, key: draft.key });
    setSending(false);
    if ('value' in answer) {
      draft.discard();
      return done();
    }
    setFailure(answer.failure);
    if (answer.failure.code === 'key-reused') draft.renew();
    if (OUTDATED.includes(answer.failure.code)) outdated();
    requestAnimationFrame(() => summary.current?.focus());
  }

  const form: FormState = {
    id,
    filled: draft.filled,
    set: draft.set,
    wrong: (name) => wrong.fields.find((each) => each.name === name)?.sentence,
  };
  return { id, place, form, wrong, failure, sending, summary, send, resumed: draft.resumed };
}
