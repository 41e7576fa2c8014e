import type { Topic } from '../../domain/message.ts';
import type { Office } from '../../domain/office.ts';
import type { Share } from '../../figures/formulas.ts';
import { type BacklogAge, type Board, type TrendMonth, totalOf } from '../../supervision/board.ts';
import type { Lang } from '../dates.ts';
import { longDay, longMonth } from '../dates.ts';
import { percent } from '../figures.ts';
import { clockNames, rungNames } from '../names.ts';
import { toCitizen } from './to-citizen.ts';
import { toOffice } from './to-office.ts';
import type { Templates } from './words.ts';

export interface DigestText {
  readonly subject: string;
  readonly text: string;
}

/** Where a digest leads, and which units it is of. */
export interface DigestOf {
  readonly siteUrl: string;
  readonly units: readonly Pick<Office, 'id' | 'name'>[];
}

/** As many matters as a mail names; the desk has them all. */
const NAMED = 20;

/** 每周小结: what the unit has in hand, by number alone: whoever reads the mail sees no name and no title. */
export function unitWeek(board: Board, of: DigestOf, lang: Lang): DigestText {
  const { zh, en } = {
    zh: { subject: '【回音】本周小结', head: `截至${longDay(board.on, 'zh')}：` },
    en: { subject: '[Huiyin] This week', head: `As of ${longDay(board.on, 'en')}:` },
  };
  const said = lang === 'zh' ? zh : en;
  return {
    subject: said.subject,
    text: lines(said.head, ...standing(board, lang), ...lateLines(board, of, lang), where(of.siteUrl, lang)),
  };
}

/** 督查每日清单: what is overdue below, which notices wait, and what is to be judged and signed today. */
export function supervisorDay(board: Board, of: DigestOf, lang: Lang): DigestText {
  const said = {
    zh: {
      subject: '【回音】督查每日清单',
      judge: `等本单位审核的督办答复 ${board.toJudge} 份，等本单位签发的建议 ${board.toSign} 份。`,
      notices: `未答复的督办通知 ${board.noticesOpen} 份，其中逾期 ${board.noticesLate} 份。`,
    },
    en: {
      subject: "[Huiyin] Today's list",
      judge: `Answers for your unit to judge: ${board.toJudge}. Suggestions for your unit to sign: ${board.toSign}.`,
      notices: `Notices without an answer: ${board.noticesOpen}, of them late: ${board.noticesLate}.`,
    },
  }[lang];
  const text = lines(
    ...standing(board, lang),
    said.notices,
    said.judge,
    ...lateLines(board, of, lang),
    where(of.siteUrl, lang),
  );
  return { subject: said.subject, text };
}

/** 每月分析: how much was in time, and how old what is left has become. */
export function headsMonth(board: Board, { siteUrl }: DigestOf, lang: Lang): DigestText {
  const last = board.trend.at(-1);
  const subject = { zh: '【回音】每月分析', en: '[Huiyin] The month' }[lang];
  const months = board.trend.map((month) => monthLine(month, lang));
  const none = { zh: '还没有统计过的月份。', en: 'No month has been counted yet.' }[lang];
  const text = lines(
    ...(last ? months : [none]),
    ...standing(board, lang),
    backlogLine(board, lang),
    where(siteUrl, lang),
  );
  return { subject, text };
}

/** What somebody asked to be told in the morning and not at once. */
export function personDay(
  kept: readonly { readonly topic: Topic; readonly case: string }[],
  siteUrl: string,
  lang: Lang,
): DigestText {
  const templates: Templates = { ...toCitizen, ...toOffice };
  const subject = {
    zh: `【回音】昨日以来的通知 ${kept.length} 条`,
    en: `[Huiyin] Notices since yesterday: ${kept.length}`,
  }[lang];
  const each = kept.map(({ topic, case: number }) => `· ${number} ${templates[topic]?.[lang].subject ?? ''}`);
  return { subject, text: lines(...each, where(siteUrl, lang)) };
}

/** Both languages in one mail. */
export function inBoth(say: (lang: Lang) => DigestText): DigestText {
  const [zh, en] = [say('zh'), say('en')];
  return { subject: `${zh.subject} / ${en.subject}`, text: `${zh.text}\n----\n\n${en.text}` };
}

function standing(board: Board, lang: Lang): string[] {
  const late = totalOf(board.overdue);
  const due = totalOf(board.dueThisWeek);
  const open = totalOf(board.inHand);
  return {
    zh: [`在办 ${open} 件，本周到期 ${due} 项，超期 ${late} 项。`],
    en: [`Cases in hand: ${open}. Duties due this week: ${due}. Duties overdue: ${late}.`],
  }[lang];
}

/** Of several units it says whose each duty is: two can owe the same in one case. */
function lateLines({ latest }: Board, { units }: DigestOf, lang: Lang): string[] {
  const names = new Map(units.length > 1 ? units.map(({ id, name }) => [id, name[lang]]) : []);
  return latest.slice(0, NAMED).map(({ number, clock, daysOver, rung, office }) => {
    const unit = names.get(office);
    // Where it has not climbed yet there is nobody to name.
    const up = rung && rung !== 'handler' ? rungNames[lang][rung] : '';
    return lang === 'zh'
      ? `· ${number} ${clockNames.zh[clock]}超期 ${daysOver} 天${unit ? `（${unit}）` : ''}${up && `，已到${up}`}`
      : `· ${number} ${clockNames.en[clock]}, ${daysOver} days over${unit ? ` (${unit})` : ''}${up && `, up to the ${up}`}`;
  });
}

function monthLine({ month, until, notice, settlement }: TrendMonth, lang: Lang): string {
  const name = longMonth(month, lang, until);
  return lang === 'zh'
    ? `${name}：按期告知 ${share(notice, lang)}，按期办结 ${share(settlement, lang)}`
    : `${name}: told in time ${share(notice, lang)}, answered in time ${share(settlement, lang)}`;
}

/** With what it is a share of; a share of nothing is none. */
function share({ part, of }: Share, lang: Lang): string {
  if (of === 0) return '—';
  const said = percent(part, of, lang);
  return lang === 'zh' ? `${part}/${of}（${said}）` : `${part}/${of} (${said})`;
}

const ages: Readonly<Record<Lang, Readonly<Record<BacklogAge, string>>>> = {
  zh: { 'to-30': '30 日以内', 'to-60': '31 至 60 日', 'to-90': '61 至 90 日', 'over-90': '90 日以上' },
  en: { 'to-30': 'up to 30 days', 'to-60': '31 to 60 days', 'to-90': '61 to 90 days', 'over-90': 'over 90 days' },
};

function backlogLine({ inHand }: Board, lang: Lang): string {
  const names = Object.keys(ages[lang]) as BacklogAge[];
  const each = names.map((age) => `${ages[lang][age]} ${totalOf(inHand.filter((row) => row.age === age))}`);
  return lang === 'zh' ? `积案：${each.join('，')}。` : `Backlog: ${each.join(', ')}.`;
}

function where(siteUrl: string, lang: Lang): string {
  return { zh: `请到工作台查看：${siteUrl}/desk`, en: `See the desk: ${siteUrl}/desk?lang=en` }[lang];
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
