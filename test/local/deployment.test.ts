import { describe, expect, it } from 'vitest';
import { Deployment } from '../../local/cloudformation/deployment.ts';
import { physicalName } from '../../local/cloudformation/names.ts';
import { thisMachine } from '../../local/cloudformation/place.ts';
import { parseTemplate } from '../../local/cloudformation/template.ts';

const place = thisMachine('http://127.0.0.1:4000', 'http://127.0.0.1:9324', 'http://127.0.0.1:9000');

const deployed = (template: object) =>
  new Deployment(parseTemplate(template), place, (name) => JSON.stringify({ key: `secret of ${name}` }));

describe('a resource', () => {
  it('without a name gets one that a person can read', () => {
    expect(physicalName('sweepFunction1A2B3C4D', 'AWS::Lambda::Function')).toBe('sweep');
    expect(physicalName('TransfersDeadLetters1A2B3C4D', 'AWS::SQS::Queue')).toBe('transfers-dead-letters');
    expect(physicalName('Cases', 'AWS::DynamoDB::Table')).toBe('cases');
  });

  it('keeps the name that the template gives it', () => {
    const { resources } = bind({ Q: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { Ref: 'AWS::Region' } } } });
    expect(resources('AWS::SQS::Queue')[0]).toMatchObject({
      ref: 'http://127.0.0.1:9324/000000000000/eu-west-2',
      arn: 'arn:aws:sqs:eu-west-2:000000000000:eu-west-2',
    });
  });

  it('whose condition does not hold is not there', () => {
    const template = {
      Parameters: { Mail: { Default: '' } },
      Conditions: { MailGiven: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Mail' }, ''] }] } },
      Resources: { Q: { Type: 'AWS::SQS::Queue', Condition: 'MailGiven' } },
    };
    expect(deployed(template).resources('AWS::SQS::Queue')).toEqual([]);
  });
});

describe('an output', () => {
  it('says where the API answers', () => {
    const template = {
      Resources: { Api: { Type: 'AWS::ApiGatewayV2::Api' } },
      Outputs: { Url: { Value: { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] } } },
    };
    expect(deployed(template).outputs()).toEqual({ Url: 'http://127.0.0.1:4000' });
  });

  it('can hold a part of a secret', () => {
    const template = {
      Resources: { CodeKey: { Type: 'AWS::SecretsManager::Secret' } },
      Outputs: {
        Key: {
          Value: { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'CodeKey' }, ':SecretString:key::}}']] },
        },
      },
    };
    expect(deployed(template).outputs()).toEqual({ Key: 'secret of code-key' });
  });

  it('that asks for an attribute nobody here knows is refused', () => {
    const template = {
      Resources: { T: { Type: 'AWS::DynamoDB::Table' } },
      Outputs: { Stream: { Value: { 'Fn::GetAtt': ['T', 'StreamArn'] } } },
    };
    expect(() => deployed(template).outputs()).toThrow('T.StreamArn');
  });
});

function bind(Resources: object): { resources: Deployment['resources'] } {
  const deployment = deployed({ Resources });
  return { resources: (type) => deployment.resources(type) };
}
