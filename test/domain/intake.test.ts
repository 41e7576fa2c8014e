import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import { intake } from '../../shared/domain/transitions/intake.ts';
import { national } from '../../shared/policy/national.ts';
import {
  ASSIGN_1,
  at,
  citizen,
  NUMBER,
  office,
  petition,
  registrar,
  staff,
  supervisor,
  system,
} from '../support/city.ts';
import { photos } from '../support/photos.ts';
import { codeOf, everyGuardOf } from './guards.ts';
import {
  accepted,
  answered,
  attempt,
  closed,
  delivered,
  done,
  received,
  registered,
  reviewAsked,
  routed,
  walked,
} from './road.ts';

const OTHER = 'TT2026000002' as CaseNumber;
const other = (matter: Case = registered()): { other: Case } => ({ other: { ...matter, number: OTHER } });
const accusing = (...units: string[]) => ({ accused: units.map((unit) => ({ unit: office(unit) })) });
const DAY = '2026-03-04';
const submit = (change: Parameters<typeof petition>[1]) => petition('2026-03-02', change);
const classify = (change: object = {}): Command => {
  return { action: 'classify', category: '交通运输', nature: 'claim', ...change };
};
const refusal = (change: object): Command =>
  ({
    action: 'refuse',
    ground: 'not-competent',
    goTo: '邻市信访局',
    text: '不属于本市职权范围。',
    ...change,
  }) as Command;
const linkedTo = (number: string, from = registered()) =>
  done(
    from,
    DAY,
    registrar,
    { action: 'link', other: number as CaseNumber },
    {
      other: { ...registered(), number: number as CaseNumber },
    },
  ).matter;
const { refusals } = national;
const onlyUnitsRefuse: Policy = {
  ...national,
  refusals: { ...refusals, 'not-competent': { ...refusals['not-competent'], by: ['unit'] } },
};
/** Accepted by housing, which it was taken from; transport, which helps, still has it. */
const acceptedOnce = () =>
  walked(accepted(), ['2026-03-09', registrar, { action: 'recall', assignment: ASSIGN_1, text: '另行转送' }]);
const recalledFrom = () =>
  walked(routed(), [DAY, registrar, { action: 'recall', assignment: ASSIGN_1, text: '另行转送' }]);
const heldBefore = () =>
  walked(received(), [
    '2026-03-03',
    registrar,
    { action: 'hand-over', to: office('district-petitions'), text: '移交' },
  ]);
const simple = () => done(registered(), DAY, registrar, { action: 'take-simple-track' }).matter;
const person = (name: string) => ({ name });
const sixSpeakers = Array.from({ length: 6 }, (_, i) => person(`代表${i + 1}`));

everyGuardOf(intake, [
  [
    'received-in-future',
    () => undefined,
    '2026-03-02',
    citizen,
    submit({ receivedAt: petition('2026-03-03').receivedAt }),
  ],
  ['received-in-future', () => undefined, '2026-03-02', registrar, submit({ receivedOn: at('2026-03-03') })],
  ['happened-in-future', () => undefined, '2026-03-02', citizen, submit({ happenedOn: at('2026-03-03') })],
  ['no-request', () => undefined, '2026-03-02', citizen, submit({ requests: [] })],
  ['not-a-petition-office', () => undefined, '2026-03-02', citizen, submit({ office: office('housing') })],
  [
    'too-many-representatives',
    () => undefined,
    '2026-03-02',
    registrar,
    submit({ channel: 'visit', people: 12, citizen: { anonymous: false, representatives: sixSpeakers } }),
  ],
  ['too-few-people', () => undefined, '2026-03-02', citizen, submit({ people: 0 })],
  ['too-many-files', () => undefined, '2026-03-02', citizen, submit({ files: photos(11) })],
  [
    'too-few-people',
    () => undefined,
    '2026-03-02',
    registrar,
    submit({ channel: 'visit', people: 2, citizen: { anonymous: false, representatives: sixSpeakers.slice(0, 3) } }),
  ],
  ['accused-holds', () => undefined, '2026-03-02', citizen, submit(accusing('city-petitions'))],
  [
    'accused-holds',
    received,
    DAY,
    registrar,
    { action: 'register', category: '其他', nature: 'accusation', ...accusing('city') },
  ],
  [
    'unknown-unit',
    received,
    DAY,
    registrar,
    { action: 'register', category: '其他', nature: 'accusation', ...accusing('nowhere') },
  ],
  [
    'accused-in-hand',
    () => ({ ...recalledFrom(), status: 'submitted' }),
    DAY,
    registrar,
    { action: 'register', category: '其他', nature: 'accusation', ...accusing('transport') },
  ],
  [
    'accused-kept',
    () => received(accusing('transport')),
    DAY,
    registrar,
    { action: 'register', category: '其他', nature: 'claim', accused: [] },
  ],
  [
    'path-of-other-nature',
    received,
    DAY,
    registrar,
    { action: 'register', category: '其他', nature: 'suggestion', path: 'arbitration' },
  ],
  ['path-of-other-nature', registered, DAY, registrar, classify({ nature: 'accusation', path: 'protection' })],
  ['accused-kept', () => registered(accusing('transport')), DAY, registrar, classify({ accused: [] })],
  ['accused-holds', registered, DAY, registrar, classify(accusing('city-petitions'))],
  ['unknown-unit', registered, DAY, registrar, classify(accusing('nowhere'))],
  ['accused-in-hand', delivered, '2026-03-06', registrar, classify({ nature: 'accusation', ...accusing('housing') })],
  [
    'not-a-petition-office',
    received,
    DAY,
    registrar,
    { action: 'hand-over', to: office('housing'), text: '应由其办理' },
  ],
  ['own-unit', received, DAY, registrar, { action: 'hand-over', to: office('city-petitions'), text: '移交' }],
  [
    'accused-unit',
    received,
    DAY,
    registrar,
    { action: 'hand-over', to: office('district-petitions'), ...accusing('district-petitions'), text: '移交' },
  ],
  [
    'accused-in-hand',
    recalledFrom,
    DAY,
    registrar,
    { action: 'hand-over', to: office('district-petitions'), ...accusing('transport'), text: '移交' },
  ],
  [
    'accused-kept',
    () => received(accusing('transport')),
    DAY,
    registrar,
    { action: 'hand-over', to: office('district-petitions'), accused: [], text: '移交' },
  ],
  [
    'accepted-before',
    acceptedOnce,
    '2026-03-10',
    registrar,
    { action: 'hand-over', to: office('district-petitions'), text: '移交' },
  ],
  [
    'held-before',
    heldBefore,
    DAY,
    staff('district-petitions', 'registrar'),
    { action: 'hand-over', to: office('city-petitions'), text: '退回' },
  ],
  [
    'unknown-unit',
    received,
    DAY,
    registrar,
    { action: 'hand-over', to: office('district-petitions'), ...accusing('nowhere'), text: '移交' },
  ],
  ['accepted-before', acceptedOnce, '2026-03-10', registrar, { action: 'link', other: OTHER }, () => other()],
  [
    'walled-apart',
    () => registered({ nature: 'accusation', ...accusing('housing') }),
    DAY,
    registrar,
    { action: 'link', other: OTHER },
    () => other(delivered()),
  ],
  [
    'walled-apart',
    () => ({ ...delivered(), status: 'registered', ...accusing() }),
    DAY,
    registrar,
    { action: 'link', other: OTHER },
    () => other(registered({ nature: 'accusation', ...accusing('housing') })),
  ],
  [
    'accepted-before',
    acceptedOnce,
    '2026-03-10',
    registrar,
    { action: 'merge', other: OTHER, text: '同一事项' },
    () => other(),
  ],
  [
    'walled-apart',
    () => registered({ nature: 'accusation', ...accusing('housing') }),
    DAY,
    registrar,
    { action: 'merge', other: OTHER, text: '同一事项' },
    () => other(delivered()),
  ],
  ['accepted-before', acceptedOnce, '2026-03-10', registrar, refusal({})],
  ['unit-closed', received, DAY, registrar, { action: 'hand-over', to: office('salt'), text: '移交' }],
  ['unknown-unit', received, DAY, registrar, { action: 'hand-over', to: office('nowhere'), text: '移交' }],
  ['no-reasons', received, DAY, registrar, { action: 'hand-over', to: office('district-petitions'), text: '  ' }],
  ['unknown-other', registered, DAY, registrar, { action: 'link', other: OTHER }],
  ['same-case', registered, DAY, registrar, { action: 'link', other: NUMBER }, () => ({ other: registered() })],
  ['other-ended', registered, DAY, registrar, { action: 'link', other: OTHER }, () => other(closed())],
  ['unknown-other', registered, DAY, registrar, { action: 'merge', other: OTHER, text: '同一事项' }],
  [
    'same-case',
    registered,
    DAY,
    registrar,
    { action: 'merge', other: NUMBER, text: '同一事项' },
    () => ({ other: registered() }),
  ],
  [
    'other-ended',
    registered,
    DAY,
    registrar,
    { action: 'merge', other: OTHER, text: '同一事项' },
    () => other(closed()),
  ],
  ['no-reasons', registered, DAY, registrar, { action: 'merge', other: OTHER, text: '' }, () => other()],
  ['no-such-request', registered, DAY, registrar, { action: 'split', into: OTHER, requests: [2], text: '分办' }],
  ['no-such-request', registered, DAY, registrar, { action: 'split', into: OTHER, requests: [-1], text: '分办' }],
  ['no-such-request', registered, DAY, registrar, { action: 'split', into: OTHER, requests: [0.5], text: '分办' }],
  ['nothing-left', registered, DAY, registrar, { action: 'split', into: OTHER, requests: [0, 1], text: '分办' }],
  ['nothing-left', registered, DAY, registrar, { action: 'split', into: OTHER, requests: [], text: '分办' }],
  ['no-reasons', registered, DAY, registrar, { action: 'split', into: OTHER, requests: [1], text: '' }],
  [
    'already-linked',
    () => walked(registered(), [DAY, system('deliver'), { action: 'note-link', other: OTHER, kind: 'repeated-by' }]),
    DAY,
    system('deliver'),
    { action: 'note-link', other: OTHER, kind: 'repeated-by' },
  ],
  ['goes-on-elsewhere', () => linkedTo('TT2026000005'), DAY, system('deliver'), { action: 'reopen', other: OTHER }],
  ['no-reasons', received, DAY, registrar, { ...classify({ accusedWords: ' ' }), action: 'register' } as Command],
  ['no-reasons', registered, DAY, registrar, classify({ accusedWords: ' ' })],
  ['ground-not-yours', received, DAY, registrar, refusal({}), { policy: onlyUnitsRefuse }],
  ['refusal-incomplete', received, DAY, registrar, refusal({ goTo: ' ' })],
  ['refusal-incomplete', received, DAY, registrar, refusal({ ground: 'statutory-procedure' })],
  ['refusal-incomplete', received, DAY, registrar, refusal({ ground: 'statutory-procedure', path: 'handling' })],
  ['refusal-incomplete', received, DAY, registrar, refusal({ ground: 'final' })],
  ['unknown-other', received, DAY, registrar, refusal({ ground: 'already-in-hand', other: OTHER })],
  [
    'same-case',
    received,
    DAY,
    registrar,
    refusal({ ground: 'already-in-hand', other: NUMBER }),
    () => ({ other: received() }),
  ],
  [
    'other-not-in-hand',
    received,
    DAY,
    registrar,
    refusal({ ground: 'already-in-hand', other: OTHER }),
    () => other(routed()),
  ],
  [
    'other-ended',
    received,
    DAY,
    registrar,
    refusal({ ground: 'already-in-hand', other: OTHER }),
    () => other(closed()),
  ],
  [
    'other-ended',
    received,
    DAY,
    registrar,
    refusal({ ground: 'review-running', other: OTHER }),
    () => other(registered()),
  ],
  ['other-not-final', received, DAY, registrar, refusal({ ground: 'final', other: OTHER }), () => other(closed())],
  ['no-reasons', received, DAY, registrar, refusal({ text: ' ' })],
  ['not-simple', simple, DAY, registrar, { action: 'take-simple-track' }],
  ['not-on-simple-track', registered, DAY, registrar, { action: 'leave-simple-track', text: '较复杂' }],
  ['no-reasons', simple, DAY, registrar, { action: 'leave-simple-track', text: '' }],
]);

describe('a matter that comes in', () => {
  it('takes any channel, with how many people brought it and who speaks for them [action:submit, duty:one-register, limit:representatives, duty:joint-visit]', () => {
    for (const channel of ['online', 'letter', 'visit', 'phone', 'fax', 'above'] as const)
      expect(received({ channel }).channel).toBe(channel);
    const visit = received({
      channel: 'visit',
      people: 12,
      citizen: { anonymous: false, name: '林小满', representatives: sixSpeakers.slice(0, 5) },
    });
    expect(visit).toMatchObject({ people: 12, anonymous: false });
    expect(received({ citizen: { anonymous: true } })).toMatchObject({ anonymous: true, mailed: false, people: 1 });
  });

  it('is registered under a category and a nature, with a form of its own [action:register, document:register-form, duty:written-down]', () => {
    const { matter, events } = done(received(), '2026-03-03', registrar, {
      action: 'register',
      category: '城乡建设/物业管理',
      nature: 'claim',
    });
    expect(matter).toMatchObject({ status: 'registered', category: '城乡建设/物业管理', nature: 'claim' });
    expect(events[0]?.documents).toMatchObject([{ kind: 'register-form', unit: 'city-petitions' }]);
    expect(matter.documents).toMatchObject([{ kind: 'register-form', on: '2026-03-03', seq: 2 }]);
  });

  it('can be classified anew while it is dealt with, and keeps whom it accuses [action:classify]', () => {
    const accused = accusing('transport');
    const matter = registered({ nature: 'accusation', ...accused });
    const again = done(matter, DAY, registrar, classify({ nature: 'accusation' })).matter;
    expect(again).toMatchObject({ category: '交通运输', status: 'registered', ...accused });
    expect(codeOf(attempt(closed(), '2026-03-24', registrar, classify()))).toBe('wrong-state');
  });

  it('may accuse a unit that had it once and gave it back', () => {
    const back = walked(
      delivered(),
      ['2026-03-06', registrar, { action: 'recall', assignment: '01' as never, text: '另行转送' }],
      ['2026-03-06', registrar, classify({ nature: 'accusation', ...accusing('housing') })],
    );
    expect(back.accused).toEqual([{ unit: 'housing' }]);
  });

  it('that accuses the office which holds it is handed over, and its 15 days begin there [action:hand-over]', () => {
    const outcome = attempt(received(), DAY, staff('city-petitions', 'registrar'), {
      action: 'hand-over',
      to: office('district-petitions'),
      text: '该件反映本局，移交办理。',
    });
    if ('refusal' in outcome) throw new Error(outcome.refusal.code);
    expect(outcome.matter).toMatchObject({ office: 'district-petitions', status: 'submitted' });
    expect(
      outcome.matter.clocks.map(({ id, office: unit, status, startedOn }) => [id, unit, status, startedOn]),
    ).toEqual([
      ['route#01', 'city-petitions', 'stopped', '2026-03-02'],
      ['route#02', 'district-petitions', 'running', '2026-03-04'],
    ]);
  });

  it('of an accusation against the receiving office names the office that may take it', () => {
    const against = petition('2026-03-02', { office: office('district-petitions'), ...accusing('district') });
    expect(attempt(undefined, '2026-03-02', citizen, against)).toEqual({
      refusal: { code: 'accused-holds', facts: { office: 'city-petitions' } },
    });
    expect(attempt(undefined, '2026-03-02', citizen, submit(accusing('city')))).toEqual({
      refusal: { code: 'accused-holds', facts: {} },
    });
  });
});

it('takes an accused unit out of the register only at a supervisor’s word', () => {
  const matter = registered({ nature: 'accusation', ...accusing('transport') });
  expect(codeOf(attempt(matter, DAY, registrar, classify(accusing('transport', 'discipline'))))).toBe('done');
  const cleared = done(matter, DAY, supervisor, classify({ accused: [] })).matter;
  expect(cleared.accused).toEqual([]);
});

describe('a repeat', () => {
  it('goes on in the case that is there, which learns of it [action:link, action:note-link, duty:duplicate]', () => {
    const linked = done(registered(), DAY, registrar, { action: 'link', other: OTHER }, other()).matter;
    expect(linked).toMatchObject({ status: 'linked', links: [{ kind: 'repeat-of', case: OTHER }] });
    expect(linked.clocks.every(({ status }) => status === 'stopped')).toBe(true);
    const noted = done(registered(), DAY, system('deliver'), {
      action: 'note-link',
      other: OTHER,
      kind: 'repeated-by',
    });
    expect(noted.matter).toMatchObject({ status: 'registered', links: [{ kind: 'repeated-by', case: OTHER }] });
    const again = { action: 'note-link', other: OTHER, kind: 'merged-from' } as const;
    expect(codeOf(attempt(noted.matter, DAY, system('deliver'), again))).toBe('done');
  });

  it('goes on by itself once the other case is withdrawn, with its own 15 days [action:reopen, duty:duplicate]', () => {
    const reopen: Command = { action: 'reopen', other: OTHER };
    const again = done(linkedTo(OTHER), '2026-03-20', system('deliver'), reopen).matter;
    expect(again.status).toBe('registered');
    expect(again.clocks.findLast(({ kind }) => kind === 'route')).toMatchObject({
      ...{ office: 'city-petitions', status: 'running', startedOn: '2026-03-20', due: '2026-04-07' },
    });
    expect(codeOf(attempt(again, '2026-03-20', system('deliver'), reopen))).toBe('wrong-state');
    const unregistered = done(linkedTo(OTHER, received()), '2026-03-20', system('deliver'), reopen).matter;
    expect(unregistered.status).toBe('submitted');
  });

  it('that was linked to another case since is left there when the message comes late', () => {
    const reopen: Command = { action: 'reopen', other: OTHER };
    const again = done(linkedTo(OTHER), DAY, system('deliver'), reopen).matter;
    const elsewhere = linkedTo('TT2026000005', again);
    expect(codeOf(attempt(elsewhere, DAY, system('deliver'), reopen))).toBe('goes-on-elsewhere');
  });

  it('of a case this person must not know of is not there', () => {
    const hidden = other({ ...registered(), accused: [{ unit: office('city-petitions') }] });
    expect(codeOf(attempt(registered(), DAY, registrar, { action: 'link', other: OTHER }, hidden))).toBe(
      'unknown-other',
    );
    const elsewhere = other({ ...registered(), office: office('district-petitions') });
    expect(codeOf(attempt(registered(), DAY, registrar, { action: 'link', other: OTHER }, elsewhere))).toBe(
      'unknown-other',
    );
  });

  it('that came by another channel is merged, with links both ways [action:merge]', () => {
    const merge = { action: 'merge', other: OTHER, text: '来信与网上为同一事项' } as const;
    const { matter } = done(received({ channel: 'letter' }), DAY, registrar, merge, other());
    expect(matter).toMatchObject({ status: 'merged', links: [{ kind: 'merged-into', case: OTHER }], records: 1 });
  });
});

describe('requests for other units', () => {
  it('go on in a case of their own, and are not asked for here any more [action:split]', () => {
    const split = done(registered(), DAY, registrar, { action: 'split', into: OTHER, requests: [1, 1], text: '分办' });
    expect(split.matter).toMatchObject({
      status: 'registered',
      splitOff: [1],
      links: [{ kind: 'split-into', case: OTHER }],
    });
    const again = { action: 'split', into: 'TT2026000003' as CaseNumber, text: '分办' } as const;
    expect(codeOf(attempt(split.matter, DAY, registrar, { ...again, requests: [1] }))).toBe('no-such-request');
    expect(codeOf(attempt(split.matter, DAY, registrar, { ...again, requests: [0] }))).toBe('nothing-left');
    const begun = received({ splitFrom: OTHER });
    expect(begun.links).toEqual([{ kind: 'split-from', case: OTHER }]);
  });
});

describe('a matter that is not accepted', () => {
  it('is told where to go [refusal:not-competent, action:refuse, document:non-acceptance]', () => {
    const { matter, events, papers } = done(received(), DAY, registrar, refusal({}));
    expect(matter.status).toBe('refused');
    expect(matter.clocks.filter(({ status }) => status === 'running')).toEqual([]);
    expect(events[0]).toMatchObject({
      type: 'refused',
      ground: 'not-competent',
      documents: [{ kind: 'non-acceptance' }],
    });
    expect(papers).toMatchObject([{ kind: 'record', goTo: '邻市信访局' }]);
  });

  it.each(['judicial', 'arbitration', 'party-appeal', 'administrative'] as const)(
    'is told of the procedure to take: %s [refusal:statutory-procedure, path:judicial, path:arbitration, path:party-appeal, path:administrative]',
    (path) => {
      const { matter } = done(received(), DAY, registrar, refusal({ ground: 'statutory-procedure', path }));
      expect(matter).toMatchObject({ status: 'refused', path });
    },
  );

  it('is in hand already, or under review [refusal:already-in-hand, refusal:review-running, duty:not-twice]', () => {
    const already = refusal({ ground: 'already-in-hand', other: OTHER });
    const inHand = done(received(), DAY, registrar, already, other(delivered()));
    expect(codeOf(attempt(received(), '2026-03-23', registrar, already, other(delivered())))).toBe('other-not-in-hand');
    expect(codeOf(attempt(received(), '2026-05-06', registrar, already, other(accepted())))).toBe('done');
    expect(codeOf(attempt(received(), '2026-05-07', registrar, already, other(accepted())))).toBe('other-not-in-hand');
    // The office of a district is no higher body of a department of the city.
    const below = received({ office: office('district-petitions') });
    const there = { ...delivered(), toldUrgently: [office('district-petitions')] };
    const clerk = staff('district-petitions', 'registrar');
    expect(codeOf(attempt(below, DAY, clerk, already, other(there)))).toBe('other-not-in-hand');
    expect(codeOf(attempt(received(), DAY, registrar, already, other(answered())))).toBe('other-ended');
    expect(inHand.events[0]).toMatchObject({ ground: 'already-in-hand', other: OTHER });
    const running = refusal({ ground: 'review-running', other: OTHER });
    expect(codeOf(attempt(received(), DAY, registrar, running, other(reviewAsked())))).toBe('done');
    // The citizen may still ask on the last day, 20 April, and not after it.
    const late = received({ receivedOn: at('2026-03-02') });
    expect(codeOf(attempt(late, '2026-04-20', registrar, running, other(answered())))).toBe('done');
    expect(codeOf(attempt(late, '2026-04-21', registrar, running, other(answered())))).toBe('other-ended');
  });

  it('was answered for good: the same facts and reasons are not accepted again [refusal:final, document:no-further-acceptance]', () => {
    const final = other({ ...closed(), finalOn: at('2026-02-01') });
    const { events } = done(received(), DAY, registrar, refusal({ ground: 'final', other: OTHER }), final);
    expect(events[0]?.documents).toMatchObject([{ kind: 'no-further-acceptance' }]);
  });
});

describe('the simple track', () => {
  it('gives each relay one working day [action:take-simple-track, clock:simple-relay]', () => {
    expect(simple()).toMatchObject({ simple: true, status: 'registered' });
    expect(simple().clocks.find(({ kind }) => kind === 'simple-relay')).toMatchObject({ due: '2026-03-05' });
    const sent = routed({ to: [{ office: office('housing'), lead: true }] }, simple());
    expect(sent.clocks.find(({ kind }) => kind === 'simple-relay')?.status).toBe('stopped');
  });

  it.each([
    ['from-above', () => received({ channel: 'above' }), {}],
    ['crowd', () => received({ channel: 'visit', people: 5 }), {}],
    ['accusation', received, { nature: 'accusation', ...accusing('transport') }],
    ['nature', received, { nature: 'accusation' }],
    ['repeat', () => ({ ...received(), links: [{ kind: 'repeated-by', case: OTHER }] }), {}],
  ] as const)('is not for one that is: %s [limit:simple-people]', (reason, submitted, change) => {
    const matter = registered(change as object, submitted() as Case);
    expect(attempt(matter, DAY, registrar, { action: 'take-simple-track' })).toEqual({
      refusal: { code: 'not-simple', facts: { reason, most: 4 } },
    });
  });

  it('is left where the matter proves less simple, and its clocks with it [action:leave-simple-track]', () => {
    const left = done(simple(), DAY, registrar, { action: 'leave-simple-track', text: '涉及多个单位' }).matter;
    expect(left.simple).toBe(false);
    expect(left.clocks.filter(({ kind, status }) => kind.startsWith('simple') && status === 'running')).toEqual([]);
    expect(left.clocks.find(({ kind }) => kind === 'route')?.status).toBe('running');
  });
});

it.each(['register', 'classify'] as const)(
  '%s takes whom it accuses outside the unit tree, as a text beside the case [duty:wall]',
  (action) => {
    const whom = '某物业公司的经理';
    const accusation = { category: '城乡建设', nature: 'accusation', accusedWords: whom } as const;
    const before = action === 'register' ? received() : registered();
    const { events, papers, matter } = done(before, DAY, registrar, { action, ...accusation });
    expect(papers).toMatchObject([{ kind: 'record', text: whom }]);
    expect(events[0]?.record?.id).toBe('01');
    expect(JSON.stringify([events, matter])).not.toContain(whom);
  },
);
