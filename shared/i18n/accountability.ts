import type { Case, SupervisionNotice } from '../domain/case.ts';
import { type Day, daysBetween } from '../domain/day.ts';
import type { OfficeId } from '../domain/ids.ts';
import { transitions } from '../domain/transitions/table.ts';
import { longDay } from './dates.ts';
import { clockNames, supervisionGroundNames } from './names.ts';
import { sourceName } from './sources.ts';

/**
 * What a suggestion to hold to account 追究责任建议 begins with, in the language of the documents: which duties of the unit
 * are late, and which supervision notices it did not answer in time or so that it would do. The head words and signs it.
 */
export function accountabilityDraft(matter: Case, unit: { id: OfficeId; name: string }, today: Day): string {
  const notices = matter.notices.filter(({ office }) => office === unit.id);
  const supervised = new Set(notices.map(({ clock }) => clock));
  const duties = matter.clocks.filter(
    ({ id, kind, office }) => office === unit.id && supervised.has(id) && kind !== 'supervision-reply',
  );
  const facts = [
    ...duties.flatMap(({ kind, due, stoppedOn }) => lateBy(clockNames.zh[kind], '办理', due, stoppedOn, today)),
    ...notices.flatMap((notice) => unanswered(notice, matter, today)),
  ];
  return [
    `${unit.name}办理信访件 ${matter.number}，有下列情形：`,
    ...facts.map((fact, i) => `${i + 1}. ${fact}`),
    `建议按照${sourceName(transitions['sign-suggestion'].source, 'zh')}，查明原因，追究有关责任，并书面反馈采纳情况。`,
  ].join('\n');
}

function unanswered(notice: SupervisionNotice, { clocks }: Case, today: Day): string[] {
  const { id, issuedOn, ground, status, returned = 0 } = notice;
  const name = `${longDay(issuedOn, 'zh')}发出的督办通知（${supervisionGroundNames.zh[ground]}）`;
  const replies = clocks.filter((clock) => clock.kind === 'supervision-reply' && clock.notice === id);
  const late = replies.flatMap((clock) => {
    // Of a notice that was withdrawn, the last answer never came.
    const answeredOn = status === 'withdrawn' && clock === replies.at(-1) ? undefined : clock.stoppedOn;
    return lateBy(`${name}，书面答复`, '答复', clock.due, answeredOn, clock.stoppedOn ?? today);
  });
  return [...late, ...(returned > 0 ? [`${name}，答复被退回 ${returned} 次。`] : [])];
}

/** Nothing of what was done in time. */
function lateBy(what: string, done: string, due: Day, doneOn: Day | undefined, until: Day): string[] {
  const days = daysBetween(due, doneOn ?? until);
  if (days <= 0) return [];
  const how = doneOn ? `到${longDay(doneOn, 'zh')}才${done}` : `到${longDay(until, 'zh')}没有${done}`;
  return [`${what}的最后一天是${longDay(due, 'zh')}，${how}，超期 ${days} 天。`];
}
