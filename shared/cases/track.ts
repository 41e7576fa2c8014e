import type { Attachment } from '../domain/attachments.ts';
import type { Calendar } from '../domain/calendar.ts';
import {
  type Case,
  type Clock,
  type IssuedDocument,
  isOverdue,
  type Review,
  type SupervisionNotice,
} from '../domain/case.ts';
import type { Context } from '../domain/context.ts';
import type { Day } from '../domain/day.ts';
import type { CountedDay } from '../domain/due.ts';
import type { CaseEvent } from '../domain/events.ts';
import { explain } from '../domain/explain.ts';
import type { AssignmentId, CaseNumber, OfficeId } from '../domain/ids.ts';
import type { Offices } from '../domain/office.ts';
import type { Opinion, Paper } from '../domain/papers.ts';
import type { DocumentKind } from '../domain/policy.ts';
import { documentLabel } from '../i18n/documents.ts';
import type { CaseDeps } from './act.ts';
import { openedBy, type Proof } from './citizen.ts';
import { contextFor } from './context.ts';
import { type Openings, openingsOf } from './openings.ts';
import { eventOf, ownDocuments } from './own-documents.ts';
import { type RelatedCase, relatedCases } from './related.ts';
import { type ServedReview, servedReviews } from './served-reviews.ts';

type UnitName = { readonly zh: string; readonly en: string };

export interface TrackedStep {
  readonly type: CaseEvent['type'];
  readonly on: Day;
  /** The unit that acted, or was given the case. */
  readonly unit?: UnitName;
  /** Which document was served, where that is the step. */
  readonly served?: DocumentKind;
  /** What the citizen wrote, or what was written to them. */
  readonly text?: string;
  /** The citizen's letters that came with it. */
  readonly documents?: readonly (Pick<IssuedDocument, 'id' | 'kind' | 'servedOn'> & { readonly label: UnitName })[];
}

/** What the law makes public to the citizen about their own case, and what they can do with it. */
export interface Tracked extends Openings {
  readonly number: CaseNumber;
  readonly title: string;
  readonly status: Case['status'];
  readonly receivedOn: Day;
  readonly contentHash: string;
  /** What happened, as the citizen wrote it. */
  readonly facts?: string;
  /** Once it is closed: ended is not the same as resolved. */
  readonly resolved?: boolean;
  readonly steps: readonly TrackedStep[];
  readonly clock?: Pick<Clock, 'kind' | 'due' | 'provisional'> & {
    /** Why this day: the count, day by day; empty where a letter set the day itself. */
    readonly count: readonly CountedDay[];
    readonly overdue: boolean;
    readonly unit?: UnitName;
    /** The supervision notice that its being overdue led to. */
    readonly supervision?: Pick<SupervisionNotice, 'issuedOn' | 'answerBy'>;
  };
  /** Those that are dealt with here, in the order of the opinions on them. */
  readonly requests: readonly string[];
  readonly answers: readonly {
    readonly unit?: UnitName;
    readonly lead: boolean;
    readonly found: string;
    readonly opinions: readonly Opinion[];
    readonly carryOut?: CarryOut;
  }[];
  readonly reviews: readonly ServedReview[];
  /** What is under way with the higher body. */
  readonly reviewing?: Review['tier'];
  readonly ratings: Case['ratings'];
  /** What the citizen attached, under the names they gave. */
  readonly files: readonly Pick<Attachment, 'name' | 'type' | 'bytes' | 'sha256'>[];
  readonly related: readonly RelatedCase[];
}

/** What became of an opinion in the citizen's favour; `on` is the day of the last report or check (Art. 32). */
export interface CarryOut {
  readonly state: NonNullable<Case['assignments'][number]['carryOut']>;
  readonly on?: Day;
}

/** The citizen's own view, for a number and its query code; a wrong code and a case that is not there look the same. */
export async function track(deps: CaseDeps, proof: Proof): Promise<Tracked | undefined> {
  const asked = await openedBy(deps, proof);
  if (!asked) return undefined;
  const [stored, chained, papers, files, context] = await Promise.all([
    deps.cases.load(asked),
    deps.cases.history(asked),
    deps.cases.papers(asked),
    deps.cases.files(asked),
    contextFor({ kind: 'citizen' }, deps.now(), deps.jurisdiction),
  ]);
  if (!stored) return undefined;
  const { matter } = stored;
  const { offices, calendar, today } = context;
  const history = chained.map(({ event }) => event);
  const { requests = [], facts } = papers.find((paper) => paper.kind === 'matter') ?? {};
  const nameOf = (office: OfficeId | undefined) => office && offices.get(office)?.name;
  const underway = matter.status === 'reviewing' ? matter.reviews.at(-1) : undefined;
  const clock = citizensClock(matter, today, offices, calendar);
  return {
    ...{ number: matter.number, title: matter.title, status: matter.status, receivedOn: matter.receivedOn },
    contentHash: matter.contentHash,
    ...(matter.resolved !== undefined && { resolved: matter.resolved }),
    ...(facts && { facts }),
    steps: history.flatMap((event, i) =>
      stepsOf(event, matter, offices).map((step, first) => ({
        ...step,
        ...(first === 0 && withText(event, papers)),
        ...(first === 0 && withDocuments(i + 1, matter, history, context)),
      })),
    ),
    ...(clock && { clock }),
    requests: requests.filter((_, index) => !matter.splitOff.includes(index)),
    answers: matter.assignments.flatMap(({ id, office, lead, servedOn, drafts, carryOut: state }) => {
      // A draft is the unit's own; what was served is the citizen's.
      const opinion =
        servedOn &&
        papers.findLast((each) => each.kind === 'opinion' && each.assignment === id && each.draft === drafts);
      if (opinion?.kind !== 'opinion') return [];
      const unit = nameOf(office);
      const carryOut = state && { state, ...carriedOut(id, history) };
      const { found, opinions } = opinion;
      return [{ ...(unit && { unit }), lead, found, opinions, ...(carryOut && { carryOut }) }];
    }),
    reviews: servedReviews(matter, papers, offices),
    ...(underway && { reviewing: underway.tier }),
    ratings: matter.ratings,
    files: files.map(({ name, type, bytes, sha256 }) => ({ name, type, bytes, sha256 })),
    related: relatedCases(matter, history, requests),
    ...openingsOf(matter, history, papers, context),
  };
}

/** Their own words, and what was written to them alone. */
const TOLD: readonly CaseEvent['type'][] = [
  ...(['question-asked', 'question-answered', 'supplemented', 'assistance-offered'] as const),
  ...(['review-asked', 'rated', 'withdrawn'] as const),
];

function withText({ type, record }: CaseEvent, papers: readonly Paper[]): Pick<TrackedStep, 'text'> {
  const paper = TOLD.includes(type) && papers.find((each) => each.kind === 'record' && each.id === record?.id);
  return paper && paper.kind === 'record' ? { text: paper.text } : {};
}

function withDocuments(
  seq: number,
  matter: Case,
  history: readonly CaseEvent[],
  { offices, policy }: Pick<Context, 'offices' | 'policy'>,
): Pick<TrackedStep, 'documents'> {
  const here = ownDocuments(matter).filter((document) => eventOf(document, history) === seq);
  const documents = here.map((document) => {
    const { id, kind, servedOn } = document;
    const label = (lang: 'zh' | 'en') => documentLabel(document, offices, policy, lang);
    return { id, kind, ...(servedOn && { servedOn }), label: { zh: label('zh'), en: label('en') } };
  });
  return documents.length > 0 ? { documents } : {};
}

function carriedOut(assignment: AssignmentId, history: readonly CaseEvent[]): Pick<CarryOut, 'on'> {
  const last = history.findLast(
    (event) =>
      (event.type === 'carried-out' || event.type === 'carrying-out-verified' || event.type === 'opinion-served') &&
      event.assignment === assignment,
  );
  return last && last.type !== 'opinion-served' ? { on: last.on } : {};
}

/** The duty towards the citizen that ends next; what the offices owe each other is not theirs to wait for. */
function citizensClock(matter: Case, today: Day, offices: Offices, calendar: Calendar): Tracked['clock'] {
  const clock = matter.clocks
    .filter(({ status, kind }) => status === 'running' && TOWARDS_THE_CITIZEN.includes(kind))
    .sort((a, b) => (a.due < b.due ? -1 : 1))[0];
  if (!clock) return undefined;
  const { kind, due, provisional, office } = clock;
  const unit = offices.get(office)?.name;
  // One written by hand names no clock, but a unit that was late then.
  const notice = matter.notices.findLast((each) =>
    each.clock ? each.clock === clock.id : each.office === office && each.issuedOn > due,
  );
  const supervision = notice && { issuedOn: notice.issuedOn, answerBy: notice.answerBy };
  return {
    ...{ kind, due, provisional, overdue: isOverdue(clock, today), count: explain(clock, calendar) },
    ...{ ...(unit && { unit }), ...(supervision && { supervision }) },
  };
}

const TOWARDS_THE_CITIZEN: readonly Clock['kind'][] = [
  ...(['route', 'notify', 'handle', 'extension', 'answer', 'review', 're-review'] as const),
];

function stepsOf(event: CaseEvent, matter: Case, offices: Offices): TrackedStep[] {
  const step = (office: Case['office'] | undefined): TrackedStep => {
    const unit = office && offices.get(office)?.name;
    return { type: event.type, on: event.on, ...(unit && { unit }) };
  };
  switch (event.type) {
    case 'routed':
      return event.to.map(({ office }) => step(office));
    case 'relayed':
      return [step(event.to.office)];
    case 'overdue-flagged':
      return [step(matter.clocks.find(({ id }) => id === event.clock)?.office)];
    case 'supervised':
      return [step(event.office)];
    case 'document-served': {
      const document = matter.documents.find(({ id }) => id === event.document);
      return [{ ...step(document?.unit), ...(document && { served: document.kind }) }];
    }
    case 'supervision-answered':
      return [step(matter.notices.find(({ id }) => id === event.notice)?.office)];
    case 'review-asked':
      return [step(event.body)];
    case 'hearing-begun':
    case 'hearing-ended':
    case 'review-decided':
    case 'review-served':
      return [step(matter.reviews.find(({ id }) => id === event.review)?.body)];
    case 'handed-over':
      return [step(event.to)];
    case 'opinion-drafted':
    case 'draft-returned':
    case 'opinion-approved':
    case 'extension-asked':
    case 'recused':
    case 'urgent-reported':
    case 'reminded':
    case 'answer-accepted':
    case 'answer-returned':
    case 'suggested':
    case 'suggestion-drafted':
    case 'suggestion-signed':
    case 'suggestion-dropped':
    case 'suggestion-answered':
    case 'called-back':
      // What happens inside an office is not among what the law makes public.
      return [];
    default: {
      const assignment = 'assignment' in event && matter.assignments.find(({ id }) => id === event.assignment);
      return [step(assignment ? assignment.office : matter.office)];
    }
  }
}
