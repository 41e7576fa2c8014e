import { createContext, useContext } from 'react';
import { type Filled, textIn } from './filled.ts';

/** The form that a field stands in. */
export interface FormState {
  /** Begins the id of each of its fields. */
  readonly id: string;
  readonly filled: Filled;
  readonly set: (name: string, values: readonly string[]) => void;
  /** What is wrong with a field. */
  readonly wrong: (name: string) => string | undefined;
}

export const FormContext = createContext<FormState | undefined>(undefined);

function useForm(): FormState {
  const form = useContext(FormContext);
  if (!form) throw new Error('outside of a form');
  return form;
}

export function useFilled(): Filled {
  return useForm().filled;
}

/** One field of the form: what stands in it, and how it is found, described and changed. */
export function useField(name: string, hint?: string) {
  const form = useForm();
  const id = idOf(form.id, name);
  const wrong = form.wrong(name);
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return {
    id,
    wrong,
    text: textIn(form.filled, name),
    all: form.filled[name] ?? [],
    set: (...values: readonly string[]) => form.set(name, values),
    aria: { ...(described && { 'aria-describedby': described }), ...(wrong && { 'aria-invalid': true }) },
  };
}

export function idOf(form: string, name: string): string {
  return `${form}-${name.replaceAll('/', '-')}`;
}
