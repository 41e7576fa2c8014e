import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import { type Recipient, type Topic, topics } from '../../shared/domain/message.ts';
import { mailOf } from '../../shared/i18n/notices.ts';
import { accepted, answered, delivered, done, received, reviewAsked } from '../domain/road.ts';
import { ASSIGN_1, housingHandler, housingHead, NUMBER, office } from '../support/city.ts';

const toCitizen: Recipient = { citizen: true };
const mail = (topic: Topic, to: Recipient, matter: Case) =>
  mailOf({ queue: 'notices', case: NUMBER, topic, to }, matter, 'https://hy.example');

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

  it('is each office’s own', () => {
    expect(mail('delivered', { office: office('housing') }, delivered()).text).toContain('书面告知信访人');
    expect(mail('delivered', { office: office('transport') }, delivered()).text).not.toContain('书面告知信访人');
    expect(mail('delivered', { office: office('city-petitions') }, received()).text).toContain('前登记并转送。');
  });
});

it('names the case a repeat is dealt with in', () => {
  const other = { ...received(), number: 'TT2026000009' as Case['number'] };
  const linked = { ...received(), links: [{ kind: 'repeat-of' as const, case: other.number }] };
  expect(mail('linked', toCitizen, linked).text).toContain('在 TT2026000009 中一并办理');
});
