import { describe, expect, it } from 'vitest';
import { Deployment } from '../../local/cloudformation/deployment.ts';
import { thisMachine } from '../../local/cloudformation/place.ts';
import { parseTemplate } from '../../local/cloudformation/template.ts';
import { readTriggers, triggersOf } from '../../local/triggers.ts';
import { templateOf } from '../infra/template.ts';

const huiyin = parseTemplate(templateOf('eu-west-2', 'external'));
const place = thisMachine('http://127.0.0.1:4000', 'http://127.0.0.1:9324', 'http://127.0.0.1:9000');

const readAll = (template: typeof huiyin) => readTriggers(template, new Deployment(template, place, () => 'secret'));

/** The template with one more resource. */
const withResource = (Type: string, Properties: object) =>
  parseTemplate({ ...huiyin, Resources: { ...huiyin.Resources, Extra: { Type, Properties } } });

const [someFunction = ''] = Object.entries(huiyin.Resources).flatMap(([id, { Type }]) =>
  Type === 'AWS::Lambda::Function' ? [id] : [],
);
const [someQueue = ''] = Object.entries(huiyin.Resources).flatMap(([id, { Type }]) =>
  Type === 'AWS::SQS::Queue' ? [id] : [],
);
const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

describe('the triggers of the system', () => {
  it('are each claimed by exactly one module', () => {
    const { routes, mappings, schedules } = readAll(huiyin);
    const claimed = [...routes, ...mappings, ...schedules].map(({ logicalId }) => logicalId);
    expect(claimed.toSorted()).toEqual(triggersOf(huiyin).toSorted());
    expect([routes.length, mappings.length, schedules.length]).toEqual([18, 4, 6]);
  });

  it('reach every function', () => {
    const { routes, mappings, schedules } = readAll(huiyin);
    const reached = [...routes, ...mappings, ...schedules].map(({ functionArn }) => functionArn.split(':').at(-1));
    const functions = new Deployment(huiyin, place, () => 'secret').resources('AWS::Lambda::Function');
    expect([...new Set(reached)].toSorted()).toEqual(functions.map(({ ref }) => ref).toSorted());
  });
});

describe('a trigger that nothing here would pull', () => {
  it('is refused though its type was never heard of', () => {
    const template = withResource('AWS::Events::Rule', { Targets: [{ Id: '1', Arn: arnOf(someFunction) }] });
    expect(() => readAll(template)).toThrow('Extra (AWS::Events::Rule)');
  });

  it('is refused when it polls no queue', () => {
    const template = withResource('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: 'arn:aws:dynamodb:eu-west-2:000000000000:table/cases/stream/1',
      FunctionName: { Ref: someFunction },
    });
    expect(() => readAll(template)).toThrow('only SQS queues');
  });

  it('is refused when it asks for a filter, which would be forgotten', () => {
    const template = withResource('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: arnOf(someQueue),
      FunctionName: { Ref: someFunction },
      FilterCriteria: { Filters: [{ Pattern: '{"body":{"urgent":[true]}}' }] },
    });
    expect(() => readAll(template)).toThrow('FilterCriteria');
  });

  it('is refused when it keeps the time of a cron expression', () => {
    const template = withResource('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(0 8 * * ? *)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: arnOf(someFunction), RoleArn: 'arn:aws:iam::000000000000:role/any' },
    });
    expect(() => readAll(template)).toThrow('only rate(...)');
  });
});
