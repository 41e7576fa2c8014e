import { postsRefused } from '../../shared/domain/upkeep.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { bodyOf } from '../../shared/http/input.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import type { Post, Staff } from '../../shared/ports/directory.ts';
import { changedPerson, leaving, newPerson } from '../../shared/schema/administration.ts';
import { type AdminDeps, inOffice, insist, insistTheirs, readingIn, seenIn, written } from './in-office.ts';

/** `GET /api/admin/staff`: whoever has a post in the person's unit or below, also those who left. */
export async function listStaff(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const { isTheirs } = await readingIn(event, 'staff', deps);
  const people = await deps.admin.people();
  const theirs = people.filter(({ value }) => postsOf(value).some(({ office }) => isTheirs(office)));
  return { status: 200, body: { items: theirs.map(({ value, version }) => said(value, version)) } };
}

/** `POST /api/admin/staff`: somebody who signs in from now on. */
export async function createPerson(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const here = await inOffice(event, deps);
  const { id, name, posts } = bodyOf(event, newPerson);
  insistTheirs('staff', here, here.actor.office);
  insist(postsRefused({ id, posts }, here.actor, here.offices), here.offices);
  const person = personOf({ id, name }, posts);
  const change = { kind: 'person-created', about: id, after: { name, posts } } as const;
  await written({ kind: 'person', person, seen: undefined }, change, here, deps, 'person-exists');
  return { status: 201, headers: { etag: '"1"' }, body: said(person, 1) };
}

/** `POST /api/admin/staff/{id}`: another name, other units or roles; whoever had left is back. In force at once. */
export async function changePerson(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const { here, before, seen } = await asked(event, deps);
  const { name, posts } = bodyOf(event, changedPerson);
  insist(postsRefused({ id: before.id, posts }, here.actor, here.offices), here.offices);
  const person = personOf({ id: before.id, name }, posts);
  const was = { name: before.name, posts: postsOf(before), ...(before.leftOn && { leftOn: before.leftOn }) };
  const change = { kind: 'person-changed', about: person.id, before: was, after: { name, posts } } as const;
  await written({ kind: 'person', person, seen }, change, here, deps);
  return { status: 200, headers: { etag: `"${seen + 1}"` }, body: said(person, seen + 1) };
}

/** `POST /api/admin/staff/{id}/leave`: signs in no more; the name stays in the histories. */
export async function deactivatePerson(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const { here, before, seen } = await asked(event, deps);
  const { on: leftOn } = bodyOf(event, leaving);
  const person: Staff = { ...before, leftOn };
  const change = {
    kind: 'person-left',
    about: person.id,
    before: { posts: postsOf(before) },
    after: { leftOn },
  } as const;
  await written({ kind: 'person', person, seen }, change, here, deps);
  return { status: 200, headers: { etag: `"${seen + 1}"` }, body: said(person, seen + 1) };
}

/** Whoever is changed has a post that the administrator looks after, and is not the administrator. */
async function asked(event: ApiEvent, deps: AdminDeps) {
  const [here, people] = await Promise.all([inOffice(event, deps), deps.admin.people()]);
  insistTheirs('staff', here, here.actor.office);
  const id = decodeURIComponent(event.pathParameters?.id ?? '');
  const current = people.find(({ value }) => value.id === id);
  if (!current) throw refusedBy({ code: 'unknown-person', facts: {} });
  if (current.value.id === here.actor.id) throw refusedBy({ code: 'own-record', facts: {} });
  for (const { office } of postsOf(current.value)) insistTheirs('staff', here, office);
  return { here, before: current.value, seen: seenIn(event, current) };
}

export function postsOf({ office, roles, posts = [] }: Staff): readonly Post[] {
  return [{ office, roles }, ...posts];
}

function personOf({ id, name }: Pick<Staff, 'id' | 'name'>, [first, ...others]: readonly Post[]): Staff {
  if (!first) throw new Error('the schema lets nobody in without a post');
  return { kind: 'staff', id, name, ...first, ...(others.length > 0 && { posts: others }) };
}

function said(person: Staff, version: number) {
  const { id, name, leftOn } = person;
  return { id, name, posts: postsOf(person), ...(leftOn && { leftOn }), version };
}
