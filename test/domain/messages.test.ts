import { describe, expect, it } from 'vitest';
import type { Actor } from '../../shared/domain/actor.ts';
import { assignmentStatuses, type Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { Context } from '../../shared/domain/context.ts';
import type { CaseEvent } from '../../shared/domain/events.ts';
import { evolve } from '../../shared/domain/evolve/evolve.ts';
import type { CaseNumber, ClockId, NoticeId, QuestionId, SuggestionId } from '../../shared/domain/ids.ts';
import { type Message, topics } from '../../shared/domain/message.ts';
import { messagesOf } from '../../shared/domain/messages.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import {
  ASSIGN_1,
  ASSIGN_2,
  at,
  citizen,
  cityHead,
  housingHandler,
  housingHead,
  NUMBER,
  office,
  offices,
  petition,
  REVIEW_1,
  registrar,
  staff,
  supervisor,
  system,
  transportHandler,
} from '../support/city.ts';
import {
  accepted,
  answered,
  approved,
  delivered,
  done,
  drafted,
  drafting,
  received,
  registered,
  reviewAsked,
  routed,
  serve,
  toBoth,
  walked,
} from './road.ts';

const OTHER = 'TT2026000002' as CaseNumber;
const otherCase = () => ({ other: { ...registered(), number: OTHER } });

/** One in a line: to whom, of what, and about which notice; or what is to be done, with what it needs. */
function line(message: Message): string {
  if (message.queue === 'transfers') {
    const { queue: _, task, ...needs } = message;
    return `${task} ${Object.values(needs).join(' ')}`;
  }
  const { to, topic, notice } = message;
  return `${'office' in to ? to.office : 'citizen'}: ${topic}${notice ? ` ${notice}` : ''}`;
}

/** What leaves the case once this is done. */
function leaving(
  before: Case | undefined,
  day: string,
  actor: Actor,
  command: Command,
  change: Partial<Context> = {},
): string[] {
  let matter = before;
  return done(before, day, actor, command, change).events.flatMap((event) => {
    matter = evolve(matter, event);
    return messagesOf(matter, event, offices).map(line);
  });
}

const noted: Command<'note-link'> = { action: 'note-link', other: OTHER, kind: 'repeated-by' };
const repeated = () => walked(registered(), ['2026-03-04', system('deliver'), noted]);
const withdrawnBefore = () => walked(registered(), ['2026-03-04', citizen, { action: 'withdraw' }]);
const linkedToOther = () =>
  done(registered(), '2026-03-04', registrar, { action: 'link', other: OTHER }, otherCase()).matter;
const DAY = '2026-03-09';
const one = { assignment: ASSIGN_1 };
const two = { assignment: ASSIGN_2 };
const no = { reasons: '电梯由交通部门监管。' };
const text = '理由';
const toHousing: Command<'route'> = { ...toBoth, to: [{ office: office('housing'), lead: true }] };
const objected = () => walked(delivered(), [DAY, housingHandler, { action: 'object', ...one, ...no }]);
const helperHasIt = () => walked(delivered(), ['2026-03-06', system('deliver'), { action: 'deliver', ...two }]);
const passedOn = () =>
  walked(delivered(), ['2026-03-06', housingHandler, { action: 'relay', ...one, to: office('housing-station') }]);
/** The first unit gave it back, and a second has it. */
const secondHas = () =>
  walked(
    routed(toHousing),
    ['2026-03-05', system('deliver'), { action: 'deliver', ...one }],
    ['2026-03-06', housingHandler, { action: 'object', ...one, ...no }],
    ['2026-03-06', registrar, { action: 'decide-objection', ...one, granted: true, text }],
    ['2026-03-09', registrar, { ...toBoth, to: [{ office: office('transport'), lead: true }] }],
    ['2026-03-09', system('deliver'), { action: 'deliver', ...two }],
  );
const bounced = () => walked(secondHas(), ['2026-03-10', transportHandler, { action: 'object', ...two, ...no }]);
const asked = () => walked(accepted(), [DAY, housingHandler, { action: 'ask-citizen', ...one, text }]);
const extensionAsked = () =>
  walked(accepted(), [DAY, housingHandler, { action: 'ask-extension', ...one, days: 30, reason: text }]);
const decideReview = (result: 'uphold' | 'redo'): Command => ({
  ...{ action: 'decide-review', review: REVIEW_1, result },
  ...{ found: '核实', text, basis: '第三十五条' },
});
const reviewed = (result: 'uphold' | 'redo') => walked(reviewAsked(), ['2026-04-10', cityHead, decideReview(result)]);
const serveReview: Command = {
  action: 'serve-review',
  review: REVIEW_1,
  service: { way: 'posted', on: at('2026-04-13'), recipient: '林小满' },
};
const supervise = (unit: string): Command => ({ action: 'supervise', office: office(unit), ground: 'evasion' });
const supervised = () =>
  walked(accepted(), [DAY, supervisor, supervise('transport')], [DAY, supervisor, supervise('housing')]);
const suggest: Command<'suggest'> = { action: 'suggest', kind: 'policy', office: office('discipline'), text };
const answeredNotice = () =>
  walked(supervised(), [
    '2026-03-10',
    housingHandler,
    { action: 'answer-supervision', notice: '02' as NoticeId, text },
  ]);
const sentBackOnce = () =>
  walked(
    answeredNotice(),
    ['2026-03-11', supervisor, { action: 'return-answer', notice: '02' as NoticeId, text }],
    ['2026-03-12', housingHandler, { action: 'answer-supervision', notice: '02' as NoticeId, text }],
  );
const watch = (action: 'remind' | 'flag-overdue'): Command => ({ action, clock: 'notify#01' as ClockId });
const lateAndSupervised = () =>
  walked(
    delivered(),
    ...['2026-03-21', '2026-03-23', '2026-03-25'].map(
      (day) => [day, system('escalate'), watch('flag-overdue')] as const,
    ),
  );
const suggested = () => walked(accepted(), [DAY, supervisor, suggest]);
const decideExtension = (granted: boolean): Command => ({ action: 'decide-extension', ...one, granted, text });

type Telling = readonly [
  what: string,
  before: () => Case | undefined,
  day: string,
  actor: Actor,
  command: Command,
  leaves: readonly string[],
];

const toTheCitizen: readonly Telling[] = [
  ['their matter came in', () => undefined, '2026-03-02', citizen, petition('2026-03-02'), ['citizen: received']],
  [
    ...(['it is not for this office', received, DAY, registrar] as const),
    { action: 'refuse', ground: 'not-competent', goTo: '区人民法院', text },
    ['citizen: refused'],
  ],
  [
    ...(['the unit does not accept it', delivered, DAY, housingHead] as const),
    { action: 'decline', ...one, ground: 'statutory-procedure', path: 'arbitration', text },
    ['citizen: refused'],
  ],
  [
    ...(['the unit that leads accepted it', delivered, DAY, housingHandler] as const),
    { action: 'accept', ...one },
    ['citizen: accepted'],
  ],
  [
    ...(['the unit asks for more', accepted, DAY, housingHandler] as const),
    { action: 'ask-citizen', ...one, text },
    ['citizen: asked'],
  ],
  ['it takes longer', extensionAsked, DAY, housingHead, decideExtension(true), ['citizen: extended']],
  [
    ...(['the opinion is signed, and where to have it', drafted, '2026-03-19', housingHead] as const),
    { action: 'approve-opinion', ...one },
    ['citizen: answer-ready'],
  ],
  ['the opinion is served', approved, '2026-03-20', housingHandler, serve('2026-03-20'), ['citizen: answered']],
  [
    ...(['the review is decided, and where to have it', reviewAsked, '2026-04-10', cityHead] as const),
    decideReview('uphold'),
    ['citizen: review-ready'],
  ],
  [
    ...(['the review is served', () => reviewed('uphold'), '2026-04-13', cityHead] as const),
    serveReview,
    ['citizen: review-answered'],
  ],
  [
    ...(['there is social assistance', accepted, DAY, housingHandler] as const),
    { action: 'offer-assistance', ...one, text },
    ['citizen: assistance'],
  ],
  ['it is closed', answered, '2026-03-23', registrar, { action: 'close', resolved: false }, ['citizen: closed']],
];

const toOffices: readonly Telling[] = [
  [
    ...(['the register it goes to', received, DAY, registrar] as const),
    { action: 'hand-over', to: office('district-petitions'), text },
    ['district-petitions: delivered'],
  ],
  [
    ...(['the unit it was delivered to', routed, '2026-03-05', system('deliver')] as const),
    { action: 'deliver', ...two },
    ['transport: delivered'],
  ],
  [
    ...(['the sender, of "not ours"', delivered, DAY, housingHandler] as const),
    { action: 'object', ...one, ...no },
    ['city-petitions: objected'],
  ],
  [
    ...(['the common superior, of the second "not ours"', secondHas, '2026-03-10', transportHandler] as const),
    { action: 'object', ...two, ...no },
    ['city: objected'],
  ],
  [
    ...(['the unit, of what the sender says to it', objected, DAY, registrar] as const),
    { action: 'decide-objection', ...one, granted: false, text },
    ['housing: objection-decided'],
  ],
  [
    ...(['the unit, that it has to keep it', bounced, '2026-03-11', cityHead] as const),
    { action: 'arbitrate', ...two, to: office('transport'), text },
    ['transport: objection-decided'],
  ],
  [
    ...(['the unit, that the matter was taken back', accepted, DAY, registrar] as const),
    { action: 'recall', ...two, text },
    ['transport: recalled'],
  ],
  [
    ...(['every unit it was passed on to as well', passedOn, DAY, registrar] as const),
    { action: 'recall', ...one, text },
    ['housing: recalled', 'housing-station: recalled'],
  ],
  [
    ...(['the unit that asked, of the answer', asked, DAY, citizen] as const),
    { action: 'answer-question', question: '01' as QuestionId, text },
    ['housing: replied'],
  ],
  [
    'whoever is at work, of what is added',
    accepted,
    DAY,
    citizen,
    { action: 'supplement', text },
    ['housing: replied'],
  ],
  [
    ...(['the body above, of what is urgent', accepted, DAY, registrar] as const),
    { action: 'report-urgent', to: office('province'), text },
    ['province: urgent'],
  ],
  [
    ...(['the unit and who watches over it, of the notice', accepted, DAY, supervisor] as const),
    supervise('housing'),
    ['housing: supervised 01', 'city-petitions: supervised 01'],
  ],
  [
    ...(['those who supervise jointly, of the notice', accepted, DAY, supervisor] as const),
    { ...supervise('housing'), way: 'joint', jointWith: [office('discipline')] } as Command,
    ['housing: supervised 01', 'city-petitions: supervised 01', 'discipline: supervised 01'],
  ],
  [
    ...(['the supervisor, of the unit’s answer', supervised, '2026-03-10', housingHandler] as const),
    { action: 'answer-supervision', notice: '02' as NoticeId, text },
    ['city-petitions: supervision-answered 02'],
  ],
  [
    ...(['the unit, that its answer will do', answeredNotice, '2026-03-11', supervisor] as const),
    { action: 'accept-answer', notice: '02' as NoticeId },
    ['housing: answer-accepted 02'],
  ],
  [
    ...(['the unit, that its answer will not do', answeredNotice, '2026-03-11', supervisor] as const),
    { action: 'return-answer', notice: '02' as NoticeId, text },
    ['housing: answer-returned 02'],
  ],
  [
    ...(['the petition office too, that there is something to sign', sentBackOnce, '2026-03-13', supervisor] as const),
    { action: 'return-answer', notice: '02' as NoticeId, text },
    ['housing: answer-returned 02', 'city-petitions: to-sign'],
  ],
  [
    ...(['a unit, of a last day that is near', delivered, '2026-03-17', system('escalate')] as const),
    watch('remind'),
    ['housing: due-soon'],
  ],
  [
    ...(['a unit, of a last day that is today', delivered, '2026-03-20', system('escalate')] as const),
    watch('remind'),
    ['housing: due-today'],
  ],
  [
    ...(['a unit, of what is overdue', delivered, '2026-03-21', system('escalate')] as const),
    watch('flag-overdue'),
    ['housing: overdue'],
  ],
  [
    ...(['both, that a notice is withdrawn', lateAndSupervised, '2026-03-30', housingHandler] as const),
    { action: 'accept', assignment: ASSIGN_1 },
    ['citizen: accepted', 'housing: notice-withdrawn 01', 'city-petitions: notice-withdrawn 01'],
  ],
  [...(['a body, of what is suggested to it', accepted, DAY, supervisor] as const), suggest, ['discipline: suggested']],
  [
    ...(['the petition office, of what became of it', suggested, '2026-03-10', staff('discipline', 'head')] as const),
    { action: 'answer-suggestion', suggestion: '01' as SuggestionId, adoption: 'adopted', text },
    ['city-petitions: suggestion-answered'],
  ],
];

const toBothSides: readonly Telling[] = [
  [
    ...(['a review is asked for', answered, '2026-04-01', citizen] as const),
    { action: 'ask-review', reasons: text },
    ['citizen: review-received', 'city: review-requested'],
  ],
  [
    ...(['a review sends it back to the unit', () => reviewed('redo'), '2026-04-13', cityHead] as const),
    serveReview,
    ['citizen: review-answered', 'housing: redo'],
  ],
  [
    ...(['the citizen takes it back', accepted, DAY, citizen] as const),
    { action: 'withdraw' },
    ['citizen: withdrawn', 'housing: taken-back'],
  ],
];

const toNobody: readonly Telling[] = [
  ['it is registered', received, DAY, registrar, { action: 'register', category: '其他', nature: 'claim' }, []],
  ['a helper accepted it', helperHasIt, DAY, transportHandler, { action: 'accept', ...two }, []],
  ['it does not take longer', extensionAsked, DAY, housingHead, decideExtension(false), []],
  [
    'the citizen took the opinion on the page',
    approved,
    '2026-03-20',
    citizen,
    { action: 'confirm-receipt', ...one },
    [],
  ],
  [
    'the citizen took the review opinion on the page',
    () => reviewed('uphold'),
    '2026-04-13',
    citizen,
    { action: 'confirm-review', review: REVIEW_1 },
    [],
  ],
  ['the opinion is a draft', accepted, DAY, housingHandler, drafting, []],
];

const toBeDone: readonly Telling[] = [
  [
    ...(['it is delivered to each unit it was sent to', registered, DAY, registrar] as const),
    toBoth,
    ['deliver TT2026000001 01', 'deliver TT2026000001 02'],
  ],
  [
    ...(['it is delivered to the unit it was passed on to', delivered, DAY, housingHandler] as const),
    { action: 'relay', ...one, to: office('housing-station') },
    ['deliver TT2026000001 03'],
  ],
  [
    ...(['it is delivered to the unit that the superior names', bounced, '2026-03-11', cityHead] as const),
    { action: 'arbitrate', ...two, to: office('discipline'), text },
    ['deliver TT2026000001 03', 'transport: objection-decided'],
  ],
  [
    ...(['the case that is there learns of a repeat', registered, DAY, registrar] as const),
    { action: 'link', other: OTHER },
    ['note-link TT2026000002 TT2026000001 repeated-by', 'citizen: linked'],
  ],
  [
    ...(['what was linked to it goes on by itself', repeated, DAY, citizen] as const),
    { action: 'withdraw' },
    ['reopen-repeats TT2026000001', 'citizen: withdrawn'],
  ],
  [
    ...(['so does what is noted after the withdrawal', withdrawnBefore, DAY, system('deliver')] as const),
    { action: 'note-link', other: OTHER, kind: 'merged-from' },
    ['reopen-repeats TT2026000001'],
  ],
  [
    ...(['a citizen is told that the matter goes on by itself', linkedToOther, DAY, system('deliver')] as const),
    { action: 'reopen', other: OTHER },
    ['citizen: reopened'],
  ],
  [
    ...(['the case that is there learns of a merger', registered, DAY, registrar] as const),
    { action: 'merge', other: OTHER, text },
    ['note-link TT2026000002 TT2026000001 merged-from', 'citizen: linked'],
  ],
  [
    ...(['requests for other units get a case of their own', registered, DAY, registrar] as const),
    { action: 'split', into: OTHER, requests: [1], text },
    ['open-split TT2026000001 TT2026000002 1'],
  ],
];

describe.each([
  ['the citizen is told that', toTheCitizen],
  ['offices are told:', toOffices],
  ['both sides are told that', toBothSides],
  ['nobody is told that', toNobody],
  ['what follows of itself:', toBeDone],
] as const)('%s', (_, tellings) => {
  it.each(tellings)('%s', (_what, before, day, actor, command, leaves) => {
    expect(leaving(before(), day, actor, command, otherCase())).toEqual(leaves);
  });
});

it('each kind of notice is told by one of them', () => {
  const told = [toTheCitizen, toOffices, toBothSides, toBeDone].flat().flatMap(([, , , , , leaves]) => leaves);
  const topicOf = (each: string) => each.split(': ')[1]?.split(' ')[0] ?? '';
  // The one that is missing has a story of its own, below.
  expect(topics.filter((topic) => !told.map(topicOf).includes(topic))).toEqual(['moved']);
});

it('a citizen without an address is told nothing, and the offices as much as ever', () => {
  const unmailed = { citizen: { anonymous: true } } as const;
  expect(leaving(undefined, '2026-03-02', citizen, petition('2026-03-02', unmailed))).toEqual([]);
  const matter = { ...answered(), mailed: false };
  expect(leaving(matter, '2026-04-01', citizen, { action: 'ask-review', reasons: text })).toEqual([
    'city: review-requested',
  ]);
});

it('a case that was split off is not a new one to the citizen', () => {
  const split = petition('2026-03-02', { number: OTHER, splitFrom: NUMBER });
  expect(leaving(undefined, '2026-03-02', system('deliver'), split)).toEqual([]);
});

it('what the citizen adds reaches the units that are at work on it, and no other', () => {
  const { matter, events } = done(accepted(), DAY, citizen, { action: 'supplement', text });
  const told = assignmentStatuses.filter((status) => {
    const assignments = matter.assignments.map((each) => (each.lead ? { ...each, status } : each));
    return events.flatMap((event) => messagesOf({ ...matter, assignments }, event, offices)).length > 0;
  });
  expect(told).toEqual(['delivered', 'objected', 'accepted', 'drafted', 'approved']);
});

it('an office with nobody above it watches over itself, and is told once', () => {
  const alone = new Map([...offices].map(([id, { parent: _, ...each }]) => [id, each]));
  const command = supervise('city-petitions');
  expect(leaving(accepted(), DAY, supervisor, command, { offices: alone })).toEqual(['city-petitions: supervised 01']);
});

it('a date that moves is told to the citizen, and once to each office whose it is', () => {
  const matter = walked(
    accepted(),
    ['2026-11-30', supervisor, { ...suggest, office: office('housing') }],
    ['2026-11-30', supervisor, { ...suggest, office: office('transport') }],
    ['2026-12-02', supervisor, suggest],
    ['2026-12-05', supervisor, suggest],
  );
  // The 30th days fall on 30 December, 1 January and 4 January; a new notice makes 30 December to 4 January holidays.
  const days = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-04'] as const;
  const calendar = {
    ...china,
    to: 2027,
    holidays: new Map([...china.holidays, ...days.map((day) => [at(day), '元旦'] as const)]),
  };
  expect(
    leaving(matter, '2026-12-20', system('recount'), { action: 'recount', because: 'calendar' }, { calendar }),
  ).toEqual(['citizen: moved', 'housing: moved', 'transport: moved', 'discipline: moved']);
});

it('a date that moves is no business of offices whose dates stay', () => {
  const clock = 'handle#01' as ClockId;
  const event: CaseEvent = {
    ...({ type: 'recounted', because: 'calendar', actor: system('recount') } as const),
    ...{ on: at(DAY), at: accepted().receivedAt },
    moves: [{ clock, from: at('2026-05-06'), to: at('2026-05-07'), provisional: false }],
  };
  expect(messagesOf(suggested(), event, offices).map(line)).toEqual(['citizen: moved', 'housing: moved']);
});
