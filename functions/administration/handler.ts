import { DynamoAdminBook } from '../../shared/adapters/dynamo/admin-book.ts';
import { DynamoDirectory } from '../../shared/adapters/dynamo/directory.ts';
import { DynamoLawBook } from '../../shared/adapters/dynamo/law-book.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { addresses } from '../../shared/api/addresses.ts';
import { systemNow } from '../../shared/cases/time.ts';
import { readEnv } from '../../shared/config/env.ts';
import { api, route } from '../../shared/http/api.ts';
import { Cursors } from '../../shared/http/cursor.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { loadCalendar, loadPolicy, readCalendarInForce, readPolicyInForce } from './law.ts';
import { listChanges } from './list-changes.ts';
import { changePerson, createPerson, deactivatePerson, listStaff } from './people.ts';
import { changeOwnReach, changeReach, listReach, readOwnReach } from './reach.ts';
import { changeUnit, closeUnit, createUnit, listUnits } from './units.ts';

const env = readEnv('TABLE_NAME', 'TIME_ZONE', 'CODE_KEY', 'SMS_GATEWAY');
const table = openTable(env.TABLE_NAME);
const deps = {
  ...{ directory: new DynamoDirectory(table), admin: new DynamoAdminBook(table, env.TIME_ZONE) },
  ...{ lawBook: new DynamoLawBook(table, builtIn), cursors: new Cursors(env.CODE_KEY) },
  ...{ timeZone: env.TIME_ZONE, now: systemNow, textMessages: env.SMS_GATEWAY !== '' },
};

export const handler = api(
  route(...addresses.listUnits, (event) => listUnits(event, deps)),
  route(...addresses.createUnit, (event) => createUnit(event, deps)),
  route(...addresses.closeUnit, (event) => closeUnit(event, deps)),
  route(...addresses.changeUnit, (event) => changeUnit(event, deps)),
  route(...addresses.listStaff, (event) => listStaff(event, deps)),
  route(...addresses.createPerson, (event) => createPerson(event, deps)),
  route(...addresses.deactivatePerson, (event) => deactivatePerson(event, deps)),
  route(...addresses.changePerson, (event) => changePerson(event, deps)),
  route(...addresses.listReach, (event) => listReach(event, deps)),
  route(...addresses.changeReach, (event) => changeReach(event, deps)),
  route(...addresses.readOwnReach, (event) => readOwnReach(event, deps)),
  route(...addresses.changeOwnReach, (event) => changeOwnReach(event, deps)),
  route(...addresses.readCalendar, (event) => readCalendarInForce(event, deps)),
  route(...addresses.loadCalendar, (event) => loadCalendar(event, deps)),
  route(...addresses.readPolicy, (event) => readPolicyInForce(event, deps)),
  route(...addresses.loadPolicy, (event) => loadPolicy(event, deps)),
  route(...addresses.listChanges, (event) => listChanges(event, deps)),
);
