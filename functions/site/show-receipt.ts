import { openedBy } from '../../shared/cases/citizen.ts';
import { receiptOf } from '../../shared/cases/receipt.ts';
import type { Submitted } from '../../shared/cases/submit.ts';
import { textOf } from '../../shared/http/form.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import { httpProblem } from '../../shared/http/problem.ts';
import { type Leaving, receiptPage } from '../../web/public/receipt.tsx';
import { followCase, proofIn } from './follow-case.ts';
import { frameOf, OWN_SCRIPT, type Site } from './site.ts';

type Received = Exclude<Submitted, { refusal: unknown }>;

/** The receipt of a matter: the same whenever the same request comes again, however far the matter has come. */
export async function showReceipt(
  { matter, code = '' }: Received,
  leaving: Leaving,
  asked: Asked,
  site: Site,
): Promise<Page> {
  const { jurisdiction, script } = site;
  const [offices, { policy }] = await Promise.all([jurisdiction.offices(), jurisdiction.law()]);
  const receipt = await receiptOf(matter, code, offices, site.cases);
  const content = receiptPage(frameOf(asked, site), { receipt, policy, script, leaving, origin: asked.origin });
  return { status: leaving.unsaved ? 422 : 200, content, allows: OWN_SCRIPT };
}

const toCase: Leaving = { action: '/track/saved' };

/** `POST /track/receipt`: the receipt once more, for the number and the code that stand on it. */
export async function showReceiptAgain(asked: Asked, site: Site, leaving = toCase): Promise<Page> {
  const proof = await proofIn(asked, site);
  if ('page' in proof) return proof.page;
  const number = await openedBy(site, proof);
  const stored = number && (await site.cases.load(number));
  if (!stored) throw httpProblem(404, 'wrong-code');
  return showReceipt({ matter: stored.matter, code: proof.code, repeated: true }, leaving, asked, site);
}

/** `POST /track/saved`: goes on to the case once the person has said that number and code are saved. */
export function goOnOnceSaved(asked: Asked, site: Site): Promise<Page> {
  return isSaved(asked) ? followCase(asked, site) : stayUnsaved(asked, site, toCase);
}

export function isSaved({ form, switched }: Asked): boolean {
  return !switched && textOf(form, 'saved') === 'yes';
}

/** The receipt says what is still to be done; to be read more easily it is only shown again. */
export function stayUnsaved(asked: Asked, site: Site, leaving: Leaving): Promise<Page> {
  return showReceiptAgain(asked, site, { ...leaving, unsaved: !asked.switched });
}
