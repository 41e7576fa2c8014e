import * as z from 'zod';
import type { Instant } from '../../shared/domain/day.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { bodyOf } from '../../shared/http/input.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { fileSentence } from '../../shared/i18n/file-problems.ts';
import { calendarText, mergeNotice } from '../../shared/policy/merge-notice.ts';
import { readNotice } from '../../shared/policy/read-calendar.ts';
import { readPolicy } from '../../shared/policy/read-policy.ts';
import type { FileProblem } from '../../shared/schema/file-problems.ts';
import { type AdminDeps, inOffice, insistTheirs, readingIn, seenIn, written } from './in-office.ts';

/** `GET /api/admin/calendar`: the holidays and make-up days in force. */
export async function readCalendarInForce(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  await readingIn(event, 'law', deps);
  const { value, loadedAt } = await deps.lawBook.calendar();
  return replyOf({ calendar: JSON.parse(calendarText(value)) }, loadedAt);
}

/** `POST /api/admin/calendar`: a newer notice; its years take the place of those that were known. */
export async function loadCalendar(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const { here, current, text } = await toLoad(event, deps, () => deps.lawBook.calendar());
  const notice = sound(readNotice(text));
  const merged = mergeNotice(current.value, notice);
  if ('gap' in merged) throw refusedBy({ code: 'calendar-gap', facts: { ...merged.gap } });
  const { from, to } = merged.calendar;
  const said = { kind: 'calendar-loaded', about: 'calendar', after: { from, to, notice: JSON.parse(text) } } as const;
  const write = { kind: 'law', part: 'calendar', text: calendarText(merged.calendar), seen: current.loadedAt } as const;
  const loadedAt = await written(write, { ...said, before: { loadedAt: current.loadedAt ?? null } }, here, deps);
  return replyOf({ calendar: JSON.parse(write.text) }, loadedAt);
}

/** `GET /api/admin/policy`: every period in force, with its source. */
export async function readPolicyInForce(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  await readingIn(event, 'law', deps);
  const { value, loadedAt } = await deps.lawBook.policy();
  return replyOf({ policy: value }, loadedAt);
}

/** `POST /api/admin/policy`: a whole policy, in the place of the one in force. Running periods are counted again by it. */
export async function loadPolicy(event: ApiEvent, deps: AdminDeps): Promise<Reply> {
  const { here, current, text } = await toLoad(event, deps, () => deps.lawBook.policy());
  const policy = sound(readPolicy(text));
  const said = {
    kind: 'policy-loaded',
    about: 'policy',
    after: { clocks: policy.clocks, limits: policy.limits },
  } as const;
  const before = { clocks: current.value.clocks, limits: current.value.limits, loadedAt: current.loadedAt ?? null };
  const write = { kind: 'law', part: 'policy', text, seen: current.loadedAt } as const;
  return replyOf({ policy }, await written(write, { ...said, before }, here, deps));
}

async function toLoad<T extends { readonly loadedAt?: Instant }>(
  event: ApiEvent,
  deps: AdminDeps,
  inForce: () => Promise<T>,
) {
  const here = await inOffice(event, deps);
  insistTheirs('law', here);
  const text = JSON.stringify(bodyOf(event, z.looseObject({})));
  const current = await inForce();
  seenIn(event, { value: current, version: versionOf(current.loadedAt) });
  return { here, current, text };
}

function sound<T>(read: { readonly value: T } | { readonly problems: readonly FileProblem[] }): T {
  if ('value' in read) return read.value;
  const problems = read.problems.map((each) => ({
    ...{ pointer: `/${each.path}`, code: each.code },
    messages: { 'zh-CN': fileSentence(each, 'zh'), en: fileSentence(each, 'en') },
  }));
  throw refusedBy({ code: 'unsound-law', facts: { count: problems.length } }, { problems });
}

const FIRST = Date.parse('2022-05-01T00:00:00Z');

/** The second in which it was loaded; 0 for the built-in one. */
function versionOf(loadedAt: Instant | undefined): number {
  return loadedAt ? Math.floor((Date.parse(loadedAt) - FIRST) / 1_000) : 0;
}

function replyOf(body: object, loadedAt: Instant | undefined): Reply {
  const version = versionOf(loadedAt);
  return { status: 200, headers: { etag: `"${version}"` }, body: { ...body, version, ...(loadedAt && { loadedAt }) } };
}
