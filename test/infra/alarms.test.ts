import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { alarmsIn } from './alarms.ts';
import { functionsIn } from './functions.ts';
import { all, oneOfEachPartition, templateOf } from './template.ts';

describe.each(oneOfEachPartition)('an alarm in %s', (region) => {
  const template = templateOf(region);
  const ofFunctions = alarmsIn(template, 'FunctionName');
  const [api] = all(template, 'AWS::ApiGatewayV2::Api', z.object({}));
  const [topic, ...otherTopics] = all(template, 'AWS::SNS::Topic', z.object({}));

  it.each([...functionsIn(template)])('rings when %s fails, or cannot start', (_name, { id }) => {
    expect(ofFunctions).toContainEqual(expect.objectContaining({ of: id, metric: 'Errors', at: 1 }));
    expect(ofFunctions).toContainEqual(expect.objectContaining({ of: id, metric: 'Throttles', at: 1 }));
  });

  it('rings when somebody gets an error of ours for an answer', () => {
    expect(alarmsIn(template, 'ApiId')).toContainEqual(expect.objectContaining({ of: api?.id, metric: '5xx', at: 1 }));
  });

  it.each(['sweep', 'reconcile', 'figures', 'digests'])('rings when %s has gone quiet', (name) => {
    expect(ofFunctions).toContainEqual(
      expect.objectContaining({
        of: functionsIn(template).get(name)?.id,
        metric: 'Invocations',
        when: 'LessThanThreshold',
        missing: 'breaching',
      }),
    );
  });

  it('is told to the one topic, which CloudWatch may publish to', () => {
    expect(otherTopics).toEqual([]);
    const alarms = ['FunctionName', 'QueueName', 'ApiId'].flatMap((dimension) => alarmsIn(template, dimension));
    for (const { tells } of alarms) expect(tells).toEqual([topic?.id]);
    const [policy] = all(template, 'AWS::SNS::TopicPolicy', z.object({ PolicyDocument: z.unknown() }));
    expect(JSON.stringify(policy?.PolicyDocument)).toContain('"Service":"cloudwatch.amazonaws.com"');
  });

  it('is mailed to the address that was given, if one was', () => {
    const [mail] = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::SNS::Subscription');
    expect(mail).toMatchObject({ Condition: 'AlarmEmailGiven', Properties: { Endpoint: { Ref: 'AlarmEmail' } } });
  });
});
