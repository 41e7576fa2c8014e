import type * as z from 'zod';
import type { StaffId } from '../../shared/domain/ids.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { bodyOf } from '../../shared/http/input.ts';
import { invalidInput, refusedBy } from '../../shared/http/problem.ts';
import { nameOf, usualReach } from '../../shared/notices/recipients.ts';
import { recordedReach, shownReach } from '../../shared/notices/shown-reach.ts';
import type { Versioned } from '../../shared/ports/admin-book.ts';
import type { Channel, Reached } from '../../shared/ports/reach-book.ts';
import { officeId } from '../../shared/schema/ids.ts';
import { ownReachGiven, reachGiven } from '../../shared/schema/reach.ts';
import { type AdminDeps, inOffice, insistTheirs, seenIn, written } from './in-office.ts';
import { postsOf } from './people.ts';

type Given = Omit<z.output<typeof reachGiven>, 'staff'>;
type Here = Awaited<ReturnType<typeof inOffice>>;

/** `GET /api/admin/reach/{unit}`: how the unit and each of its staff are told, also where nothing was said yet. */
export async function listReach(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const { all } = await keptFor(event, deps);
  return { status: 200, body: { items: all.map((each) => shownFor(each, deps)) } };
}

/** `POST /api/admin/reach/{unit}`: how the unit, or one of its staff, is told from now on. */
export async function changeReach(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const { here, all } = await keptFor(event, deps);
  const { staff, ...given } = bodyOf(event, reachGiven);
  const before = all.find(({ value }) => value.staff?.id === staff);
  if (!before) throw refusedBy({ code: 'unknown-person', facts: {} });
  return changed(event, before, given, here, deps);
}

/** `GET /api/me/reach`: how whoever asks is told, in the post they act in. */
export async function readOwnReach(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  return replyOf(await own(await inOffice(event, deps), deps), deps);
}

/** `POST /api/me/reach`: the same, changed by themselves. */
export async function changeOwnReach(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const here = await inOffice(event, deps);
  return changed(event, await own(here, deps), bodyOf(event, ownReachGiven), here, deps);
}

async function own({ actor: { office, id, roles } }: Here, deps: AdminDeps): Promise<Versioned<Reached>> {
  const rows = await deps.admin.reach(office);
  const kept = rows.find(({ value }) => value.staff?.id === id);
  return kept ?? { value: { office, staff: { id, roles }, channels: [] }, version: 0 };
}

async function keptFor(event: ApiEvent, deps: AdminDeps) {
  const here = await inOffice(event, deps);
  const id = officeId.safeParse(event.pathParameters?.unit);
  const unit = id.success ? here.offices.get(id.data)?.id : undefined;
  insistTheirs('reach', here, unit ?? here.actor.office);
  if (!unit) throw refusedBy({ code: 'unknown-unit', facts: { unit: event.pathParameters?.unit ?? '' } });
  const [rows, people] = await Promise.all([deps.admin.reach(unit), deps.admin.people()]);
  const kept = (staff?: StaffId) => rows.find(({ value }) => value.staff?.id === staff);
  const all: Versioned<Reached>[] = [kept() ?? { value: usualReach(unit, here.offices), version: 0 }];
  for (const { value: person } of people) {
    const post = !person.leftOn && postsOf(person).find(({ office }) => office === unit);
    if (!post) continue;
    const staff = { id: person.id, roles: post.roles };
    all.push(kept(person.id) ?? { value: { office: unit, staff, channels: [] }, version: 0 });
  }
  return { here, all };
}

async function changed(
  event: ApiEvent,
  before: Versioned<Reached>,
  { channels, ...wishes }: Given,
  here: Here,
  deps: AdminDeps,
): Promise<Reply> {
  const seen = seenIn(event, before);
  const { office, staff } = before.value;
  const stand = before.value.channels;
  if (!deps.textMessages && channels.some((each) => each.via === 'sms' && !stood(each.phone, stand)))
    throw refusedBy({ code: 'no-text-messages', facts: {} });
  const reached: Reached = { office, ...(staff && { staff }), ...wishes, channels: takenOver(channels, stand) };
  const said = { kind: 'reach-changed', about: nameOf(reached), after: recordedReach(reached) } as const;
  const was = recordedReach(before.value);
  await written({ kind: 'reach', reached, seen: seen || undefined }, { ...said, before: was }, here, deps);
  return replyOf({ value: reached, version: seen + 1 }, deps);
}

/** A channel that is kept is the one that stood in its place. */
function takenOver(given: Given['channels'], stand: readonly Channel[]): Channel[] {
  return given.map((each, i) => {
    if (each.via !== 'keep') return each;
    const kept = stand[each.at];
    if (!kept) throw invalidInput([{ path: `channels/${i}/at`, field: 'at', problem: 'choice' }]);
    return kept;
  });
}

/** From a time when there was a gateway: it is passed over when something is sent, and stands in the way of nothing else. */
function stood(phone: string, stand: readonly Channel[]): boolean {
  return stand.some((each) => each.via === 'sms' && each.phone === phone);
}

function replyOf(kept: Versioned<Reached>, deps: AdminDeps): Reply {
  return { status: 200, headers: { etag: `"${kept.version}"` }, body: shownFor(kept, deps) };
}

function shownFor(kept: Versioned<Reached>, { textMessages }: AdminDeps) {
  return { ...shownReach(kept), textMessages };
}
