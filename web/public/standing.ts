import type { Tracked } from '../../shared/cases/track.ts';
import { type Day, daysBetween } from '../../shared/domain/day.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';

/** Where a case stands, in sentences: what it is now, and what comes next, by whom and by which day. */
export interface Standing {
  readonly now: string;
  readonly next: string;
  /** What is done about a duty that is overdue. */
  readonly watched?: string;
  /** How the last day lies to today. */
  readonly when?: string;
  readonly overdue: boolean;
  readonly provisional: boolean;
}

type Clock = NonNullable<Tracked['clock']>;
type CitizensClock = 'route' | 'notify' | 'handle';

const zh = {
  unit: '承办单位',
  now: {
    submitted: () => '已收到，等待登记',
    registered: () => '已登记，正在确定由哪个单位办理',
    routed: (units: string) => `已转送${units}`,
    accepted: (units: string) => `${units}已受理，正在办理`,
    answered: (units: string) => `${units}已书面答复`,
    closed: () => '已办结，您的诉求没有解决',
    resolved: '已办结，您的诉求已经解决',
  },
  next: {
    submitted: '下一步：信访部门登记。',
    registered: '下一步：信访部门转送有权处理的单位。',
    routed: '下一步：转送送达后，承办单位书面告知您是否受理，最后一天会写在这里。',
    accepted: '下一步：承办单位书面答复您。',
    answered: '答复写在下面。信访部门核对以后办结，办结时会写在这里。',
    closed: '这件事的办理到此结束，答复写在下面。',
  },
  due: {
    route: (unit: string, day: string) => `${unit}将在${day}24:00前登记并转送。`,
    notify: (unit: string, day: string) => `${unit}将在${day}24:00前书面告知您是否受理。`,
    handle: (unit: string, day: string) => `${unit}将在${day}24:00前书面答复您。`,
  },
  missed: {
    route: (unit: string, day: string) => `${unit}应当在${day}24:00前登记并转送，还没有做到。`,
    notify: (unit: string, day: string) => `${unit}应当在${day}24:00前书面告知您是否受理，还没有做到。`,
    handle: (unit: string, day: string) => `${unit}应当在${day}24:00前书面答复您，还没有做到。`,
  },
  left: (days: number) => (days === 0 ? '今天是最后一天' : `还有 ${days} 天`),
  over: (days: number) => `已超期 ${days} 天`,
  supervised: (unit: string, day: string, answerBy: string) => `督办通知已于${day}发给${unit}，要求${answerBy}前答复。`,
  unsupervised: '超期的事项会自动督办，督办的日期会写在这里。',
};

const en: typeof zh = {
  unit: 'the unit',
  now: {
    submitted: () => 'Received, waiting to be registered',
    registered: () => 'Registered; the competent unit is being chosen',
    routed: (units) => `Sent to ${units}`,
    accepted: (units) => `Accepted by ${units} and being worked on`,
    answered: (units) => `Answered in writing by ${units}`,
    closed: () => 'Closed; what you asked for was not resolved',
    resolved: 'Closed; what you asked for has been resolved',
  },
  next: {
    submitted: 'Next: the petition office registers it.',
    registered: 'Next: the petition office sends it to the competent unit.',
    routed:
      'Next: once it has arrived, the unit tells you in writing whether it accepts it; the last day will stand here.',
    accepted: 'Next: the unit answers you in writing.',
    answered:
      'The answer stands below. The petition office checks it and then closes the matter; this page will say so.',
    closed: 'The matter has ended here. The answer stands below.',
  },
  due: {
    route: (unit, day) => `${capital(unit)} will register it and send it on by the end of ${day}.`,
    notify: (unit, day) =>
      `${capital(unit)} will tell you in writing whether it accepts the matter by the end of ${day}.`,
    handle: (unit, day) => `${capital(unit)} will answer you in writing by the end of ${day}.`,
  },
  missed: {
    route: (unit, day) =>
      `${capital(unit)} should have registered it and sent it on by the end of ${day}, and has not yet.`,
    notify: (unit, day) =>
      `${capital(unit)} should have told you in writing by the end of ${day} whether it accepts the matter, and has not yet.`,
    handle: (unit, day) =>
      `${capital(unit)} should have answered you in writing by the end of ${day}, and has not yet.`,
  },
  left: (days) => (days === 0 ? 'Today is the last day' : `${days} ${days === 1 ? 'day' : 'days'} left`),
  over: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
  supervised: (unit, day, answerBy) => `A supervision notice went to ${unit} on ${day}; it must answer by ${answerBy}.`,
  unsupervised: 'Overdue matters are supervised automatically; the day of the notice will stand here.',
};

const words = { zh, en };

export function standingOf(tracked: Tracked, lang: Lang, today: Day): Standing {
  const { status, clock } = tracked;
  const w = words[lang];
  const now = tracked.resolved ? w.now.resolved : w.now[status](unitsAt(tracked, lang));
  if (!clock || !isCitizens(clock.kind)) return { now, next: w.next[status], overdue: false, provisional: false };
  const { kind, due, overdue, provisional } = clock;
  const unit = clock.unit?.[lang] ?? w.unit;
  return {
    now,
    next: (overdue ? w.missed : w.due)[kind](unit, longDay(due, lang)),
    ...(overdue && { watched: watchedBy(clock, lang) }),
    when: overdue ? w.over(daysBetween(due, today)) : w.left(daysBetween(today, due)),
    overdue,
    provisional,
  };
}

/** The units that took the step which brought the case where it stands. */
function unitsAt({ steps, status }: Tracked, lang: Lang): string {
  const units = steps.flatMap(({ type, unit }) => (type === status && unit ? [unit[lang]] : []));
  return new Intl.ListFormat(lang).format(new Set(units)) || words[lang].unit;
}

function watchedBy({ supervision, unit }: Clock, lang: Lang): string {
  const w = words[lang];
  if (!supervision) return w.unsupervised;
  const { issuedOn, answerBy } = supervision;
  return w.supervised(unit?.[lang] ?? w.unit, longDay(issuedOn, lang), longDay(answerBy, lang));
}

function isCitizens(kind: Clock['kind']): kind is CitizensClock {
  return kind === 'route' || kind === 'notify' || kind === 'handle';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
