import type { Step } from '../action.ts';
import type { CaseFile, Desk } from '../context.ts';
import type { FieldName } from './fields.ts';

/** A piece of a form, and what is sent of it; nothing where it was left out. */
export interface Part {
  readonly node: Node;
  readonly value: (filled: FormData) => unknown;
}

/** Where a piece is put: for which step of which case, and under which name it goes into the request. */
export interface Place {
  readonly desk: Desk;
  readonly file: CaseFile;
  readonly step: Step;
  readonly within: string;
  /** What stands there already. */
  readonly given?: Partial<Readonly<Record<FieldName, string>>>;
}

export function nameIn({ within }: Place, name: FieldName): string {
  return within ? `${within}/${name}` : name;
}
