import { expect } from 'vitest';
import type { Case } from '../../../shared/domain/case.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import type { Decision } from '../../../shared/domain/decide.ts';
import { messagesOf } from '../../../shared/domain/messages.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { subjectOf } from '../../../shared/domain/subject.ts';
import { transitions } from '../../../shared/domain/transitions/table.ts';
import { concernedOffices } from '../../../shared/domain/visibility.ts';
import { isBehindWall } from '../../../shared/domain/wall.ts';
import { offices } from '../../support/city.ts';

/** `expect` takes its time, and there are millions of these: it is asked only where something is wrong. */
function none<T>(wrong: readonly T[]): void {
  if (wrong.length > 0) expect(wrong).toEqual([]);
}

function atMost(most: number, found: number): void {
  if (found > most) expect(found).toBeLessThanOrEqual(most);
}

function among<T>(allowed: readonly T[], value: T): void {
  if (!allowed.includes(value)) expect(allowed).toContain(value);
}

const ANYWHERE = ['not-yours', 'recused', 'wrong-state', 'unknown-case'];

/** A refusal is one that the table names for the action. */
export function refusedByTheTable({ action }: Command, { code }: Refusal): void {
  if (!ANYWHERE.includes(code) && !code.startsWith('unknown-')) expect(transitions[action].guards).toContain(code);
}

/** What was decided is what the row of the table says: states, clocks, documents. */
export function doneByTheTable(command: Command, before: Case, { events, matter }: Decision): void {
  const row = transitions[command.action];
  const was = subjectOf(before, command);
  const is = subjectOf(matter, command);
  if ('refusal' in was || 'refusal' in is) throw new Error('a subject went away');
  among<string>(row.from, was.status);
  among<string>(row.to.length > 0 ? row.to : [was.status], is.status);
  if (row.subject !== 'case' && matter.status !== before.status) among(row.takesCaseTo, matter.status);

  for (const event of events) {
    if (event.type === 'supervised') continue;
    none((event.starts ?? []).filter(({ kind }) => !row.starts.some(({ clock }) => clock === kind)));
    const stopped = (event.stops ?? []).map((id) => id.split('#')[0]);
    // A notice goes with its duty, and nobody waits for its answer then.
    const withdrawn = event.withdraws ? ['supervision-reply'] : [];
    none(stopped.filter((kind = '') => !row.stops.some(({ clock }) => clock === kind) && !withdrawn.includes(kind)));
    none((event.documents ?? []).filter(({ kind }) => !row.issues.includes(kind)));
  }
}

/** What holds for every case at every moment. */
export function holds(matter: Case): void {
  const running = matter.clocks.filter(({ status }) => status === 'running');
  for (const { id, clock, status } of matter.notices)
    if (status === 'open' && clock && !running.some((each) => each.id === clock))
      throw new Error(`${id} asks for what is done`);
  for (const { id, way, office, supervisor, jointWith = [] } of matter.notices) {
    const others = new Set(jointWith.filter((each) => each !== office && each !== supervisor));
    if ((way === 'joint') !== others.size > 0 || others.size < jointWith.length) throw new Error(`${id} is not joint`);
  }
  const owners = running.map(({ kind, ...of }) => [kind, of.assignment, of.notice, of.review, of.suggestion].join('/'));
  none(owners.filter((owner, i) => owners.indexOf(owner) < i));
  atMost(1, running.filter(({ kind }) => ['handle', 'extension', 'answer'].includes(kind)).length);
  atMost(1, running.filter(({ kind }) => kind === 'route').length);
  atMost(1, running.filter(({ kind }) => kind.startsWith('ask-')).length);
  const backwards = matter.clocks.filter(
    ({ startedOn, due, stoppedOn, counted }) => (counted && due < counted.from) || (stoppedOn && stoppedOn < startedOn),
  );
  none(backwards);
  if (['closed', 'refused', 'linked', 'merged', 'withdrawn', 'sealed'].includes(matter.status)) {
    const after = [
      'ask-review',
      'ask-re-review',
      'supervision-reply',
      'suggestion-feedback',
      'report-back',
      'carry-out',
    ];
    none(running.filter(({ kind }) => !after.includes(kind)));
    if (matter.status === 'sealed') none(running.filter(({ kind }) => !kind.startsWith('ask-')));
  }
  const active = matter.assignments.filter(
    ({ status }) => !['returned', 'relayed', 'recalled', 'declined'].includes(status),
  );
  atMost(1, active.filter(({ lead }) => lead).length);
  none(active.filter(({ office }, i) => active.findIndex((each) => each.office === office) < i));
  none(matter.documents.filter(({ id }, i) => matter.documents.findIndex((each) => each.id === id) < i));
  expect(matter.reviews.filter(({ status }) => status !== 'served').length).toBe(matter.status === 'reviewing' ? 1 : 0);
  if (matter.finalOn)
    expect(matter.reviews.some(({ tier, status }) => tier === 're-review' && status === 'served')).toBe(true);
}

/** What is public has a citizen who agrees, an answer that stands, and accuses nobody. */
export function publicByRight({ published, mayBePublished, status, nature, accused, reviews }: Case): void {
  if (!published) return;
  if (!mayBePublished || nature === 'accusation' || accused.length > 0) throw new Error('public against the rules');
  among(['answered', 'reviewing', 'closed', 'sealed'], status);
  const last = reviews.findLast((each) => each.status === 'served');
  if (last?.servedOn && last.servedOn > published.on) among<string | undefined>(['uphold'], last.result);
}

/** Nothing reaches whoever is accused: no assignment, no clock, no message. */
export function wallHolds(matter: Case, { events }: Decision): void {
  const active = matter.assignments.filter(({ status }) => !['returned', 'recalled'].includes(status));
  const told = events
    .flatMap((event) => messagesOf(matter, event, offices))
    .flatMap((message) => (message.queue === 'notices' && 'office' in message.to ? [message.to.office] : []));
  const reached = [matter.office, ...active.map(({ office }) => office), ...told];
  none(reached.filter((office) => isBehindWall(offices, matter.accused, office)));
  const concerned = concernedOffices(matter);
  none(told.filter((office) => !concerned.includes(office)));
}
