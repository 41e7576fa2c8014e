import { readOffices } from '../../local/demo/files.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import type { Role } from '../../shared/domain/actor.ts';
import type { StaffId } from '../../shared/domain/ids.ts';
import { type Office, receivingOffice } from '../../shared/domain/office.ts';
import type { Staff } from '../../shared/ports/directory.ts';
import { openWide } from '../support/wide-gate.ts';
import { DeskClient } from './desk-client.ts';

export const REGISTRAR = 'road-registrar';

/** The demo city, with a registrar, and a handler and a head for every unit that can be given a case. */
export async function staffTheOffices(tableName: string): Promise<Office[]> {
  const offices = readOffices();
  const petitionOffice = receivingOffice(new Map(offices.map((office) => [office.id, office])));
  const units = offices.filter(({ kind, parent }) => kind === 'department' && parent === petitionOffice?.parent);
  if (!petitionOffice || units.length < 2)
    throw new Error('the demo city has no petition office or too few departments');
  const person = (id: string, office: Office, role: Role): Staff => {
    return { kind: 'staff', id: id as StaffId, name: id, office: office.id, roles: [role] };
  };
  const table = openTable(tableName);
  await openWide(table);
  const directory = new DynamoDirectory(table);
  await directory.putOffices(offices);
  await directory.putStaff([
    person(REGISTRAR, petitionOffice, 'registrar'),
    ...units.flatMap((unit) => [
      person(`road-${unit.id}`, unit, 'handler'),
      person(`road-${unit.id}-head`, unit, 'head'),
    ]),
  ]);
  return units;
}

/** The two people of a unit at their desks. */
export interface UnitDesks {
  readonly handler: DeskClient;
  readonly head: DeskClient;
}

export async function desksOf(url: string, { id }: Office): Promise<UnitDesks> {
  const [handler, head] = await Promise.all([
    DeskClient.signIn(url, `road-${id}`),
    DeskClient.signIn(url, `road-${id}-head`),
  ]);
  return { handler, head };
}
