import { openedBy } from '../../shared/cases/citizen.ts';
import type { Submitted } from '../../shared/cases/submit.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import { httpProblem } from '../../shared/http/problem.ts';
import { receiptPage } from '../../web/public/receipt.tsx';
import { proofIn } from './follow-case.ts';
import { frameOf, type Site } from './site.ts';

type Received = Exclude<Submitted, { refusal: unknown }>;

/** The receipt of a matter: the same whenever the same request comes again, however far the matter has come. */
export async function showReceipt({ matter, code = '' }: Received, asked: Asked, site: Site): Promise<Page> {
  const { jurisdiction } = site;
  const [offices, { policy }] = await Promise.all([jurisdiction.offices(), jurisdiction.law()]);
  const receipt = {
    ...{ number: matter.number, code, title: matter.title, receivedOn: matter.receivedOn, mailed: matter.mailed },
    requests: matter.requests,
    office: offices.get(matter.office)?.name,
    route: matter.clocks.find(({ kind }) => kind === 'route'),
    contentHash: matter.contentHash,
    host: asked.host,
  };
  return { status: 200, content: receiptPage(frameOf(asked, site), receipt, policy) };
}

/** `POST /track/receipt`: the receipt once more, for the number and the code that stand on it. */
export async function showReceiptAgain(asked: Asked, site: Site): Promise<Page> {
  const proof = await proofIn(asked, site);
  if ('page' in proof) return proof.page;
  const number = await openedBy(site, proof);
  const stored = number && (await site.cases.load(number));
  if (!stored) throw httpProblem(404, 'wrong-code');
  return showReceipt({ matter: stored.matter, code: proof.code, repeated: true }, asked, site);
}
