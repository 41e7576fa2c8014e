import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { ClockId } from '../../shared/domain/ids.ts';
import { review } from '../../shared/domain/transitions/review.ts';
import {
  ASSIGN_1,
  at,
  citizen,
  cityHead,
  housingHandler,
  housingHead,
  office,
  provinceHead,
  REVIEW_1,
  REVIEW_2,
  registrar,
  staff,
  supervisor,
} from '../support/city.ts';
import { codeOf, everyGuardOf } from './guards.ts';
import {
  answered,
  approved,
  attempt,
  closed,
  done,
  drafted,
  drafting,
  registered,
  reviewAsked,
  routed,
  walked,
} from './road.ts';

const ask = (change: object = {}): Command =>
  ({ action: 'ask-review', reasons: '没有说明何时修好。', ...change }) as Command;
const askAgain = (change: object = {}): Command =>
  ({ action: 'ask-re-review', reasons: '仍未说明。', ...change }) as Command;
const rate = (change: object = {}): Command => ({ action: 'rate', of: 'unit', grade: 'fairly', ...change }) as Command;
const decide = (change: object = {}): Command<'decide-review'> => ({
  ...{ action: 'decide-review', review: REVIEW_1, result: 'uphold' },
  ...{ found: '经复查，事实清楚。', text: '维持原处理意见。', basis: '《信访工作条例》第三十五条' },
  ...change,
});
const service = (on: string) => ({ way: 'posted', on: at(on) }) as const;
const serveReview = (on: string): Command => ({ action: 'serve-review', review: REVIEW_1, service: service(on) });
const decided = (result = 'uphold') => done(reviewAsked(), '2026-04-10', cityHead, decide({ result })).matter;
const reviewed = (result?: string) => done(decided(result), '2026-04-13', cityHead, serveReview('2026-04-13')).matter;
const reReviewAsked = (from = reviewed()) => done(from, '2026-04-20', citizen, askAgain()).matter;
const decideAgain = (change: object = {}): Command => ({
  ...decide({ review: REVIEW_2, ...change }),
  action: 'decide-re-review',
});
const serveAgain = (on: string): Command => ({ action: 'serve-re-review', review: REVIEW_2, service: service(on) });
const suspend: Command = { action: 'suspend-for-hearing', review: REVIEW_2, text: '定于 5 月 6 日听证。' };
const resume: Command = { action: 'resume-after-hearing', review: REVIEW_2, text: '听证笔录。' };
const heard = () => done(reReviewAsked(), '2026-04-27', provinceHead, suspend).matter;
const final = (result = 'uphold') =>
  walked(
    reReviewAsked(),
    ['2026-04-27', provinceHead, decideAgain({ result })],
    ['2026-04-28', provinceHead, serveAgain('2026-04-28')],
  );
const bodyAccused = (matter: Case, unit: string): Case => ({ ...matter, accused: [{ unit: office(unit) }] });

everyGuardOf(review, [
  ['rated-before', () => done(answered(), '2026-03-25', citizen, rate()).matter, '2026-03-26', citizen, rate()],
  ['rating-late', answered, '2026-06-19', citizen, rate()],
  ['no-reasons', answered, '2026-03-25', registrar, { action: 'call-back', text: ' ' }],
  ['review-late', answered, '2026-04-21', citizen, ask()],
  ['asked-in-future', answered, '2026-03-25', registrar, ask({ askedOn: at('2026-03-26') })],
  ['asked-before-service', answered, '2026-03-25', registrar, ask({ askedOn: at('2026-03-19') })],
  ['no-review-body', () => bodyAccused(answered(), 'city'), '2026-03-25', citizen, ask()],
  ['no-reasons', answered, '2026-03-25', citizen, ask({ reasons: ' ' })],
  ['no-review', reviewed, '2026-04-20', citizen, ask()],
  ['review-late', reviewed, '2026-05-14', citizen, askAgain()],
  ['asked-in-future', reviewed, '2026-04-20', registrar, askAgain({ askedOn: at('2026-04-21') })],
  ['asked-before-service', reviewed, '2026-04-20', registrar, askAgain({ askedOn: at('2026-04-12') })],
  ['no-review-body', () => bodyAccused(reviewed(), 'province'), '2026-04-20', citizen, askAgain()],
  ['no-reasons', reviewed, '2026-04-20', citizen, askAgain({ reasons: '' })],
  ['no-re-review', answered, '2026-04-01', citizen, askAgain()],
  ['other-tier', reReviewAsked, '2026-04-27', provinceHead, decide({ review: REVIEW_2 })],
  ['no-reasons', reviewAsked, '2026-04-10', cityHead, decide({ basis: ' ' })],
  [
    'other-tier',
    () => done(reReviewAsked(), '2026-04-27', provinceHead, decideAgain()).matter,
    '2026-04-28',
    provinceHead,
    { action: 'serve-review', review: REVIEW_2, service: service('2026-04-28') },
  ],
  ['served-in-future', decided, '2026-04-13', cityHead, serveReview('2026-04-14')],
  ['served-too-early', decided, '2026-04-13', cityHead, serveReview('2026-04-09')],
  ['other-tier', decided, '2026-04-13', citizen, { action: 'confirm-re-review', review: REVIEW_1 }],
  [
    'other-tier',
    () => done(reReviewAsked(), '2026-04-27', provinceHead, decideAgain()).matter,
    '2026-04-28',
    citizen,
    { action: 'confirm-review', review: REVIEW_2 },
  ],
  ['other-tier', reviewAsked, '2026-04-10', cityHead, { ...suspend, review: REVIEW_1 }],
  ['deadline-passed', reReviewAsked, '2026-05-21', provinceHead, suspend],
  ['no-reasons', reReviewAsked, '2026-04-27', provinceHead, { ...suspend, text: '' }],
  ['no-reasons', heard, '2026-05-06', provinceHead, { ...resume, text: ' ' }],
  ['other-tier', reviewAsked, '2026-04-10', cityHead, decideAgain({ review: REVIEW_1 })],
  ['no-reasons', reReviewAsked, '2026-04-27', provinceHead, decideAgain({ text: '' })],
  [
    'other-tier',
    decided,
    '2026-04-13',
    cityHead,
    { action: 'serve-re-review', review: REVIEW_1, service: service('2026-04-13') },
  ],
  [
    'served-in-future',
    () => done(reReviewAsked(), '2026-04-27', provinceHead, decideAgain()).matter,
    '2026-04-27',
    provinceHead,
    serveAgain('2026-04-28'),
  ],
  [
    'served-too-early',
    () => done(reReviewAsked(), '2026-04-27', provinceHead, decideAgain()).matter,
    '2026-04-28',
    provinceHead,
    serveAgain('2026-04-26'),
  ],
]);

const clockOf = (matter: Case, id: string) => {
  const clock = matter.clocks.find((each) => each.id === id);
  return clock && `${clock.office} ${clock.status} ${clock.due}`;
};

describe('the citizen’s rating', () => {
  it('is one for the petition office and one for the unit; what is not rated stays unrated [action:rate, rating:window, duty:rating]', () => {
    expect(answered().ratings).toEqual({});
    const unit = done(answered(), '2026-03-25', citizen, rate({ text: '还算及时' }));
    expect(unit.matter.ratings).toEqual({ unit: 'fairly' });
    expect(unit.papers).toMatchObject([{ kind: 'record', text: '还算及时' }]);
    const both = done(unit.matter, '2026-03-25', citizen, rate({ of: 'office', grade: 'dissatisfied' })).matter;
    expect(both.ratings).toEqual({ unit: 'fairly', office: 'dissatisfied' });
  });

  it('is open from the answer to the last day of its window, and for the citizen alone', () => {
    expect(codeOf(attempt(approved(), '2026-03-20', citizen, rate()))).toBe('wrong-state');
    expect(codeOf(attempt(answered(), '2026-06-18', citizen, rate()))).toBe('done');
    expect(attempt(answered(), '2026-06-19', citizen, rate())).toEqual({
      refusal: { code: 'rating-late', facts: { due: '2026-06-18' } },
    });
    for (const actor of [registrar, housingHandler, supervisor])
      expect(codeOf(attempt(answered(), '2026-03-25', actor, rate()))).toBe('not-yours');
  });

  it('is asked after in a call-back [action:call-back]', () => {
    const { matter, events } = done(closed(), '2026-03-25', supervisor, {
      action: 'call-back',
      text: '信访人表示认可。',
    });
    expect(events[0]).toMatchObject({ type: 'called-back', record: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    expect(matter.status).toBe('closed');
  });
});

describe('the review', () => {
  it('is asked of the next higher body within 30 days, which has 30 days [action:ask-review, clock:review, duty:review]', () => {
    const { matter } = done(answered(), '2026-04-20', citizen, ask());
    expect(matter).toMatchObject({
      status: 'reviewing',
      reviews: [
        { id: '01', tier: 'review', assignment: '01', body: 'city', askedOn: '2026-04-20', status: 'requested' },
      ],
    });
    expect(clockOf(matter, 'ask-review#01')).toBe('housing stopped 2026-04-20');
    expect(clockOf(matter, 'review#01')).toBe('city running 2026-05-20');
  });

  it('counts from the day the request arrived, also when it is entered later, or after the case was closed', () => {
    const late = done(answered(), '2026-04-22', registrar, ask({ askedOn: at('2026-04-20') })).matter;
    expect(late.reviews[0]?.askedOn).toBe('2026-04-20');
    expect(clockOf(late, 'review#01')).toBe('city running 2026-05-20');
    expect(codeOf(attempt(closed(), '2026-04-01', citizen, ask()))).toBe('done');
    expect(codeOf(attempt(answered(), '2026-04-01', housingHandler, ask()))).toBe('not-yours');
  });

  it('on a last day that is a holiday is in time on the next working day', () => {
    // Served on 1 April, the 30th day is Friday 1 May: the holiday lasts to 5 May.
    const served = { action: 'serve-opinion', assignment: ASSIGN_1, service: service('2026-04-01') } as const;
    const matter = done(approved(), '2026-04-01', housingHandler, served).matter;
    expect(clockOf(matter, 'ask-review#01')).toBe('housing running 2026-05-06');
    expect(codeOf(attempt(matter, '2026-05-06', citizen, ask()))).toBe('done');
    expect(attempt(matter, '2026-05-07', citizen, ask())).toEqual({
      refusal: { code: 'review-late', facts: { due: '2026-05-06' } },
    });
  });

  it('is decided by the head of that body, under a number, and served [action:decide-review, action:serve-review, document:review-opinion, clock:ask-re-review]', () => {
    const { matter, events, papers } = done(reviewAsked(), '2026-04-10', cityHead, decide());
    expect(events[0]?.documents).toMatchObject([{ kind: 'review-opinion', unit: 'city' }]);
    expect(papers).toMatchObject([{ kind: 'review', review: '01', text: '维持原处理意见。' }]);
    expect(matter.reviews[0]).toMatchObject({ status: 'decided', result: 'uphold' });
    expect(codeOf(attempt(reviewAsked(), '2026-04-10', housingHead, decide()))).toBe('not-yours');
    expect(codeOf(attempt(reviewAsked(), '2026-04-10', staff('city', 'handler'), decide()))).toBe('not-yours');
    expect(reviewed()).toMatchObject({ status: 'answered', reviews: [{ status: 'served', servedOn: '2026-04-13' }] });
    expect(clockOf(reviewed(), 'review#01')).toBe('city stopped 2026-05-06');
    expect(clockOf(reviewed(), 'ask-re-review#01')).toBe('city running 2026-05-13');
    expect(reviewed()).not.toHaveProperty('finalOn');
  });

  it('is served as well when the citizen takes it on the page of the case, that day [action:confirm-review, clock:ask-re-review]', () => {
    const ready = decided();
    const take: Command = { action: 'confirm-review', review: REVIEW_1 };
    const { matter, events } = done(ready, '2026-04-13', citizen, take);
    expect(events).toMatchObject([
      { type: 'review-served', actor: citizen, way: 'electronic', servedOn: '2026-04-13' },
    ]);
    expect(matter).toEqual(done(ready, '2026-04-13', cityHead, serveReview('2026-04-13')).matter);
    expect(codeOf(attempt(matter, '2026-04-14', citizen, take))).toBe('wrong-state');
    expect(codeOf(attempt(reviewAsked(), '2026-04-10', citizen, take))).toBe('wrong-state');
    expect(codeOf(attempt(decided(), '2026-04-13', citizen, { ...take, action: 'confirm-re-review' }))).toBe(
      'other-tier',
    );
  });

  it('can send the matter back: the unit has 60 days again, and answers anew', () => {
    const redo = reviewed('redo');
    expect(redo.status).toBe('accepted');
    expect(redo.assignments[0]).toMatchObject({ status: 'accepted' });
    expect(redo.assignments[0]).not.toHaveProperty('servedOn');
    expect(redo.assignments[0]).not.toHaveProperty('carryOut');
    expect(clockOf(redo, 'handle#02')).toBe('housing running 2026-06-12');
    expect(clockOf(redo, 'ask-re-review#01')).toBeUndefined();
    const again = walked(
      redo,
      ['2026-05-06', housingHandler, drafting],
      ['2026-05-07', housingHead, { action: 'approve-opinion', assignment: ASSIGN_1 }],
      ['2026-05-08', housingHandler, { action: 'serve-opinion', assignment: ASSIGN_1, service: service('2026-05-08') }],
    );
    expect(clockOf(again, 'ask-review#02')).toBe('housing running 2026-06-08');
    expect(codeOf(attempt(again, '2026-05-11', citizen, ask()))).toBe('done');
  });

  it('is not for what has no handling opinion', () => {
    const suggestion = registered({ nature: 'suggestion' });
    const toHousing = { to: [{ office: office('housing'), lead: true }] };
    const matter = walked(
      routed(toHousing, suggestion),
      ['2026-03-05', { kind: 'system', task: 'deliver' }, { action: 'deliver', assignment: ASSIGN_1 }],
      ['2026-03-06', housingHandler, { action: 'accept', assignment: ASSIGN_1 }],
    );
    expect(codeOf(attempt(answered(approved(drafted(matter))), '2026-03-25', citizen, ask()))).toBe('no-review');
  });
});

it('the review sets aside what was to be carried out of an opinion that does not stand', () => {
  expect(reviewed('uphold').assignments[0]?.carryOut).toBe('due');
  expect(clockOf(reviewed('uphold'), 'carry-out#01')).toBe('housing running 2026-05-19');
  for (const result of ['change', 'revoke', 'redo'])
    expect(clockOf(reviewed(result), 'carry-out#01')).toBe('housing stopped 2026-05-19');
  for (const result of ['revoke', 'change', 'redo'])
    expect(reviewed(result).assignments[0]).not.toHaveProperty('carryOut');
  expect(reviewAsked(closed())).not.toHaveProperty('resolved');
});

it('marks the notice and each opinion as served', () => {
  const served = final().documents.filter(({ servedOn }) => servedOn);
  expect(served.map(({ kind, servedOn }) => `${kind} ${servedOn}`)).toEqual([
    'acceptance 2026-03-06',
    'handling-opinion 2026-03-20',
    'review-opinion 2026-04-13',
    're-review-opinion 2026-04-28',
  ]);
});

it('promises no re-review where there is no body above', () => {
  const byProvince = {
    ...reviewAsked(),
    reviews: reviewAsked().reviews.map((each) => ({ ...each, body: office('province') })),
  };
  const served = walked(
    byProvince,
    ['2026-04-10', provinceHead, decide()],
    ['2026-04-13', provinceHead, serveReview('2026-04-13')],
  );
  expect(clockOf(served, 'ask-re-review#01')).toBeUndefined();
});

describe('the re-review', () => {
  it('is asked of the body above that one [action:ask-re-review, clock:re-review, duty:re-review]', () => {
    expect(reReviewAsked().reviews[1]).toMatchObject({
      id: '02',
      tier: 're-review',
      body: 'province',
      assignment: '01',
    });
    expect(clockOf(reReviewAsked(), 're-review#01')).toBe('province running 2026-05-20');
    expect(clockOf(reReviewAsked(), 'ask-re-review#01')).toBe('city stopped 2026-05-13');
  });

  it('does not count the time of a hearing [action:suspend-for-hearing, action:resume-after-hearing, duty:hearing-time]', () => {
    const { matter } = done(reReviewAsked(), '2026-04-27', provinceHead, suspend);
    expect(matter.reviews[1]?.status).toBe('hearing');
    expect(matter.clocks.find(({ kind }) => kind === 're-review')).toMatchObject({ status: 'suspended', left: 23 });
    expect(codeOf(attempt(matter, '2026-04-28', provinceHead, decideAgain()))).toBe('wrong-state');
    const again = done(matter, '2026-05-11', provinceHead, resume);
    // 7 of 30 days were used up; 23 days from 11 May end on Wednesday 3 June.
    expect(again.matter.clocks.find(({ kind }) => kind === 're-review')).toMatchObject({
      ...{ status: 'running', due: '2026-06-03', sweepOn: '2026-06-04' },
      counted: { from: '2026-05-11', period: { days: 23 } },
    });
    expect(again.matter.clocks.find(({ kind }) => kind === 're-review')).not.toHaveProperty('left');
    expect(again.events[0]).toMatchObject({
      moves: [{ clock: 're-review#01', from: '2026-05-20', to: '2026-06-03' }],
      documents: [{ kind: 'hearing-record', unit: 'province' }],
    });
    const twice = walked(again.matter, ['2026-05-18', provinceHead, suspend], ['2026-05-25', provinceHead, resume]);
    expect(twice.clocks.find(({ kind }) => kind === 're-review')?.due).toBe('2026-06-10');
  });

  it('sees to it that a hearing ends [clock:hearing]', () => {
    expect(clockOf(heard(), 'hearing#01')).toBe('province running 2026-05-27');
    const late = done(
      heard(),
      '2026-05-28',
      { kind: 'system', task: 'escalate' },
      {
        action: 'flag-overdue',
        clock: 'hearing#01' as ClockId,
      },
    );
    expect(late.events.map(({ type }) => type)).toEqual(['overdue-flagged']);
    const ended = done(late.matter, '2026-05-29', provinceHead, resume).matter;
    expect(clockOf(ended, 'hearing#01')).toBe('province stopped 2026-05-27');
  });

  it('is final: the case says so from the day it was served [action:decide-re-review, action:serve-re-review, document:re-review-opinion, duty:final]', () => {
    expect(final()).toMatchObject({ status: 'answered', finalOn: '2026-04-28' });
    expect(final().documents.map(({ kind, unit }) => `${unit} ${kind}`)).toContain('province re-review-opinion');
    expect(clockOf(final(), 're-review#01')).toBe('province stopped 2026-05-20');
    expect(codeOf(attempt(final(), '2026-05-06', citizen, askAgain()))).toBe('no-re-review');
    expect(codeOf(attempt(final(), '2026-05-06', citizen, ask()))).toBe('no-review');
  });

  it('is taken by the citizen on the page as well, and is final from then [action:confirm-re-review, duty:final]', () => {
    const ready = done(reReviewAsked(), '2026-04-27', provinceHead, decideAgain()).matter;
    const take: Command = { action: 'confirm-re-review', review: REVIEW_2 };
    const { matter } = done(ready, '2026-04-28', citizen, take);
    expect(matter).toEqual(done(ready, '2026-04-28', provinceHead, serveAgain('2026-04-28')).matter);
    expect(matter.finalOn).toBe('2026-04-28');
    expect(codeOf(attempt(matter, '2026-04-29', citizen, take))).toBe('wrong-state');
  });

  it.each(['redo', 'revoke'])(
    'is not final while no opinion stands: after %s the unit answers anew [duty:answered-anew]',
    (result) => {
      expect(final(result)).toMatchObject({ status: 'accepted', assignments: [{ status: 'accepted' }, {}] });
      expect(final(result)).not.toHaveProperty('finalOn');
      expect(clockOf(final(result), 'handle#02')).toBe('housing running 2026-06-29');
      expect(clockOf(reviewed(result), 'handle#02')).toBe('housing running 2026-06-12');
      expect(clockOf(reviewed(result), 'ask-re-review#01')).toBeUndefined();
    },
  );

  it('is final where it changes the opinion itself', () => {
    expect(final('change')).toMatchObject({ status: 'answered', finalOn: '2026-04-28' });
  });
});
