import { resolve } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import * as z from 'zod';
import { profileOf } from './profile.ts';
import { Huiyin } from './stack.ts';

const Choice = z.object({
  region: z.string(),
  /** Default: a user pool, where the region has them. */
  identity: z.enum(['cognito', 'external']).optional(),
  /** Default: API Gateway checks the tokens itself. */
  tokens: z.enum(['gateway', 'function']).optional(),
});

/** How aws-cdk-lib is to behave; here and not in cdk.json, so that every way to synthesize gives the same template. */
const flags = {
  '@aws-cdk/core:target-partitions': ['aws', 'aws-cn'],
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
};

const bundles = resolve(import.meta.dirname, '../dist/functions');

export interface Synthesis {
  readonly outdir: string;
  /** Where the bundles are. */
  readonly assets?: string;
  /** As `-c` would give it. */
  readonly context?: Readonly<z.input<typeof Choice>>;
}

/** Writes the cloud assembly to `outdir`, or throws when a rule is broken. */
export function synthesize({ outdir, assets = bundles, context }: Synthesis): void {
  const app = new App({ outdir, analyticsReporting: false, context: { ...flags, ...context } });
  const { region, identity, tokens } = Choice.parse({
    region: app.node.tryGetContext('region') ?? process.env.CDK_DEFAULT_REGION ?? 'eu-west-2',
    identity: app.node.tryGetContext('identity'),
    tokens: app.node.tryGetContext('tokens'),
  });
  const profile = profileOf(region);
  if (identity === 'cognito' && !profile.cognito) throw new Error(`${region} has no user pools: use identity=external`);
  const signIn = identity ?? (profile.cognito ? 'cognito' : 'external');
  if (tokens === 'function' && signIn === 'cognito')
    throw new Error('API Gateway reaches a user pool: leave tokens out');
  new Huiyin(app, 'Huiyin', { profile, identity: signIn, tokens: tokens ?? 'gateway', assets });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}

if (import.meta.main) synthesize({ outdir: process.env.CDK_OUTDIR ?? 'cdk.out' });
