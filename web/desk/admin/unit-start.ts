import type { OfficeId } from '../../../shared/domain/ids.ts';
import type { OfficeKind } from '../../../shared/domain/office.ts';
import type { UnitVersion } from '../api/operations.ts';

/** A unit as a form has it: every line there, empty where nothing is said. */
interface UnitLines {
  readonly id: OfficeId;
  readonly zh: string;
  readonly en: string;
  readonly kind: OfficeKind;
  readonly parent: OfficeId | '';
  readonly prefix: string;
  readonly mark: string;
  readonly email: string;
  readonly contact: string;
}

/** A new unit stands under the topmost that is looked after until something else is said. */
export function startOf(kept: UnitVersion | undefined, items: readonly UnitVersion[]): UnitLines {
  if (!kept) {
    const ids = new Set(items.map(({ unit }) => unit.id));
    const parent = items.find(({ unit }) => !unit.parent || !ids.has(unit.parent))?.unit.id ?? '';
    return {
      id: '' as OfficeId,
      zh: '',
      en: '',
      kind: 'department',
      parent,
      prefix: '',
      mark: '',
      email: '',
      contact: '',
    };
  }
  const { id, name, kind, parent = '', prefix = '', mark = '', email = '', contact = '' } = kept.unit;
  return { id, ...name, kind, parent, prefix, mark, email, contact };
}

/** What the form does not show, such as where people are received, is sent back as it was. */
export function unitOf(
  { zh, en, kind, parent, prefix, mark, email, contact }: UnitLines,
  kept: UnitVersion | undefined,
) {
  const { reception, categories = [] } = kept?.unit ?? {};
  return {
    ...{ name: { zh, en }, kind, categories },
    ...(reception && { reception }),
    ...(parent && { parent }),
    ...(prefix && { prefix }),
    ...(mark && { mark }),
    ...(email && { email }),
    ...(contact && { contact }),
  };
}
