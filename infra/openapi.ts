import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from 'zod-openapi';
import type { Contract, ProblemCode, Tag } from '../shared/api/contract.ts';
import { contracts } from '../shared/api/contracts.ts';
import { problem } from '../shared/api/replies/problem.ts';
import { httpStatusOf } from '../shared/http/problem.ts';

const tags: Readonly<Record<Tag, string>> = {
  person: 'Who is signed in, and the units there are',
  lists: 'What waits, and finding cases',
  cases: 'Taking down a matter, and reading one',
  actions: 'What can be done to a case: each row of the table of transitions',
  batches: 'Many cases at once',
  administration: 'Units, staff, how they are told, calendar and policy',
  audit: 'Who read and changed what',
};

const about = `Everything the desk does. Sentences are in Chinese, or in English with \`?lang=en\`.

**Who may** follows from the table of transitions and the unit and roles of whoever is signed in. What somebody must not know of is not there (404).

**Versions.** A case has an \`ETag\`. Actions take it in \`If-Match\`: without it they answer 428, with an older one 412 and what happened since.

**Repeats.** A POST with the same \`Idempotency-Key\` and content is done once, for seven days.

**Lists** give a \`cursor\` for the next page. It opens for the same list, with the same filters, and nowhere else.`;

const lang = z.enum(['zh', 'en']).optional().meta({ description: 'The language of sentences.' });

/** The description of the API, as OpenAPI 3.1. */
function openApi() {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const each of contracts)
    paths[each.path] = { ...paths[each.path], [each.method.toLowerCase()]: operation(each) };
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Huiyin 回音: the desk',
      version: '1.0.0',
      description: about,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    security: [{ staff: [] }],
    components: {
      securitySchemes: {
        staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An access token of the provider.' },
      },
    },
    paths,
  });
}

function operation(contract: Contract): ZodOpenApiOperationObject {
  const { id, tag, summary, detail, query, body, source, who } = contract;
  const path = parametersIn(contract.path);
  const law = [detail, who?.length && `For: ${who.join('; ')}.`, source && `${source}.`].filter(Boolean).join('\n\n');
  return {
    operationId: id,
    tags: [tag],
    summary: `${summary.zh} · ${summary.en}`,
    ...(law && { description: law }),
    requestParams: {
      ...(path && { path }),
      query: (query ?? z.object({})).extend({ lang }),
      header: headersOf(contract),
    },
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: { ...repliesOf(contract), ...problemsOf(contract.problems) },
  };
}

function parametersIn(path: string): z.ZodObject | undefined {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return names.length > 0 ? z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) : undefined;
}

const headerSchemas = {
  'if-match': ['If-Match', z.string().meta({ description: 'The version seen, `"3"`, or `*`.', example: '"3"' })],
  'idempotency-key': [
    'Idempotency-Key',
    z
      .string()
      .regex(/^[\w:.-]{8,100}$/)
      .optional()
      .meta({ description: 'Of your own; the same for the same request.' }),
  ],
} as const;

const unit = z.string().optional().meta({
  description: 'Of several posts, the unit to act for: see `posts` in /api/me. The first where it is left out.',
});

function headersOf({ takes = [] }: Contract): z.ZodObject {
  return z.object(Object.fromEntries([...takes.map((name) => headerSchemas[name]), ['Huiyin-Unit', unit]]));
}

const etag = z.object({ ETag: z.string().meta({ description: 'The version of the case, `"4"`.' }) });

function repliesOf(contract: Contract): ZodOpenApiResponsesObject {
  const replies = Object.entries(contract.replies).map(([status, schema]) => [
    status,
    {
      description: descriptions[status] ?? 'Done.',
      content: { 'application/json': { schema } },
      ...(contract.etag && { headers: etag }),
    },
  ]);
  return Object.fromEntries(replies);
}

const descriptions: Readonly<Record<string, string>> = {
  200: 'As asked, or the same as before when the same request comes again.',
  201: 'Taken down.',
};

/** By status, with every code it can have. */
function problemsOf(codes: readonly ProblemCode[]): ZodOpenApiResponsesObject {
  const byStatus = [...Map.groupBy(new Set(codes), httpStatusOf)];
  const responses = byStatus.map(([status, some]) => [
    String(status),
    {
      description: some.map((code) => `\`${code}\``).join(', '),
      content: { 'application/problem+json': { schema: some[0] === 'internal' ? problem : oneOf(some) } },
    },
  ]);
  const noToken = { description: 'No token, or one that is not valid: see WWW-Authenticate.' };
  return { '401': noToken, ...Object.fromEntries(responses) };
}

function oneOf(codes: readonly ProblemCode[]) {
  const code = { type: 'string' as const, enum: [...codes] };
  return { allOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'object' as const, properties: { code } }] };
}

/** The text of `/openapi.json`. */
export function openApiText(): string {
  return JSON.stringify(openApi());
}
