import type { Place } from './place.ts';

/** What `Ref` and `Fn::GetAtt` answer for a resource. */
export interface Identity {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Named {
  readonly name: string;
  readonly place: Place;
  arn(service: string, resource: string): string;
}

const kinds: Readonly<Record<string, { nameProperty: string; identity(resource: Named): Identity }>> = {
  'AWS::DynamoDB::Table': {
    nameProperty: 'TableName',
    identity: ({ name, arn }) => ({ ref: name, attributes: { Arn: arn('dynamodb', `table/${name}`) } }),
  },
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    identity: ({ name, place, arn }) => {
      const url = `${place.queuesUrl}/${name}`;
      return { ref: url, attributes: { Arn: arn('sqs', name), QueueName: name, QueueUrl: url } };
    },
  },
  'AWS::S3::Bucket': {
    nameProperty: 'BucketName',
    identity: ({ name, place }) => ({
      ref: name,
      attributes: { Arn: `arn:${place.partition}:s3:::${name}`, RegionalDomainName: place.filesHost },
    }),
  },
  'AWS::Lambda::Function': {
    nameProperty: 'FunctionName',
    identity: ({ name, arn }) => ({ ref: name, attributes: { Arn: arn('lambda', `function:${name}`) } }),
  },
  'AWS::Scheduler::Schedule': {
    nameProperty: 'Name',
    identity: ({ name, arn }) => ({ ref: name, attributes: { Arn: arn('scheduler', `schedule/default/${name}`) } }),
  },
  'AWS::SES::ConfigurationSet': {
    nameProperty: 'Name',
    identity: ({ name }) => ({ ref: name, attributes: {} }),
  },
  'AWS::SecretsManager::Secret': {
    nameProperty: 'Name',
    identity: ({ name, arn }) => ({ ref: arn('secretsmanager', `secret:${name}`), attributes: {} }),
  },
  'AWS::ApiGatewayV2::Api': {
    nameProperty: 'Name',
    identity: ({ name, place }) => ({ ref: name, attributes: { ApiId: name, ApiEndpoint: place.url } }),
  },
};

/** The property in which a template may name such a resource itself. */
export function nameProperty(type: string): string | undefined {
  return kinds[type]?.nameProperty;
}

/** A resource that nothing here runs (a role, an alarm) still has a name and an ARN that others mention. */
export function identityOf(type: string, name: string, place: Place): Identity {
  const arn = (service: string, resource: string): string =>
    `arn:${place.partition}:${service}:${place.region}:${place.accountId}:${resource}`;
  return kinds[type]?.identity({ name, place, arn }) ?? { ref: name, attributes: { Arn: arn('local', name) } };
}
