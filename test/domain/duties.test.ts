import { describe, expect, it } from 'vitest';
import type { Role } from '../../shared/domain/actor.ts';
import { assignmentStatuses, caseStatuses, reviewStatuses } from '../../shared/domain/case.ts';
import { dutiesOf, type Task, tasks } from '../../shared/domain/duties.ts';

const roles: readonly Role[] = ['registrar', 'handler', 'head', 'supervisor', 'admin', 'auditor'];
const states = [...caseStatuses, ...assignmentStatuses, ...reviewStatuses, 'open', 'sent-back', 'proposed', 'issued'];

/** Who waits for what: written by hand, so that whatever the table says otherwise is noticed. */
const waits: readonly [Task, state: string, role: Role, steps: string][] = [
  ['case', 'submitted', 'registrar', 'register hand-over link merge refuse'],
  ['case', 'registered', 'registrar', 'hand-over link merge refuse leave-simple-track route'],
  ['case', 'answered', 'supervisor', 'close'],
  ['case', 'closed', 'registrar', 'seal'],
  ['assignment', 'delivered', 'handler', 'relay object accept decline ask-citizen'],
  [
    'assignment',
    'drafted',
    'head',
    'offer-assistance decide-extension draft-opinion return-draft approve-opinion report-result',
  ],
  ['acceptance', 'issued', 'handler', 'record-service'],
  ['extension', 'asked', 'head', 'decide-extension'],
  ['objection', 'open', 'registrar', 'decide-objection'],
  ['objection', 'open', 'supervisor', 'decide-objection arbitrate'],
  ['notice', 'open', 'handler', 'answer-supervision'],
  ['supervised', 'answered', 'supervisor', 'accept-answer return-answer'],
  ['review', 'requested', 'head', 'decide-review suspend-for-hearing decide-re-review'],
  ['review', 'decided', 'handler', 'serve-review serve-re-review'],
  ['suggestion', 'open', 'head', 'answer-suggestion'],
  ['signature', 'proposed', 'head', 'sign-suggestion drop-suggestion'],
];

describe('what waits for somebody', () => {
  it.each(waits)('%s that is %s waits for a %s: %s', (task, state, role, steps) => {
    expect(dutiesOf([role], task, state).toSorted()).toEqual(steps.split(' ').toSorted());
  });

  it('is nothing for those who keep or check the system', () => {
    for (const task of tasks)
      for (const state of states) expect(dutiesOf(['admin', 'auditor'], task, state), `${task} ${state}`).toEqual([]);
  });

  it('is nothing for a supervisor while the unit has not answered, nor for a registrar in what a head signs', () => {
    for (const role of roles) expect(dutiesOf([role], 'supervised', 'open')).toEqual([]);
    expect(dutiesOf(['registrar', 'handler', 'supervisor'], 'signature', 'proposed')).toEqual([]);
  });

  it('is nothing for a handler in an extension, which the head decides on', () => {
    expect(dutiesOf(['handler', 'registrar', 'supervisor'], 'extension', 'asked')).toEqual([]);
  });

  it('is nothing of what the citizen may do as well: that waits for the citizen', () => {
    for (const state of caseStatuses)
      for (const step of dutiesOf(roles, 'case', state))
        expect(['withdraw', 'rate', 'add-material', 'ask-review']).not.toContain(step);
  });

  it('is for somebody with two roles what waits for either', () => {
    const both = dutiesOf(['handler', 'head'], 'assignment', 'drafted');
    for (const role of ['handler', 'head'] as const)
      for (const step of dutiesOf([role], 'assignment', 'drafted')) expect(both).toContain(step);
  });
});
