import { useState } from 'react';

/** A part that somebody else changed while it stood open: as it was, and as it is. */
export interface Overtaken<T> {
  readonly name: keyof T & string;
  readonly was: unknown;
  readonly is: unknown;
}

/**
 * What is typed over what is in force. Where somebody else went ahead, what was typed stays, what was not follows them,
 * and what they changed is told.
 */
export function useTyped<T extends object>(inForce: T) {
  const [opened] = useState(inForce);
  const [typed, setTyped] = useState<Partial<T>>({});
  const names = Object.keys(inForce) as (keyof T & string)[];
  const overtaken: readonly Overtaken<T>[] = names
    .filter((name) => JSON.stringify(opened[name]) !== JSON.stringify(inForce[name]))
    .map((name) => ({ name, was: opened[name], is: inForce[name] }));
  const change = (changed: Partial<T>) => setTyped((before) => ({ ...before, ...changed }));
  return { value: { ...inForce, ...typed }, change, overtaken };
}
