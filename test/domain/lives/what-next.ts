import type { Actor } from '../../../shared/domain/actor.ts';
import { type Available, availableTo } from '../../../shared/domain/available.ts';
import type { Case } from '../../../shared/domain/case.ts';
import type { ActionName } from '../../../shared/domain/commands.ts';
import { transitions } from '../../../shared/domain/transitions/table.ts';
import { citizen, offices, staff, system } from '../../support/city.ts';
import type { Dice } from '../../support/dice.ts';

export const everyone: readonly Actor[] = [
  ...[citizen, system('deliver'), system('deliver'), system('escalate'), system('recount')],
  ...['city-petitions', 'district-petitions'].flatMap((unit) => [
    staff(unit, 'registrar'),
    staff(unit, 'supervisor', 'head'),
  ]),
  ...['housing', 'transport', 'discipline', 'housing-station', 'district-housing'].map((unit) =>
    staff(unit, 'handler', 'head'),
  ),
  ...['city', 'province'].map((unit) => staff(unit, 'handler', 'head', 'supervisor')),
  staff('housing', 'auditor', 'admin'),
];
const names = Object.keys(transitions) as ActionName[];

/** The road from the register to the final opinion; what leaves it is taken now and then, and what ends it seldom. */
const ROAD: readonly ActionName[] = [
  ...([
    'register',
    'route',
    'deliver',
    'decide-objection',
    'arbitrate',
    'accept',
    'answer-question',
    'reopen',
  ] as const),
  ...(['decide-extension', 'draft-opinion', 'approve-opinion', 'serve-opinion', 'contribute'] as const),
  ...(['ask-review', 'ask-re-review', 'decide-review', 'decide-re-review', 'serve-review', 'serve-re-review'] as const),
  ...(['resume-after-hearing', 'carry-out', 'verify-carrying-out', 'rate', 'answer-supervision'] as const),
  ...(['return-answer', 'sign-suggestion'] as const),
];
const ENDS: readonly ActionName[] = [
  ...(['withdraw', 'refuse', 'link', 'merge', 'decline', 'hand-over', 'note-link', 'close', 'seal'] as const),
  'revoke-consent',
];
const ASIDE = names.filter((action) => !ROAD.includes(action) && !ENDS.includes(action));

/** What somebody sets out to do: to go on, to do some other thing, or, seldom, to end it. */
function wanted(roll: Dice): readonly ActionName[] {
  const chance = roll(...Array.from({ length: 24 }, (_, i) => i));
  if (chance === 0) return [roll(...ENDS)];
  return chance < 9 ? [roll(...ASIDE)] : ROAD;
}

/** Somebody who can do what is wanted, the first at or after this place in the row; else whoever can go on. */
export function whatNext(place: number, matter: Case, wild: boolean, roll: Dice): { actor: Actor; next: Available } {
  const inTurn = everyone.map((_, turn) => everyone[(place + turn) % everyone.length] ?? citizen);
  const asked = new Map<Actor, readonly Available[]>();
  for (const actions of wild ? [] : [wanted(roll), ROAD, names])
    for (const actor of inTurn) {
      const all = asked.get(actor) ?? availableTo(actor, matter, offices);
      asked.set(actor, all);
      const offered = all.filter(({ action }) => actions.includes(action));
      if (offered.length > 0) return { actor, next: roll(...offered) };
    }
  return { actor: everyone[place] ?? citizen, next: { action: roll(...names) } };
}
