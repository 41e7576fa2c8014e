import type { Tracked, TrackedStep } from '../../shared/cases/track.ts';
import { type Day, daysBetween } from '../../shared/domain/day.ts';
import type { CountedDay } from '../../shared/domain/due.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { words } from './standing-words.ts';

/** Where a case stands, in sentences: what it is now, and what comes next, by whom and by which day. */
export interface Standing {
  readonly now: string;
  readonly next: string;
  /** What is done about a duty that is overdue. */
  readonly watched?: string;
  /** How the last day lies to today. */
  readonly when?: string;
  /** Why that day, day by day; left out where a letter set it. */
  readonly count?: readonly CountedDay[];
  readonly overdue: boolean;
  readonly provisional: boolean;
}

type Clock = NonNullable<Tracked['clock']>;
type Awaited = keyof typeof words.zh.due;

export function standingOf(tracked: Tracked, lang: Lang, today: Day): Standing {
  const { status, clock } = tracked;
  const w = words[lang];
  const ready = tracked.can.find((step) => 'readyOn' in step);
  const { now, next } = ready
    ? { now: w.ready[ready.action](ready.unit?.[lang] ?? w.unit), next: w.take }
    : stateOf(tracked, lang);
  const awaited = clock && awaitedBy(clock.kind, status);
  if (!clock || !awaited) return { now, next, overdue: false, provisional: false };
  const { due, overdue, provisional, count } = clock;
  const unit = clock.unit?.[lang] ?? w.unit;
  // What is ready has still to be served by the last day, unless its citizen takes it.
  const ofReady = ready !== undefined && ready.unit?.zh === clock.unit?.zh;
  const ahead = ofReady ? w.takeOrWait : w.due[awaited];
  const behind = ofReady ? w.takeLate : w.missed[awaited];
  return {
    now,
    next: (overdue ? behind : ahead)(unit, longDay(due, lang)),
    ...(overdue && { watched: watchedBy(clock, lang) }),
    when: overdue ? w.over(daysBetween(due, today)) : w.left(daysBetween(today, due)),
    ...(count.length > 0 && { count }),
    overdue,
    provisional,
  };
}

function stateOf(tracked: Tracked, lang: Lang): Pick<Standing, 'now' | 'next'> {
  const { status, resolved, reviewing, reviews } = tracked;
  const w = words[lang];
  const [review] = reviews;
  if (status === 'answered' && review)
    return { now: w.now[review.tier](review.body?.[lang] ?? w.body), next: w.next.reviewed };
  if (status === 'closed' && resolved) return { now: w.now.resolved, next: w.next.closed };
  const state = status === 'reviewing' && reviewing === 're-review' ? 're-reviewing' : status;
  return { now: w.now[state](unitsAt(tracked, lang)), next: w.next[state] };
}

/** The events that bring a case where it stands, and name the units it stands with. */
const broughtBy: Partial<Record<Tracked['status'], readonly TrackedStep['type'][]>> = {
  routed: ['routed', 'relayed'],
  accepted: ['accepted'],
  answered: ['opinion-served'],
  reviewing: ['review-asked'],
  refused: ['refused', 'declined'],
};

/** The units it stands with now: those before it was last sent out, or last reviewed, have no part in it any more. */
function unitsAt({ steps, status }: Tracked, lang: Lang): string {
  const begins = status === 'reviewing' ? 'review-asked' : 'routed';
  const last = steps.findLastIndex(({ type }) => type === begins);
  const before = steps.slice(0, Math.max(last, 0)).findLastIndex(({ type }) => type !== begins);
  const units = steps
    .slice(before + 1)
    .flatMap(({ type, unit }) => (unit && broughtBy[status]?.includes(type) ? [unit[lang]] : []));
  return new Intl.ListFormat(lang).format(new Set(units)) || words[lang].unit;
}

function watchedBy({ supervision, unit }: Clock, lang: Lang): string {
  const w = words[lang];
  if (!supervision) return w.unsupervised;
  const { issuedOn, answerBy } = supervision;
  return w.supervised(unit?.[lang] ?? w.unit, longDay(issuedOn, lang), longDay(answerBy, lang));
}

/** What the citizen waits for: of registering and sending on, what is registered lacks only the second. */
function awaitedBy(kind: Clock['kind'], status: Tracked['status']): Awaited | undefined {
  if (kind === 'route' && status === 'registered') return 'send-on';
  return isAwaited(kind) ? kind : undefined;
}

function isAwaited(kind: Clock['kind']): kind is Clock['kind'] & Awaited {
  return kind in words.zh.due;
}
