import { describe, expect, it } from 'vitest';
import { availableTo } from '../../shared/domain/available.ts';
import { daysLeft } from '../../shared/domain/clocks.ts';
import { earlier, later } from '../../shared/domain/day.ts';
import { explain } from '../../shared/domain/explain.ts';
import type { NoticeId } from '../../shared/domain/ids.ts';
import { above, mayPassDown, type Offices, receivingOffice, successorOf } from '../../shared/domain/office.ts';
import { arbiterOf, reviewBodyOf, supervisorOf } from '../../shared/domain/superiors.ts';
import { china } from '../../shared/policy/calendar/china.ts';
import {
  at,
  context,
  housingHandler,
  housingHead,
  office,
  offices,
  registrar,
  staff,
  supervisor,
  system,
} from '../support/city.ts';
import { codeOf } from './guards.ts';
import { accepted, attempt, delivered, routed, walked } from './road.ts';

const HOLDER = office('city-petitions');
const change = (unit: string, to: object): Offices => {
  const before = offices.get(office(unit));
  if (!before) throw new Error(unit);
  return new Map(offices).set(before.id, { ...before, ...to });
};
const closed = (successor?: string) => ({
  closed: { on: at('2026-01-01'), ...(successor && { successor: office(successor) }) },
});

describe('what comes in online', () => {
  it('is received by the petition office nearest to the top, in whatever order the offices stand', () => {
    expect(receivingOffice(offices)?.id).toBe('city-petitions');
    expect(receivingOffice(new Map([...offices].reverse()))?.id).toBe('city-petitions');
  });

  it('is received by an office that is still there', () => {
    expect(receivingOffice(change('city-petitions', closed()))?.id).toBe('district-petitions');
    const without = new Map([...offices].filter(([, { kind }]) => kind !== 'petition-office'));
    expect(receivingOffice(without)).toBeUndefined();
  });

  it('of two on the same rung is received by the one that stands first', () => {
    const twin = { ...change('city-petitions', {}).get(HOLDER), id: office('twin') } as never;
    expect(receivingOffice(new Map([...offices, [office('twin'), twin]]))?.id).toBe('city-petitions');
  });
});

describe('the tree of offices', () => {
  it('ends where it begins again, if it goes in circles', () => {
    const circle = new Map(change('city', { parent: office('housing') }));
    expect(above(circle, office('housing'))).toEqual(['city']);
    expect(above(circle, office('housing-station'))).toEqual(['housing', 'city']);
    expect(above(offices, office('nowhere'))).toEqual([]);
  });

  it('lets a unit pass on what is below it, and a petition office what is below its government', () => {
    const mayPass = (from: string) => [...offices.keys()].filter((to) => mayPassDown(offices, office(from), to));
    expect(mayPass('housing')).toEqual(['housing-station']);
    expect(mayPass('district-petitions')).toEqual(['district-housing']);
    expect(mayPass('transport')).toEqual([]);
    expect(mayPass('nowhere')).toEqual([]);
  });

  it('knows who carries on the powers of a closed unit, also where that one is closed as well', () => {
    expect(successorOf(offices, office('planning'))).toBe('housing');
    expect(successorOf(offices, office('housing'))).toBe('housing');
    expect(successorOf(offices, office('salt'))).toBeUndefined();
    expect(successorOf(offices, office('nowhere'))).toBeUndefined();
    expect(successorOf(change('housing', closed('transport')), office('planning'))).toBe('transport');
    expect(successorOf(change('housing', closed('planning')), office('planning'))).toBeUndefined();
  });

  it('names no superior that is closed, or that it does not know', () => {
    const tree = (changed: Offices) => ({ offices: changed, accused: [] });
    expect(reviewBodyOf(tree(change('housing', closed())), office('housing-station'))).toBe('city');
    expect(reviewBodyOf(tree(change('housing', { parent: office('gone') })), office('housing'))).toBeUndefined();
    expect(arbiterOf(tree(change('city', closed())), office('housing'), office('transport'), HOLDER)).toBe('province');
  });

  it('has the government watch over its petition office where no petition office is above', () => {
    const top = new Map([...offices].filter(([id]) => id !== 'province'));
    expect(supervisorOf({ offices: top, accused: [] }, HOLDER, HOLDER)).toBe('city');
    const alone = new Map([...offices].filter(([id]) => id === HOLDER));
    expect(supervisorOf({ offices: alone, accused: [] }, HOLDER, HOLDER)).toBe('city-petitions');
  });
});

describe('the days of a period', () => {
  it('that are left are working days where it is counted in them', () => {
    const [objection] = delivered().clocks.filter(({ kind }) => kind === 'objection');
    const left = (day: string) => objection && daysLeft(objection, context(day, housingHandler));
    // Delivered on Thursday 5 March, until Thursday 12 March.
    expect(['2026-03-05', '2026-03-06', '2026-03-08', '2026-03-12', '2026-03-13'].map(left)).toEqual([5, 4, 4, 0, -1]);
  });

  it('that are left are counted to the day itself where a letter set it', () => {
    const assign = { way: 'assign', reportBy: at('2026-04-20') } as const;
    const [report] = routed(assign).clocks.filter(({ kind }) => kind === 'report-back');
    const left = (day: string) => report && daysLeft(report, context(day, housingHandler));
    expect(['2026-04-15', '2026-04-20', '2026-04-21'].map(left)).toEqual([5, 0, -1]);
    expect(report && explain(report, china)).toEqual([]);
  });

  it('are explained one by one, from the day after the first', () => {
    const [objection] = delivered().clocks.filter(({ kind }) => kind === 'objection');
    const days = objection ? explain(objection, china) : [];
    expect(days.filter(({ working }) => working)).toHaveLength(5);
    expect(days[0]?.day).toBe('2026-03-06');
    expect(days.at(-1)?.day).toBe('2026-03-12');
  });

  it('come one before the other', () => {
    const [one, other] = [at('2026-03-05'), at('2026-03-06')];
    expect([earlier(one, other), earlier(other, one), earlier(one, one)]).toEqual([one, one, one]);
    expect([later(one, other), later(other, one), later(one, one)]).toEqual([other, other, one]);
  });
});

describe('what is not there', () => {
  const text = '已办';
  it('cannot be answered, flagged or begun', () => {
    const notice = '07' as NoticeId;
    expect(attempt(accepted(), '2026-03-10', housingHandler, { action: 'answer-supervision', notice, text })).toEqual({
      refusal: { code: 'unknown-notice', facts: { notice } },
    });
    const clock = 'handle#09' as never;
    expect(attempt(accepted(), '2026-03-10', system('escalate'), { action: 'flag-overdue', clock })).toEqual({
      refusal: { code: 'unknown-clock', facts: { clock } },
    });
    const register = { action: 'register', category: '其他', nature: 'claim' } as const;
    expect(codeOf(attempt(undefined, '2026-03-10', registrar, register))).toBe('unknown-case');
  });
});

describe('an action out of its time', () => {
  it('is told what state the matter is in, and which it needs', () => {
    const approve = { action: 'approve-opinion', assignment: '01' as never } as const;
    expect(attempt(accepted(), '2026-03-10', housingHead, approve)).toEqual({
      refusal: { code: 'wrong-state', facts: { state: 'accepted', needed: 'drafted' } },
    });
    expect(attempt(routed(), '2026-03-10', registrar, { action: 'hand-over', to: HOLDER, text: '移交' })).toEqual({
      refusal: { code: 'wrong-state', facts: { state: 'routed', needed: 'submitted | registered' } },
    });
  });

  it('on one unit’s part is told what state the whole case must be in', () => {
    const withdrawn = walked(delivered(), ['2026-03-09', { kind: 'citizen' }, { action: 'withdraw' }]);
    const accept = { action: 'accept', assignment: '01' as never } as const;
    expect(attempt(withdrawn, '2026-03-10', housingHandler, accept)).toEqual({
      refusal: {
        code: 'wrong-state',
        facts: { state: 'withdrawn', needed: 'submitted | registered | routed | accepted | answered | reviewing' },
      },
    });
  });

  it('is offered for each notice to the unit that has to answer it, and to no other', () => {
    const supervise = (unit: string) => ({ action: 'supervise', office: office(unit), ground: 'evasion' }) as const;
    const matter = walked(
      accepted(),
      ['2026-03-10', supervisor, supervise('transport')],
      ['2026-03-10', supervisor, supervise('housing')],
    );
    const answers = (unit: string) =>
      availableTo(staff(unit, 'head'), matter, offices).filter(({ action }) => action === 'answer-supervision');
    expect(answers('housing')).toEqual([{ action: 'answer-supervision', notice: '02' }]);
    expect(answers('discipline')).toEqual([]);
  });
});
