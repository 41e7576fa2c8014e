import type { Office } from '../../shared/domain/office.ts';
import { closingRefused, unitMisplaced } from '../../shared/domain/unit-tree.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { bodyOf } from '../../shared/http/input.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { changedUnit, closing, newUnit } from '../../shared/schema/administration.ts';
import { officeId } from '../../shared/schema/ids.ts';
import { type AdminDeps, inOffice, insist, insistTheirs, readingIn, seenIn, written } from './in-office.ts';

/** `GET /api/admin/units`: the person's own unit and those below, closed ones too, with their versions. */
export async function listUnits(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const { units, isTheirs } = await readingIn(event, 'units', deps);
  const items = units.filter(({ value }) => isTheirs(value.id)).map(({ value, version }) => ({ unit: value, version }));
  return { status: 200, body: { items } };
}

/** `POST /api/admin/units`: a new unit below the person's own. */
export async function createUnit(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const here = await inOffice(event, deps);
  const unit = bodyOf(event, newUnit);
  insistTheirs('units', here, unit.parent);
  if (here.offices.has(unit.id)) throw refusedBy({ code: 'unit-exists', facts: { unit: unit.id } });
  insist(unitMisplaced(here.offices, unit), here.offices);
  const said = { kind: 'unit-created', about: unit.id, after: { ...unit } } as const;
  await written({ kind: 'unit', unit, seen: undefined }, said, here, deps, 'unit-exists');
  return replyOf(unit, 1, 201);
}

/** `POST /api/admin/units/{id}`: renamed, moved under another, or reached in another way. */
export async function changeUnit(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const { here, before, seen } = await asked(event, deps);
  const { closed: _, ...open } = before;
  const unit: Office = {
    id: before.id,
    ...bodyOf(event, changedUnit),
    ...(before.closed && { closed: before.closed }),
  };
  insistTheirs('units', here, before.id);
  // The unit at the top of somebody's own stays where it is: above it they look after nothing.
  if (unit.parent !== before.parent) insistTheirs('units', here, unit.parent);
  insist(unitMisplaced(here.offices, unit), here.offices);
  const said = { kind: 'unit-changed', about: unit.id, before: { ...open }, after: { ...unit } } as const;
  await written({ kind: 'unit', unit, seen }, said, here, deps);
  return replyOf(unit, seen + 1);
}

/** `POST /api/admin/units/{id}/close`: its matters are its successor's from now on (Art. 24(2)). */
export async function closeUnit(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const { here, before, seen } = await asked(event, deps);
  const { on, successor } = bodyOf(event, closing);
  insistTheirs('units', here, before.id);
  insist(closingRefused(here.offices, before, successor, on, here.today), here.offices);
  const unit: Office = { ...before, closed: { on, successor } };
  const said = { kind: 'unit-closed', about: unit.id, before: { ...before }, after: { ...unit } } as const;
  await written({ kind: 'unit', unit, seen }, said, here, deps);
  return replyOf(unit, seen + 1);
}

async function asked(event: ApiEvent, deps: AdminDeps) {
  const here = await inOffice(event, deps);
  const id = officeId.safeParse(event.pathParameters?.id);
  const current = id.success ? here.units.find(({ value }) => value.id === id.data) : undefined;
  // Whoever keeps no units is not told which there are.
  insistTheirs('units', here, current?.value.id ?? here.actor.office);
  if (!current) throw refusedBy({ code: 'unknown-unit', facts: { unit: event.pathParameters?.id ?? '' } });
  return { here, before: current.value, seen: seenIn(event, current) };
}

function replyOf(unit: Office, version: number, status = 200): Reply {
  return { status, headers: { etag: `"${version}"` }, body: { unit, version } };
}
