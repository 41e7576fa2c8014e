import * as z from 'zod';
import { fieldErrors } from '../schema/field-problems.ts';
import type { ApiEvent } from './api.ts';
import { httpProblem, invalidInput } from './problem.ts';

/** The body as the schema reads it, or a problem that names each field that is wrong. */
export function bodyOf<T extends z.ZodType>(event: ApiEvent, schema: T): z.output<T> {
  const { body } = event;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw httpProblem(400, 'not-json');
  return checked(body, schema);
}

function checked<T extends z.ZodType>(input: unknown, schema: T): z.output<T> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw invalidInput(fieldErrors(parsed.error));
  return parsed.data;
}

/** 8 to 100 letters, digits or `_ : . -` */
export const requestKey = z.string().regex(/^[\w:.-]{8,100}$/);

/** The Idempotency-Key header; one that cannot be a key is refused. */
export function requestKeyOf(event: ApiEvent): string | undefined {
  const given = event.headers['idempotency-key'];
  if (given === undefined) return undefined;
  if (!requestKey.safeParse(given).success) throw httpProblem(400, 'bad-request-key');
  return given;
}

/** The version in If-Match, `"3"`; undefined for `*`, where the caller does not care. Left out, it is asked for (428). */
export function expectedVersion(event: ApiEvent): number | undefined {
  const given = event.headers['if-match'];
  if (given === undefined) throw httpProblem(428, 'version-needed');
  if (given.trim() === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(given)?.[1];
  if (!version) throw httpProblem(400, 'bad-version');
  return Number(version);
}

/** What stands behind the `?` of the address, as the schema reads it. */
export function queryOf<T extends z.ZodType>(event: ApiEvent, schema: T): z.output<T> {
  return checked(event.queryStringParameters ?? {}, schema);
}
