import { describe, expect, it } from 'vitest';
import { assignmentStatuses, type Case, caseStatuses } from '../../shared/domain/case.ts';
import { bodyActs, hasEnded, holderActs, isInHandOf, unitActs } from '../../shared/domain/in-hand.ts';
import { offices } from '../support/city.ts';
import {
  accepted,
  answered,
  approved,
  closed,
  delivered,
  drafted,
  received,
  registered,
  reviewAsked,
  routed,
} from './road.ts';

const inHandOf = (matter: Case) => [...offices.keys()].filter((unit) => isInHandOf(matter, unit));

describe('who has a matter in hand', () => {
  it.each<[string, () => Case, string[]]>([
    ['submitted', received, ['city-petitions']],
    ['registered', registered, ['city-petitions']],
    // On its way nobody has; the clock of the petition office has stopped, that of the unit begins when it is there.
    ['routed', routed, []],
    ['delivered to one of the two units', delivered, ['housing']],
    ['accepted', accepted, ['housing']],
    ['drafted', drafted, ['housing']],
    ['approved', approved, ['housing']],
    // The petition office closes it, and the unit carries out what the opinion supports.
    ['answered', answered, ['city-petitions', 'housing']],
    ['closed', closed, ['housing']],
    ['under review', reviewAsked, ['city', 'housing']],
  ])('%s', (_, matter, units) => {
    expect(inHandOf(matter())).toEqual(units);
  });

  it('a unit that has nothing left to carry out has none of it', () => {
    const [first, ...rest] = answered().assignments;
    if (!first) throw new Error('no assignment');
    for (const carryOut of ['done', 'verified'] as const)
      expect(inHandOf({ ...closed(), assignments: [{ ...first, carryOut }, ...rest] })).toEqual([]);
    expect(inHandOf({ ...closed(), status: 'sealed' })).toEqual([]);
  });

  it('a review is its body’s until its opinion was served', () => {
    const review = reviewAsked().reviews[0];
    if (!review) throw new Error('no review');
    const states = ['requested', 'hearing', 'decided', 'served'] as const;
    expect(states.filter((status) => bodyActs({ ...review, status }))).toEqual(['requested', 'hearing', 'decided']);
  });
});

describe('the states of a case', () => {
  it('are either ended or open, and in three of the open ones the petition office acts', () => {
    expect(caseStatuses.filter((status) => hasEnded({ status }))).toEqual([
      ...['closed', 'refused', 'linked', 'merged', 'withdrawn', 'sealed'],
    ]);
    expect(caseStatuses.filter((status) => holderActs({ status }))).toEqual(['submitted', 'registered', 'answered']);
  });

  it('a unit acts from delivery until it has answered, and no more once the case has ended', () => {
    const [first] = accepted().assignments;
    if (!first) throw new Error('no assignment');
    const acting = (status: Case['status']) =>
      assignmentStatuses.filter((each) => unitActs({ status }, { ...first, status: each }));
    expect(acting('accepted')).toEqual(['delivered', 'accepted', 'drafted', 'approved']);
    expect(acting('withdrawn')).toEqual([]);
  });
});
