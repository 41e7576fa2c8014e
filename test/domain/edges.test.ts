import { describe, expect, it } from 'vitest';
import type { Actor } from '../../shared/domain/actor.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { Command, Commands } from '../../shared/domain/commands.ts';
import type { AssignmentId, CaseNumber, ReviewId, StaffId } from '../../shared/domain/ids.ts';
import { national } from '../../shared/policy/national.ts';
import {
  ASSIGN_1,
  ASSIGN_2,
  at,
  citizen,
  cityHead,
  housingHandler,
  housingHead,
  office,
  offices,
  petition,
  provinceHead,
  REVIEW_1,
  REVIEW_2,
  registrar,
  staff,
  supervisor,
  system,
  transportHandler,
} from '../support/city.ts';
import { codeOf } from './guards.ts';
import {
  accepted,
  answered,
  approved,
  attempt,
  closed,
  delivered,
  done,
  drafting,
  received,
  registered,
  reviewAsked,
  routed,
  serve,
  walked,
} from './road.ts';

const OTHER = 'TT2026000002' as CaseNumber;
const DAY = '2026-03-09';
const one = { assignment: ASSIGN_1 };
const text = '理由';
const service = (on: string) => ({ way: 'posted', on: at(on), recipient: '林小满' }) as const;
const opinion = { found: '核实', text: '意见', basis: '第三十五条' };
const reviewed = (result: 'uphold' | 'redo') =>
  walked(
    reviewAsked(),
    ['2026-04-10', cityHead, { action: 'decide-review', review: REVIEW_1, result, ...opinion }],
    ['2026-04-13', cityHead, { action: 'serve-review', review: REVIEW_1, service: service('2026-04-13') }],
  );
const reReviewAsked = () =>
  walked(reviewed('uphold'), ['2026-04-20', citizen, { action: 'ask-re-review', reasons: text }]);
const heard = () =>
  walked(reReviewAsked(), ['2026-04-27', provinceHead, { action: 'suspend-for-hearing', review: REVIEW_2, text }]);
const final = () =>
  walked(
    reReviewAsked(),
    ['2026-04-27', provinceHead, { action: 'decide-re-review', review: REVIEW_2, result: 'uphold', ...opinion }],
    ['2026-04-28', provinceHead, { action: 'serve-re-review', review: REVIEW_2, service: service('2026-04-28') }],
  );

describe('a matter that is brought while another is open', () => {
  /** What becomes of one refused because of the other, on that day. */
  const refused = (ground: Commands['refuse']['ground'], other: Case, day: string) =>
    codeOf(
      attempt(
        received(),
        day,
        registrar,
        { action: 'refuse', ground, other: OTHER, text },
        {
          other: { ...other, number: OTHER },
        },
      ),
    );

  it('is in hand while a unit has it and is in time, until it is answered', () => {
    expect(refused('already-in-hand', delivered(), '2026-03-20')).toBe('done');
    expect(refused('already-in-hand', delivered(), '2026-03-21')).toBe('other-not-in-hand');
    const inHand = [registered(), routed(), accepted(), answered()].map((other) =>
      refused('already-in-hand', other, '2026-04-14'),
    );
    expect(inHand).toEqual(['other-ended', 'other-not-in-hand', 'done', 'other-ended']);
  });

  it('is under review while the citizen can ask or a body has to answer, also while it hears the parties', () => {
    expect(refused('review-running', answered(), '2026-04-14')).toBe('done');
    expect(refused('review-running', reviewAsked(), '2026-04-14')).toBe('done');
    expect(refused('review-running', reviewed('uphold'), '2026-04-14')).toBe('done');
    expect(refused('review-running', reviewed('uphold'), '2026-05-13')).toBe('done');
    expect(refused('review-running', reviewed('uphold'), '2026-05-14')).toBe('other-ended');
    expect(refused('review-running', reReviewAsked(), '2026-05-14')).toBe('done');
    expect(refused('review-running', heard(), '2026-05-14')).toBe('done');
  });

  it('is not under review any more where the unit answers anew, or the answer is final', () => {
    expect(refused('review-running', reviewed('redo'), '2026-04-14')).toBe('other-ended');
    expect(refused('review-running', final(), '2026-04-29')).toBe('other-ended');
  });
});

describe('a matter that comes in', () => {
  it('may say what it is about, and have happened today', () => {
    const said = { category: '城乡建设', nature: 'claim', happenedOn: at('2026-03-02') } as const;
    expect(received(said)).toMatchObject({ category: '城乡建设', nature: 'claim' });
    const { events } = done(undefined, '2026-03-02', citizen, petition('2026-03-02', { nature: 'claim' }));
    expect(events[0]).not.toHaveProperty('category');
    expect(events[0]).toHaveProperty('nature', 'claim');
    expect(received()).not.toHaveProperty('nature');
  });

  it('is confidential, or may be published, where the citizen says so', () => {
    expect(received({ confidential: true })).toHaveProperty('confidential', true);
    expect(received({ confidential: true })).not.toHaveProperty('mayBePublished');
    expect(received({ mayBePublished: true })).toHaveProperty('mayBePublished', true);
    expect(received({ mayBePublished: true })).not.toHaveProperty('confidential');
  });

  it('is about a unit that there is', () => {
    const about = (unit: string) =>
      attempt(undefined, '2026-03-02', citizen, petition('2026-03-02', { concerns: office(unit) }));
    expect(codeOf(about('housing'))).toBe('done');
    expect(about('nowhere')).toEqual({ refusal: { code: 'unknown-unit', facts: { unit: 'nowhere' } } });
  });

  it('is told which of its requests is not there', () => {
    const split = { action: 'split', into: OTHER, requests: [0, 2], text } as const;
    expect(attempt(registered(), DAY, registrar, split)).toEqual({
      refusal: { code: 'no-such-request', facts: { request: 3, requests: 2 } },
    });
  });

  it('may be repeated more than once, each time by another case', () => {
    const note = (other: string) => ({ action: 'note-link', other: other as CaseNumber, kind: 'repeated-by' }) as const;
    const once = walked(registered(), [DAY, system('deliver'), note('TT2026000003')]);
    expect(codeOf(attempt(once, DAY, system('deliver'), note('TT2026000004')))).toBe('done');
    expect(codeOf(attempt(once, DAY, system('deliver'), note('TT2026000003')))).toBe('already-linked');
  });

  it('is simple for as many people as the policy says, and no more', () => {
    const brought = (people: number) => registered({}, received({ channel: 'visit', people }));
    const take = (matter: Case) => codeOf(attempt(matter, DAY, registrar, { action: 'take-simple-track' }));
    expect([brought(4), brought(5)].map(take)).toEqual(['done', 'not-simple']);
    const linked = (kind: Case['links'][number]['kind']) => ({ ...registered(), links: [{ kind, case: OTHER }] });
    expect([linked('merged-from'), linked('repeat-of'), linked('repeated-by')].map(take)).toEqual([
      ...['done', 'not-simple', 'not-simple'],
    ]);
  });
});

describe('whom a matter accuses', () => {
  it('is kept, unit and person alike, whatever else is found', () => {
    const named = (unit: string, person: string) => [{ unit: office(unit), person: person as StaffId }];
    const matter = registered({ nature: 'accusation', accused: named('transport', 'wu') });
    const classify = (unit: string, person: string): Command => {
      return { action: 'classify', category: '其他', nature: 'accusation', accused: named(unit, person) };
    };
    const said = (unit: string, person: string) => codeOf(attempt(matter, DAY, registrar, classify(unit, person)));
    expect(said('transport', 'wu')).toBe('done');
    expect(said('transport', 'zheng')).toBe('accused-kept');
    expect(said('discipline', 'wu')).toBe('accused-kept');
    expect(codeOf(attempt(matter, DAY, supervisor, classify('transport', 'zheng')))).toBe('done');
  });
});

describe('who steps aside', () => {
  const recuse = (id: StaffId): Command => ({ action: 'recuse', staff: id, text });
  const ordered = () => walked(accepted(), [DAY, housingHead, recuse(housingHandler.id)]);

  it('by order of one head may be ordered by another, or say so themselves', () => {
    expect(codeOf(attempt(ordered(), DAY, housingHead, recuse(housingHandler.id)))).toBe('recused-before');
    expect(codeOf(attempt(ordered(), DAY, staff('transport', 'head'), recuse(housingHandler.id)))).toBe('done');
    expect(codeOf(attempt(ordered(), DAY, housingHead, recuse(transportHandler.id)))).toBe('done');
  });
});

describe('what is urgent', () => {
  it('is reported to a body above, and to the petition office beside it, but not to oneself', () => {
    const report = (to: string) =>
      codeOf(attempt(accepted(), DAY, registrar, { action: 'report-urgent', to: office(to), text }));
    expect(['city', 'province', 'city-petitions', 'housing', 'district-petitions'].map(report)).toEqual([
      ...['done', 'done', 'not-above', 'not-above', 'not-above'],
    ]);
    const byUnit = { action: 'report-urgent', to: office('city-petitions'), text } as const;
    expect(codeOf(attempt(accepted(), DAY, housingHandler, byUnit))).toBe('done');
  });
});

describe('the service of the opinion', () => {
  it('may be on the day it was signed, and entered after other papers of the unit', () => {
    expect(codeOf(attempt(approved(), '2026-03-19', housingHandler, serve('2026-03-19')))).toBe('done');
    expect(codeOf(attempt(approved(), '2026-03-20', housingHandler, serve('2026-03-18')))).toBe('served-too-early');
    const assigned = delivered(routed({ way: 'assign', reportBy: at('2026-04-20') }));
    const reported = walked(
      accepted({}, assigned),
      ['2026-03-18', housingHandler, { action: 'draft-opinion', ...one, found: '核实', opinions: [...twoOpinions] }],
      ['2026-03-19', housingHead, { action: 'approve-opinion', ...one }],
      ['2026-03-25', housingHandler, { action: 'report-result', ...one, text }],
    );
    expect(codeOf(attempt(reported, '2026-03-26', housingHandler, serve('2026-03-20')))).toBe('done');
  });

  const twoOpinions = [
    { outcome: 'supported', text: '修复', basis: '维保合同' },
    { outcome: 'explained', text: '停产', basis: '维保合同' },
  ] as const;
});

describe('the end', () => {
  it('may come once the report that was asked for is there', () => {
    const assigned = answered(approved());
    const clocks = (status: 'running' | 'stopped'): Case => {
      const [route] = assigned.clocks;
      return route
        ? { ...assigned, clocks: [...assigned.clocks, { ...route, kind: 'report-back', status }] }
        : assigned;
    };
    const close = (matter: Case) =>
      codeOf(attempt(matter, '2026-03-23', registrar, { action: 'close', resolved: false }));
    expect([clocks('running'), clocks('stopped')].map(close)).toEqual(['report-awaited', 'done']);
  });

  it('is not called resolved before somebody has looked whether it was carried out', () => {
    const carriedOut = walked(answered(), ['2026-03-30', housingHandler, { action: 'carry-out', ...one, text }]);
    const close = { action: 'close', resolved: true } as const;
    const notVerified = { refusal: { code: 'not-verified', facts: { unit: 'housing' } } };
    expect(attempt(answered(), '2026-03-31', registrar, close)).toEqual(notVerified);
    expect(attempt(carriedOut, '2026-03-31', registrar, close)).toEqual(notVerified);
    const verify = { action: 'verify-carrying-out', ...one, verified: true, text } as const;
    const verified = walked(carriedOut, ['2026-03-31', supervisor, verify]);
    expect(codeOf(attempt(verified, '2026-03-31', registrar, close))).toBe('done');
  });

  it('says all that is still open where it is not to be filed yet', () => {
    const outcome = attempt(closed(), '2026-03-24', registrar, { action: 'seal' });
    if (!('refusal' in outcome)) throw new Error('filed');
    expect(outcome.refusal.facts).toEqual({ points: 'duty-running | right-running | rating-open' });
  });
});

describe('a body that reviews', () => {
  it('is watched over as a unit is, and no other body', () => {
    const supervise = (unit: string): Command => ({ action: 'supervise', office: office(unit), ground: 'evasion' });
    const said = (matter: Case, unit: string) => codeOf(attempt(matter, '2026-04-02', supervisor, supervise(unit)));
    expect([said(answered(), 'city'), said(reviewAsked(), 'city'), said(reviewAsked(), 'province')]).toEqual([
      ...['not-in-hand', 'done', 'not-in-hand'],
    ]);
  });
});

describe('a review', () => {
  const ask = (askedOn?: string): Command => {
    return { action: 'ask-review', reasons: text, ...(askedOn && { askedOn: at(askedOn) }) };
  };

  it('may be asked for on the very day of the answer', () => {
    expect(codeOf(attempt(answered(), '2026-03-20', citizen, ask()))).toBe('done');
    expect(codeOf(attempt(answered(), '2026-03-23', registrar, ask('2026-03-19')))).toBe('asked-before-service');
  });

  it('is made by whoever carries on the powers of a body that is no more', () => {
    const city = offices.get(office('city'));
    if (!city) throw new Error('no city');
    const body = (successor?: string) => {
      const gone = { on: at('2026-03-25'), ...(successor && { successor: office(successor) }) };
      const now = new Map(offices).set(city.id, { ...city, closed: gone });
      return done(answered(), '2026-04-01', citizen, ask(), { offices: now }).matter.reviews[0]?.body;
    };
    expect(body('province')).toBe('province');
    expect(body()).toBe('city');
  });

  it('is of the answer of the unit that leads, wherever it stands among the units', () => {
    const helperFirst = routed({
      to: [
        { office: office('transport'), lead: false },
        { office: office('housing'), lead: true },
      ],
    });
    const two = { assignment: ASSIGN_2 };
    const served = walked(
      helperFirst,
      ['2026-03-05', system('deliver'), { action: 'deliver', ...two }],
      ['2026-03-06', housingHandler, { action: 'accept', ...two }],
      ['2026-03-18', housingHandler, { ...drafting, ...two }],
      ['2026-03-19', housingHead, { action: 'approve-opinion', ...two }],
      ['2026-03-20', housingHandler, { action: 'serve-opinion', ...two, service: service('2026-03-20') }],
      ['2026-04-01', citizen, ask()],
    );
    expect(served.reviews[0]).toMatchObject({ assignment: '02', body: 'city' });
  });

  it('after a second one is asked for after that one was served', () => {
    const twice = walked(
      reviewed('redo'),
      ['2026-04-14', housingHandler, drafting],
      ['2026-04-15', housingHead, { action: 'approve-opinion', ...one }],
      ['2026-04-16', housingHandler, serve('2026-04-16')],
      ['2026-04-20', citizen, ask()],
      ['2026-04-22', cityHead, { action: 'decide-review', review: REVIEW_2, result: 'uphold', ...opinion }],
      ['2026-04-23', cityHead, { action: 'serve-review', review: REVIEW_2, service: service('2026-04-23') }],
    );
    const again = (askedOn: string): Command => {
      return { action: 'ask-re-review', reasons: text, askedOn: at(askedOn) };
    };
    expect(codeOf(attempt(twice, '2026-04-24', registrar, again('2026-04-22')))).toBe('asked-before-service');
    expect(codeOf(attempt(twice, '2026-04-24', registrar, again('2026-04-23')))).toBe('done');
  });

  it('is heard only at the second step, until its last day, and keeps the days it had left', () => {
    const hear = (review: ReviewId): Command => ({ action: 'suspend-for-hearing', review, text });
    expect(attempt(reviewAsked(), '2026-04-10', cityHead, hear(REVIEW_1))).toEqual({
      refusal: { code: 'other-tier', facts: { tier: 're-review' } },
    });
    expect(codeOf(attempt(reReviewAsked(), '2026-05-20', provinceHead, hear(REVIEW_2)))).toBe('done');
    expect(codeOf(attempt(reReviewAsked(), '2026-05-21', provinceHead, hear(REVIEW_2)))).toBe('deadline-passed');
    const resumed = walked(heard(), [
      '2026-05-11',
      provinceHead,
      { action: 'resume-after-hearing', review: REVIEW_2, text },
    ]);
    const { clocks } = national;
    const longer = { ...clocks['re-review'], period: { ...clocks['re-review'].period, days: 60 } };
    const policy = { ...national, clocks: { ...clocks, 're-review': longer } };
    const recount = { action: 'recount', because: 'policy' } as const;
    const days = (matter: Case) => matter.clocks.find(({ kind }) => kind === 're-review')?.due;
    expect(days(resumed)).toBe('2026-06-03');
    expect(codeOf(attempt(resumed, '2026-05-12', system('recount'), recount, { policy }))).toBe('nothing-moved');
    expect(days(done(reReviewAsked(), '2026-05-12', system('recount'), recount, { policy }).matter)).toBe('2026-06-22');
  });
});

describe('a number that a local policy sets', () => {
  const withLimit = (name: 'units' | 'bounces', count: number) => ({
    policy: { ...national, limits: { ...national.limits, [name]: { ...national.limits[name], count } } },
  });
  const route = (...units: string[]): Command => {
    return { action: 'route', way: 'transfer', to: units.map((unit, i) => ({ office: office(unit), lead: i === 0 })) };
  };
  const object: Command = { action: 'object', ...one, reasons: text };

  it('of units counts those that have it in hand, and not the one that gave it back', () => {
    const sent = (matter: Case, ...units: string[]) =>
      attempt(matter, '2026-03-10', registrar, route(...units), withLimit('units', 2));
    const refused = { refusal: { code: 'too-many-units', facts: { units: 3, most: 2 } } };
    expect(codeOf(sent(registered(), 'housing', 'transport'))).toBe('done');
    expect(sent(registered(), 'housing', 'transport', 'discipline')).toEqual(refused);
    const back = walked(
      delivered(),
      ['2026-03-06', housingHandler, object],
      ['2026-03-09', registrar, { action: 'decide-objection', ...one, granted: true, text }],
    );
    expect(codeOf(sent(back, 'discipline'))).toBe('done');
    expect(sent(back, 'discipline', 'district')).toEqual(refused);
  });

  it('of bounces says at which "not ours" the common superior decides, who is never asked about the first', () => {
    const tier = (matter: Case, count: number, of: AssignmentId, actor: Actor) =>
      done(
        matter,
        '2026-03-11',
        actor,
        { ...object, assignment: of } as Command,
        withLimit('bounces', count),
      ).matter.assignments.find(({ id }) => id === of)?.objection?.tier;
    expect(tier(delivered(), 1, ASSIGN_1, housingHandler)).toBe('sender');
    const second = walked(
      delivered(routed({ to: [{ office: office('housing'), lead: true }] })),
      ['2026-03-06', housingHandler, object],
      ['2026-03-09', registrar, { action: 'decide-objection', ...one, granted: true, text }],
      ['2026-03-10', registrar, route('transport')],
      ['2026-03-10', system('deliver'), { action: 'deliver', assignment: ASSIGN_2 }],
    );
    expect([1, 2, 3].map((count) => tier(second, count, ASSIGN_2, transportHandler))).toEqual([
      ...['arbiter', 'arbiter', 'sender'],
    ]);
  });
});
