import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { capabilities } from '../../infra/functions.ts';
import { profileOf } from '../../infra/profile.ts';
import { functionsIn } from './functions.ts';
import { all, oneOfEachPartition, target, templateOf } from './template.ts';

const queues = ['TRANSFERS_QUEUE_URL', 'NOTICES_QUEUE_URL'];

/** What each is told, beyond the table, the time zone and its own name. */
const told = {
  site: [...queues, 'FILES_HOST', 'CODE_KEY'],
  desk: ['OIDC_ISSUER', 'OIDC_CLIENT_ID'],
  petitions: [...queues, 'CODE_KEY'],
  files: ['CODE_KEY', 'FILES_BUCKET', 'SITE_URL'],
  cases: [...queues, 'CODE_KEY', 'FILES_BUCKET'],
  administration: ['CODE_KEY', 'SMS_GATEWAY'],
  letters: ['CODE_KEY'],
  deliver: [...queues, 'FILES_BUCKET'],
  bounces: [],
  notify: ['MAIL_FROM', 'MAIL_EVENTS', 'SITE_URL', 'WEBHOOK_TARGETS', 'SMS_GATEWAY', 'SMS_KEY'],
  digests: ['MAIL_FROM', 'MAIL_EVENTS', 'SITE_URL', 'WEBHOOK_TARGETS', 'SMS_GATEWAY', 'SMS_KEY'],
  sweep: ['ALERTS_QUEUE_URL'],
  escalate: queues,
  reconcile: queues,
  figures: [],
  learn: [],
  recount: queues,
};

describe.each(oneOfEachPartition)('the functions in %s', (region) => {
  const template = templateOf(region);
  const functions = functionsIn(template);

  it('are one for each capability', () => {
    // The one that checks tokens is there only where API Gateway cannot: see tokens.test.ts.
    // Bounces are told of where there is SES.
    const absent = ['authorizer', ...(profileOf(region).ses ? [] : ['bounces'])];
    const usual = Object.keys(capabilities).filter((name) => !absent.includes(name));
    expect([...functions.keys()].sort()).toEqual(usual.sort());
  });

  it.each([...functions])('%s runs its own bundle on Node 24, on Graviton where the region has it', (name, each) => {
    expect(each).toMatchObject({ Runtime: 'nodejs24.x', Handler: 'index.handler' });
    expect(each.Architectures).toEqual([profileOf(region).arm64 ? 'arm64' : 'x86_64']);
    expect(template.bundles.get(each.Code.S3Key)).toContain(`'${name}`);
  });

  it.each([...functions])('%s is neither traced nor reserved for', (_name, each) => {
    expect(each.TracingConfig).toBeUndefined();
    expect(each.ReservedConcurrentExecutions).toBeUndefined();
  });

  it('log for six months, each in a group of its own', () => {
    const kept = all(template, 'AWS::Logs::LogGroup', z.object({ RetentionInDays: z.number() }));
    const groups = [...functions.values()].map((each) => target(each.LoggingConfig.LogGroup));
    expect(new Set(groups).size).toBe(functions.size);
    for (const group of groups) expect(kept).toContainEqual({ id: group, RetentionInDays: 180 });
  });
});

describe('what a function is told', () => {
  const functions = functionsIn(templateOf('eu-west-2'));
  const everybody = ['TABLE_NAME', 'TIME_ZONE', 'POWERTOOLS_SERVICE_NAME', 'POWERTOOLS_METRICS_NAMESPACE'];

  it.each(Object.entries(told))('%s: what it needs and no more', (name, variables) => {
    const given = functions.get(name)?.Environment.Variables ?? {};
    expect(Object.keys(given).sort()).toEqual([...everybody, ...variables].sort());
  });

  it('counts days in China', () => {
    for (const each of functions.values()) expect(each.Environment.Variables.TIME_ZONE).toBe('Asia/Shanghai');
  });
});

describe.each(oneOfEachPartition)('a gateway for text messages in %s', (region) => {
  it('is not deployed without the secret that its messages are signed with', () => {
    const unset = (name: string) => ({ 'Fn::Equals': [{ Ref: name }, ''] });
    expect(templateOf(region).Rules.SmsSigned?.Assertions).toEqual([
      { Assert: { 'Fn::Or': [unset('SmsGateway'), { 'Fn::Not': [unset('SmsKey')] }] } },
    ]);
  });
});
