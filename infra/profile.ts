import { RegionInfo } from 'aws-cdk-lib/region-info';

/** What a region offers, as far as the stack has to know. */
export interface Profile {
  readonly region: string;
  readonly partition: string;
  /** Lambda on Graviton. */
  readonly arm64: boolean;
  /** Cognito user pools, for signing staff in. */
  readonly cognito: boolean;
  /** Amazon SES, for telling citizens by e-mail. */
  readonly ses: boolean;
}

/**
 * Facts by partition. AWS China has no user pools (docs.amazonaws.cn, Getting Started, Amazon Cognito: "User Pools are
 * not currently available"; CloudFormation knows no AWS::Cognito::UserPool there) and no SES (no `email` endpoint in
 * the SDKs' endpoint list, botocore 1.43.107). Lambda has arm64 in both its regions: the same guide names no difference,
 * and AWS publishes arm64 layers there (Lambda Insights 1.0.498, Powertools for Python).
 */
const partitions: Readonly<Record<string, Pick<Profile, 'arm64' | 'cognito' | 'ses'>>> = {
  aws: { arm64: true, cognito: true, ses: true },
  'aws-cn': { arm64: true, cognito: false, ses: false },
};

/** Regions of the `aws` partition without an `email` endpoint in that same list; Hong Kong is one. */
const withoutSes = new Set([
  'ap-east-1',
  'ap-east-2',
  'ap-southeast-4',
  'ap-southeast-6',
  'ap-southeast-7',
  'eu-south-2',
  'mx-central-1',
]);

export function profileOf(region: string): Profile {
  const partition = RegionInfo.get(region).partition;
  const facts = partition === undefined ? undefined : partitions[partition];
  if (partition === undefined || facts === undefined) {
    throw new Error(`Nobody has looked up what ${region} offers: see infra/profile.ts`);
  }
  return { region, partition, ...facts, ses: facts.ses && !withoutSes.has(region) };
}
