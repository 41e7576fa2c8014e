import type { ReactNode } from 'react';

interface LabelledProps {
  /** Of the control, or where somebody gets to who mends it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  readonly children: ReactNode;
}

/** A label, a hint, room for what is wrong, and the control. */
export function Labelled({ id, label, hint, wrong, children }: LabelledProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Asides id={id} hint={hint} wrong={wrong} />
      {children}
    </div>
  );
}

/** Several controls that answer one question. */
export function Choices({ id, label, hint, wrong, children }: LabelledProps) {
  return (
    <fieldset className="field" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      <Asides id={id} hint={hint} wrong={wrong} />
      {children}
    </fieldset>
  );
}

function Asides({ id, hint, wrong }: Pick<LabelledProps, 'id' | 'hint' | 'wrong'>) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </>
  );
}
