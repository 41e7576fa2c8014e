import type { VNode } from 'preact';
import type { Typed } from '../../../shared/ports/drafts.ts';

/** The rows of a list, of which there is always one to write in. */
export function rowsIn(typed: Typed, field: string): readonly string[] {
  const rows = typed[field] ?? [];
  return rows.length > 0 ? rows : [''];
}

/** Both send the form, so that the page comes back with a row more, or without this one, and nothing else changed. */
export function AddRow({ label }: { label: string }): VNode {
  return (
    <button type="submit" class="add" name="add" value="1">
      {label}
    </button>
  );
}

export function RemoveRow({ at, label }: { at: number; label: string }): VNode {
  return (
    <button type="submit" class="quiet" name="remove" value={at}>
      {label}
    </button>
  );
}
