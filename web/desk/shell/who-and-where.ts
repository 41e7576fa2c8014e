import { given, Refused } from '../api/answer.ts';
import type { Api } from '../api/api.ts';
import { readMe, readOffices } from '../api/operations.ts';
import type { Desk } from './desk.ts';

/** Who is signed in, for which unit, and which units there are. A post in a unit that nobody knows is none. */
export async function whoAndWhere(api: Api): Promise<Pick<Desk, 'me' | 'units'>> {
  const [me, units] = await Promise.all([given(api.ask(readMe)), given(api.ask(readOffices))]);
  const { office } = me;
  if (!office) throw new Refused({ code: 'not-staff', detail: '' });
  return { me: { ...me, office }, units };
}
