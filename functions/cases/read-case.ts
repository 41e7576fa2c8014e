import { availableTo } from '../../shared/domain/available.ts';
import type { Paper, Party } from '../../shared/domain/papers.ts';
import { concerns } from '../../shared/domain/visibility.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import type { DeskDeps } from './act-on-case.ts';
import { numberOf } from './number-of.ts';

/** `GET /api/cases/{number}`: the case, its history and what this person can do now. Another unit's case is not there. */
export async function readCase(event: ApiEvent, deps: DeskDeps): Promise<Reply> {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const number = numberOf(event);
  const stored = await deps.cases.load(number);
  if (!stored || !concerns(stored.matter, actor.office)) throw refusedBy({ code: 'unknown-case', facts: {} });
  const [history, papers] = await Promise.all([deps.cases.history(number), deps.cases.papers(number)]);
  const { matter } = stored;
  return {
    status: 200,
    headers: { etag: `"${matter.version}"` },
    body: {
      case: matter,
      papers: papers.map(masked),
      history: history.map(({ seq, event: happened, hash }) => ({ seq, hash, ...happened })),
      available: availableTo(actor, matter),
    },
  };
}

/** Personal data leaves the store masked: enough to recognise a caller, not enough to find one. */
function masked(paper: Paper): Paper {
  if (paper.kind !== 'party') return paper;
  const { name, phone, anonymous } = paper;
  const party: Party = {
    anonymous,
    ...(name && { name: `${[...name][0]}${'＊'.repeat([...name].length - 1)}` }),
    ...(phone && { phone: `${phone.slice(0, 3)}****${phone.slice(-4)}` }),
  };
  return { kind: 'party', ...party };
}
