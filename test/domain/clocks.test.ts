import { describe, expect, it } from 'vitest';
import type { Actor } from '../../shared/domain/actor.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { AssignmentId, OfficeId, ReviewId, SuggestionId } from '../../shared/domain/ids.ts';
import type { Path, Policy } from '../../shared/domain/policy.ts';
import { national } from '../../shared/policy/national.ts';
import {
  ASSIGN_1,
  ASSIGN_2,
  ASSIGN_3,
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
  system,
  transportHandler,
} from '../support/city.ts';
import {
  accepted,
  approved,
  delivered,
  done,
  drafting,
  registered,
  reviewAsked,
  routed,
  serve,
  walked,
} from './road.ts';

/** The running periods: of what, against whom, and until when. */
const running = ({ clocks }: Case, ...kinds: string[]) =>
  clocks
    .filter(({ status, kind }) => status === 'running' && (kinds.length === 0 || kinds.includes(kind)))
    .map(({ id, office: unit, due }) => `${id} ${unit} ${due}`);
const kindsRunning = (matter: Case, unit: string) =>
  matter.clocks.filter((each) => each.status === 'running' && each.office === unit).map(({ kind }) => kind);

const deliver = (assignment: AssignmentId, day: string): readonly [string, Actor, Command] => {
  return [day, system('deliver'), { action: 'deliver', assignment }];
};
const withBoth = () => walked(delivered(), deliver(ASSIGN_2, '2026-03-05'));
const service = (on: string) => ({ way: 'posted', on: at(on), recipient: '林小满' }) as const;
const decided = (review: ReviewId, result: 'uphold' | 'redo', day: string, actor: Actor) => {
  const opinion = { found: '核实', text: '意见', basis: '第三十五条' };
  return [day, actor, { action: 'decide-review', review, result, ...opinion } as Command] as const;
};

describe('what one unit does', () => {
  it('ends its own duties, and leaves those of the other unit', () => {
    const helperAccepts = walked(withBoth(), [
      '2026-03-06',
      transportHandler,
      { action: 'accept', assignment: ASSIGN_2 },
    ]);
    expect(kindsRunning(helperAccepts, 'transport')).toEqual([]);
    expect(kindsRunning(helperAccepts, 'housing')).toEqual(['notify', 'objection']);
    const helperBack = walked(withBoth(), [
      '2026-03-06',
      registrar,
      { action: 'recall', assignment: ASSIGN_2, text: '无需协办' },
    ]);
    expect(kindsRunning(helperBack, 'transport')).toEqual([]);
    expect(kindsRunning(helperBack, 'housing')).toEqual(['notify', 'objection']);
  });

  it('ends every duty, the helpers’ as well, where it ends the matter', () => {
    const answered = done(
      walked(approved(), deliver(ASSIGN_2, '2026-03-19')),
      '2026-03-20',
      housingHandler,
      serve('2026-03-20'),
    ).matter;
    expect(kindsRunning(answered, 'transport')).toEqual([]);
    const declined = done(withBoth(), '2026-03-06', housingHead, {
      ...{
        action: 'decline',
        assignment: ASSIGN_1,
        ground: 'statutory-procedure',
        path: 'arbitration',
        text: '请仲裁',
      },
    }).matter;
    expect(running(declined)).toEqual([]);
  });

  it('ends the duty to answer the suggestion that it answers, and no other', () => {
    const suggest = (text: string): Command => ({ action: 'suggest', kind: 'policy', office: office('housing'), text });
    const matter = walked(
      accepted(),
      ['2026-03-10', supervisor, suggest('完善办法')],
      ['2026-03-11', supervisor, suggest('完善流程')],
      [
        '2026-03-12',
        housingHandler,
        { action: 'answer-suggestion', suggestion: '01' as SuggestionId, adoption: 'adopted', text: '已采纳' },
      ],
    );
    expect(running(matter, 'suggestion-feedback')).toEqual(['suggestion-feedback#02 housing 2026-04-10']);
  });
});

describe('a report that was asked for', () => {
  const share = '核实停运原因';
  const no = { reasons: '不属于本单位。' };
  const assigned = (): Case =>
    walked(
      registered(),
      [
        '2026-03-04',
        registrar,
        {
          ...{ action: 'route', way: 'assign', reportBy: at('2026-04-20') },
          to: [
            { office: office('housing'), lead: true },
            { office: office('transport'), lead: false, share },
          ],
        },
      ],
      deliver(ASSIGN_1, '2026-03-05'),
      deliver(ASSIGN_2, '2026-03-05'),
    );

  it('is still owed by the unit that the common superior tells to keep the matter', () => {
    const back = walked(
      assigned(),
      ['2026-03-06', transportHandler, { action: 'object', assignment: ASSIGN_2, ...no }],
      ['2026-03-06', registrar, { action: 'decide-objection', assignment: ASSIGN_2, granted: true, text: '同意' }],
      ['2026-03-06', housingHandler, { action: 'object', assignment: ASSIGN_1, ...no }],
      [
        '2026-03-09',
        cityHead,
        { action: 'arbitrate', assignment: ASSIGN_1, to: office('housing'), text: '应由你局办理' },
      ],
    );
    expect(running(back, 'report-back')).toEqual(['report-back#01 housing 2026-04-20']);
  });

  it('is not asked of a helper that the common superior names, who takes over the share', () => {
    const bounced = walked(
      routedOnce(),
      [
        '2026-03-10',
        registrar,
        {
          ...{ action: 'route', way: 'assign', reportBy: at('2026-04-20') },
          to: [
            { office: office('discipline'), lead: true },
            { office: office('transport'), lead: false, share },
          ],
        },
      ],
      deliver(ASSIGN_2, '2026-03-10'),
      deliver(ASSIGN_3, '2026-03-10'),
      ['2026-03-11', transportHandler, { action: 'object', assignment: ASSIGN_3, ...no }],
    );
    const { matter, events } = done(bounced, '2026-03-12', cityHead, {
      ...{ action: 'arbitrate', assignment: ASSIGN_3, to: office('housing'), text: '由住建部门协办' },
    });
    expect(matter.assignments.at(-1)).toMatchObject({ office: 'housing', lead: false, share, binding: true });
    expect(events[0]).not.toHaveProperty('starts');
    expect(running(matter, 'report-back')).toEqual(['report-back#01 discipline 2026-04-20']);
  });

  function routedOnce(): Case {
    return walked(
      delivered(routed({ to: [{ office: office('housing'), lead: true }] })),
      ['2026-03-06', housingHandler, { action: 'object', assignment: ASSIGN_1, ...no }],
      ['2026-03-09', registrar, { action: 'decide-objection', assignment: ASSIGN_1, granted: true, text: '同意' }],
    );
  }

  it('may stay with the office that had passed the matter on, if the common superior says so', () => {
    const district = staff('district-petitions', 'registrar');
    const passedOn = walked(
      routedOnce(),
      [
        '2026-03-10',
        registrar,
        { action: 'route', way: 'transfer', to: [{ office: office('district-petitions'), lead: true, share }] },
      ],
      deliver(ASSIGN_2, '2026-03-10'),
      ['2026-03-11', district, { action: 'relay', assignment: ASSIGN_2, to: office('district-housing') }],
      deliver(ASSIGN_3, '2026-03-11'),
      ['2026-03-12', staff('district-housing', 'handler'), { action: 'object', assignment: ASSIGN_3, ...no }],
    );
    expect(passedOn.assignments[2]).toMatchObject({ office: 'district-housing', share, lead: true });
    expect(passedOn.assignments[2]?.objection).toMatchObject({ tier: 'arbiter', decider: 'city' });
    const kept = done(passedOn, '2026-03-13', cityHead, {
      ...{ action: 'arbitrate', assignment: ASSIGN_3, to: office('district-petitions'), text: '由区信访部门办理' },
    }).matter;
    expect(kept.assignments.map(({ office: unit, status }) => `${unit} ${status}`)).toEqual([
      ...['housing returned', 'district-petitions returned', 'district-housing returned', 'district-petitions sent'],
    ]);
  });

  it('says nothing of a share where there is none', () => {
    const relayed = walked(delivered(), [
      '2026-03-06',
      housingHandler,
      { action: 'relay', assignment: ASSIGN_1, to: office('housing-station') },
    ]);
    expect(relayed.assignments[2]).not.toHaveProperty('share');
  });
});

describe('a period that begins again', () => {
  it('of the petition office that takes a matter back is the one for sending it on, whatever else it owes', () => {
    const matter = walked(
      accepted(),
      ['2026-03-09', supervisor, { action: 'supervise', office: office('city-petitions'), ground: 'evasion' }],
      [
        '2026-03-09',
        supervisor,
        { action: 'suggest', kind: 'improvement', office: office('city-petitions'), text: '改进登记' },
      ],
      ['2026-03-10', registrar, { action: 'recall', assignment: ASSIGN_1, text: '转办有误' }],
    );
    expect(running(matter, 'route')).toEqual(['route#02 city-petitions 2026-03-17']);
  });

  it('on the simple track is the petition office’s own, one working day for each relay', () => {
    const simple = done(registered(), '2026-03-04', registrar, { action: 'take-simple-track' }).matter;
    expect(running(simple, 'simple-relay')).toEqual(['simple-relay#01 city-petitions 2026-03-05']);
  });

  it('after a review is counted from the day it was served, also when that is entered later', () => {
    const late = walked(reviewAsked(), decided(REVIEW_1, 'uphold', '2026-04-10', cityHead), [
      '2026-04-16',
      cityHead,
      { action: 'serve-review', review: REVIEW_1, service: service('2026-04-13') },
    ]);
    expect(running(late, 'ask-re-review')).toEqual(['ask-re-review#01 city 2026-05-13']);
  });

  it('after a second review looks at the body that made it, not at that of the first', () => {
    const toProvince = { ...drafting, reviewBody: office('province') };
    const matter = walked(
      reviewAsked(),
      decided(REVIEW_1, 'redo', '2026-04-10', cityHead),
      ['2026-04-13', cityHead, { action: 'serve-review', review: REVIEW_1, service: service('2026-04-13') }],
      ['2026-04-14', housingHandler, toProvince],
      ['2026-04-15', housingHead, { action: 'approve-opinion', assignment: ASSIGN_1 }],
      ['2026-04-16', housingHandler, serve('2026-04-16')],
      ['2026-04-20', citizen, { action: 'ask-review', reasons: '仍未修好。' }],
      decided(REVIEW_2, 'uphold', '2026-04-27', provinceHead),
      ['2026-04-28', provinceHead, { action: 'serve-review', review: REVIEW_2, service: service('2026-04-28') }],
    );
    expect(matter.reviews.map(({ body }) => body)).toEqual(['city', 'province'] as OfficeId[]);
    // There is no body above the province.
    expect(running(matter, 'ask-re-review')).toEqual([]);
  });
});

describe('a local policy', () => {
  const withPath = (path: Path, change: Partial<Policy['paths'][Path]>): Policy => {
    return { ...national, paths: { ...national.paths, [path]: { ...national.paths[path], ...change } } };
  };

  it('may give a path an opinion within 60 days, and no review', () => {
    const policy = withPath('handling', { opinion: true, review: false });
    const matter = done(
      delivered(),
      '2026-03-06',
      housingHandler,
      { action: 'accept', assignment: ASSIGN_1 },
      { policy },
    ).matter;
    expect(running(matter, 'handle')).toEqual(['handle#01 housing 2026-05-06']);
    const served = done(approved(), '2026-03-20', housingHandler, serve('2026-03-20'), { policy }).matter;
    expect(running(served, 'ask-review')).toEqual([]);
  });

  it('that counts handling in working days extends it from its last day', () => {
    const { clocks } = national;
    const period = { days: 40, unit: 'working', roll: false } as const;
    const policy = { ...national, clocks: { ...clocks, handle: { ...clocks.handle, period } } };
    const begun = done(
      delivered(),
      '2026-03-06',
      housingHandler,
      { action: 'accept', assignment: ASSIGN_1 },
      { policy },
    ).matter;
    const [handle] = begun.clocks.filter(({ kind }) => kind === 'handle');
    const asked = walked(begun, [
      '2026-03-10',
      housingHandler,
      { action: 'ask-extension', assignment: ASSIGN_1, days: 30, reason: '等待配件' },
    ]);
    const granted: Command = { action: 'decide-extension', assignment: ASSIGN_1, granted: true };
    const { matter } = done(asked, '2026-03-11', housingHead, granted, { policy });
    expect(handle?.due).toBe('2026-05-07');
    expect(matter.clocks.find(({ kind }) => kind === 'extension')).toMatchObject({
      counted: { from: handle?.due, period: { days: 30 } },
      due: '2026-06-08',
    });
  });
});
