import { Button } from 'antd';
import { useRef, useState } from 'react';
import { longDay } from '../../../shared/i18n/dates.ts';
import { actionNames } from '../../../shared/i18n/names.ts';
import { useDesk } from '../shell/desk.ts';
import { focusSoon } from '../shell/focus-soon.ts';
import { acceptanceToServe } from './documents.ts';
import { type OfCase, Part } from './part.tsx';
import { keyOf, type Step, stepName, stepsIn } from './step.ts';
import { StepForm } from './step-form.tsx';
import { inTurn, isAwaited } from './steps.ts';
import { undoingOf } from './undone-by.ts';

interface ActionsProps extends OfCase {
  /** Reads the case, and the lists it stands in, again. */
  readonly moved: () => Promise<void>;
}

/** What the case waits for stands open; everything else can be found under one heading. */
export function Actions({ file, moved }: ActionsProps) {
  const desk = useDesk();
  const { words, lang } = desk;
  const [held, setHeld] = useState<readonly Step[]>([]);
  const [done, setDone] = useState<Done>();
  const [opened, setOpened] = useState<string>();
  const said = useRef<HTMLDivElement>(null);
  const steps = stepsIn(desk, file);
  const keys = steps.map(keyOf);
  // A form that somebody was filling in stays, though the step cannot be taken any more: its words can still be copied.
  const all = [...held.filter((step) => !keys.includes(keyOf(step))), ...steps];
  const isMain = (step: Step) => isAwaited(step, file.case, desk.me.office.id) || !keys.includes(keyOf(step));
  const finish = async (step: Step) => {
    setHeld(held.filter((each) => keyOf(each) !== keyOf(step)));
    await moved();
    setOpened(undefined);
    const message = words.done[step.action] ?? words.isDone(actionNames[lang][step.action]);
    setDone({ step, before: steps, message, at: Date.now() });
    focusSoon(() => said.current);
  };
  const panel = (step: Step) => (
    <details key={`${keyOf(step)} ${done?.at}`} data-step={keyOf(step)} open={isMain(step) || opened === keyOf(step)}>
      <summary>{stepName(desk, file, step)}</summary>
      <StepForm
        file={file}
        step={step}
        done={() => void finish(step)}
        outdated={() => {
          setHeld([...held, step]);
          void moved();
        }}
      />
    </details>
  );
  const open = (key: string) => {
    setOpened(key);
    focusSoon(() => document.querySelector<HTMLElement>(`[data-step="${key}"] summary`));
  };
  const main = inTurn(all.filter(isMain));
  const others = all.filter((step) => !isMain(step));
  return (
    <Part name="actions" title={words.case.actions}>
      <div className="done" ref={said} tabIndex={-1} role="status">
        {done && <Undo file={file} done={done} steps={steps} open={open} />}
      </div>
      {main.length > 0 ? main.map(panel) : <p className="hint">{words.case.nothing}</p>}
      {others.length > 0 && (
        <details className="others" open={others.some((step) => keyOf(step) === opened)}>
          <summary>{words.case.others}</summary>
          {others.map(panel)}
        </details>
      )}
    </Part>
  );
}

interface Done {
  readonly step: Step;
  /** What could be done besides, until then. */
  readonly before: readonly Step[];
  readonly message: string;
  readonly at: number;
}

interface UndoProps extends OfCase {
  readonly done: Done;
  readonly steps: readonly Step[];
  readonly open: (key: string) => void;
}

/** What has been done, and the step that takes it back where the table offers one. */
function Undo({ file, done: { step, before, message }, steps, open }: UndoProps) {
  const { words, lang, me } = useDesk();
  const toServe = step.action === 'accept' ? acceptanceToServe(file.case, me.office.id) : undefined;
  const undoing = undoingOf(step, before, steps);
  return (
    <>
      <p>{toServe ? message + words.shell.gap + words.case.toServe(longDay(toServe.by, lang)) : message}</p>
      {undoing && (
        <Button onClick={() => open(keyOf(undoing))}>{words.case.undo(actionNames[lang][undoing.action])}</Button>
      )}
    </>
  );
}
