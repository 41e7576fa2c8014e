import type { Actor } from '../domain/actor.ts';
import type { Day } from '../domain/day.ts';
import type { StaffId } from '../domain/ids.ts';
import type { Office, Offices } from '../domain/office.ts';

/** Where somebody works, and as what. */
export type Post = Pick<Extract<Actor, { kind: 'staff' }>, 'office' | 'roles'>;

/** A person, in the unit where they work; some work in others too. */
export type Staff = Extract<Actor, { kind: 'staff' }> & {
  readonly name: string;
  readonly posts?: readonly Post[];
  /** The day they left; their name stays in the histories. */
  readonly leftOn?: Day;
};

/** The unit tree, and who works where as what. */
export interface Directory {
  offices(): Promise<Offices>;
  staff(id: StaffId): Promise<Staff | undefined>;
  putOffices(offices: readonly Office[]): Promise<void>;
  putStaff(staff: readonly Staff[]): Promise<void>;
}
