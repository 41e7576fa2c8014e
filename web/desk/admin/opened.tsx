import { type ReactNode, useEffect, useRef } from 'react';

/** What is opened takes the focus, so that keys and screen readers go on there. */
export function Opened({ children }: { readonly children: ReactNode }) {
  const at = useRef<HTMLDivElement>(null);
  useEffect(() => at.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  return <div ref={at}>{children}</div>;
}
