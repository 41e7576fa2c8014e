import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { Context } from '../../shared/domain/context.ts';
import type { ClockId, QuestionId, StaffId } from '../../shared/domain/ids.ts';
import { handling } from '../../shared/domain/transitions/handling.ts';
import { national } from '../../shared/policy/national.ts';
import {
  ASSIGN_1,
  ASSIGN_2,
  at,
  citizen,
  housingHandler,
  housingHead,
  office,
  opinions,
  registrar,
  staff,
  supervisor,
  system,
  transportHandler,
} from '../support/city.ts';
import { photos } from '../support/photos.ts';
import { codeOf, everyGuardOf } from './guards.ts';
import {
  accepted,
  answered,
  approved,
  attempt,
  delivered,
  done,
  drafted,
  drafting,
  registered,
  routed,
  serve,
  toBoth,
  walked,
} from './road.ts';

const DAY = '2026-03-10';
const on = { assignment: ASSIGN_1 };
const urgent = (to: string, text = '多名老人被困。'): Command => ({ action: 'report-urgent', to: office(to), text });
const recuse = (id: string, text = '与信访人是亲属。'): Command => ({ action: 'recuse', staff: id as StaffId, text });
const mediate = (change: object = {}): Command =>
  ({
    action: 'record-mediation',
    ...on,
    bothConsent: true,
    agreed: true,
    text: '双方同意分期维修。',
    ...change,
  }) as Command;
const hear = (change: object = {}): Command =>
  ({ action: 'record-hearing', ...on, heldOn: at(DAY), text: '听证笔录。', ...change }) as Command;
const askMore: Command = { action: 'ask-citizen', ...on, text: '请补充维修合同。' };
const asked = () => done(accepted(), DAY, housingHandler, askMore).matter;
const reply = (text: string): Command => ({ action: 'answer-question', question: '01' as QuestionId, text });
const askExtension = (days: number, reason = '需要等待配件。'): Command => ({
  action: 'ask-extension',
  ...on,
  days,
  reason,
});
const extensionAsked = () => done(accepted(), DAY, housingHandler, askExtension(30)).matter;
const decideExtension = (granted: boolean, text?: string): Command => {
  return { action: 'decide-extension', ...on, granted, ...(text !== undefined && { text }) };
};
const extended = () => done(extensionAsked(), '2026-03-11', housingHead, decideExtension(true)).matter;
const helping = (from = accepted()) =>
  walked(
    from,
    [DAY, system('deliver'), { action: 'deliver', assignment: ASSIGN_2 }],
    [DAY, transportHandler, { action: 'accept', assignment: ASSIGN_2 }],
  );
const assigned = () => delivered(routed({ ...toBoth, way: 'assign', reportBy: at('2026-04-20') }));
const report: Command = { action: 'report-result', ...on, text: '电梯已恢复运行。' };
const carryOut = (text = '已更换主板。'): Command => ({ action: 'carry-out', ...on, text });
const verify = (verified: boolean, text = '现场查看。'): Command => ({
  action: 'verify-carrying-out',
  ...on,
  verified,
  text,
});
const carriedOut = () => done(answered(), '2026-03-30', housingHandler, carryOut()).matter;
const suggestionPath = () =>
  walked(
    registered({ nature: 'suggestion' }),
    ['2026-03-04', registrar, toBoth],
    ['2026-03-05', system('deliver'), { action: 'deliver', ...on }],
    ['2026-03-06', housingHandler, { action: 'accept', ...on }],
  );
const accusingHousing = () => registered({ nature: 'accusation', accused: [{ unit: office('housing') }] });
const toDistrict: Partial<Command<'route'>> = { to: [{ office: office('district-petitions'), lead: true }] };
const withoutBody = (): Case => {
  const { assignments, ...rest } = drafted();
  return { ...rest, assignments: assignments.map(({ reviewBody: _, ...row }) => row) };
};

everyGuardOf(handling, [
  ['unknown-unit', accepted, DAY, registrar, urgent('nowhere')],
  [
    'accused-unit',
    () => routed(toDistrict, accusingHousing()),
    DAY,
    staff('district-petitions', 'registrar'),
    urgent('housing'),
  ],
  ['not-above', accepted, DAY, registrar, urgent('district')],
  ['not-above', accepted, DAY, housingHandler, urgent('transport')],
  ['no-reasons', accepted, DAY, registrar, urgent('city', ' ')],
  ['not-your-recusal', accepted, DAY, housingHandler, recuse('somebody-else')],
  ['recused-before', () => done(accepted(), DAY, housingHead, recuse('wu')).matter, DAY, housingHead, recuse('wu')],
  ['no-reasons', accepted, DAY, housingHandler, recuse(housingHandler.id, '')],
  ['no-consent', accepted, DAY, housingHandler, mediate({ bothConsent: false })],
  ['no-reasons', accepted, DAY, housingHandler, mediate({ text: ' ' })],
  ['held-in-future', accepted, DAY, housingHandler, hear({ heldOn: at('2026-03-11') })],
  ['no-reasons', accepted, DAY, housingHandler, hear({ text: '' })],
  ['no-reasons', accepted, DAY, housingHandler, { action: 'ask-citizen', ...on, text: '' }],
  ['no-reasons', asked, DAY, citizen, reply(' ')],
  ['no-reasons', accepted, DAY, citizen, { action: 'supplement', text: '' }],
  ['too-many-files', accepted, DAY, citizen, { action: 'supplement', text: '照片', files: photos(11) }],
  ['no-reasons', accepted, DAY, housingHandler, { action: 'offer-assistance', ...on, text: '' }],
  ['no-period-to-extend', suggestionPath, DAY, housingHandler, askExtension(10)],
  ['extended-before', extended, '2026-03-12', housingHandler, askExtension(10)],
  ['extension-asked', extensionAsked, DAY, housingHandler, askExtension(10)],
  ['extension-too-long', accepted, DAY, housingHandler, askExtension(31)],
  ['extension-too-long', accepted, DAY, housingHandler, askExtension(0)],
  ['extension-too-long', accepted, DAY, housingHandler, askExtension(1.5)],
  ['deadline-passed', accepted, '2026-05-07', housingHandler, askExtension(10)],
  ['no-reasons', accepted, DAY, housingHandler, askExtension(10, ' ')],
  ['no-extension-asked', accepted, DAY, housingHead, decideExtension(true)],
  ['no-extension-asked', extended, DAY, housingHead, decideExtension(true)],
  ['deadline-passed', extensionAsked, '2026-05-07', housingHead, decideExtension(true)],
  ['no-reasons', extensionAsked, DAY, housingHead, decideExtension(false)],
  ['no-reasons', extensionAsked, DAY, housingHead, decideExtension(true, ' ')],
  ['lead-only', helping, DAY, transportHandler, { ...drafting, assignment: ASSIGN_2 }],
  ['answer-incomplete', accepted, DAY, housingHandler, { ...drafting, opinions: opinions.slice(1) }],
  ['answer-incomplete', accepted, DAY, housingHandler, { ...drafting, opinions: [...opinions, opinions[0]] }],
  ['no-reasons', accepted, DAY, housingHandler, { ...drafting, found: ' ' }],
  [
    'no-reasons',
    accepted,
    DAY,
    housingHandler,
    { ...drafting, opinions: [opinions[0], { ...opinions[1], basis: '' }] },
  ],
  ['unknown-unit', accepted, DAY, housingHandler, { ...drafting, reviewBody: office('nowhere') }],
  [
    'accused-unit',
    () => ({ ...accepted(), accused: [{ unit: office('district') }] }),
    DAY,
    housingHandler,
    { ...drafting, reviewBody: office('district') },
  ],
  ['unit-closed', accepted, DAY, housingHandler, { ...drafting, reviewBody: office('planning') }],
  ['not-above', accepted, DAY, housingHandler, { ...drafting, reviewBody: office('housing') }],
  ['not-above', accepted, DAY, housingHandler, { ...drafting, reviewBody: office('housing-station') }],
  ['not-above', accepted, DAY, housingHandler, { ...drafting, reviewBody: office('transport') }],
  ['no-reasons', drafted, DAY, housingHead, { action: 'return-draft', ...on, text: '' }],
  ['no-review-body', withoutBody, '2026-03-19', housingHead, { action: 'approve-opinion', ...on }],
  ['served-in-future', approved, '2026-03-20', housingHandler, serve('2026-03-21')],
  ['served-too-early', approved, '2026-03-20', housingHandler, serve('2026-03-18')],
  ['helper-only', accepted, DAY, housingHandler, { action: 'contribute', ...on, text: '意见' }],
  ['no-reasons', helping, DAY, transportHandler, { action: 'contribute', assignment: ASSIGN_2, text: '' }],
  ['no-report-wanted', accepted, DAY, housingHandler, report],
  ['no-reasons', () => accepted({}, assigned()), DAY, housingHandler, { ...report, text: ' ' } as Command],
  ['nothing-to-carry-out', carriedOut, '2026-03-31', housingHandler, carryOut()],
  ['no-reasons', answered, '2026-03-30', housingHandler, carryOut(' ')],
  ['not-carried-out', answered, '2026-03-30', registrar, verify(true)],
  ['no-reasons', carriedOut, '2026-03-31', registrar, verify(true, '')],
]);

const clockOf = (matter: Case, id: string) => {
  const clock = matter.clocks.find((each) => each.id === id);
  return clock && `${clock.status} ${clock.due}`;
};

describe('while the matter is dealt with', () => {
  it('an urgent one is reported upward at once, and goes on as it is [action:report-urgent, duty:urgent]', () => {
    const before = accepted();
    const { matter } = done(before, DAY, housingHandler, urgent('city'));
    expect(matter).toMatchObject({ status: 'accepted', toldUrgently: ['city'] });
    expect(matter.clocks).toEqual(before.clocks);
    expect(done(matter, DAY, registrar, urgent('city')).matter.toldUrgently).toEqual(['city']);
    expect(codeOf(attempt(matter, DAY, housingHandler, urgent('city-petitions')))).toBe('done');
    expect(codeOf(attempt(matter, DAY, staff('discipline', 'head'), urgent('city')))).toBe('not-yours');
  });

  it('who has a direct interest steps aside, alone or by order, and does nothing more in it [action:recuse, duty:recusal]', () => {
    const aside = done(accepted(), DAY, housingHandler, recuse(housingHandler.id)).matter;
    expect(aside.recused).toEqual([{ staff: housingHandler.id }]);
    expect(codeOf(attempt(aside, DAY, housingHandler, drafting))).toBe('recused');
    const another = { ...housingHandler, id: 'another' as StaffId };
    expect(codeOf(attempt(aside, DAY, another, drafting))).toBe('done');
    const ordered = done(accepted(), DAY, housingHead, recuse(housingHandler.id)).matter;
    expect(ordered.recused).toEqual([{ staff: housingHandler.id, office: 'housing' }]);
    expect(codeOf(attempt(ordered, DAY, housingHandler, drafting))).toBe('recused');
    // The head of a unit cannot bar whoever supervises it.
    const barred = done(accepted(), DAY, housingHead, recuse(registrar.id)).matter;
    expect(codeOf(attempt(barred, DAY, registrar, { action: 'supplement', text: '来电补充' }))).toBe('done');
  });

  it('is mediated only with both sides’ consent, and in writing [action:record-mediation, document:mediation-agreement, duty:mediation]', () => {
    const agreed = done(accepted(), DAY, housingHandler, mediate());
    expect(agreed.events[0]?.documents).toMatchObject([{ kind: 'mediation-agreement' }]);
    expect(done(accepted(), DAY, housingHandler, mediate({ agreed: false })).events[0]).not.toHaveProperty('documents');
    expect(agreed.matter.status).toBe('accepted');
  });

  it('may be heard, and the period runs on [action:record-hearing, document:hearing-record]', () => {
    const { matter, events } = done(accepted(), DAY, housingHandler, hear());
    expect(events[0]).toMatchObject({ heldOn: DAY, documents: [{ kind: 'hearing-record' }] });
    expect(clockOf(matter, 'handle#01')).toBe('running 2026-05-06');
  });

  it('asks the citizen for more, who answers, or adds what they like [action:ask-citizen, action:answer-question, action:supplement]', () => {
    expect(asked().questions).toEqual([{ id: '01', assignment: '01', askedOn: DAY, status: 'open' }]);
    const told = done(asked(), '2026-03-12', citizen, reply('合同照片已寄出。'));
    expect(told.matter.questions[0]?.status).toBe('answered');
    expect(told.papers).toMatchObject([{ kind: 'record', text: '合同照片已寄出。' }]);
    expect(codeOf(attempt(told.matter, '2026-03-12', citizen, reply('再补充')))).toBe('wrong-state');
    expect(codeOf(attempt(asked(), '2026-03-12', registrar, reply('电话答复')))).toBe('done');
    expect(codeOf(attempt(asked(), '2026-03-12', housingHandler, reply('代答')))).toBe('not-yours');
    const more = done(accepted(), DAY, citizen, { action: 'supplement', text: '昨天又停了一次。' });
    expect(more.matter.records).toBe(accepted().records + 1);
  });

  it('tells a citizen in hardship of social assistance [action:offer-assistance, duty:hardship]', () => {
    const { events } = done(accepted(), DAY, housingHandler, {
      action: 'offer-assistance',
      ...on,
      text: '可申请临时救助。',
    });
    expect(events[0]).toMatchObject({ type: 'assistance-offered', record: { id: '02' } });
  });
});

describe('the extension', () => {
  it('is approved by the head, adds at most 30 days to the last day, and is told [action:ask-extension, action:decide-extension, clock:extension, document:extension-approval, document:extension-notice, duty:extension]', () => {
    expect(extensionAsked().assignments[0]?.extension).toEqual({ days: 30, askedOn: DAY, status: 'asked' });
    expect(codeOf(attempt(extensionAsked(), DAY, housingHandler, decideExtension(true)))).toBe('not-yours');
    const { matter, events } = done(extensionAsked(), '2026-03-11', housingHead, decideExtension(true));
    expect(clockOf(matter, 'handle#01')).toBe('stopped 2026-05-06');
    // The 60th day was 5 May, a holiday; thirty days more end on Thursday 4 June.
    expect(clockOf(matter, 'extension#01')).toBe('running 2026-06-04');
    expect(matter.clocks.find(({ id }) => id === 'extension#01')).toMatchObject({
      startedOn: '2026-03-11',
      counted: { from: '2026-05-05', period: { days: 30 } },
    });
    expect(events[0]?.documents?.map(({ kind }) => kind)).toEqual(['extension-approval', 'extension-notice']);
    expect(matter.assignments[0]?.extension?.status).toBe('granted');
  });

  it('may be asked on the last day, and again when it was refused', () => {
    expect(codeOf(attempt(accepted(), '2026-05-06', housingHandler, askExtension(10)))).toBe('done');
    const refused = done(extensionAsked(), '2026-03-11', housingHead, decideExtension(false, '不复杂'));
    expect(refused.events[0]).not.toHaveProperty('documents');
    expect(clockOf(refused.matter, 'handle#01')).toBe('running 2026-05-06');
    expect(refused.matter.assignments[0]?.extension).toMatchObject({ status: 'refused', askedOn: DAY });
    expect(codeOf(attempt(refused.matter, '2026-03-12', housingHandler, askExtension(10)))).toBe('done');
  });

  it('has the length that a local policy gives it', () => {
    const { clocks } = national;
    const period = { ...clocks.extension.period, days: 60 };
    const policy = { ...national, clocks: { ...clocks, extension: { ...clocks.extension, period } } };
    const local: Partial<Context> = { policy };
    expect(codeOf(attempt(accepted(), DAY, housingHandler, askExtension(60), local))).toBe('done');
    expect(attempt(accepted(), DAY, housingHandler, askExtension(61), local)).toEqual({
      refusal: { code: 'extension-too-long', facts: { days: 61, most: 60 } },
    });
  });
});

describe('the opinion', () => {
  it('answers request by request, and names who reviews it [action:draft-opinion, duty:request-by-request]', () => {
    const { matter, papers } = done(accepted(), '2026-03-18', housingHandler, drafting);
    expect(matter.assignments[0]).toMatchObject({ status: 'drafted', drafts: 1, supported: true, reviewBody: 'city' });
    expect(papers).toEqual([{ kind: 'opinion', assignment: '01', draft: 1, found: drafting.found, opinions }]);
    expect(attempt(accepted(), DAY, housingHandler, { ...drafting, opinions: [] })).toEqual({
      refusal: { code: 'answer-incomplete', facts: { requests: 2, opinions: 0 } },
    });
    // Nobody picks a reviewer from beside or below.
    const named = done(accepted(), DAY, housingHandler, { ...drafting, reviewBody: office('province') }).matter;
    expect(named.assignments[0]?.reviewBody).toBe('province');
    const unsupported = opinions.map((each) => ({ ...each, outcome: 'not-supported' as const }));
    expect(
      done(accepted(), DAY, housingHandler, { ...drafting, opinions: unsupported }).matter.assignments[0],
    ).toMatchObject({ supported: false });
  });

  it('leaves out what was split off', () => {
    const split = done(registered(), '2026-03-04', registrar, {
      action: 'split',
      into: 'TT2026000002' as never,
      requests: [0],
      text: '分办',
    });
    const matter = accepted({}, delivered(routed({}, split.matter)));
    expect(codeOf(attempt(matter, DAY, housingHandler, { ...drafting, opinions: opinions.slice(1) }))).toBe('done');
  });

  it('goes back with a reason, and each draft stays beside the next [action:return-draft]', () => {
    const back = done(drafted(), '2026-03-19', housingHead, {
      action: 'return-draft',
      ...on,
      text: '请写明法律依据。',
    }).matter;
    expect(back.assignments[0]?.status).toBe('accepted');
    const again = done(back, '2026-03-20', housingHandler, drafting);
    expect(again.matter.assignments[0]?.drafts).toBe(2);
    expect(again.papers[0]).toMatchObject({ draft: 2 });
    expect(codeOf(attempt(drafted(), DAY, housingHandler, { action: 'return-draft', ...on, text: '改' }))).toBe(
      'not-yours',
    );
  });

  it('is signed by the head, under a number, and only with a review body [action:approve-opinion, document:handling-opinion, duty:review-body-named]', () => {
    const { matter, events } = done(drafted(), '2026-03-19', housingHead, { action: 'approve-opinion', ...on });
    expect(matter.assignments[0]?.status).toBe('approved');
    expect(events[0]?.documents).toMatchObject([{ kind: 'handling-opinion', unit: 'housing' }]);
    expect(codeOf(attempt(drafted(), '2026-03-19', housingHandler, { action: 'approve-opinion', ...on }))).toBe(
      'not-yours',
    );
    const noReview = drafted(suggestionPath());
    const bodiless = { ...noReview, assignments: noReview.assignments.map(({ reviewBody: _, ...row }) => row) };
    expect(codeOf(attempt(bodiless, '2026-03-19', housingHead, { action: 'approve-opinion', ...on }))).toBe('done');
  });

  it('is served as well when the citizen takes it on the page of the case, that day [action:confirm-receipt, clock:ask-review, duty:served]', () => {
    const ready = approved();
    const { matter, events } = done(ready, '2026-03-20', citizen, { action: 'confirm-receipt', ...on });
    expect(events).toMatchObject([
      { type: 'opinion-served', actor: citizen, way: 'electronic', servedOn: '2026-03-20' },
    ]);
    expect(matter).toEqual(done(ready, '2026-03-20', housingHandler, serve('2026-03-20')).matter);
    expect(codeOf(attempt(matter, '2026-03-21', citizen, { action: 'confirm-receipt', ...on }))).toBe('wrong-state');
    expect(codeOf(attempt(drafted(), '2026-03-19', citizen, { action: 'confirm-receipt', ...on }))).toBe('wrong-state');
  });

  it('meets the period when it is served, and from then the citizen’s 30 days run [action:serve-opinion, clock:ask-review, duty:served]', () => {
    const { matter, papers, events } = done(approved(), '2026-03-25', housingHandler, serve('2026-03-20'));
    expect(matter).toMatchObject({
      status: 'answered',
      assignments: [{ servedOn: '2026-03-20', carryOut: 'due' }, {}],
    });
    expect(matter.clocks.find(({ id }) => id === 'handle#01')).toMatchObject({
      status: 'stopped',
      stoppedOn: '2026-03-20',
    });
    // Thirty days from 20 March end on Sunday 19 April; Monday 20 April is the next working day.
    expect(clockOf(matter, 'ask-review#01')).toBe('running 2026-04-20');
    expect(papers).toMatchObject([{ kind: 'service', way: 'posted', on: '2026-03-20', recipient: '林小满' }]);
    expect(JSON.stringify(events)).not.toContain('林小满');
  });

  it('on a suggestion starts no period to ask for a review', () => {
    const matter = answered(approved(drafted(suggestionPath())));
    expect(matter.clocks.some(({ kind }) => kind === 'ask-review')).toBe(false);
  });

  it('of a co-unit is its part for the lead [action:contribute]', () => {
    const { matter } = done(helping(), DAY, transportHandler, {
      action: 'contribute',
      assignment: ASSIGN_2,
      text: '已核实。',
    });
    expect(matter).toMatchObject({ status: 'accepted', assignments: [{ status: 'accepted' }, { status: 'answered' }] });
  });
});

describe('after the answer', () => {
  it('an assigned matter is reported on, which meets its day [action:report-result, document:completion-report]', () => {
    const { matter, events } = done(accepted({}, assigned()), '2026-04-01', housingHead, report);
    expect(clockOf(matter, 'report-back#01')).toBe('stopped 2026-04-20');
    expect(events[0]?.documents).toMatchObject([{ kind: 'completion-report', unit: 'housing' }]);
  });

  it('what was supported is carried out, and the petition office looks whether it was [action:carry-out, action:verify-carrying-out, duty:carried-out]', () => {
    expect(carriedOut().assignments[0]?.carryOut).toBe('done');
    expect(done(carriedOut(), '2026-03-31', supervisor, verify(true)).matter.assignments[0]?.carryOut).toBe('verified');
    const again = done(carriedOut(), '2026-03-31', registrar, verify(false)).matter;
    expect(again.assignments[0]?.carryOut).toBe('due');
    expect(codeOf(attempt(again, '2026-04-01', housingHandler, carryOut()))).toBe('done');
    expect(codeOf(attempt(carriedOut(), '2026-03-31', housingHandler, verify(true)))).toBe('not-yours');
  });

  it('what was supported has a day, which the report meets and a false one does not move [clock:carry-out]', () => {
    expect(clockOf(answered(), 'carry-out#01')).toBe('running 2026-05-19');
    expect(clockOf(carriedOut(), 'carry-out#01')).toBe('stopped 2026-05-19');
    const again = done(carriedOut(), '2026-05-25', registrar, verify(false)).matter;
    expect(again.clocks.find(({ id }) => id === 'carry-out#02')).toMatchObject({
      ...{ status: 'running', due: '2026-05-19', sweepOn: '2026-05-25' },
    });
    const unsupported = opinions.map((each) => ({ ...each, outcome: 'explained' as const }));
    const nothing = answered(approved(drafted(accepted(), { opinions: unsupported })));
    expect(clockOf(nothing, 'carry-out#01')).toBeUndefined();
  });

  it('what is not carried out in time is supervised as that [duty:not-carried-out-supervised]', () => {
    const flag: Command = { action: 'flag-overdue', clock: 'carry-out#01' as ClockId };
    const matter = walked(
      answered(),
      ...['2026-05-20', '2026-05-21', '2026-05-25'].map((day) => [day, system('escalate'), flag] as const),
    );
    expect(matter.notices[0]).toMatchObject({ office: 'housing', ground: 'opinion-not-carried-out' });
  });
});
