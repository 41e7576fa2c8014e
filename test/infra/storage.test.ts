import { describe, expect, it } from 'vitest';
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

  it('is found by key, and by the five indexes', () => {
    expect(only(template, 'AWS::DynamoDB::Table')?.Properties).toMatchObject({
      KeySchema: key('pk', 'sk'),
      GlobalSecondaryIndexes: [
        ...[index('outbox', 'KEYS_ONLY'), index('inbox', 'ALL'), index('due', 'KEYS_ONLY'), index('unit', 'KEYS_ONLY')],
        facts,
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

  it('is the key of the query codes, generated, and kept when the stack goes', () => {
    const secret = only(template, 'AWS::SecretsManager::Secret');
    expect(secret?.Properties).toHaveProperty('GenerateSecretString');
    expect(secret?.DeletionPolicy).toBe('Retain');
  });
});
