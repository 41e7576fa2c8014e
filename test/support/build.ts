import { synthesize } from '../../infra/app.ts';
import { buildFunctions } from '../../infra/build.ts';

/** Bundles and synthesizes once for all tests, so that they run what would be deployed. */
export default async function setup() {
  await buildFunctions();
  synthesize({ outdir: 'cdk.out', context: { region: 'eu-west-2', identity: 'external' } });
}
