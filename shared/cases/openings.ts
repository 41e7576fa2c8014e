import { lastDayToRate } from '../domain/actions/review/rate.ts';
import { type Available, availableTo } from '../domain/available.ts';
import type { Case, Publication } from '../domain/case.ts';
import { runningClocks } from '../domain/clocks.ts';
import type { ActionName, Command } from '../domain/commands.ts';
import type { Context } from '../domain/context.ts';
import type { Day } from '../domain/day.ts';
import { decide } from '../domain/decide.ts';
import type { CaseEvent } from '../domain/events.ts';
import type { AssignmentId, OfficeId, QuestionId, ReviewId } from '../domain/ids.ts';
import type { Office } from '../domain/office.ts';
import type { Paper } from '../domain/papers.ts';

type Name = { readonly unit?: Office['name'] };

/** One thing the citizen can do with their case now, and what they have to know for it. */
export type CitizensStep =
  | { readonly action: 'supplement' }
  | { readonly action: 'withdraw' }
  /** The consent to publish, and what stands on the public site by it. */
  | { readonly action: 'revoke-consent'; readonly published?: Publication }
  /** `unit` has answered in writing, and the answer waits to be taken. */
  | (Name & { readonly action: 'confirm-receipt'; readonly assignment: AssignmentId; readonly readyOn: Day })
  /** `unit` has reviewed it, and its opinion waits to be taken. */
  | (Name & {
      readonly action: 'confirm-review' | 'confirm-re-review';
      readonly review: ReviewId;
      readonly readyOn: Day;
    })
  /** `unit` asks. */
  | (Name & {
      readonly action: 'answer-question';
      readonly question: QuestionId;
      readonly askedOn: Day;
      readonly text: string;
    })
  /** `unit` is rated. */
  | (Name & {
      readonly action: 'rate';
      readonly of: 'office' | 'unit';
      readonly until?: Day;
      readonly provisional?: boolean;
    })
  /** `unit` will review. */
  | (Name & { readonly action: 'ask-review' | 'ask-re-review'; readonly until: Day; readonly provisional: boolean });

/** What the citizen could have done until a day that has passed. */
export interface Lapsed {
  readonly action: 'rate' | 'ask-review' | 'ask-re-review';
  readonly until: Day;
}

export interface Openings {
  readonly can: readonly CitizensStep[];
  readonly lapsed: readonly Lapsed[];
}

interface Scene {
  readonly matter: Case;
  readonly history: readonly CaseEvent[];
  readonly papers: readonly Paper[];
  readonly context: Context;
}

/** What the table lets the citizen do now, without what a guard would refuse whatever they write. */
export function openingsOf(
  matter: Case,
  history: readonly CaseEvent[],
  papers: readonly Paper[],
  law: Omit<Context, 'serialOf'>,
): Openings {
  // What a citizen does puts out no document, so that trying it asks for no number.
  const scene = { matter, history, papers, context: { ...law, serialOf: () => 0 } };
  const each = availableTo(law.actor, matter, law.offices)
    .toSorted((a, b) => order.indexOf(a.action) - order.indexOf(b.action))
    .map((available) => openingOf(available, scene));
  return { can: each.flatMap(({ can = [] }) => can), lapsed: each.flatMap(({ lapsed = [] }) => lapsed) };
}

/** What somebody waits for comes first, then what has a last day. */
const order: readonly ActionName[] = [
  ...(['confirm-receipt', 'confirm-review', 'confirm-re-review'] as const),
  ...(['answer-question', 'ask-review', 'ask-re-review', 'rate', 'supplement', 'withdraw'] as const),
  'revoke-consent',
];

function openingOf({ action, question, assignment, review }: Available, scene: Scene): Partial<Openings> {
  switch (action) {
    case 'confirm-receipt':
      return assignment ? { can: ready(assignment, scene) } : {};
    case 'confirm-review':
    case 'confirm-re-review':
      return review ? { can: reviewReady(action, review, scene) } : {};
    case 'answer-question':
      return question ? { can: asked(question, scene) } : {};
    case 'supplement':
    case 'withdraw':
      return { can: [{ action }] };
    case 'revoke-consent':
      return { can: agreed(scene) };
    case 'rate':
      return rating(scene);
    case 'ask-review':
    case 'ask-re-review':
      return reviewing(action, scene);
    default:
      return {};
  }
}

/** An agreement can be taken back for as long as it is there. */
function agreed({ matter: { mayBePublished, published } }: Scene): CitizensStep[] {
  return mayBePublished ? [{ action: 'revoke-consent', ...(published && { published }) }] : [];
}

function ready(assignment: AssignmentId, { matter, history, context }: Scene): CitizensStep[] {
  const approved = history.findLast((each) => each.type === 'opinion-approved' && each.assignment === assignment);
  const unit = matter.assignments.find(({ id }) => id === assignment)?.office;
  return approved ? [{ action: 'confirm-receipt', assignment, readyOn: approved.on, ...nameOf(unit, context) }] : [];
}

/** The table knows reviews, not their tiers: of the two actions one fits. */
function reviewReady(
  action: 'confirm-review' | 'confirm-re-review',
  review: ReviewId,
  { matter, history, context }: Scene,
): CitizensStep[] {
  const decided = history.findLast((each) => each.type === 'review-decided' && each.review === review);
  if (decided?.type !== 'review-decided' || action !== `confirm-${decided.tier}`) return [];
  const body = matter.reviews.find(({ id }) => id === review)?.body;
  return [{ action, review, readyOn: decided.on, ...nameOf(body, context) }];
}

function asked(question: QuestionId, { matter, history, papers, context }: Scene): CitizensStep[] {
  const event = history.find((each) => each.type === 'question-asked' && each.question === question);
  const paper = papers.find((each) => each.kind === 'record' && each.id === event?.record?.id);
  if (event?.type !== 'question-asked' || paper?.kind !== 'record') return [];
  const asker = matter.assignments.find(({ id }) => id === event.assignment)?.office;
  return [{ action: 'answer-question', question, askedOn: event.on, text: paper.text, ...nameOf(asker, context) }];
}

function rating({ matter, context }: Scene): Partial<Openings> {
  const action = 'rate';
  const last = lastDayToRate(matter, context);
  const unrated = (['office', 'unit'] as const).filter((of) => !matter.ratings[of]);
  const open = unrated.filter((of) => tried(matter, { action, of, grade: 'satisfied' }, context));
  const unit = matter.assignments.findLast(({ servedOn }) => servedOn)?.office;
  return {
    can: open.map((of) => ({
      ...{ action, of, ...nameOf(of === 'office' ? matter.office : unit, context) },
      ...(last && { until: last.due, provisional: last.provisional }),
    })),
    lapsed: last && open.length < unrated.length ? [{ action, until: last.due }] : [],
  };
}

function reviewing(action: 'ask-review' | 'ask-re-review', { matter, context }: Scene): Partial<Openings> {
  const [right] = runningClocks(matter, [action], {});
  if (!right) return {};
  const { due: until, provisional } = right;
  if (until < context.today) return { lapsed: [{ action, until }] };
  // Who will review it, as it would be recorded.
  const event = tried(matter, { action, reasons: '?' }, context)?.find(({ type }) => type === 'review-asked');
  return event?.type === 'review-asked'
    ? { can: [{ action, until, provisional, ...nameOf(event.body, context) }] }
    : {};
}

/** What would happen; undefined where it would be refused. */
function tried(matter: Case, command: Command, context: Context): readonly CaseEvent[] | undefined {
  const decision = decide(matter, command, context);
  return 'refusal' in decision ? undefined : decision.events;
}

function nameOf(office: OfficeId | undefined, { offices }: Context): Name {
  const unit = office && offices.get(office)?.name;
  return unit ? { unit } : {};
}
