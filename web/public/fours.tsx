import type { VNode } from 'preact';
import { inFours } from '../../shared/cases/receipt.ts';

/** A number to copy by hand, in groups of four. The gaps are only seen: what is copied has none. */
export function Fours({ text }: { text: string }): VNode {
  return (
    <span class="fours">
      {inFours(text).map((four) => (
        <span>{four}</span>
      ))}
    </span>
  );
}
