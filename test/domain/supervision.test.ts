import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { ClockId, DocumentId, NoticeId, SuggestionId } from '../../shared/domain/ids.ts';
import type { Office } from '../../shared/domain/office.ts';
import { supervision } from '../../shared/domain/transitions/supervision.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import { national } from '../../shared/policy/national.ts';
import {
  ASSIGN_1,
  ASSIGN_2,
  at,
  cityHead,
  context,
  housingHandler,
  instant,
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
const suggest = (change: object = {}): Command =>
  ({
    action: 'suggest',
    kind: 'improvement',
    office: office('housing'),
    text: '完善电梯巡检制度。',
    ...change,
  }) as Command;
const supervised = () => done(delivered(), '2026-03-21', system('escalate'), flag('notify#01')).matter;
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
/** Brought in writing, so that the notice has to be posted. */
const byLetter = () =>
  received({
    ...{ channel: 'letter', citizen: { anonymous: false, name: '林小满', address: '城南路8号' } },
    ...{ receivedOn: at('2026-03-02'), receivedAt: instant('2026-03-02') },
  });
const acceptedByLetter = () => accepted({}, delivered(routed({}, registered({}, byLetter()))));
const told = () => {
  const matter = acceptedByLetter();
  return done(matter, '2026-03-09', housingHandler, record('2026-03-09').saying(matter)).matter;
};
const recount: Command = { action: 'recount', because: 'calendar' };

everyGuardOf(supervision, [
  ['not-overdue', delivered, '2026-03-20', system('escalate'), flag('notify#01')],
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
  ['no-reasons', supervised, '2026-03-25', housingHandler, reply(' ')],
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

describe('a duty that runs out', () => {
  it('is left alone on its last day, and flagged and supervised on the day after [action:flag-overdue, document:supervision-notice, ground:overdue, duty:supervised]', () => {
    const { events, matter } = done(delivered(), '2026-03-21', system('escalate'), flag('notify#01'));
    expect(events.map(({ type }) => type)).toEqual(['overdue-flagged', 'supervised']);
    expect(events[0]).toMatchObject({ clock: 'notify#01', due: '2026-03-20', daysOver: 1 });
    expect(events[0]).not.toHaveProperty('starts');
    expect(events[1]?.documents).toMatchObject([{ kind: 'supervision-notice', unit: 'city-petitions' }]);
    expect(matter.clocks.find(({ id }) => id === 'notify#01')).toMatchObject({
      flaggedOn: '2026-03-21',
      status: 'running',
    });
    expect(matter.notices).toEqual([
      {
        ...{ id: '01', office: 'housing', supervisor: 'city-petitions', ground: 'overdue', way: 'written' },
        ...{ clock: 'notify#01', issuedOn: '2026-03-21', answerBy: '2026-04-03', status: 'open' },
      },
    ]);
  });

  it('is flagged once, and not when it was met or is only a right', () => {
    expect(codeOf(attempt(supervised(), '2026-03-22', system('escalate'), flag('notify#01')))).toBe('not-overdue');
    expect(codeOf(attempt(accepted(), '2026-03-22', system('escalate'), flag('notify#01')))).toBe('wrong-state');
    expect(codeOf(attempt(delivered(), '2026-03-22', system('escalate'), flag('objection#01')))).toBe('not-overdue');
    expect(codeOf(attempt(delivered(), '2026-03-22', registrar, flag('notify#01')))).toBe('not-yours');
    expect(codeOf(attempt(delivered(), '2026-03-22', system('escalate'), flag('handle#01')))).toBe('unknown-clock');
  });

  it('of the petition office itself is supervised one level up [duty:supervisor-above]', () => {
    const late = done(received(), '2026-03-18', system('escalate'), flag('route#01')).matter;
    expect(late.notices[0]).toMatchObject({ office: 'city-petitions', supervisor: 'province' });
    const below = received({ office: office('district-petitions') });
    expect(done(below, '2026-03-18', system('escalate'), flag('route#01')).matter.notices[0]?.supervisor).toBe(
      'city-petitions',
    );
  });

  it('is flagged without a notice where the policy says so', () => {
    const late = done(supervised(), '2026-04-07', system('escalate'), flag('supervision-reply#01'));
    expect(late.events.map(({ type }) => type)).toEqual(['overdue-flagged']);
  });

  it('that was overdue when it was entered is looked at from that day on', () => {
    const old = received({ channel: 'letter', receivedOn: at('2026-01-05') });
    expect(old.clocks[0]).toMatchObject({ startedOn: '2026-01-05', due: '2026-01-20', sweepOn: '2026-03-02' });
    expect(received().clocks[0]).toMatchObject({ due: '2026-03-17', sweepOn: '2026-03-18' });
    expect(delivered().clocks.find(({ kind }) => kind === 'objection')).not.toHaveProperty('sweepOn');
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

  it('asks the unit for a written answer, which stops its clock and no other [action:answer-supervision, clock:supervision-reply]', () => {
    const both = walked(
      supervised(),
      ['2026-03-21', system('deliver'), { action: 'deliver', assignment: ASSIGN_2 }],
      ['2026-03-22', supervisor, supervise({ office: office('transport') })],
    );
    expect(clockOf(both, 'supervision-reply#01')).toBe('housing running 2026-04-03');
    expect(codeOf(attempt(both, '2026-03-25', transportHandler, reply('已办')))).toBe('not-yours');
    const { matter, papers } = done(both, '2026-03-25', housingHandler, reply('已安排专人办理。'));
    expect(matter.notices.map(({ status }) => status)).toEqual(['answered', 'open']);
    expect(clockOf(matter, 'supervision-reply#01')).toBe('housing stopped 2026-04-03');
    expect(clockOf(matter, 'supervision-reply#02')).toBe('transport running 2026-04-03');
    expect(clockOf(matter, 'notify#01')).toBe('housing running 2026-03-20');
    expect(papers).toMatchObject([{ text: '已安排专人办理。' }]);
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
