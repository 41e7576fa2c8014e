import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '../../shared/domain/actor.ts';
import type { ActionName } from '../../shared/domain/commands.ts';
import { refusalBy } from '../../shared/domain/permission.ts';
import type { Subject } from '../../shared/domain/subject.ts';
import { transitions } from '../../shared/domain/transitions/table.ts';
import { citizen, office, offices, staff, system } from '../support/city.ts';
import { delivered } from './road.ts';

const roles: readonly Role[] = ['registrar', 'handler', 'head', 'supervisor', 'admin', 'auditor'];
const relations = {
  holder: 'city-petitions',
  unit: 'housing',
  sender: 'district',
  decider: 'city',
  stranger: 'discipline',
};
const subject: Subject = { status: '', unit: office('housing'), sender: office('district'), decider: office('city') };

/**
 * Who may do what, written out by hand and read against Art. 17-41: `r` registrar, `h` handler, `H` head, `s`
 * supervisor, each of the holder, the unit, the sender or the decider; `C` the citizen, `S` the system.
 */
const may: Readonly<Record<ActionName, string>> = {
  submit: 'C S holder:r',
  register: 'holder:r',
  classify: 'holder:rs',
  'hand-over': 'holder:r',
  link: 'holder:r',
  merge: 'holder:r',
  split: 'holder:r',
  'note-link': 'S',
  reopen: 'S',
  refuse: 'holder:r',
  'take-simple-track': 'holder:r',
  'leave-simple-track': 'holder:rhH unit:hH sender:hH decider:hH',
  route: 'holder:r',
  relay: 'unit:rhH',
  recall: 'holder:r sender:rhH',
  deliver: 'S',
  object: 'unit:rhH',
  'decide-objection': 'decider:rhHs',
  arbitrate: 'decider:Hs',
  accept: 'unit:hH',
  decline: 'unit:hH',
  'report-urgent': 'holder:rhHs unit:rhHs sender:rhHs decider:rhHs',
  recuse: 'holder:rhHs unit:rhHs sender:rhHs decider:rhHs',
  'record-mediation': 'unit:hH',
  'record-hearing': 'unit:hH',
  'ask-citizen': 'unit:hH',
  'answer-question': 'C holder:r',
  supplement: 'C holder:r',
  'offer-assistance': 'unit:hH',
  'ask-extension': 'unit:hH',
  'decide-extension': 'unit:H',
  'draft-opinion': 'unit:hH',
  'return-draft': 'unit:H',
  'approve-opinion': 'unit:H',
  'serve-opinion': 'unit:hH',
  'confirm-receipt': 'C',
  contribute: 'unit:hH',
  'report-result': 'unit:rhH',
  'record-service': 'holder:rhHs unit:rhHs sender:rhHs decider:rhHs',
  'carry-out': 'unit:hH',
  'verify-carrying-out': 'holder:rs',
  rate: 'C',
  'call-back': 'holder:rs',
  'ask-review': 'C holder:r',
  'ask-re-review': 'C holder:r',
  'suspend-for-hearing': 'unit:hH',
  'resume-after-hearing': 'unit:hH',
  'decide-review': 'unit:H',
  'decide-re-review': 'unit:H',
  'serve-review': 'unit:hH',
  'serve-re-review': 'unit:hH',
  'confirm-review': 'C',
  'confirm-re-review': 'C',
  withdraw: 'C holder:r',
  close: 'holder:rs',
  seal: 'holder:r',
  publish: 'holder:rH',
  unpublish: 'holder:rH',
  'revoke-consent': 'C',
  remind: 'S',
  'flag-overdue': 'S',
  supervise: 'holder:s',
  'answer-supervision': 'unit:rhH',
  'accept-answer': 'decider:Hs',
  'return-answer': 'decider:Hs',
  suggest: 'holder:s',
  'sign-suggestion': 'holder:H',
  'drop-suggestion': 'holder:H',
  'answer-suggestion': 'unit:rhH',
  recount: 'S',
};

const letters: Partial<Record<Role, string>> = { registrar: 'r', handler: 'h', head: 'H', supervisor: 's' };

function allowed(action: ActionName, actor: Actor): boolean {
  const base = delivered();
  const concerned = base.assignments.map((each) => ({
    ...each,
    sender: office('district'),
    objection: { on: base.receivedOn, decider: office('city'), tier: 'sender', status: 'open' } as const,
  }));
  const matter = { ...base, assignments: concerned };
  const refused = refusalBy(transitions[action], matter, subject, actor, offices);
  return refused?.refusal.code !== 'not-yours';
}

describe.each(Object.entries(may) as [ActionName, string][])('%s', (action, written) => {
  const entries = written.split(' ');

  it.each(Object.entries(relations))('is for the roles of the %s that it names, and no other', (relation, unit) => {
    const named = entries.find((entry) => entry.startsWith(`${relation}:`))?.split(':')[1] ?? '';
    for (const role of roles)
      expect([role, allowed(action, staff(unit, role))]).toEqual([role, named.includes(letters[role] ?? '-')]);
  });

  it.each(Object.entries(relations))('is not there for the %s where the matter accuses it', (_relation, unit) => {
    const accusing = { ...delivered(), accused: [{ unit: office(unit) }] };
    for (const role of roles) {
      const refused = refusalBy(transitions[action], accusing, subject, staff(unit, role), offices);
      expect([role, refused?.refusal.code]).toEqual([role, 'unknown-case']);
    }
  });

  it('is for the citizen or the system where it says so', () => {
    expect(allowed(action, citizen)).toBe(entries.includes('C'));
    expect(allowed(action, system('deliver'))).toBe(entries.includes('S'));
  });
});
