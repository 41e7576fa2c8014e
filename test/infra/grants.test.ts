import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { entries } from '../../infra/functions.ts';
import { functionsIn } from './functions.ts';
import { all, regions, spelled, type Template, target, templateOf } from './template.ts';

const listed = z.unknown().transform((value) => (Array.isArray(value) ? value : [value]));

const Statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: listed,
  Resource: listed.optional(),
  Principal: z.unknown().optional(),
});
const Statements = z.object({ Statement: z.array(Statement) });

/** Every statement that allows something, wherever it stands in the template. */
function allowed(value: unknown): z.infer<typeof Statement>[] {
  if (Array.isArray(value)) return value.flatMap(allowed);
  if (value === null || typeof value !== 'object') return [];
  const document = Statements.safeParse(value);
  if (document.success) return document.data.Statement.filter(({ Effect }) => Effect === 'Allow');
  return Object.values(value).flatMap(allowed);
}

/** What the role of a function may do, as "action resource". */
function grantsOf(template: Template, name: string): string[] {
  const role = target(functionsIn(template).get(name)?.Role);
  const Policy = z.object({ PolicyDocument: z.unknown(), Roles: z.array(z.unknown()) });
  const policies = all(template, 'AWS::IAM::Policy', Policy).filter(({ Roles }) => Roles.map(target).includes(role));
  return policies
    .flatMap((policy) => allowed(policy.PolicyDocument))
    .flatMap(({ Action, Resource }) =>
      Action.flatMap((action) => (Resource ?? []).map((resource) => `${action} ${readable(spelled(resource))}`)),
    )
    .filter((grant) => !grant.startsWith('logs:'))
    .sort();
}

/** `${TransfersQueueA8EEC0D6.Arn}` as "Transfers", `${Cases80582F3E.Arn}/index/due` as "Cases/index/due". */
const readable = (resource: string) => resource.replace(/\$\{(\w+?)(Queue)?[0-9A-F]{8}(\.\w+)?\}/, '$1');

const acts = ['ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem'].map(
  (action) => `dynamodb:${action} Cases`,
);
const sends = ['sqs:SendMessage Notices', 'sqs:SendMessage Transfers'];
const takes = (queue: string) =>
  ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
    (action) => `sqs:${action} ${queue}`,
  );

const may = {
  site: [...acts, 'dynamodb:Query Cases/index/published', ...sends],
  desk: [],
  petitions: [...acts, ...sends],
  files: [
    ...acts,
    ...['PutObject', 'GetObject', 'GetObjectVersion', 'DeleteObject', 'DeleteObjectVersion'].map(
      (action) => `s3:${action} Files/incoming/*`,
    ),
    ...['PutObject', 'DeleteObject'].map((action) => `s3:${action} Files/waiting/*`),
  ],
  cases: [
    ...[...acts, 'dynamodb:BatchGetItem Cases', ...sends],
    ...['dynamodb:Query Cases/index/inbox', 'dynamodb:Query Cases/index/unit'],
    ...['kept', 'waiting'].map((place) => `s3:GetObject Files/${place}/*`),
  ],
  administration: ['GetItem', 'PutItem', 'Query'].map((action) => `dynamodb:${action} Cases`),
  letters: ['GetItem', 'PutItem', 'Query', 'UpdateItem'].map((action) => `dynamodb:${action} Cases`),
  deliver: [
    ...[...acts, ...sends, ...takes('Transfers')],
    ...['s3:GetObject Files/waiting/*', 's3:GetObject Files/kept/*', 's3:PutObject Files/kept/*'],
  ],
  escalate: [...acts, ...sends, ...takes('Alerts')],
  sweep: [
    'dynamodb:GetItem Cases',
    'dynamodb:PutItem Cases',
    'dynamodb:Query Cases',
    'dynamodb:UpdateItem Cases',
    'dynamodb:Query Cases/index/due',
    'sqs:SendMessage Alerts',
  ],
  figures: [
    'dynamodb:GetItem Cases',
    'dynamodb:PutItem Cases',
    'dynamodb:Query Cases',
    'dynamodb:Query Cases/index/fact',
  ],
  recount: [...acts, 'dynamodb:Query Cases/index/unit', ...sends],
  learn: [
    ...['GetItem', 'PutItem', 'Query'].map((action) => `dynamodb:${action} Cases`),
    'dynamodb:Query Cases/index/unit',
  ],
  reconcile: ['dynamodb:GetItem Cases', 'dynamodb:UpdateItem Cases', 'dynamodb:Query Cases/index/outbox', ...sends],
};

describe('what a function may do', () => {
  const template = templateOf('eu-west-2');

  it.each(Object.entries(may))('%s: its work and nothing else', (name, grants) => {
    expect(grantsOf(template, name)).toEqual([...grants].sort());
  });

  it('every function that decides may make each part of its transaction', () => {
    // A part is granted under the name of the call that would do it alone; only a condition has none but this.
    const granted = {
      Put: 'PutItem',
      Update: 'UpdateItem',
      Delete: 'DeleteItem',
      ConditionCheck: 'ConditionCheckItem',
    };
    const source = readFileSync('shared/adapters/dynamo/transaction.ts', 'utf8');
    const parts = Object.keys(granted).filter((part) => new RegExp(`\\b${part}:`).test(source));
    expect(parts).toEqual(['Put', 'Delete', 'ConditionCheck']);
    const deciding = Object.entries(entries).filter(([, file]) => readFileSync(file, 'utf8').includes('openCases()'));
    expect(deciding.map(([name]) => name)).toEqual(expect.arrayContaining(['cases', 'deliver', 'escalate', 'recount']));
    for (const [name] of deciding)
      for (const part of parts)
        expect(grantsOf(template, name), name).toContain(`dynamodb:${granted[part as keyof typeof granted]} Cases`);
  });

  it('every function that decides reads the law it decides by', () => {
    const deciding = Object.entries(entries)
      .filter(([, file]) => readFileSync(file, 'utf8').match(/open(Cases|Gate)\(\)/))
      .map(([name]) => name);
    expect(deciding).toEqual(expect.arrayContaining(['site', 'petitions', 'cases', 'deliver', 'escalate']));
    for (const name of deciding) expect(grantsOf(template, name)).toContain('dynamodb:Query Cases');
  });

  it('notify and digests: note what they have sent, and send in the name of the office only', () => {
    const grants = grantsOf(template, 'notify');
    const rows = ['DeleteItem', 'GetItem', 'PutItem', 'Query'].map((action) => `dynamodb:${action} Cases`);
    const mails = grants.filter((grant) => grant.startsWith('ses:'));
    expect(grants.filter((grant) => !grant.startsWith('ses:'))).toEqual([...rows, ...takes('Notices')]);
    expect(mails).toHaveLength(3);
    for (const mail of mails)
      expect(mail).toMatch(/^ses:SendEmail .*(:identity\/.*MailFrom|:configuration-set\/.*MailEvents)/);
    const digests = grantsOf(template, 'digests').filter((grant) => !grant.startsWith('ses:'));
    expect(digests).toEqual([...rows, 'dynamodb:Query Cases/index/inbox'].sort());
  });
});

describe.each(regions)('every policy in %s', (region) => {
  const statements = allowed(templateOf(region).Resources);

  it('is read by this test', () => {
    expect(statements.length).toBeGreaterThan(40);
  });

  it('names its actions', () => {
    expect(statements.flatMap(({ Action }) => Action).filter((action) => spelled(action).includes('*'))).toEqual([]);
  });

  it('names its resources, and of files the part of the store where they lie', () => {
    const resources = statements.flatMap(({ Resource }) => Resource ?? []).map(spelled);
    const open = resources.filter((resource) => resource.includes('*'));
    for (const each of open) expect(each).toMatch(/^\$\{Files\w+\.Arn\}\/(incoming|waiting|kept)\/\*$/);
  });

  it('names who it is for', () => {
    expect(statements.filter(({ Principal }) => JSON.stringify(Principal ?? '').includes('*'))).toEqual([]);
  });

  it('lets nobody scan', () => {
    expect(statements.flatMap(({ Action }) => Action)).not.toContain('dynamodb:Scan');
  });
});
