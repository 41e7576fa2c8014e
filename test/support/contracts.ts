import { expect } from 'vitest';
import * as z from 'zod';
import type { Contract } from '../../shared/api/contract.ts';
import { contracts } from '../../shared/api/contracts.ts';
import { problem } from '../../shared/api/replies/problem.ts';
import type { RunningStack } from './running-stack.ts';

export interface Asking {
  readonly as: string;
  /** What stands in the address, or behind it. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly code?: string;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Calls operations by their names, and holds each answer against what is described. */
export function byContract(stack: RunningStack) {
  const answered = new Map<string, Set<string>>();

  async function call(id: string, { as, path = {}, query = {}, body, headers = {} }: Asking): Promise<Answered> {
    const contract = contracts.find((each) => each.id === id);
    if (!contract) throw new Error(`nothing is called ${id}`);
    const where = contract.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? 'none'));
    const asked = new URLSearchParams(query).toString();
    const response = await stack.as(as, asked ? `${where}?${asked}` : where, {
      method: contract.method,
      headers: {
        ...(contract.takes?.includes('if-match') && { 'if-match': '*' }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const told: unknown = await response.json();
    const code = response.ok ? undefined : refusedAsDescribed(contract, response, told);
    if (response.ok) answeredAsDescribed(contract, response, told);
    answered.set(id, (answered.get(id) ?? new Set()).add(code ?? 'done'));
    return { status: response.status, body: told, headers: response.headers, ...(code && { code }) };
  }

  return { call, answered };
}

/** With nothing that is not described. */
function answeredAsDescribed({ id, replies, etag }: Contract, { status, headers }: Response, body: unknown): void {
  const schema = replies[status];
  if (!schema) throw new Error(`${id} answered with ${status}, which is not described`);
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Error(`${id} does not answer as described: ${z.prettifyError(parsed.error)}`);
  expect(parsed.data, id).toEqual(body);
  if (etag) expect(headers.get('etag')).toMatch(/^"\d+"$/);
}

function refusedAsDescribed({ id, problems }: Contract, { status, headers }: Response, body: unknown): string {
  expect(headers.get('content-type'), id).toContain('application/problem+json');
  const said = problem.parse(body);
  expect(said.status).toBe(status);
  expect(problems, `${id} refused with ${status} ${said.code}`).toContain(said.code);
  return said.code;
}
