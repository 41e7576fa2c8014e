import { useEffect, useRef } from 'react';

/** What a key does, or two of them one after the other: `j`, `g w`. */
export type Keys = Readonly<Record<string, () => void>>;

/** The second key is waited for as long. */
const PAUSE_MS = 1_200;
const off = 'keys-off';

/** Single keys get in the way of those who speak to their machine: they can be turned off, on this machine. */
export function keysAreOn(): boolean {
  return localStorage.getItem(off) === null;
}

export function turnKeys(on: boolean): void {
  if (on) localStorage.removeItem(off);
  else localStorage.setItem(off, 'yes');
}

/** Listens while the component stands. Keys that are typed into a field, or with a modifier, are left alone. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    let before: { readonly key: string; readonly at: number } | undefined;
    const listen = (event: KeyboardEvent) => {
      if (!keysAreOn() || isTyping(event)) return;
      const both = before && event.timeStamp - before.at < PAUSE_MS ? `${before.key} ${event.key}` : undefined;
      before = { key: event.key, at: event.timeStamp };
      const found = (both && current.current[both]) ?? current.current[event.key];
      if (!found) return;
      event.preventDefault();
      found();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** For a moment the focus is still in a dialog that was just closed. */
function isTyping({ target, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || isComposing) return true;
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], dialog[open]') !== null
  );
}
