import { describe, expect, it } from 'vitest';
import { profileOf } from '../../infra/profile.ts';
import { oneOfEachPartition, target, templateOf } from './template.ts';

describe.each(oneOfEachPartition)('what a deployment to %s tells', (region) => {
  const { Outputs, Resources } = templateOf(region);
  const typeOf = (output: string) => Resources[target(Outputs[output]?.Value)]?.Type;

  it('is all that the command line and the tests need to find it', () => {
    expect(Object.fromEntries(Object.keys(Outputs).map((name) => [name, typeOf(name)]))).toEqual({
      Url: 'AWS::ApiGatewayV2::Api',
      TableName: 'AWS::DynamoDB::Table',
      TransfersQueueUrl: 'AWS::SQS::Queue',
      NoticesQueueUrl: 'AWS::SQS::Queue',
      AlertsQueueUrl: 'AWS::SQS::Queue',
      TransfersDeadLettersUrl: 'AWS::SQS::Queue',
      NoticesDeadLettersUrl: 'AWS::SQS::Queue',
      AlertsDeadLettersUrl: 'AWS::SQS::Queue',
      ...(profileOf(region).ses && {
        BouncesQueueUrl: 'AWS::SQS::Queue',
        BouncesDeadLettersUrl: 'AWS::SQS::Queue',
      }),
      SchedulesDeadLettersUrl: 'AWS::SQS::Queue',
      FilesBucketName: 'AWS::S3::Bucket',
      SweepFunctionName: 'AWS::Lambda::Function',
    });
  });

  it('is no secret', () => {
    expect(JSON.stringify(Outputs)).not.toContain('resolve:secretsmanager');
  });
});
