import { evidenceOf } from '../../shared/cases/evidence.ts';
import { textOf } from '../../shared/http/form.ts';
import type { Asked, Page } from '../../shared/http/pages.ts';
import { httpProblem } from '../../shared/http/problem.ts';
import { historyPage } from '../../web/public/history.tsx';
import { proofIn } from './follow-case.ts';
import { frameOf, OWN_SCRIPT, type Site } from './site.ts';

/** `POST /track/history`: the chain of the citizen's own case, checked here and to be checked by themselves. */
export async function showHistory(asked: Asked, site: Site): Promise<Page> {
  const proof = await proofIn(asked, site);
  if ('page' in proof) return proof.page;
  const evidence = await evidenceOf(site, proof);
  if (!evidence) throw httpProblem(404, 'wrong-code');
  const own = { number: evidence.number, code: proof.code };
  const typed = textOf(asked.form, 'hash').slice(0, 200).trim();
  const content = historyPage(frameOf(asked, site), { evidence, own, typed, script: site.script });
  return { status: 200, content, allows: OWN_SCRIPT, back: true };
}
