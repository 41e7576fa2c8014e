import { Button } from 'antd';
import { type FormEvent, useId, useRef, useState } from 'react';
import { actionNames } from '../../../shared/i18n/names.ts';
import type { Failure } from '../api/answer.ts';
import type { CaseView, OpenTask } from '../api/operations.ts';
import { Effects } from '../case/effects.tsx';
import { contentOf } from '../forms/content.ts';
import { FormContext } from '../forms/form-context.ts';
import { Group } from '../forms/group.tsx';
import { labelsOf } from '../forms/labels.ts';
import type { Place } from '../forms/place.ts';
import { startOf } from '../forms/start.ts';
import { formTable } from '../forms/table.ts';
import { useDraft } from '../forms/use-draft.ts';
import { formStateOf } from '../forms/use-sending.ts';
import { nothingWrong, wrongIn } from '../forms/wrong.ts';
import { useDesk } from '../shell/desk.ts';
import { focusSoon } from '../shell/focus-soon.ts';
import { stepOn, type TogetherAction } from './together.ts';
import type { Together } from './use-together.ts';

interface TogetherFormProps {
  readonly action: TogetherAction;
  readonly together: Together;
  /** Of the first of them. */
  readonly file: CaseView;
}

/** The form of the step, filled in once for all that are ticked. */
export function TogetherForm({ action, together, file }: TogetherFormProps) {
  const desk = useDesk();
  const { words, lang, api } = desk;
  const id = useId();
  const { tasks } = together.ticked;
  const place: Place = { desk, file, step: stepOn(tasks[0] ?? {}, action), within: '' };
  const draft = useDraft([desk.me.id, desk.me.office.id, 'together', action].join(' '), startOf(place));
  const [failure, setFailure] = useState<Failure>();
  const summary = useRef<HTMLDivElement>(null);
  const wrong = failure ? wrongIn(failure, labelsOf(place), words) : nothingWrong;
  const { state } = together.run;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (state === 'running') return;
    const { key, filled } = draft;
    const failures = await together.doAll(key, (task: OpenTask, each) =>
      api.act({
        ...{ number: task.number, action, version: task.version, key: each },
        content: contentOf({ ...place, step: stepOn(task, action) }, filled),
      }),
    );
    const invalid = failures.find(({ errors }) => errors);
    setFailure(invalid);
    if (failures.length === 0) draft.discard();
    if (invalid) focusSoon(() => summary.current);
  }

  const name = actionNames[lang][action];
  return (
    <form noValidate aria-label={name} onSubmit={(event) => void send(event)}>
      {failure && (
        <div className="notice" ref={summary} tabIndex={-1} role="alert">
          {wrong.rest.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <p>{words.together.once}</p>
      {draft.resumed && <p className="hint">{words.together.resumed}</p>}
      <FormContext value={formStateOf(id, draft, wrong)}>
        <Group place={place} fields={formTable[action]} />
      </FormContext>
      <Effects action={action} />
      <Button type="primary" size="large" htmlType="submit" loading={state === 'running'}>
        {words.together.go(name, tasks.length)}
      </Button>
    </form>
  );
}
