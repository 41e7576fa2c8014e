import { useId, useMemo } from 'react';
import type { CaseView } from '../api/operations.ts';
import { contentOf } from '../forms/content.ts';
import { labelsOf } from '../forms/labels.ts';
import type { Place } from '../forms/place.ts';
import { startOf } from '../forms/start.ts';
import { useDraft } from '../forms/use-draft.ts';
import { formStateOf, useSending } from '../forms/use-sending.ts';
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
  const { failure, ...sending } = useSending({
    draft,
    send: () =>
      desk.api.act({ number, action: step.action, content: contentOf(place, draft.filled), version, key: draft.key }),
    done,
    failed: ({ code }) => {
      if (OUTDATED.includes(code)) outdated();
    },
  });
  const wrong = useMemo(
    () => (failure ? wrongIn(failure, labelsOf(place), desk.words) : nothingWrong),
    [failure, place, desk],
  );
  return { id, place, form: formStateOf(id, draft, wrong), wrong, failure, ...sending, resumed: draft.resumed };
}
