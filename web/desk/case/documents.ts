import type { Actor } from '../../../shared/domain/actor.ts';
import type { Case, IssuedDocument } from '../../../shared/domain/case.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { DocumentId, OfficeId } from '../../../shared/domain/ids.ts';
import { timeToServe } from '../../../shared/domain/in-hand.ts';
import type { Lang } from '../../../shared/i18n/dates.ts';
import { documentNames } from '../../../shared/i18n/names.ts';
import type { CaseView } from '../api/operations.ts';

/** Serving these is a step of its own, since a period of the citizen's begins with it. */
const SERVED_BY_STEP: readonly IssuedDocument['kind'][] = ['handling-opinion', 'review-opinion', 're-review-opinion'];

/** The unit's letters whose service can still be recorded. */
export function servable({ documents }: Case, office: OfficeId): IssuedDocument[] {
  return documents.filter(({ unit, kind, servedOn }) => unit === office && !servedOn && !SERVED_BY_STEP.includes(kind));
}

/** The unit's notice of acceptance that is still to be served, and until when. */
export function acceptanceToServe(matter: Case, office: OfficeId): { id: DocumentId; by: Day } | undefined {
  const [first] = matter.assignments.flatMap((each) => {
    const clock = each.office === office ? timeToServe(matter, each) : undefined;
    return clock && each.acceptance ? [{ id: each.acceptance.document, by: clock.due }] : [];
  });
  return first;
}

/** 处理意见书 望建信处〔2026〕12号: its kind, and its number as on paper. */
export function documentName(
  { id, kind }: Pick<IssuedDocument, 'id' | 'kind'>,
  { numbers }: Pick<CaseView, 'numbers'>,
  lang: Lang,
): string {
  return `${documentNames[lang][kind]} ${numbers[id]?.[lang] ?? ''}`;
}

/** An opinion is served by a step of its own, which says so in the history alone. */
export function servedOn({ kind, unit, seq, servedOn: on }: IssuedDocument, { history }: CaseView): Day | undefined {
  const type = kind === 'handling-opinion' ? 'opinion-served' : 'review-served';
  if (on || !SERVED_BY_STEP.includes(kind)) return on;
  const served = history.find((event) => event.seq > seq && event.type === type && isOf(event.actor, unit));
  return served && 'servedOn' in served ? served.servedOn : undefined;
}

function isOf(actor: Actor, office: OfficeId): boolean {
  return actor.kind === 'staff' && actor.office === office;
}
