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
  expect(row.from).toContain(was.status);
  if (row.to.length > 0) expect(row.to).toContain(is.status);
  else expect(is.status).toBe(was.status);
  if (row.subject !== 'case' && matter.status !== before.status) expect(row.takesCaseTo).toContain(matter.status);

  for (const event of events) {
    if (event.type === 'supervised') continue;
    expect((event.starts ?? []).filter(({ kind }) => !row.starts.some(({ clock }) => clock === kind))).toEqual([]);
    const stopped = (event.stops ?? []).map((id) => id.split('#')[0]);
    expect(stopped.filter((kind) => !row.stops.some(({ clock }) => clock === kind))).toEqual([]);
    expect((event.documents ?? []).filter(({ kind }) => !row.issues.includes(kind))).toEqual([]);
  }
}

/** What holds for every case at every moment. */
export function holds(matter: Case): void {
  const running = matter.clocks.filter(({ status }) => status === 'running');
  const owners = running.map(({ kind, ...of }) => [kind, of.assignment, of.notice, of.review, of.suggestion].join('/'));
  expect(new Set(owners).size).toBe(owners.length);
  expect(running.filter(({ kind }) => kind === 'handle' || kind === 'extension').length).toBeLessThanOrEqual(1);
  expect(running.filter(({ kind }) => kind === 'route').length).toBeLessThanOrEqual(1);
  expect(running.filter(({ kind }) => kind.startsWith('ask-')).length).toBeLessThanOrEqual(1);
  const backwards = matter.clocks.filter(
    ({ startedOn, due, stoppedOn, counted }) => (counted && due < counted.from) || (stoppedOn && stoppedOn < startedOn),
  );
  expect(backwards).toEqual([]);
  if (['closed', 'refused', 'linked', 'merged', 'withdrawn', 'sealed'].includes(matter.status)) {
    const after = ['ask-review', 'ask-re-review', 'supervision-reply', 'suggestion-feedback', 'report-back'];
    expect(running.filter(({ kind }) => !after.includes(kind))).toEqual([]);
  }
  const active = matter.assignments.filter(
    ({ status }) => !['returned', 'relayed', 'recalled', 'declined'].includes(status),
  );
  expect(active.filter(({ lead }) => lead).length).toBeLessThanOrEqual(1);
  expect(new Set(active.map(({ office }) => office)).size).toBe(active.length);
  expect(new Set(matter.documents.map(({ id }) => id)).size).toBe(matter.documents.length);
  expect(matter.reviews.filter(({ status }) => status !== 'served').length).toBe(matter.status === 'reviewing' ? 1 : 0);
  if (matter.finalOn)
    expect(matter.reviews.some(({ tier, status }) => tier === 're-review' && status === 'served')).toBe(true);
}

/** Nothing reaches whoever is accused: no assignment, no clock, no message. */
export function wallHolds(matter: Case, { events }: Decision): void {
  const active = matter.assignments.filter(({ status }) => !['returned', 'recalled'].includes(status));
  const told = events
    .flatMap((event) => messagesOf(matter, event, offices))
    .flatMap((message) => (message.queue === 'notices' && 'office' in message.to ? [message.to.office] : []));
  const reached = [matter.office, ...active.map(({ office }) => office), ...told];
  expect(reached.filter((office) => isBehindWall(offices, matter.accused, office))).toEqual([]);
  const concerned = concernedOffices(matter);
  expect(told.filter((office) => !concerned.includes(office))).toEqual([]);
}
