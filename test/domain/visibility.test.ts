import { describe, expect, it } from 'vitest';
import type { Accused, Case } from '../../shared/domain/case.ts';
import type { StaffId, SuggestionId } from '../../shared/domain/ids.ts';
import { concernedOffices, concerns, maySee, officesAtWork } from '../../shared/domain/visibility.ts';
import { isAccused, isBehindWall } from '../../shared/domain/wall.ts';
import {
  ASSIGN_1,
  at,
  cityHead,
  housingHandler,
  office,
  offices,
  REVIEW_1,
  registrar,
  staff,
  supervisor,
  system,
  transportHandler,
} from '../support/city.ts';
import { answered, delivered, registered, reviewAsked, routed, toBoth, walked } from './road.ts';

const HOLDER = 'city-petitions';
const toHousing = { to: [{ office: office('housing'), lead: true }] };
const givenBack = () =>
  walked(
    delivered(routed(toHousing)),
    ['2026-03-06', housingHandler, { action: 'object', assignment: ASSIGN_1, reasons: '不属于住建部门。' }],
    ['2026-03-09', registrar, { action: 'decide-objection', assignment: ASSIGN_1, granted: true, text: '同意退回' }],
  );
const inReview = () => reviewAsked(answered());
const reviewed = () =>
  walked(
    inReview(),
    [
      '2026-04-10',
      cityHead,
      { action: 'decide-review', review: REVIEW_1, result: 'uphold', found: '核实', text: '维持', basis: '第三十五条' },
    ],
    [
      '2026-04-13',
      cityHead,
      {
        action: 'serve-review',
        review: REVIEW_1,
        service: { way: 'posted', on: at('2026-04-13'), recipient: '林小满' },
      },
    ],
  );

describe('the offices that have to do with a case', () => {
  it('are the body that reviews it, from when it is asked', () => {
    expect(concernedOffices(answered()).sort()).toEqual([HOLDER, 'housing', 'transport']);
    expect(concernedOffices(inReview()).sort()).toEqual(['city', HOLDER, 'housing', 'transport']);
    const reviewer = { ...cityHead, roles: ['handler'] } as const;
    expect(maySee(answered(), reviewer, offices)).toBe(false);
    expect(maySee(inReview(), reviewer, offices)).toBe(true);
  });

  it('stay so after they gave it back or answered for good', () => {
    expect(concernedOffices(givenBack())).toContain('housing');
    expect(concernedOffices(reviewed())).toContain('city');
  });

  it('are followed by whoever carries on the powers of a closed one, and by nobody else', () => {
    const held = (unit: string): Case => {
      const matter = routed(toHousing);
      return { ...matter, assignments: matter.assignments.map((each) => ({ ...each, office: office(unit) })) };
    };
    const see = (unit: string) => [...offices.keys()].filter((each) => concerns(held(unit), each, offices));
    expect(see('planning').sort()).toEqual([HOLDER, 'housing', 'planning']);
    expect(see('salt').sort()).toEqual([HOLDER, 'salt']);
    expect(see('transport').sort()).toEqual([HOLDER, 'transport']);
  });
});

describe('the offices at work on a case', () => {
  it('are those that have it in hand, and no more the one that gave it back', () => {
    expect(officesAtWork(routed()).sort()).toEqual([HOLDER, 'housing', 'transport']);
    expect(officesAtWork(givenBack())).toEqual([HOLDER]);
    const recalled = walked(delivered(routed(toHousing)), [
      '2026-03-06',
      registrar,
      { action: 'recall', assignment: ASSIGN_1, text: '转办有误' },
    ]);
    expect(officesAtWork(recalled)).toEqual([HOLDER]);
  });

  it('are the body that reviews it, until that has answered', () => {
    expect(officesAtWork(inReview())).toContain('city');
    expect(officesAtWork(reviewed())).not.toContain('city');
  });

  it('are not those that are only told of it, advised or watched over', () => {
    const matter = walked(
      routed(toHousing),
      [
        '2026-03-10',
        supervisor,
        { action: 'suggest', kind: 'policy', office: office('discipline'), text: '完善管理办法' },
      ],
      ['2026-03-10', registrar, { action: 'report-urgent', to: office('province'), text: '老人被困' }],
      ['2026-03-10', supervisor, { action: 'supervise', office: office(HOLDER), ground: 'evasion' }],
    );
    expect(matter.suggestions.map(({ id }) => id)).toEqual(['01' as SuggestionId]);
    expect(officesAtWork(matter)).toEqual([HOLDER, 'housing']);
    expect(officesAtWork(registered())).toEqual([HOLDER]);
  });
});

describe('the wall of an accusation against several', () => {
  const both: readonly Accused[] = [
    { unit: office('housing'), person: 'wu' as StaffId },
    { unit: office('transport'), person: 'zheng' as StaffId },
  ];

  it('stands before each of the units, and each of the persons wherever they work', () => {
    const behind = [...offices.keys()].filter((each) => isBehindWall(offices, both, each));
    expect(behind).toEqual(['housing', 'transport', 'housing-station']);
    for (const id of ['wu', 'zheng'] as StaffId[])
      expect(isAccused(offices, { accused: both }, { ...staff('discipline', 'handler'), id })).toBe(true);
    expect(isAccused(offices, { accused: both }, staff('discipline', 'handler'))).toBe(false);
  });

  it('stands before a unit that the tree does not know, and before nobody where nobody is accused', () => {
    const unknown = office('nowhere');
    expect(isBehindWall(offices, both, unknown)).toBe(true);
    expect(isBehindWall(offices, [], unknown)).toBe(false);
    expect(isAccused(offices, { accused: [] }, { ...transportHandler, office: unknown })).toBe(false);
    expect(isAccused(offices, { accused: both }, system('deliver'))).toBe(false);
  });

  it('keeps what is sent from either', () => {
    const accused = registered({ nature: 'accusation', accused: both });
    for (const unit of ['housing', 'transport']) {
      const to = [{ office: office(unit), lead: true }];
      expect(() => routed({ ...toBoth, to }, accused)).toThrow('accused-unit');
    }
  });
});
