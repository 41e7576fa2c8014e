import { canonical } from '../domain/chain.ts';
import type { Registration } from '../schema/registration.ts';
import type { SheetRow } from './cell.ts';
import { type CellFault, checkRow, type Reading, type RegistrationSent } from './check.ts';
import { IMPORT_KEY } from './import-key.ts';

/** A row that can be registered. The same content has the same key, in whatever file and however often. */
export interface ToRegister {
  readonly row: number;
  readonly sent: RegistrationSent;
  /** As the schema reads it. */
  readonly registration: Registration;
  readonly key: string;
}

/** What an import would do, before anything is done. */
export interface Plan {
  readonly register: readonly ToRegister[];
  readonly faulty: readonly { readonly row: number; readonly faults: readonly CellFault[] }[];
  /** Rows that say the same as one before them; they are left out. */
  readonly twice: readonly { readonly row: number; readonly as: number }[];
}

export async function planImport(rows: readonly SheetRow[], reading: Reading): Promise<Plan> {
  const checked = rows.map((row) => checkRow(row, reading));
  const good = checked.flatMap((each) => ('faults' in each ? [] : [each]));
  const keyed = await Promise.all(
    good.map(async ({ row, sent, registration }) => ({ row, sent, registration, key: await keyOf(registration) })),
  );
  const first = new Map<string, number>();
  for (const { key, row } of keyed) if (!first.has(key)) first.set(key, row);
  return {
    register: keyed.filter(({ key, row }) => first.get(key) === row),
    faulty: checked.flatMap((each) => ('faults' in each ? [each] : [])),
    twice: keyed.flatMap(({ key, row }) => {
      const as = first.get(key) ?? row;
      return as === row ? [] : [{ row, as }];
    }),
  };
}

/** From what is registered, not from how the file writes it: another date format or column order is the same matter. */
async function keyOf(registration: object): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(registration));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return IMPORT_KEY + [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
