import type { Case, Clock } from '../domain/case.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import type { Message, Topic } from '../domain/message.ts';
import { type Lang, longDay } from './dates.ts';
import { clockNames, rungNames } from './names.ts';
import { toCitizen } from './notices/to-citizen.ts';
import { toOffice } from './notices/to-office.ts';
import type { Over, Templates, Words } from './notices/words.ts';

type Notice = Extract<Message, { queue: 'notices' }>;

/** Where the mail leads, and the day on which it is written. */
export interface Writing {
  readonly siteUrl: string;
  readonly today: Day;
}

/** A notice in one language, or Chinese first, English below. No personal data: the number is enough to look it up. */
export function mailOf(
  notice: Notice,
  matter: Case,
  { siteUrl, today }: Writing,
  only?: Lang,
): { subject: string; text: string } {
  const template = templateOf(notice);
  const clock = matter.clocks.findLast((each) => isAbout(each, notice, template.zh));
  const body = (lang: Lang) => {
    const { text, next } = template[lang];
    const sentence = clock && next?.[clock.kind]?.(longDay(clock.due, lang), overOf(clock, notice, today, lang));
    const unsure = sentence && clock.provisional && provisional[lang];
    return [
      text(matter.number, otherCase(matter)),
      sentence,
      unsure,
      where[lang][readerOf(notice)](siteUrl, matter.number),
    ]
      .filter(Boolean)
      .join('\n');
  };
  if (only) return { subject: `${names[only]}${template[only].subject} ${matter.number}`, text: `${body(only)}\n` };
  return {
    subject: `【回音】${template.zh.subject} ${matter.number} / ${template.en.subject}`,
    text: `${body('zh')}\n\n----\n\n${body('en')}\n`,
  };
}

function overOf({ kind, due }: Clock, { rung }: Notice, today: Day, lang: Lang): Over {
  const climbed = rung && rung !== 'handler' && { rung: rungNames[lang][rung] };
  return { clock: clockNames[lang][kind], days: daysBetween(due, today), ...climbed };
}

/** Whoever is told a day is told when it moves as well. */
const provisional: Readonly<Record<Lang, string>> = {
  zh: '这一天所在年份的放假安排还没有公布，日期是暂定的；公布后如有变化，会再通知。',
  en: 'The holidays of that year have not been published yet, so this day is provisional. If it changes, a notice will say so.',
};

const names: Readonly<Record<Lang, string>> = { zh: '【回音】', en: '[Huiyin] ' };

/** One for each topic; `moved` goes to both, and says to each where to look. */
const toAnybody: Readonly<Record<Topic, Readonly<Record<Lang, Words>>>> = { ...toOffice, ...toCitizen };

function templateOf({ topic, to }: Notice): Readonly<Record<Lang, Words>> {
  const templates: Templates = 'office' in to ? toOffice : toCitizen;
  return templates[topic] ?? toAnybody[topic];
}

/** A running clock that the notice speaks of: an office's own, or that of the supervision notice it is about. */
function isAbout({ id, kind, status, office, notice: of }: Clock, { to, notice, clock }: Notice, { next = {} }: Words) {
  if (status !== 'running' || !(kind in next)) return false;
  if (clock) return clock === id;
  return notice ? of === notice : !('office' in to) || to.office === office;
}

/** The case that this one is dealt with in. */
function otherCase({ links }: Case): string {
  return links.findLast(({ kind }) => kind === 'repeat-of' || kind === 'merged-into')?.case ?? '';
}

function readerOf({ to }: Notice): 'citizen' | 'office' {
  return 'office' in to ? 'office' : 'citizen';
}

const where: Readonly<Record<Lang, Record<'citizen' | 'office', (siteUrl: string, number: string) => string>>> = {
  zh: {
    citizen: (url) => `凭编号和查询码，随时可以查看进展：${url}/track`,
    office: (url, number) => `请到工作台办理：${url}/desk/cases/${number}`,
  },
  en: {
    citizen: (url) => `Follow it with the number and your query code: ${url}/track?lang=en`,
    office: (url, number) => `Handle it at the desk: ${url}/desk/cases/${number}?lang=en`,
  },
};
