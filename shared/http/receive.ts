import type { CaseDeps } from '../cases/act.ts';
import { contentOf, type Submitted, submit } from '../cases/submit.ts';
import { receivingOffice } from '../domain/office.ts';
import type { Petition } from '../schema/petition.ts';
import { httpProblem } from './problem.ts';

export interface PublicDeps extends CaseDeps {
  readonly codeKey: string;
}

/** A petition sent in online, by page or by API: it goes to the petition office of the highest government. */
export async function receive(deps: PublicDeps, petition: Petition, key: string | undefined): Promise<Submitted> {
  const office = receivingOffice(await deps.jurisdiction.offices());
  if (!office) throw httpProblem(503, 'no-receiving-office');
  const content = contentOf(petition, office.id, deps);
  return submit(deps, { content, actor: { kind: 'citizen' }, codeKey: deps.codeKey, ...(key && { key }) });
}
