import type { Case } from '../case.ts';
import type { Command } from '../commands.ts';
import type { Context } from '../context.ts';
import type { Facts } from '../facts.ts';
import { type AssignmentId, nth } from '../ids.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** Transferred 转送 to one lead unit 主办 and any co-units 协办 (Art. 22, 24). */
export function routeFacts(matter: Case, { to }: Command<'route'>, context: Context): Facts | { refusal: Refusal } {
  if (to.length === 0) return refuse('no-unit');
  if (to.filter(({ lead }) => lead).length !== 1) return refuse('one-lead');
  const unknown = to.find(({ office }) => !context.offices.has(office));
  if (unknown) return refuse('unknown-unit', { unit: unknown.office });
  if (new Set(to.map(({ office }) => office)).size < to.length) return refuse('unit-twice');
  if (to.some(({ office }) => office === matter.office)) return refuse('own-unit');

  const { now: at, today: on, actor } = context;
  const assigned = to.map((unit, i) => ({
    assignment: nth<AssignmentId>(matter.assignments.length + i),
    office: unit.office,
    lead: unit.lead,
  }));
  return { events: [{ type: 'routed', at, on, actor, to: assigned }] };
}
