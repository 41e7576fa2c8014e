import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { Case } from '../../shared/domain/case.ts';
import type { DocumentId, SuggestionId } from '../../shared/domain/ids.ts';
import { type StaffAction, staffCommands } from '../../shared/schema/commands.ts';
import { acceptanceToServe } from '../../web/desk/case/documents.ts';
import { inTurn, isAwaited, isOffered } from '../../web/desk/case/steps.ts';
import type { Field } from '../../web/desk/forms/fields.ts';
import { offeredUnits } from '../../web/desk/forms/offered-units.ts';
import { formTable, partsTable } from '../../web/desk/forms/table.ts';
import {
  accepted,
  acceptedByLetter,
  answered,
  approved,
  delivered,
  done,
  drafted,
  registered,
  reviewAsked,
} from '../domain/road.ts';
import { ASSIGN_1, ASSIGN_2, at, housingHandler, office, offices, REVIEW_1 } from '../support/city.ts';

const FROM_STEP = ['assignment', 'notice', 'review', 'suggestion', 'question'];
const actions = Object.keys(staffCommands) as StaffAction[];

/** What the API takes: each key, and whether it may be left out. */
function taken(schema: z.core.$ZodType): [string, boolean][] {
  const { def } = schema._zod as { def: { in?: z.core.$ZodType; shape?: Record<string, z.ZodType> } };
  if (def.in) return taken(def.in);
  return Object.entries(def.shape ?? {}).map(([key, each]) => {
    return [key, each._zod.optin === 'optional' || each.safeParse(undefined).success];
  });
}

function agrees(keys: readonly [string, boolean][], fields: readonly Field[]): void {
  expect(fields.map(({ name }) => name).sort()).toEqual(keys.map(([key]) => key).sort());
  for (const { name, optional, when } of fields) {
    const mayBeLeftOut = keys.find(([key]) => key === name)?.[1];
    if (optional || when) expect(mayBeLeftOut, name).toBe(true);
  }
}

describe('the forms of the desk', () => {
  it.each(actions)('ask for %s what the API takes, and mark as optional only what it lets out', (action) => {
    const keys = taken(staffCommands[action]).filter(([key]) => !FROM_STEP.includes(key));
    agrees(keys, formTable[action]);
  });

  it('ask for a service, an opinion and an accused what the API takes', () => {
    const inside = (action: StaffAction, key: string) => {
      const { def } = staffCommands[action]._zod as { def: { in?: z.ZodObject; shape?: z.ZodRawShape } };
      return (def.in?._zod.def.shape ?? def.shape)?.[key] as z.core.$ZodType;
    };
    const element = (schema: z.core.$ZodType): z.core.$ZodType => {
      const { def } = schema._zod as { def: { innerType?: z.core.$ZodType; element?: z.core.$ZodType } };
      return def.element ?? (def.innerType ? element(def.innerType) : schema);
    };
    agrees(taken(inside('serve-opinion', 'service')), partsTable.service);
    agrees(taken(element(inside('draft-opinion', 'opinions'))), partsTable.opinions);
    const accused = taken(element(inside('register', 'accused')));
    // A row without a unit is not sent at all.
    agrees(
      accused.map(([key]) => [key, true]),
      partsTable.accused,
    );
  });
});

describe('the units a form offers', () => {
  const units = [...offices.values()];
  const offered = (of: Parameters<typeof offeredUnits>[1], matter: Case, acting = 'city-petitions') =>
    offeredUnits(units, of, matter, office(acting)).map(({ unit, takes }) =>
      unit.id === takes ? unit.id : [unit.id, takes],
    );

  it('stand for closed ones with their successor, and leave out what nobody carries on', () => {
    const names = offered('handlers', registered());
    expect(names).toContainEqual(['planning', 'housing']);
    expect(names.flat()).not.toContain('salt');
    expect(names.flat()).not.toContain('city-petitions');
  });

  it('are none that the matter accuses, nor a successor of theirs', () => {
    const matter = registered({ nature: 'accusation', accused: [{ unit: office('housing') }] });
    expect(offered('handlers', matter).flat()).not.toContain('housing');
    expect(offered('handlers', matter).flat()).not.toContain('planning');
    expect(offered('handlers', matter).flat()).not.toContain('housing-station');
  });

  it('stand below a unit that passes it on, and above one that reports', () => {
    expect(offered('others', delivered())).toContain('city');
    expect(offered('others', delivered())).not.toContain('city-petitions');
    expect(offered('below', delivered(), 'housing')).toEqual(['housing-station']);
    expect(offered('above', delivered(), 'district-housing')).toEqual([
      'province',
      'city',
      'city-petitions',
      'district',
      'district-petitions',
    ]);
  });
});

describe('the steps a case waits for', () => {
  const step = (action: StaffAction, about: object = {}) => ({ action, ...about });
  const offeredTo = (matter: Case, action: StaffAction, about: object = {}) =>
    isOffered(step(action, about), matter, office('housing'));

  it('leave out what the guards would refuse whatever is filled in', () => {
    const lead = { assignment: ASSIGN_1 };
    expect(offeredTo(delivered(), 'decline', lead)).toBe(true);
    expect(offeredTo(delivered(), 'decline', { assignment: ASSIGN_2 })).toBe(false);
    expect(offeredTo(delivered(), 'object', lead)).toBe(true);
    expect(offeredTo(delivered(), 'decide-extension', lead)).toBe(false);
    expect(offeredTo(answered(), 'carry-out', lead)).toBe(true);
    expect(offeredTo(answered(), 'verify-carrying-out', lead)).toBe(false);
    expect(offeredTo(reviewAsked(), 'decide-review', { review: REVIEW_1 })).toBe(true);
    expect(offeredTo(reviewAsked(), 'decide-re-review', { review: REVIEW_1 })).toBe(false);
  });

  it('do not ask for a draft again while one lies before the head', () => {
    const draft = { action: 'draft-opinion', assignment: ASSIGN_1 } as const;
    expect(isAwaited(draft, delivered(), office('housing'))).toBe(true);
    expect(isAwaited(draft, drafted(), office('housing'))).toBe(false);
    expect(isAwaited({ action: 'supervise' }, drafted(), office('housing'))).toBe(false);
  });

  it('begin with the notice of acceptance of whoever has to be told by letter, until it is served', () => {
    const service = step('record-service');
    const atHand = acceptedByLetter();
    expect(isAwaited(service, atHand, office('housing'))).toBe(true);
    expect(inTurn([step('draft-opinion', { assignment: ASSIGN_1 }), service])[0]).toBe(service);
    expect(isAwaited(service, atHand, office('transport'))).toBe(false);
    // The petition office has letters of its own to serve, and no day for it.
    expect(isAwaited(service, atHand, office('city-petitions'))).toBe(false);
    expect(isAwaited(service, accepted(), office('housing'))).toBe(false);
    const document = acceptanceToServe(atHand, office('housing'))?.id as DocumentId;
    const posted = { action: 'record-service', document, service: { way: 'posted', on: at('2026-03-09') } } as const;
    const told = done(atHand, '2026-03-09', housingHandler, posted).matter;
    expect(isAwaited(service, told, office('housing'))).toBe(false);
    expect(isAwaited(service, answered(approved(drafted(atHand))), office('housing'))).toBe(false);
  });

  it('are both ways to decide on a suggestion that was drafted, side by side', () => {
    for (const action of ['sign-suggestion', 'drop-suggestion'] as const)
      expect(isAwaited({ action, suggestion: '01' as SuggestionId }, delivered(), office('city-petitions'))).toBe(true);
  });
});
