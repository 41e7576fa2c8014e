import type { Case } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { CaseEvent } from '../../shared/domain/events.ts';
import type { ClockId } from '../../shared/domain/ids.ts';
import type { Offices } from '../../shared/domain/office.ts';
import type { ClockKind } from '../../shared/domain/policy.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { channelNames, clockNames, statusNames } from '../../shared/i18n/names.ts';
import type { ExplainedDay } from '../due/answer.ts';
import { columns } from '../text/columns.ts';
import { countRows } from '../text/count-rows.ts';
import { longMoment } from '../text/moments.ts';
import { clockState, lastDay } from './clock-words.ts';
import { words } from './detail-words.ts';
import { actorWords, eventWords, type NameOf } from './event-words.ts';

export interface Scene {
  readonly matter: Case;
  readonly history: readonly CaseEvent[];
  readonly offices: Offices;
  readonly timeZone: string;
  readonly today: Day;
  /** How the last day of each running clock was counted, where that was asked for. */
  readonly counts: readonly Count[];
  /** The request or run that each event goes back to, where that was asked for. */
  readonly requests?: readonly string[];
}

export interface Count {
  readonly clock: ClockId;
  readonly kind: ClockKind;
  readonly from: Day;
  readonly days: readonly ExplainedDay[];
}

/** A case on a terminal: where it stands, its periods, who has it in hand, and what happened. */
export function caseWords(scene: Scene, lang: Lang): string {
  const { matter, offices } = scene;
  const nameOf: NameOf = (office) => (office && offices.get(office)?.name[lang]) ?? office ?? '';
  const title = titles[lang];
  return [
    `${matter.number}  ${matter.title}`,
    headline(matter, nameOf, lang),
    ...section(title.clocks, clockRows(scene, nameOf, lang)),
    ...scene.counts.flatMap(({ kind, from, days }) =>
      section(title.count(clockNames[lang][kind]), countRows(from, days, lang)),
    ),
    ...section(title.units, unitRows(matter, nameOf, lang)),
    ...section(title.notices, noticeRows(matter, nameOf, lang)),
    ...section(title.history, historyRows(scene, nameOf, lang)),
  ].join('\n');
}

function section(title: string, rows: readonly string[][]): string[] {
  return rows.length === 0 ? [] : ['', title, columns(rows)];
}

function headline({ status, channel, receivedOn, office, resolved }: Case, nameOf: NameOf, lang: Lang): string {
  const received = lang === 'zh' ? `${longDay(receivedOn, lang)}收到` : `received on ${longDay(receivedOn, lang)}`;
  const ended = resolved === undefined ? [] : [resolved ? words[lang].resolved : words[lang].unresolved];
  return [statusNames[lang][status], ...ended, channelNames[lang][channel], received, nameOf(office)].join(' · ');
}

/** What still runs stands first, by its last day. */
function clockRows({ matter, today }: Scene, nameOf: NameOf, lang: Lang): string[][] {
  const order = (clock: Case['clocks'][number]) => `${clock.status} ${clock.due} ${clock.id}`;
  return matter.clocks
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((clock) => [
      clockState(clock, today, lang),
      clockNames[lang][clock.kind],
      nameOf(clock.office),
      lastDay(clock, lang),
    ]);
}

function unitRows({ assignments }: Case, nameOf: NameOf, lang: Lang): string[][] {
  return assignments.map(({ lead, office, status, sentOn }) => [
    lead ? words[lang].leads : words[lang].helps,
    nameOf(office),
    statusNames[lang][status],
    lang === 'zh' ? `${longDay(sentOn, lang)}转送` : `transferred on ${longDay(sentOn, lang)}`,
  ]);
}

function noticeRows({ notices }: Case, nameOf: NameOf, lang: Lang): string[][] {
  return notices.map(({ office, supervisor, status, issuedOn, answerBy }) => [
    statusNames[lang][status],
    nameOf(office),
    lang === 'zh' ? `${longDay(issuedOn, lang)}发出` : `issued on ${longDay(issuedOn, lang)}`,
    words[lang].answerBy(answerBy),
    lang === 'zh' ? `由${nameOf(supervisor)}督办` : `watched by ${nameOf(supervisor)}`,
  ]);
}

function historyRows({ matter, history, timeZone, requests }: Scene, nameOf: NameOf, lang: Lang): string[][] {
  return history.map((event, i) => [
    longMoment(event.at, timeZone, lang),
    actorWords(event.actor, nameOf, lang),
    eventWords(event, matter, nameOf, lang),
    ...(requests ? [requests[i] ?? ''] : []),
  ]);
}

const titles = {
  zh: {
    clocks: '期限',
    count: (clock: string) => `${clock}：为什么是这一天`,
    units: '承办',
    notices: '督办',
    history: '经过',
  },
  en: {
    clocks: 'Periods',
    count: (clock: string) => `To ${clock}: why this day`,
    units: 'Units',
    notices: 'Supervision notices',
    history: 'History',
  },
};
