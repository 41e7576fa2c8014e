import { Button } from 'antd';
import type { FormEvent, RefObject } from 'react';
import { actionNames } from '../../../shared/i18n/names.ts';
import { languageOfText } from '../../../shared/i18n/script.ts';
import type { Failure } from '../api/answer.ts';
import { FormContext, idOf } from '../forms/form-context.ts';
import { Group } from '../forms/group.tsx';
import { formTable } from '../forms/table.ts';
import type { Wrong } from '../forms/wrong.ts';
import { useDesk } from '../shell/desk.ts';
import { Effects } from './effects.tsx';
import { Events } from './history.tsx';
import { papersOf, remainingRequests } from './papers.ts';
import { type OfCase, Said } from './part.tsx';
import { type StepFormProps, useStepForm } from './use-step-form.ts';

/** The form of one step. What goes wrong is said in it, and what was typed stays. */
export function StepForm(props: StepFormProps) {
  const { file, step } = props;
  const { words, lang } = useDesk();
  const { id, place, form, wrong, failure, sending, summary, send, resumed } = useStepForm(props);
  const title = actionNames[lang][step.action];
  const intro = words.intros[step.action];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form noValidate aria-label={title} onSubmit={submit}>
      {failure && <Summary id={id} file={file} failure={failure} wrong={wrong} box={summary} />}
      {resumed && !failure && <p className="hint">{words.case.resumed}</p>}
      {intro && <p>{intro}</p>}
      {step.action === 'draft-opinion' && <Original file={file} />}
      <FormContext value={form}>
        <Group place={place} fields={formTable[step.action]} />
      </FormContext>
      <Effects action={step.action} />
      <Button type="primary" size="large" htmlType="submit" loading={sending}>
        {title}
      </Button>
    </form>
  );
}

interface SummaryProps extends OfCase {
  readonly id: string;
  readonly failure: Failure;
  readonly wrong: Wrong;
  readonly box: RefObject<HTMLDivElement | null>;
}

/** What is wrong, with the ways to it; and after others went ahead, what they did. */
function Summary({ id, file, failure, wrong, box }: SummaryProps) {
  const { words } = useDesk();
  const { since = [] } = failure;
  const here = remainingRequests(file);
  const requestOf = (name: string) => {
    const at = /^opinions\/(\d+)\//.exec(name)?.[1];
    const request = at && here[Number(at)];
    return request && words.case.request(request.index + 1) + words.case.colon;
  };
  return (
    <div className="notice" ref={box} tabIndex={-1} role="alert">
      {wrong.rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {wrong.fields.length > 0 && (
        <ul>
          {wrong.fields.map(({ name, sentence }) => (
            <li key={name}>
              <a href={`#${idOf(id, name)}`} onClick={(event) => toField(event, idOf(id, name))}>
                {requestOf(name)}
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      )}
      {since.length > 0 && (
        <>
          <p>{words.case.since}</p>
          <Events events={since} file={file} />
          <p>{words.case.kept}</p>
        </>
      )}
      {failure.code === 'signed-out' && <Button onClick={() => location.reload()}>{words.signIn.button}</Button>}
    </div>
  );
}

function toField(event: { preventDefault(): void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

/** What happened, in the citizen's words, beside the opinion on it. */
function Original({ file }: OfCase) {
  const { words } = useDesk();
  const facts = papersOf(file, 'matter')[0]?.facts ?? '';
  return (
    <details className="original" open>
      <summary>{words.case.facts}</summary>
      <Said text={facts} lang={languageOfText(facts)} />
    </details>
  );
}
