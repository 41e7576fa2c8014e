import { Refused } from '../api/answer.ts';
import type { Api } from '../api/api.ts';
import { readMe, readOffices } from '../api/operations.ts';
import type { Desk } from './desk.ts';

/** Who is signed in, for which unit, and which units there are. A post in a unit that nobody knows is none. */
export async function whoAndWhere(api: Api): Promise<Pick<Desk, 'me' | 'units'>> {
  // Both are waited for, whatever the first says: what came late would have them asked for again.
  const [me, units] = await Promise.all([api.ask(readMe), api.ask(readOffices)]);
  if ('failure' in me) throw new Refused(me.failure);
  if ('failure' in units) throw new Refused(units.failure);
  const { office } = me.value;
  if (!office) throw new Refused({ code: 'not-staff', detail: '' });
  return { me: { ...me.value, office }, units: units.value };
}
