import { describe, expect, it } from 'vitest';
import type { Command } from '../../shared/domain/commands.ts';
import type { ClockId, NoticeId } from '../../shared/domain/ids.ts';
import { accountabilityDraft } from '../../shared/i18n/accountability.ts';
import { delivered, done, walked } from '../domain/road.ts';
import { ASSIGN_1, at, housingHandler, office, supervisor, system } from '../support/city.ts';

const housing = { id: office('housing'), name: '市住建局' };
const flag = (clock: string): Command => ({ action: 'flag-overdue', clock: clock as ClockId });
const reply: Command = { action: 'answer-supervision', notice: '01' as NoticeId, text: '正在研究。' };
const sendBack: Command = { action: 'return-answer', notice: '01' as NoticeId, text: '没有说明何时办结。' };
/** The citizen was not told, nor the notice of 25 March answered. */
const supervised = () =>
  ['2026-03-21', '2026-03-23', '2026-03-25'].reduce(
    (matter, day) => done(matter, day, system('escalate'), flag('notify#01')).matter,
    delivered(),
  );

describe('the draft of a suggestion to hold to account', () => {
  it('says which duty is late and since when, and which notice nobody answered', () => {
    expect(accountabilityDraft(supervised(), housing, at('2026-04-20'))).toBe(
      [
        '市住建局办理信访件 TT2026000001，有下列情形：',
        '1. 书面告知的最后一天是2026年3月20日（星期五），到2026年4月20日（星期一）没有办理，超期 31 天。',
        '2. 2026年3月25日（星期三）发出的督办通知（无正当理由超过期限），书面答复的最后一天是2026年4月9日（星期四），到2026年4月20日（星期一）没有答复，超期 11 天。',
        '建议按照《信访工作条例》第十四条第六项、第四十条第三款，查明原因，追究有关责任，并书面反馈采纳情况。',
      ].join('\n'),
    );
  });

  it('says how often an answer was sent back, and what was done late by when', () => {
    const evaded = walked(
      done(supervised(), '2026-04-13', housingHandler, reply).matter,
      ['2026-04-14', supervisor, sendBack],
      ['2026-04-15', housingHandler, reply],
      ['2026-04-16', supervisor, sendBack],
    );
    const text = accountabilityDraft(evaded, housing, at('2026-04-20'));
    expect(text).toContain('书面答复的最后一天是2026年4月9日（星期四），到2026年4月13日（星期一）才答复，超期 4 天。');
    expect(text).toContain('答复被退回 2 次。');
  });

  it('calls no notice answered that was withdrawn when its duty was done', () => {
    const told = done(supervised(), '2026-04-13', housingHandler, { action: 'accept', assignment: ASSIGN_1 }).matter;
    const text = accountabilityDraft(told, housing, at('2026-04-20'));
    expect(text).toContain(
      '书面告知的最后一天是2026年3月20日（星期五），到2026年4月13日（星期一）才办理，超期 24 天。',
    );
    expect(text).toContain('到2026年4月13日（星期一）没有答复，超期 4 天。');
  });

  it('says nothing of what other units owe', () => {
    const transport = { id: office('transport'), name: '市交通局' };
    expect(accountabilityDraft(supervised(), transport, at('2026-04-20'))).not.toMatch(/超期|书面告知/);
  });
});
