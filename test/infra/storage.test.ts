import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { retention } from '../../shared/policy/retention.ts';
import { oneOfEachPartition, type Template, templateOf } from './template.ts';

const only = (template: Template, type: string) => {
  const [resource, ...others] = Object.values(template.Resources).filter(({ Type }) => Type === type);
  expect(others).toEqual([]);
  return resource;
};

const key = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' },
  { AttributeName: range, KeyType: 'RANGE' },
];
const index = (name: string, projection: string) => ({
  IndexName: name,
  KeySchema: key(`${name}Pk`, `${name}Sk`),
  Projection: { ProjectionType: projection },
});

const facts = { ...index('fact', 'INCLUDE'), Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['fact'] } };

const published = {
  ...index('published', 'INCLUDE'),
  Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['id', 'on', 'unit', 'title'] },
};

describe.each(oneOfEachPartition)('what is kept in %s', (region) => {
  const template = templateOf(region);

  it('is one table, encrypted, restorable to any second, which no deployment deletes', () => {
    const table = only(template, 'AWS::DynamoDB::Table');
    expect(table?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
    expect(table?.DeletionPolicy).toBe('Retain');
    expect(table?.Properties).not.toHaveProperty('StreamSpecification');
  });

  it('is found by key, and by the six indexes', () => {
    expect(only(template, 'AWS::DynamoDB::Table')?.Properties).toMatchObject({
      KeySchema: key('pk', 'sk'),
      GlobalSecondaryIndexes: [
        ...[index('outbox', 'KEYS_ONLY'), index('inbox', 'ALL'), index('due', 'KEYS_ONLY'), index('unit', 'KEYS_ONLY')],
        facts,
        published,
      ],
    });
  });

  it('is a bucket that nobody can open to the public', () => {
    const bucket = only(template, 'AWS::S3::Bucket');
    expect(bucket?.Properties).toMatchObject({
      BucketEncryption: expect.anything(),
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    expect(bucket?.DeletionPolicy).toBe('Retain');
    expect(JSON.stringify(only(template, 'AWS::S3::BucketPolicy'))).toContain('"aws:SecureTransport":"false"');
  });

  it('takes files from the pages of the site alone, and forgets those that became part of no case', () => {
    const bucket = only(template, 'AWS::S3::Bucket')?.Properties;
    const { CorsConfiguration } = z
      .object({ CorsConfiguration: z.object({ CorsRules: z.array(z.unknown()) }) })
      .parse(bucket);
    expect(CorsConfiguration.CorsRules).toHaveLength(1);
    expect(CorsConfiguration.CorsRules[0]).toMatchObject({ AllowedMethods: ['POST'] });
    expect(JSON.stringify(CorsConfiguration.CorsRules)).toMatch(/"AllowedOrigins":\[\{"Fn::(GetAtt|Join)":.*FrontApi/);
    const Rule = z.object({ Prefix: z.string().optional(), ExpirationInDays: z.number().optional() });
    const { LifecycleConfiguration } = z
      .object({ LifecycleConfiguration: z.object({ Rules: z.array(Rule) }) })
      .parse(bucket);
    const vanishing = LifecycleConfiguration.Rules.filter(({ ExpirationInDays }) => ExpirationInDays);
    expect(vanishing.map(({ Prefix }) => Prefix)).toEqual(['incoming/', 'waiting/']);
    // The rows of a tray go first, so that nothing is sent that is not there any more.
    expect(vanishing[1]?.ExpirationInDays).toBeGreaterThan(retention.tray.days);
  });

  it('is the key of the query codes, generated, and kept when the stack goes', () => {
    const secret = only(template, 'AWS::SecretsManager::Secret');
    expect(secret?.Properties).toHaveProperty('GenerateSecretString');
    expect(secret?.DeletionPolicy).toBe('Retain');
  });
});
