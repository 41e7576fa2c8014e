import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import { type Recipient, type Topic, topics } from '../../shared/domain/message.ts';
import type { Rung } from '../../shared/domain/policy.ts';
import { mailOf } from '../../shared/i18n/notices.ts';
import { accepted, answered, delivered, done, received, reviewAsked } from '../domain/road.ts';
import { ASSIGN_1, at, housingHandler, housingHead, NUMBER, office } from '../support/city.ts';

const toCitizen: Recipient = { citizen: true };
const writing = { siteUrl: 'https://hy.example', today: at('2026-03-25') };
const mail = (topic: Topic, to: Recipient, matter: Case) =>
  mailOf({ queue: 'notices', case: NUMBER, topic, to }, matter, writing);

describe('every topic', () => {
  it.each(topics.map((topic) => [topic]))(
    '%s is a mail in both languages, with the number and where to look',
    (topic) => {
      for (const to of [toCitizen, { office: office('housing') }]) {
        const { subject, text } = mail(topic, to, answered());
        expect(subject).toMatch(/^【回音】\p{Script=Han}+ TT2026000001 \/ [A-Z][A-Za-z ]+$/u);
        const [zh = '', en = ''] = text.split('\n\n----\n\n');
        expect(zh).toMatch(/^.*\p{Script=Han}.*TT2026000001/u);
        expect(en).not.toMatch(/\p{Script=Han}/u);
        expect(en).toContain('TT2026000001');
        for (const said of [zh, en]) expect(said).toContain('citizen' in to ? '/track' : '/desk/cases/TT2026000001');
        expect(text).not.toMatch(/undefined|林小满/);
      }
    },
  );
});

describe('the last day in a mail', () => {
  it('is that of the answer when a unit accepts, and of the extension when that is granted', () => {
    expect(mail('accepted', toCitizen, accepted()).text).toContain(
      '承办单位将在2026年5月6日（星期三）24:00前书面答复您。',
    );
    const asked = done(accepted(), '2026-03-10', housingHandler, {
      ...{ action: 'ask-extension', assignment: ASSIGN_1, days: 30, reason: '需要鉴定。' },
    }).matter;
    const granted = done(asked, '2026-03-11', housingHead, {
      ...{ action: 'decide-extension', assignment: ASSIGN_1, granted: true },
    }).matter;
    const due = granted.clocks.find(({ kind }) => kind === 'extension')?.due;
    expect(due).toBe('2026-06-04');
    expect(mail('extended', toCitizen, granted).text).toContain('2026年6月4日（星期四）24:00前');
  });

  it('is the citizen’s own where the next step is theirs: to ask for a review', () => {
    expect(mail('answered', toCitizen, answered()).text).toContain(
      '您对答复不服的，可以在2026年4月20日（星期一）24:00前申请复查。',
    );
    const tooLate = {
      ...answered(),
      clocks: answered().clocks.map((clock) => ({ ...clock, status: 'stopped' as const })),
    };
    expect(mail('answered', toCitizen, tooLate).text).not.toContain('申请复查');
  });

  it('is that of the review once it was asked for, told to the citizen and to the body', () => {
    const asked = reviewAsked();
    expect(mail('review-received', toCitizen, asked).text).toContain('by the end of 6 May 2026');
    const body = asked.reviews[0]?.body ?? office('city');
    expect(mail('review-requested', { office: body }, asked).text).toContain('6 May 2026');
  });

  it('is said to be provisional where the holidays of its year are not published', () => {
    const unsure = (matter: Case) => ({
      ...matter,
      clocks: matter.clocks.map((clock) => ({ ...clock, provisional: true })),
    });
    const { text } = mail('accepted', toCitizen, unsure(accepted()));
    expect(text).toMatch(/24:00前书面答复您。\n这一天所在年份的放假安排还没有公布，日期是暂定的；/);
    expect(text).toMatch(/by the end of 6 May 2026\.\n.*so this day is provisional\./);
    expect(mail('delivered', { office: office('housing') }, unsure(delivered())).text).toContain('日期是暂定的');
    expect(mail('asked', toCitizen, unsure(accepted())).text).not.toContain('暂定');
    expect(mail('accepted', toCitizen, accepted()).text).not.toContain('暂定');
  });

  it('is each office’s own', () => {
    expect(mail('delivered', { office: office('housing') }, delivered()).text).toContain('书面告知信访人');
    expect(mail('delivered', { office: office('transport') }, delivered()).text).not.toContain('书面告知信访人');
    expect(mail('delivered', { office: office('city-petitions') }, received()).text).toContain('前登记并转送。');
  });
});

describe('a mail about a last day', () => {
  const matter = delivered();
  const clock = matter.clocks.find(({ kind, office: unit }) => kind === 'notify' && unit === 'housing')?.id;
  if (!clock) throw new Error('nobody owes a notice');
  const about = { queue: 'notices', case: NUMBER, to: { office: office('housing') }, clock } as const;
  const overdue = (rung: Rung['rung'], today = at('2026-03-25')) =>
    mailOf({ ...about, topic: 'overdue', rung }, matter, { ...writing, today }).text;

  it.each(['due-soon', 'due-today'] as const)('or %s names what has to be done, and its last day', (topic) => {
    const { text } = mailOf({ ...about, topic }, matter, { ...writing, today: at('2026-03-20') });
    expect(text).toContain('书面告知的最后一天是2026年3月20日（星期五）。\n');
    expect(text).toContain('The last day to tell the citizen in writing is 20 March 2026.\n');
  });

  it('says what is over, since which day, and for how long', () => {
    expect(overdue('handler')).toContain('书面告知的最后一天是2026年3月20日（星期五），已超期 5 天。\n');
    expect(overdue('handler', at('2026-03-21'))).toContain(
      'The last day to tell the citizen in writing was 20 March 2026, 1 day ago.\n',
    );
  });

  it('says up to whom it has climbed, so that the second is not the first once more', () => {
    expect(overdue('head')).toContain('已超期 5 天。至今没有办理，督办已到单位负责人。');
    expect(overdue('head')).toContain('5 days ago. It is still not done, and supervision has climbed to the head of');
    expect(overdue('leader')).toContain('督办已到领导。');
  });

  it('says nothing of days over where the last day has moved meanwhile', () => {
    expect(overdue('handler', at('2026-03-20'))).not.toMatch(/已超期|最后一天/);
  });
});

it('names the case a repeat is dealt with in', () => {
  const other = { ...received(), number: 'TT2026000009' as Case['number'] };
  const linked = { ...received(), links: [{ kind: 'repeat-of' as const, case: other.number }] };
  expect(mail('linked', toCitizen, linked).text).toContain('在 TT2026000009 中一并办理');
});

it('says where a question stands, and that it can be answered there', () => {
  const { text } = mail('asked', toCitizen, accepted());
  expect(text).toMatch(/问题写在查询页面上，可以在那里直接答复.*\n.*https:\/\/hy\.example\/track\n/);
  expect(text).toContain('It stands on the page of the case, with a form to answer it');
});
