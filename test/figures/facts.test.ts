import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import { factsOf } from '../../shared/figures/facts.ts';
import { accepted, answered, delivered, received, registered, reviewAsked, routed, walked } from '../domain/road.ts';
import {
  ASSIGN_1,
  at,
  citizen,
  cityHead,
  housingHandler,
  housingHead,
  REVIEW_1,
  registrar,
  staff,
} from '../support/city.ts';

/** `housing 2026-05 handle 2026-05-06 ended 2026-03-20` */
const said = (matter: Case) =>
  factsOf(matter).map(({ office, period, fact }) => {
    if (fact.kind === 'open') return `${office} ${period}`;
    if (fact.kind === 'rating') return `${office} ${period} rating ${fact.grade ?? 'none'}`;
    return [office, period, fact.clock, fact.due, ...(fact.endedOn ? ['ended', fact.endedOn] : [])].join(' ');
  });

describe('what a matter adds to the figures', () => {
  it('is a running duty and an open matter, of the office that has it', () => {
    expect(said(received())).toEqual(['city-petitions 2026-03 route 2026-03-17', 'city-petitions open']);
    expect(said(delivered())).toEqual([
      'city-petitions 2026-03 route 2026-03-17 ended 2026-03-04',
      'housing 2026-03 notify 2026-03-20',
      'housing open',
    ]);
  });

  it('is the duties done and what the citizen may rate, once it is answered', () => {
    const matter = walked(answered(), ['2026-03-22', citizen, { action: 'rate', of: 'unit', grade: 'dissatisfied' }]);
    expect(said(matter)).toEqual([
      'city-petitions 2026-03 route 2026-03-17 ended 2026-03-04',
      'housing 2026-03 notify 2026-03-20 ended 2026-03-06',
      'housing 2026-05 handle 2026-05-06 ended 2026-03-20',
      'city-petitions 2026-03 rating none',
      'housing 2026-03 rating dissatisfied',
    ]);
  });

  it('is nothing at all where it accuses somebody', () => {
    expect(factsOf(registered({ nature: 'accusation' }))).toEqual([]);
    expect(factsOf(registered({ accused: [{ unit: 'transport' as never }] }))).toEqual([]);
  });

  it('leaves out a duty that fell away: taken back by the citizen, or handed back to the sender', () => {
    const withdrawn = walked(received(), ['2026-03-03', citizen, { action: 'withdraw' }]);
    expect(said(withdrawn)).toEqual([]);
    const dropped = walked(accepted(), ['2026-03-10', citizen, { action: 'withdraw' }]);
    expect(said(dropped).filter((fact) => fact.includes('handle'))).toEqual([]);
    const returned = walked(
      delivered(),
      ['2026-03-06', housingHandler, { action: 'object', assignment: ASSIGN_1, reasons: '不属本单位职权。' }],
      ['2026-03-09', registrar, { action: 'decide-objection', assignment: ASSIGN_1, granted: true, text: '同意。' }],
    );
    expect(said(returned).filter((fact) => fact.startsWith('housing'))).toEqual([]);
  });

  it('counts an extended period once, by its new last day', () => {
    const extended = walked(
      accepted(),
      ['2026-03-10', housingHandler, { action: 'ask-extension', assignment: ASSIGN_1, days: 30, reason: '等配件。' }],
      ['2026-03-11', housingHead, { action: 'decide-extension', assignment: ASSIGN_1, granted: true, text: '同意。' }],
    );
    const handling = said(extended).filter((fact) => fact.includes('handle'));
    expect(handling).toHaveLength(1);
    expect(handling[0]).toMatch(/^housing 2026-06 handle 2026-06-\d\d$/);
  });

  it('keeps the first answer when a review orders the matter to be dealt with anew', () => {
    const review = { review: REVIEW_1, result: 'redo', found: '查明', text: '重办。', basis: '条例' } as const;
    const service = { way: 'direct', on: at('2026-04-11') } as const;
    const anew = walked(
      reviewAsked(),
      ['2026-04-10', cityHead, { action: 'decide-review', ...review }],
      ['2026-04-11', staff('city', 'handler'), { action: 'serve-review', review: REVIEW_1, service }],
    );
    const handling = said(anew).filter((fact) => fact.includes('handle'));
    expect(handling).toEqual([
      'housing 2026-05 handle 2026-05-06 ended 2026-03-20',
      'housing 2026-06 handle 2026-06-10',
    ]);
  });

  it('takes the shorter period of the simple track for the acceptance', () => {
    const simple = walked(registered(), ['2026-03-03', registrar, { action: 'take-simple-track' }]);
    const alone = { to: [{ office: 'housing' as never, lead: true }] };
    const facts = factsOf(delivered(routed(alone, simple))).map(({ fact }) => fact);
    expect(facts).toContainEqual(expect.objectContaining({ clock: 'notify', short: true }));
    expect(facts).toContainEqual(expect.objectContaining({ clock: 'simple-accept' }));
  });
});
