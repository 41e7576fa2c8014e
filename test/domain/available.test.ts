import { describe, expect, it } from 'vitest';
import type { Actor } from '../../shared/domain/actor.ts';
import { availableTo } from '../../shared/domain/available.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { ActionName } from '../../shared/domain/commands.ts';
import {
  ASSIGN_1,
  ASSIGN_2,
  citizen,
  cityHead,
  housingHandler,
  housingHead,
  office,
  offices,
  registrar,
  staff,
  supervisor,
  system,
  transportHandler,
} from '../support/city.ts';
import { accepted, delivered, received, reviewAsked, walked } from './road.ts';

const text = '理由';
/** Two units have it in hand; a question, a notice and a suggestion wait for an answer. */
const busy = () =>
  walked(
    accepted({}, walked(delivered(), ['2026-03-05', system('deliver'), { action: 'deliver', assignment: ASSIGN_2 }])),
    ['2026-03-09', housingHandler, { action: 'ask-citizen', assignment: ASSIGN_1, text }],
    ['2026-03-09', supervisor, { action: 'supervise', office: office('transport'), ground: 'evasion' }],
    ['2026-03-09', supervisor, { action: 'suggest', kind: 'policy', office: office('discipline'), text }],
  );
/** Each action that is offered, and to what. */
const offered = (actor: Actor, matter: Case, ...only: ActionName[]) =>
  availableTo(actor, matter, offices)
    .filter(({ action }) => only.length === 0 || only.includes(action))
    .map(({ action, ...about }) => [action, ...Object.entries(about).flat()].join(' '));

describe('what somebody can do now', () => {
  it('is for the citizen to answer what was asked, to add to it, or to take it back', () => {
    expect(offered(citizen, busy())).toEqual([
      'answer-question question 01',
      'supplement',
      'withdraw',
      'revoke-consent',
    ]);
    expect(offered(citizen, received())).toEqual(['supplement', 'withdraw', 'revoke-consent']);
  });

  it('is for each unit what its own part in the matter allows', () => {
    const names = ['accept', 'relay', 'object', 'contribute', 'draft-opinion', 'approve-opinion'] as const;
    expect(offered(housingHandler, busy(), ...names)).toEqual([
      'draft-opinion assignment 01',
      'contribute assignment 01',
    ]);
    expect(offered(transportHandler, busy(), ...names)).toEqual([
      ...['relay assignment 02', 'object assignment 02', 'accept assignment 02'],
    ]);
  });

  it('is for whoever was supervised or advised to answer, each what was sent to it', () => {
    const names = ['answer-supervision', 'answer-suggestion'] as const;
    expect(offered(transportHandler, busy(), ...names)).toEqual(['answer-supervision notice 01']);
    expect(offered(staff('discipline', 'head'), busy(), ...names)).toEqual(['answer-suggestion suggestion 01']);
    expect(offered(housingHead, busy(), ...names)).toEqual([]);
  });

  it('is for the body that reviews to decide on that review, and to serve it once it is decided', () => {
    const names = ['decide-review', 'serve-review', 'decide-re-review'] as const;
    // Which of the two reviews it is, is said when it is tried.
    expect(offered(cityHead, reviewAsked(), ...names)).toEqual([
      'decide-review review 01',
      'decide-re-review review 01',
    ]);
    expect(offered(housingHead, reviewAsked(), ...names)).toEqual([]);
  });

  it('is for the petition office what is done to the whole case', () => {
    const names = ['register', 'hand-over', 'route', 'answer-question', 'withdraw', 'close'] as const;
    expect(offered(registrar, received(), ...names)).toEqual(['register', 'hand-over', 'withdraw']);
    expect(offered(registrar, busy(), ...names)).toEqual(['answer-question question 01', 'withdraw']);
    expect(offered(staff('district-petitions', 'registrar'), received())).toEqual([]);
  });

  it('is for the system to deliver what was sent, and to flag what runs out', () => {
    expect(offered(system('deliver'), delivered(), 'deliver')).toEqual(['deliver assignment 02']);
    expect(offered(system('escalate'), received(), 'flag-overdue')).toEqual(['flag-overdue']);
    expect(offered(registrar, received(), 'flag-overdue')).toEqual([]);
  });
});
