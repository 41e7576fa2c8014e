import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { ClockId, DocumentId, NoticeId, SuggestionId } from '../../shared/domain/ids.ts';
import type { Office } from '../../shared/domain/office.ts';
import { supervision } from '../../shared/domain/transitions/supervision.ts';
import { maySee } from '../../shared/domain/visibility.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { national } from '../../shared/policy/national.ts';
import {
  ASSIGN_1,
  ASSIGN_2,
  at,
  cityHead,
  context,
  housingHandler,
  office,
  offices,
  registrar,
  staff,
  supervisor,
  system,
  transportHandler,
} from '../support/city.ts';
import { codeOf, everyGuardOf } from './guards.ts';
import {
  accepted,
  acceptedByLetter,
  answered,
  approved,
  attempt,
  closed,
  delivered,
  done,
  received,
  registered,
  routed,
  walked,
} from './road.ts';

const flag = (clock: string): Command => ({ action: 'flag-overdue', clock: clock as ClockId });
const supervise = (change: object = {}): Command =>
  ({ action: 'supervise', office: office('housing'), ground: 'evasion', ...change }) as Command;
const jointly = (...units: string[]): Command => supervise({ way: 'joint', jointWith: units.map(office) });
const suggest = (change: object = {}): Command =>
  ({
    action: 'suggest',
    kind: 'improvement',
    office: office('housing'),
    text: '完善电梯巡检制度。',
    ...change,
  }) as Command;
/** Flagged on the 21st, a Saturday; the head was told on the Monday, and on the Wednesday there was a notice. */
const flagged = () => done(delivered(), '2026-03-21', system('escalate'), flag('notify#01')).matter;
const raised = () => done(flagged(), '2026-03-23', system('escalate'), flag('notify#01')).matter;
const supervised = () => done(raised(), '2026-03-25', system('escalate'), flag('notify#01')).matter;
const accept = (text?: string): Command => ({
  action: 'accept-answer',
  notice: '01' as NoticeId,
  ...(text && { text }),
});
const sendBack = (change: object = {}): Command =>
  ({ action: 'return-answer', notice: '01' as NoticeId, text: '没有说明何时办结。', ...change }) as Command;
const replied = () => done(supervised(), '2026-03-26', housingHandler, reply('已安排专人办理。')).matter;
/** Two answers were sent back. */
const evaded = () =>
  walked(
    replied(),
    ['2026-03-27', supervisor, sendBack()],
    ['2026-03-30', housingHandler, reply('正在研究。')],
    ['2026-03-31', supervisor, sendBack()],
  );
const sign = (text = '建议追究拖延办理的责任。'): Command => {
  return { action: 'sign-suggestion', suggestion: '01' as SuggestionId, text };
};
const drop = (text = '责任在配件厂家。'): Command => {
  return { action: 'drop-suggestion', suggestion: '01' as SuggestionId, text };
};
const petitionsHead = staff('city-petitions', 'head');
const remind = (clock: string): Command => ({ action: 'remind', clock: clock as ClockId });
const reply = (text: string): Command => ({ action: 'answer-supervision', notice: '01' as NoticeId, text });
const suggested = () => done(accepted(), '2026-03-10', supervisor, suggest()).matter;
const adopt = (text = '已纳入制度。'): Command => {
  return { action: 'answer-suggestion', suggestion: '01' as SuggestionId, adoption: 'partly', text };
};
const acceptance = (matter: Case) => matter.documents.find(({ kind }) => kind === 'acceptance')?.id as DocumentId;
const opinion = ({ documents }: Case) => documents.find(({ kind }) => kind === 'handling-opinion')?.id as DocumentId;
const record = (on: string, document: (matter: Case) => DocumentId = acceptance) => ({
  action: 'record-service' as const,
  saying: (matter: Case): Command => {
    return { action: 'record-service', document: document(matter), service: { way: 'electronic', on: at(on) } };
  },
});
const told = () => {
  const matter = acceptedByLetter();
  return done(matter, '2026-03-09', housingHandler, record('2026-03-09').saying(matter)).matter;
};
const recount: Command = { action: 'recount', because: 'calendar' };

everyGuardOf(supervision, [
  ['nothing-to-remind', delivered, '2026-03-15', system('escalate'), remind('notify#01')],
  ['nothing-to-remind', delivered, '2026-03-21', system('escalate'), remind('notify#01')],
  ['nothing-to-remind', delivered, '2026-03-10', system('escalate'), remind('objection#01')],
  ['not-overdue', delivered, '2026-03-20', system('escalate'), flag('notify#01')],
  ['not-overdue', flagged, '2026-03-22', system('escalate'), flag('notify#01')],
  ['out-of-hours', flagged, '2026-03-23', system('escalate'), flag('notify#01'), { timeOfDay: '17:30' }],
  ['out-of-hours', flagged, '2026-03-28', system('escalate'), flag('notify#01')],
  ['no-reasons', replied, '2026-03-27', supervisor, accept(' ')],
  ['no-reasons', replied, '2026-03-27', supervisor, sendBack({ text: '' })],
  ['answer-date-past', replied, '2026-03-27', supervisor, sendBack({ answerBy: at('2026-03-27') })],
  ['no-reasons', evaded, '2026-04-01', petitionsHead, sign(' ')],
  ['no-reasons', evaded, '2026-04-01', petitionsHead, drop(' ')],
  [
    'accused-unit',
    () => ({ ...evaded(), accused: [{ unit: office('housing') }] }),
    '2026-04-01',
    petitionsHead,
    sign(),
  ],
  ['unknown-unit', delivered, '2026-03-10', supervisor, supervise({ office: office('nowhere') })],
  ['not-in-hand', delivered, '2026-03-10', supervisor, supervise({ office: office('discipline') })],
  [
    'accused-unit',
    () => ({ ...delivered(), accused: [{ unit: office('housing') }] }),
    '2026-03-10',
    supervisor,
    supervise(),
  ],
  ['answer-date-past', delivered, '2026-03-10', supervisor, supervise({ answerBy: at('2026-03-10') })],
  ['no-reasons', delivered, '2026-03-10', supervisor, supervise({ demand: ' ' })],
  ['joint-alone', delivered, '2026-03-10', supervisor, supervise({ way: 'joint' })],
  ['joint-alone', delivered, '2026-03-10', supervisor, jointly()],
  ['not-joint', delivered, '2026-03-10', supervisor, supervise({ jointWith: [office('discipline')] })],
  ['supervises-already', delivered, '2026-03-10', supervisor, jointly('discipline', 'city-petitions')],
  ['supervises-itself', delivered, '2026-03-10', supervisor, jointly('housing')],
  ['supervises-itself', delivered, '2026-03-10', supervisor, jointly('housing-station')],
  ['unit-closed', delivered, '2026-03-10', supervisor, jointly('salt')],
  ['unknown-unit', delivered, '2026-03-10', supervisor, jointly('nowhere')],
  ['unit-twice', delivered, '2026-03-10', supervisor, jointly('discipline', 'discipline')],
  [
    'accused-unit',
    () => ({ ...delivered(), accused: [{ unit: office('transport') }] }),
    '2026-03-10',
    supervisor,
    jointly('discipline', 'transport'),
  ],
  ['no-reasons', supervised, '2026-03-26', housingHandler, reply(' ')],
  ['unknown-unit', accepted, '2026-03-10', supervisor, suggest({ office: office('nowhere') })],
  ['unit-closed', accepted, '2026-03-10', supervisor, suggest({ office: office('salt') })],
  [
    'accused-unit',
    () => registered({ nature: 'accusation', accused: [{ unit: office('housing') }] }),
    '2026-03-10',
    supervisor,
    suggest(),
  ],
  ['no-reasons', accepted, '2026-03-10', supervisor, suggest({ text: '' })],
  ['no-reasons', suggested, '2026-03-20', housingHandler, adopt(' ')],
  [
    'unknown-document',
    acceptedByLetter,
    '2026-03-09',
    housingHandler,
    record('2026-03-09', () => 'housing/transfer/2026/99999' as DocumentId),
  ],
  ['unknown-document', acceptedByLetter, '2026-03-09', registrar, record('2026-03-09')],
  ['served-before', accepted, '2026-03-10', housingHandler, record('2026-03-10')],
  ['served-before', told, '2026-03-10', housingHandler, record('2026-03-10')],
  ['served-as-opinion', approved, '2026-03-20', housingHandler, record('2026-03-20', opinion)],
  ['served-in-future', acceptedByLetter, '2026-03-09', housingHandler, record('2026-03-10')],
  ['served-too-early', acceptedByLetter, '2026-03-09', housingHandler, record('2026-03-05')],
  ['nothing-moved', accepted, '2026-03-10', system('recount'), recount],
]);

const clockOf = (matter: Case, id: string) => {
  const clock = matter.clocks.find((each) => each.id === id);
  return clock && `${clock.office} ${clock.status} ${clock.due}`;
};

const watch = (matter: Case, id: string) => matter.clocks.find((each) => each.id === id);

describe('a duty that will run out', () => {
  it('is reminded of when three quarters of its days are over, and on its last day, once each [action:remind, duty:reminded]', () => {
    expect(watch(delivered(), 'notify#01')).toMatchObject({ due: '2026-03-20', nextOn: '2026-03-17' });
    const soon = done(delivered(), '2026-03-17', system('escalate'), remind('notify#01'));
    expect(soon.events).toMatchObject([{ type: 'reminded', due: '2026-03-20', nextOn: '2026-03-20' }]);
    expect(codeOf(attempt(soon.matter, '2026-03-18', system('escalate'), remind('notify#01')))).toBe(
      'nothing-to-remind',
    );
    const last = done(soon.matter, '2026-03-20', system('escalate'), remind('notify#01')).matter;
    expect(watch(last, 'notify#01')).toMatchObject({ nextOn: '2026-03-21' });
    expect(watch(last, 'notify#01')).not.toHaveProperty('flaggedOn');
    expect(codeOf(attempt(last, '2026-03-20', system('escalate'), remind('notify#01')))).toBe('nothing-to-remind');
    expect(codeOf(attempt(delivered(), '2026-03-20', system('escalate'), remind('objection#09')))).toBe(
      'unknown-clock',
    );
    // Whoever was not reminded in time is reminded once.
    const late = done(delivered(), '2026-03-19', system('escalate'), remind('notify#01')).matter;
    expect(watch(late, 'notify#01')?.nextOn).toBe('2026-03-20');
  });

  it('is reminded of working days before, where the policy says so, and not at all where there is no day between', () => {
    const { clocks } = national;
    const notify = { ...clocks.notify, remind: { workingDays: 2 } };
    const policy = { ...national, clocks: { ...clocks, notify } };
    const sent = routed();
    const watched = done(
      sent,
      '2026-03-05',
      system('deliver'),
      { action: 'deliver', assignment: ASSIGN_1 },
      { policy },
    );
    expect(watch(watched.matter, 'notify#01')).toMatchObject({ due: '2026-03-20', nextOn: '2026-03-18' });
    const short = { ...notify, period: { days: 1, unit: 'working', roll: false } as const };
    const brief = { ...national, clocks: { ...clocks, notify: short } };
    const soon = done(
      sent,
      '2026-03-05',
      system('deliver'),
      { action: 'deliver', assignment: ASSIGN_1 },
      { policy: brief },
    );
    expect(watch(soon.matter, 'notify#01')).toMatchObject({ due: '2026-03-06', nextOn: '2026-03-06' });
  });
});

describe('a duty that runs out', () => {
  it('is left alone on its last day, flagged on the day after, and climbs to a notice [action:flag-overdue, document:supervision-notice, ground:overdue, duty:supervised, ladder:handler, ladder:head, ladder:supervisor]', () => {
    const { events, matter } = done(delivered(), '2026-03-21', system('escalate'), flag('notify#01'), {
      timeOfDay: '00:05',
    });
    expect(events).toMatchObject([
      {
        type: 'overdue-flagged',
        clock: 'notify#01',
        due: '2026-03-20',
        daysOver: 1,
        rung: 'handler',
        nextOn: '2026-03-23',
      },
    ]);
    expect(watch(matter, 'notify#01')).toMatchObject({ flaggedOn: '2026-03-21', status: 'running', rung: 'handler' });
    const head = done(matter, '2026-03-23', system('escalate'), flag('notify#01')).events;
    expect(head).toMatchObject([{ type: 'overdue-flagged', daysOver: 3, rung: 'head', nextOn: '2026-03-25' }]);
    const { events: third, matter: last } = done(raised(), '2026-03-25', system('escalate'), flag('notify#01'));
    expect(third).toMatchObject([{ type: 'supervised', rung: 'supervisor', nextOn: '2026-04-09' }]);
    expect(third[0]?.documents).toMatchObject([{ kind: 'supervision-notice', unit: 'city-petitions' }]);
    expect(watch(last, 'notify#01')).toMatchObject({ flaggedOn: '2026-03-21', rung: 'supervisor' });
    expect(last.notices).toEqual([
      {
        ...{ id: '01', office: 'housing', supervisor: 'city-petitions', ground: 'overdue', way: 'written' },
        document: third[0]?.documents?.[0]?.id,
        ...{ clock: 'notify#01', rung: 'supervisor', issuedOn: '2026-03-25', answerBy: '2026-04-09', status: 'open' },
      },
    ]);
  });

  it('climbs to a leader where nobody answers by the day that the notice names, and no further [ladder:leader]', () => {
    expect(codeOf(attempt(supervised(), '2026-04-09', system('escalate'), flag('notify#01')))).toBe('not-overdue');
    const { events, matter } = done(supervised(), '2026-04-10', system('escalate'), flag('notify#01'));
    expect(events).toMatchObject([{ type: 'supervised', rung: 'leader', supervisor: 'city', office: 'housing' }]);
    expect(events[0]).not.toHaveProperty('nextOn');
    expect(codeOf(attempt(matter, '2027-04-12', system('escalate'), flag('notify#01')))).toBe('not-overdue');
  });

  it('waits for no office hours where the matter is urgent, and counts each day [duty:urgent]', () => {
    const urgent = done(delivered(), '2026-03-09', housingHandler, {
      action: 'report-urgent',
      to: office('city'),
      text: '危险。',
    });
    const first = done(urgent.matter, '2026-03-21', system('escalate'), flag('notify#01'), { timeOfDay: '00:05' });
    expect(first.events).toMatchObject([{ nextOn: '2026-03-22' }]);
    const sunday = attempt(first.matter, '2026-03-22', system('escalate'), flag('notify#01'), { timeOfDay: '00:05' });
    expect(codeOf(sunday)).toBe('done');
  });

  it('is flagged once, and not when it was met or is only a right', () => {
    expect(codeOf(attempt(flagged(), '2026-03-22', system('escalate'), flag('notify#01')))).toBe('not-overdue');
    expect(codeOf(attempt(accepted(), '2026-03-22', system('escalate'), flag('notify#01')))).toBe('wrong-state');
    expect(codeOf(attempt(delivered(), '2026-03-22', system('escalate'), flag('objection#01')))).toBe('not-overdue');
    expect(codeOf(attempt(delivered(), '2026-03-22', registrar, flag('notify#01')))).toBe('not-yours');
    expect(codeOf(attempt(delivered(), '2026-03-22', system('escalate'), flag('handle#01')))).toBe('unknown-clock');
  });

  it('of the petition office itself is supervised one level up [duty:supervisor-above]', () => {
    const climb = (from: Case) =>
      ['2026-03-18', '2026-03-19', '2026-03-23'].reduce(
        (matter, day) => done(matter, day, system('escalate'), flag('route#01')).matter,
        from,
      );
    expect(climb(received()).notices[0]).toMatchObject({ office: 'city-petitions', supervisor: 'province' });
    const below = climb(received({ office: office('district-petitions') }));
    expect(below.notices[0]?.supervisor).toBe('city-petitions');
  });

  it('is told up the line without a notice where the policy says so, or where the unit is accused meanwhile', () => {
    const { clocks } = national;
    const notify = { ...clocks.notify, whenOverdue: 'flag-only' as const };
    const policy = { ...national, clocks: { ...clocks, notify } };
    const late = done(raised(), '2026-03-25', system('escalate'), flag('notify#01'), { policy });
    expect(late.events).toMatchObject([{ type: 'overdue-flagged', rung: 'supervisor' }]);
    const accusing = { ...raised(), accused: [{ unit: office('housing') }] };
    const walled = done(accusing, '2026-03-25', system('escalate'), flag('notify#01'));
    expect(walled.events.map(({ type }) => type)).toEqual(['overdue-flagged']);
  });

  it('gets its notice at once where the ladder of its clock or of its ground begins with one', () => {
    const source = 'setting';
    const ladder = [{ rung: 'supervisor', record: 'notice', source } as const];
    const { clocks, grounds } = national;
    const byClock = { ...national, clocks: { ...clocks, notify: { ...clocks.notify, ladder } } };
    const byGround = { ...national, grounds: { ...grounds, overdue: { ...grounds.overdue, ladder } } };
    for (const policy of [byClock, byGround]) {
      const { events, matter } = done(delivered(), '2026-03-21', system('escalate'), flag('notify#01'), { policy });
      expect(events.map(({ type }) => type)).toEqual(['overdue-flagged', 'supervised']);
      expect(codeOf(attempt(matter, '2026-06-01', system('escalate'), flag('notify#01'), { policy }))).toBe(
        'not-overdue',
      );
    }
  });

  it('that was overdue when it was entered is looked at from that day on', () => {
    const old = received({ channel: 'letter', receivedOn: at('2026-01-05') });
    expect(old.clocks[0]).toMatchObject({ due: '2026-01-20', sweepOn: '2026-03-02', nextOn: '2026-03-02' });
    expect(received().clocks[0]).toMatchObject({ due: '2026-03-17', sweepOn: '2026-03-18', nextOn: '2026-03-14' });
    expect(delivered().clocks.find(({ kind }) => kind === 'objection')).not.toHaveProperty('sweepOn');
    expect(delivered().clocks.find(({ kind }) => kind === 'objection')).not.toHaveProperty('nextOn');
  });
});

describe('a supervision notice', () => {
  it('is written by hand as well, on any ground, to a unit that has the matter [action:supervise, ground:not-reported, ground:procedure-broken, ground:evasion, ground:opinion-not-carried-out, ground:other]', () => {
    for (const ground of Object.keys(national.grounds)) {
      const { matter } = done(delivered(), '2026-03-10', supervisor, supervise({ ground, way: 'interview' }));
      expect(matter.notices[0]).toMatchObject({ ground, way: 'interview', answerBy: '2026-03-24' });
    }
    const demanded = done(
      delivered(),
      '2026-03-10',
      supervisor,
      supervise({ demand: '请说明进展。', answerBy: at('2026-03-13') }),
    );
    expect(demanded.papers).toMatchObject([{ text: '请说明进展。' }]);
    expect(clockOf(demanded.matter, 'supervision-reply#01')).toBe('housing running 2026-03-13');
    expect(codeOf(attempt(closed(), '2026-03-24', supervisor, supervise({ ground: 'opinion-not-carried-out' })))).toBe(
      'done',
    );
    expect(
      codeOf(attempt(delivered(), '2026-03-10', supervisor, supervise({ office: office('city-petitions') }))),
    ).toBe('done');
    expect(codeOf(attempt(delivered(), '2026-03-10', registrar, supervise()))).toBe('not-yours');
  });

  it('of a joint supervision names who takes part: they read the case, and only the watching office judges the answer', () => {
    const { events, matter } = done(delivered(), '2026-03-10', supervisor, jointly('discipline', 'district'));
    const jointWith = ['discipline', 'district'];
    expect(events).toMatchObject([{ type: 'supervised', way: 'joint', supervisor: 'city-petitions', jointWith }]);
    expect(matter.notices[0]).toMatchObject({ way: 'joint', jointWith, office: 'housing' });
    expect(clockOf(matter, 'supervision-reply#01')).toBe('housing running 2026-03-24');
    const partner = staff('discipline', 'head');
    expect(maySee(delivered(), partner, offices)).toBe(false);
    expect(maySee(matter, partner, offices)).toBe(true);
    const answered = done(matter, '2026-03-11', housingHandler, reply('已安排专人办理。')).matter;
    expect(codeOf(attempt(answered, '2026-03-12', partner, accept()))).toBe('not-yours');
    expect(codeOf(attempt(answered, '2026-03-12', supervisor, accept()))).toBe('done');
    expect(done(delivered(), '2026-03-10', supervisor, supervise()).events[0]).not.toHaveProperty('jointWith');
  });

  it('asks the unit for a written answer, which stops its clock and no other [action:answer-supervision, clock:supervision-reply]', () => {
    const both = walked(
      supervised(),
      ['2026-03-25', system('deliver'), { action: 'deliver', assignment: ASSIGN_2 }],
      ['2026-03-26', supervisor, supervise({ office: office('transport') })],
    );
    expect(clockOf(both, 'supervision-reply#01')).toBe('housing running 2026-04-09');
    expect(codeOf(attempt(both, '2026-03-27', transportHandler, reply('已办')))).toBe('not-yours');
    const { matter, papers } = done(both, '2026-03-27', housingHandler, reply('已安排专人办理。'));
    expect(matter.notices.map(({ status }) => status)).toEqual(['answered', 'open']);
    expect(clockOf(matter, 'supervision-reply#01')).toBe('housing stopped 2026-04-09');
    expect(clockOf(matter, 'supervision-reply#02')).toBe('transport running 2026-04-10');
    expect(clockOf(matter, 'notify#01')).toBe('housing running 2026-03-20');
    expect(papers).toMatchObject([{ text: '已安排专人办理。' }]);
  });

  it('whose answer is accepted climbs no further [action:accept-answer]', () => {
    expect(codeOf(attempt(supervised(), '2026-03-26', supervisor, accept()))).toBe('wrong-state');
    expect(codeOf(attempt(replied(), '2026-03-27', housingHandler, accept()))).toBe('not-yours');
    // While it is judged, nothing climbs either.
    expect(codeOf(attempt(replied(), '2026-05-06', system('escalate'), flag('notify#01')))).toBe('not-overdue');
    const { matter, papers } = done(replied(), '2026-03-27', supervisor, accept('同意，周五前办结。'));
    expect(matter.notices[0]).toMatchObject({ status: 'settled' });
    expect(papers).toMatchObject([{ text: '同意，周五前办结。' }]);
    expect(codeOf(attempt(matter, '2026-05-06', system('escalate'), flag('notify#01')))).toBe('not-overdue');
  });

  it('whose answer is sent back is open again until another day, and climbs then [action:return-answer]', () => {
    const { matter } = done(replied(), '2026-03-27', supervisor, sendBack({ answerBy: at('2026-04-03') }));
    expect(matter.notices[0]).toMatchObject({ status: 'open', answerBy: '2026-04-03', returned: 1 });
    expect(clockOf(matter, 'supervision-reply#02')).toBe('housing running 2026-04-03');
    expect(codeOf(attempt(matter, '2026-04-03', system('escalate'), flag('notify#01')))).toBe('not-overdue');
    expect(codeOf(attempt(matter, '2026-04-09', system('escalate'), flag('notify#01')))).toBe('done');
  });

  it('is withdrawn when its duty is done, and with it whatever came of it [duty:withdrawn-when-done]', () => {
    const twice = done(supervised(), '2026-04-10', system('escalate'), flag('notify#01')).matter;
    const { matter, events } = done(twice, '2026-04-13', housingHandler, { action: 'accept', assignment: ASSIGN_1 });
    expect(events.flatMap(({ withdraws = [] }) => withdraws)).toEqual(['01', '02']);
    expect(['supervision-reply#01', 'supervision-reply#02'].map((id) => watch(matter, id)?.status)).toEqual([
      ...['stopped', 'stopped'],
    ]);
    expect(matter.notices.map(({ status }) => status)).toEqual(['withdrawn', 'withdrawn']);
    expect(codeOf(attempt(matter, '2026-04-13', housingHandler, reply('已办')))).toBe('wrong-state');
    const answeredBefore = done(replied(), '2026-04-13', housingHandler, {
      action: 'accept',
      assignment: ASSIGN_1,
    }).matter;
    expect(answeredBefore.notices[0]?.status).toBe('answered');
  });

  it('by hand is about what the unit is late with, where it is supervised for that', () => {
    const { matter } = done(flagged(), '2026-03-23', supervisor, supervise({ ground: 'overdue' }));
    expect(matter.notices[0]).toMatchObject({ clock: 'notify#01', answerBy: '2026-04-07' });
    expect(codeOf(attempt(matter, '2026-04-07', system('escalate'), flag('notify#01')))).toBe('not-overdue');
    expect(codeOf(attempt(matter, '2026-04-08', system('escalate'), flag('notify#01')))).toBe('done');
    expect(done(flagged(), '2026-03-23', supervisor, supervise()).matter.notices[0]).not.toHaveProperty('clock');
  });

  it('by hand that nobody answers climbs to a leader, by its answer; one about a period climbs with that alone', () => {
    const byHand = done(delivered(), '2026-03-10', supervisor, supervise()).matter;
    const late = done(byHand, '2026-03-25', system('escalate'), flag('supervision-reply#01'));
    expect(late.events).toMatchObject([{ type: 'overdue-flagged', rung: 'handler', nextOn: '2026-03-27' }]);
    const up = done(late.matter, '2026-03-27', system('escalate'), flag('supervision-reply#01'));
    expect(up.events).toMatchObject([{ type: 'supervised', rung: 'leader', ground: 'evasion', supervisor: 'city' }]);
    const reply1 = done(supervised(), '2026-04-10', system('escalate'), flag('supervision-reply#01'));
    expect(reply1.events).toMatchObject([{ type: 'overdue-flagged', rung: 'handler' }]);
    expect(reply1.events[0]).not.toHaveProperty('nextOn');
  });
});

describe('a unit that evades again and again', () => {
  it('is suggested to be held to account: drafted, for a head to sign [action:sign-suggestion, action:drop-suggestion, duty:evasion-drafted]', () => {
    const { events } = done(
      done(replied(), '2026-03-27', supervisor, sendBack()).matter,
      '2026-04-14',
      system('escalate'),
      flag('supervision-reply#02'),
    );
    expect(events.map(({ type }) => type)).toEqual(['overdue-flagged', 'suggestion-drafted']);
    const drafted = evaded();
    expect(drafted.suggestions).toEqual([
      {
        ...{ id: '01', kind: 'accountability', office: 'housing' },
        issuedOn: '2026-03-31',
        status: 'proposed',
        drafted: true,
      },
    ]);
    expect(clockOf(drafted, 'suggestion-feedback#01')).toBeUndefined();
    expect(codeOf(attempt(drafted, '2026-04-01', supervisor, sign()))).toBe('not-yours');
    expect(codeOf(attempt(drafted, '2026-04-01', housingHandler, adopt()))).toBe('wrong-state');

    const signed = done(drafted, '2026-04-01', petitionsHead, sign());
    expect(signed.events[0]?.documents).toMatchObject([{ kind: 'accountability-suggestion', unit: 'city-petitions' }]);
    expect(signed.matter.suggestions[0]).toMatchObject({ status: 'open', issuedOn: '2026-04-01' });
    expect(clockOf(signed.matter, 'suggestion-feedback#01')).toBe('housing running 2026-05-06');
    expect(codeOf(attempt(signed.matter, '2026-04-02', housingHandler, adopt()))).toBe('done');
    expect(done(drafted, '2026-04-01', petitionsHead, drop()).matter.suggestions[0]?.status).toBe('dropped');
  });

  it('is one unit: what another evades is its own, and notices that nobody answered count like answers sent back', () => {
    const byHand = (unit: string): Command => supervise({ office: office(unit) });
    const both = walked(
      delivered(),
      ['2026-03-10', supervisor, byHand('transport')],
      ['2026-03-10', supervisor, byHand('housing')],
      ['2026-03-10', supervisor, byHand('housing')],
    );
    const late = (matter: Case, clock: string) => done(matter, '2026-03-25', system('escalate'), flag(clock)).matter;
    const each = late(late(both, 'supervision-reply#01'), 'supervision-reply#02');
    expect(each.suggestions).toEqual([]);
    expect(late(each, 'supervision-reply#03').suggestions).toMatchObject([{ office: 'housing', status: 'proposed' }]);
    const returned = {
      ...both,
      notices: both.notices.map((n) => ({ ...n, ...(n.office === 'transport' && { returned: 5 }) })),
    };
    expect(late(returned, 'supervision-reply#02').suggestions).toEqual([]);
    // A duty of another kind that is late is no evasion, however often the unit evaded before.
    expect(done(returned, '2026-03-21', system('escalate'), flag('notify#01')).matter.suggestions).toEqual([]);
  });

  it('is suggested so beside other suggestions, and anew where a head dropped the last', () => {
    const before = done(replied(), '2026-03-27', supervisor, suggest()).matter;
    const third = (matter: Case) =>
      walked(
        matter,
        ['2026-03-27', supervisor, sendBack()],
        ['2026-03-30', housingHandler, reply('正在研究。')],
        ['2026-03-31', supervisor, sendBack()],
      );
    expect(third(before).suggestions.map(({ kind }) => kind)).toEqual(['improvement', 'accountability']);
    expect(evaded().notices[0]?.returned).toBe(2);
    const again = (matter: Case) =>
      walked(matter, ['2026-04-02', housingHandler, reply('仍在研究。')], ['2026-04-03', supervisor, sendBack()])
        .suggestions;
    const dropped = done(evaded(), '2026-04-01', petitionsHead, drop()).matter;
    expect(again(dropped).map(({ status }) => status)).toEqual(['dropped', 'proposed']);
    const signed = done(evaded(), '2026-04-01', petitionsHead, sign()).matter;
    expect(again(signed).map(({ status }) => status)).toEqual(['open']);
  });

  it('is suggested so once while that stands, and never where it is accused', () => {
    const again = walked(
      evaded(),
      ['2026-04-01', housingHandler, reply('仍在研究。')],
      ['2026-04-02', supervisor, sendBack()],
    );
    expect(again.suggestions).toHaveLength(1);
    const once = done(replied(), '2026-03-27', supervisor, sendBack()).matter;
    expect(once.suggestions).toEqual([]);
    const accusing = {
      ...walked(once, ['2026-03-30', housingHandler, reply('正在研究。')]),
      accused: [{ unit: office('housing') }],
    };
    expect(done(accusing, '2026-03-31', supervisor, sendBack()).matter.suggestions).toEqual([]);
  });
});

describe('a suggestion of the petition office', () => {
  it.each(['improvement', 'policy', 'accountability'] as const)(
    'is written and wants a written answer: %s [action:suggest, action:answer-suggestion, clock:suggestion-feedback, document:improvement-suggestion, document:policy-suggestion, document:accountability-suggestion, duty:three-suggestions]',
    (kind) => {
      const { matter, events } = done(accepted(), '2026-03-10', supervisor, suggest({ kind }));
      expect(events[0]?.documents).toMatchObject([{ kind: `${kind}-suggestion`, unit: 'city-petitions' }]);
      expect(clockOf(matter, 'suggestion-feedback#01')).toBe('housing running 2026-04-09');
      const said = done(matter, '2026-03-20', housingHandler, adopt()).matter;
      expect(said.suggestions).toEqual([
        { id: '01', kind, office: 'housing', issuedOn: '2026-03-10', status: 'answered', adoption: 'partly' },
      ]);
      expect(clockOf(said, 'suggestion-feedback#01')).toBe('housing stopped 2026-04-09');
      expect(clockOf(said, 'handle#01')).toBe('housing running 2026-05-06');
    },
  );

  it('may go to a unit that has nothing else to do with the case, or to the office itself', () => {
    expect(codeOf(attempt(accepted(), '2026-03-10', supervisor, suggest({ office: office('discipline') })))).toBe(
      'done',
    );
    expect(codeOf(attempt(accepted(), '2026-03-10', supervisor, suggest({ office: office('city-petitions') })))).toBe(
      'done',
    );
    const outside = done(accepted(), '2026-03-10', supervisor, suggest({ office: office('discipline') })).matter;
    expect(codeOf(attempt(outside, '2026-03-20', staff('discipline', 'head'), adopt()))).toBe('done');
  });
});

describe('the service of a document', () => {
  it('is recorded once, by the unit whose letter it is [action:record-service, duty:service-recorded]', () => {
    const before = acceptedByLetter();
    const command = record('2026-03-09').saying(before);
    const { matter, papers } = done(before, '2026-03-09', housingHandler, command);
    expect(matter.documents.find(({ id }) => id === acceptance(before))).toMatchObject({ servedOn: '2026-03-09' });
    expect(matter.documents.filter(({ servedOn }) => servedOn)).toHaveLength(1);
    expect(papers).toMatchObject([{ kind: 'service', way: 'electronic', on: '2026-03-09' }]);
    expect(codeOf(attempt(before, '2026-03-09', cityHead, command))).toBe('not-yours');
  });

  it('of the notice of acceptance ends the 15 days, on the day it was posted and not on that of its entry [clock:notify, duty:tell-15-days]', () => {
    const before = acceptedByLetter();
    expect(clockOf(before, 'notify#01')).toBe('housing running 2026-03-20');
    expect(codeOf(attempt(before, '2026-03-21', system('escalate'), flag('notify#01')))).toBe('done');
    const { matter, events } = done(before, '2026-03-11', housingHandler, record('2026-03-09').saying(before));
    expect(events[0]?.stops).toEqual(['notify#01']);
    expect(matter.clocks.find(({ id }) => id === 'notify#01')).toMatchObject({ stoppedOn: '2026-03-09' });
    expect(matter.assignments[0]?.acceptance?.told).toBe('electronic');
  });

  it('of another document leaves the 15 days running', () => {
    const before = acceptedByLetter();
    const form = before.documents.find(({ kind }) => kind === 'register-form')?.id as DocumentId;
    const { matter } = done(before, '2026-03-09', registrar, record('2026-03-09', () => form).saying(before));
    expect(clockOf(matter, 'notify#01')).toBe('housing running 2026-03-20');
  });

  it('is recorded by whoever carries on the powers of a unit that was closed in the meantime', () => {
    const before = acceptedByLetter();
    const housing = offices.get(office('housing')) as Office;
    const over = { on: at('2026-03-08'), successor: office('transport') };
    const merged = new Map(offices).set(office('housing'), { ...housing, closed: over });
    const command = record('2026-03-09').saying(before);
    const heir = attempt(before, '2026-03-09', transportHandler, command, { offices: merged });
    expect(codeOf(heir)).toBe('done');
  });

  it('of a confidential matter is recorded by the petition office as well, which alone knows where to write to', () => {
    const secret = { ...acceptedByLetter(), confidential: true } as const;
    const command = record('2026-03-09').saying(secret);
    expect(codeOf(attempt(secret, '2026-03-09', registrar, command))).toBe('done');
    expect(codeOf(attempt(secret, '2026-03-09', transportHandler, command))).toBe('unknown-document');
  });
});

describe('a new notice of holidays, or a new policy', () => {
  const asOf = (day: string) => {
    const first = attempt(undefined, day, registrar, {
      ...{ action: 'submit', number: 'TT2026000001' as never, office: office('city-petitions'), channel: 'letter' },
      ...{ title: '标题', facts: '事实', requests: ['诉求'], citizen: { anonymous: true } },
      ...{ receivedAt: context(day, registrar).now, receivedOn: at(day) },
    });
    if ('refusal' in first) throw new Error(first.refusal.code);
    return first.matter;
  };
  /** 4 January 2027 is made a holiday. */
  const notice = { ...china, to: 2027, holidays: new Map([...china.holidays, [at('2027-01-04'), '元旦']]) };

  it('moves each running clock in its reach, and the history says from, to and why [action:recount, duty:recounted]', () => {
    const matter = asOf('2026-12-20');
    expect(matter.clocks[0]).toMatchObject({ due: '2027-01-04', provisional: true });
    const { events, matter: moved } = done(matter, '2026-12-28', system('recount'), recount, { calendar: notice });
    expect(events).toEqual([
      {
        ...{ type: 'recounted', because: 'calendar', on: '2026-12-28', at: context('2026-12-28', registrar).now },
        actor: system('recount'),
        moves: [
          {
            ...{ clock: 'route#01', from: '2027-01-04', to: '2027-01-05', provisional: false, sweepOn: '2027-01-06' },
            nextOn: '2027-01-01',
            counted: { from: '2026-12-20', period: national.clocks.route.period },
          },
        ],
      },
    ]);
    expect(moved.clocks[0]).toMatchObject({ due: '2027-01-05', provisional: false, status: 'running' });
    const again = attempt(moved, '2026-12-28', system('recount'), recount, { calendar: notice });
    expect(codeOf(again)).toBe('nothing-moved');
  });

  it('confirms a provisional day that stays the same', () => {
    const confirmed = { ...china, to: 2027 };
    const { matter } = done(asOf('2026-12-20'), '2026-12-28', system('recount'), recount, { calendar: confirmed });
    expect(matter.clocks[0]).toMatchObject({ due: '2027-01-04', provisional: false });
  });

  it('gives whole periods the length of the new policy, and leaves asked-for days and stopped clocks alone', () => {
    const { clocks } = national;
    const shorter = { ...clocks.handle, period: { ...clocks.handle.period, days: 30 } };
    const policy = { ...national, clocks: { ...clocks, handle: shorter } };
    const byPolicy: Command = { action: 'recount', because: 'policy' };
    const { events, matter } = done(accepted(), '2026-03-10', system('recount'), byPolicy, { policy });
    expect(events[0]).toMatchObject({
      because: 'policy',
      moves: [{ clock: 'handle#01', from: '2026-05-06', to: '2026-04-07' }],
    });
    expect(clockOf(matter, 'handle#01')).toBe('housing running 2026-04-07');
    expect(clockOf(matter, 'notify#01')).toBe('housing stopped 2026-03-20');
    expect(codeOf(attempt(accepted(), '2026-03-10', system('recount'), recount, { policy }))).toBe('nothing-moved');
    const extended = walked(
      accepted(),
      ['2026-03-10', housingHandler, { action: 'ask-extension', assignment: ASSIGN_1, days: 20, reason: '等待配件' }],
      ['2026-03-11', staff('housing', 'head'), { action: 'decide-extension', assignment: ASSIGN_1, granted: true }],
    );
    expect(codeOf(attempt(extended, '2026-03-12', system('recount'), byPolicy, { policy }))).toBe('nothing-moved');
    const flagged = {
      ...accepted(),
      clocks: accepted().clocks.map((clock) => ({ ...clock, flaggedOn: at('2026-03-09') })),
    };
    expect(codeOf(attempt(flagged, '2026-03-10', system('recount'), byPolicy, { policy }))).toBe('nothing-moved');
  });

  it('leaves a day that a letter has set', () => {
    const matter = done(delivered(), '2026-03-10', supervisor, supervise({ answerBy: at('2027-01-04') })).matter;
    const moved = attempt(matter, '2026-12-28', system('recount'), recount, { calendar: notice });
    expect(codeOf(moved)).toBe('nothing-moved');
  });
});

it('answered matters can still be supervised', () => {
  expect(codeOf(attempt(answered(), '2026-03-24', supervisor, supervise()))).toBe('done');
});
