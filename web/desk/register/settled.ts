import { useEffect, useState } from 'react';

const PAUSE_MS = 500;

/** The value as it was when whoever types last paused; the same as long as it says the same. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  const said = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says counts, not which object says it
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return settled;
}
