import { papersFor } from '../../shared/cases/papers-for.ts';
import { dayOf } from '../../shared/cases/time.ts';
import { availableTo } from '../../shared/domain/available.ts';
import { workingDaysLeft } from '../../shared/domain/due.ts';
import { explain } from '../../shared/domain/explain.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { numberOnPaper } from '../../shared/i18n/documents.ts';
import type { ReturnedMails } from '../../shared/ports/returned-mail.ts';
import type { DeskDeps } from './act-on-case.ts';
import { seenCase } from './seen-case.ts';

export interface ReadDeps extends DeskDeps {
  readonly returned: Pick<ReturnedMails, 'ofCase'>;
}

/**
 * `GET /api/cases/{number}`: the case, its history, why each period ends on its day, and what this person can do now.
 * A case that does not concern the person's unit, or accuses it or them, is not there; whoever stepped aside is told so.
 */
export async function readCase(event: ApiEvent, deps: ReadDeps): Promise<Reply> {
  const { actor, number, matter, offices } = await seenCase(event, deps);
  const [history, papers, { calendar, policy }, returnedMail] = await Promise.all([
    deps.cases.history(number),
    deps.cases.papers(number),
    deps.jurisdiction.law(),
    deps.returned.ofCase(number),
  ]);
  const events = history.map(({ event: happened }) => happened);
  const today = dayOf(deps.now(), deps.jurisdiction.timeZone);
  const running = matter.clocks.filter(({ status }) => status === 'running');
  return {
    status: 200,
    headers: { etag: `"${matter.version}"` },
    body: {
      // Another case may be one that this unit must not know of.
      case: actor.office === matter.office ? matter : { ...matter, links: [] },
      papers: papersFor(actor.office, papers, matter, events),
      history: history.map(({ seq, event: happened, hash }) => ({ seq, hash, ...happened })),
      numbers: Object.fromEntries(
        matter.documents.map((document) => [document.id, numberOnPaper(document, offices, policy)]),
      ),
      explanations: Object.fromEntries(running.map((clock) => [clock.id, explain(clock, calendar)])),
      workingDaysLeft: Object.fromEntries(running.map(({ id, due }) => [id, workingDaysLeft(calendar, today, due)])),
      available: availableTo(actor, matter, offices),
      ...(returnedMail && { returnedMail }),
    },
  };
}
