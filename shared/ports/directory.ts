import type { Actor } from '../domain/actor.ts';
import type { StaffId } from '../domain/ids.ts';
import type { Office, Offices } from '../domain/office.ts';

export type Staff = Extract<Actor, { kind: 'staff' }> & { readonly name: string };

/** The unit tree, and who works where as what. */
export interface Directory {
  offices(): Promise<Offices>;
  staff(id: StaffId): Promise<Staff | undefined>;
  putOffices(offices: readonly Office[]): Promise<void>;
  putStaff(staff: readonly Staff[]): Promise<void>;
}
