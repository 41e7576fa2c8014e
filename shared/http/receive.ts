import { randomUUID } from 'node:crypto';
import { contentOf } from '../cases/petition-content.ts';
import { type Submitted, submit } from '../cases/submit.ts';
import { filesIn } from '../cases/tray.ts';
import { receivingOffice } from '../domain/office.ts';
import type { Caller } from '../gate/enter.ts';
import type { Petition } from '../schema/petition.ts';
import { admit, type PublicDeps } from './gate.ts';
import { httpProblem } from './problem.ts';

/** A petition sent in online, by page or by API: it goes to the petition office of the highest government. */
export async function receive(
  deps: PublicDeps,
  caller: Caller,
  petition: Petition,
  key: string = randomUUID(),
): Promise<Submitted> {
  await admit(deps, caller, { kind: 'submit', key });
  const office = receivingOffice(await deps.jurisdiction.offices());
  if (!office) throw httpProblem(503, 'no-receiving-office');
  const { files: tray } = petition;
  const files = await filesIn(deps.trays, tray);
  const content = { ...contentOf(petition, office.id, deps), ...(files.length > 0 && { files }) };
  const sent = { content, key, ...(tray && { tray }) };
  return submit(deps, { ...sent, actor: { kind: 'citizen' }, codeKey: deps.codeKey });
}
