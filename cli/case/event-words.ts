import type { Actor } from '../../shared/domain/actor.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { CaseEvent } from '../../shared/domain/events.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import { type Lang, longDay } from '../../shared/i18n/dates.ts';
import { channelNames, clockNames, eventNames } from '../../shared/i18n/names.ts';

export type NameOf = (office: OfficeId | undefined) => string;

/** Who did it: the citizen without a name, staff by their unit and account. */
export function actorWords(actor: Actor, nameOf: NameOf, lang: Lang): string {
  switch (actor.kind) {
    case 'citizen':
      return words[lang].citizen;
    case 'staff':
      return `${nameOf(actor.office)} ${actor.id}`;
    case 'system':
      return words[lang].system(actor.task);
  }
}

/** What was done, with what can be told of it without repeating what anybody wrote. */
export function eventWords(event: CaseEvent, matter: Case, nameOf: NameOf, lang: Lang): string {
  const detail = detailOf(event, matter, nameOf, lang);
  return [eventNames[lang][event.type], ...(detail ? [detail] : [])].join(words[lang].colon);
}

function detailOf(event: CaseEvent, matter: Case, nameOf: NameOf, lang: Lang): string | undefined {
  const say = words[lang];
  switch (event.type) {
    case 'submitted':
      return channelNames[lang][event.channel];
    case 'registered':
      return event.category;
    case 'routed':
      return event.to.map(({ office, lead }) => `${lead ? say.leads : say.helps} ${nameOf(office)}`).join(say.comma);
    case 'delivered':
    case 'accepted':
    case 'answered':
      return nameOf(matter.assignments.find(({ id }) => id === event.assignment)?.office);
    case 'closed':
      return event.resolved ? say.resolved : say.unresolved;
    case 'overdue-flagged': {
      const kind = matter.clocks.find(({ id }) => id === event.clock)?.kind;
      return kind && say.overdue(clockNames[lang][kind], event.daysOver);
    }
    case 'supervised':
      return `${nameOf(event.office)}${say.comma}${say.answerBy(event.answerBy)}`;
    case 'supervision-answered':
      return nameOf(matter.notices.find(({ id }) => id === event.notice)?.office);
  }
}

export const words = {
  zh: {
    ...{ citizen: '信访人', leads: '主办', helps: '协办', resolved: '已解决', unresolved: '未解决' },
    ...{ colon: '：', comma: '，' },
    system: (task: string) => `系统（${task}）`,
    overdue: (kind: string, days: number) => `${kind}超期 ${days} 天`,
    answerBy: (day: Day) => `${longDay(day, 'zh')}24:00 前答复`,
  },
  en: {
    ...{ citizen: 'the citizen', leads: 'lead', helps: 'helping' },
    ...{ resolved: 'resolved', unresolved: 'not resolved', colon: ': ', comma: ', ' },
    system: (task: string) => `the system (${task})`,
    overdue: (kind: string, days: number) => `to ${kind}, ${days} ${days === 1 ? 'day' : 'days'} over`,
    answerBy: (day: Day) => `to answer by the end of ${longDay(day, 'en')}`,
  },
};
