import type { VNode } from 'preact';

/** A number to copy by hand, in groups of four. The gaps are only seen: what is copied has none. */
export function Fours({ text }: { text: string }): VNode {
  return (
    <span class="fours">
      {(text.match(/.{1,4}/g) ?? []).map((four) => (
        <span>{four}</span>
      ))}
    </span>
  );
}
