import { readEnv } from '../../shared/config/env.ts';
import { openArchive } from '../../shared/runtime/open-archive.ts';
import { publicAssets } from '../../web/public/assets.ts';
import { letterAddresses } from './letter-addresses.ts';

const { siteStyle, mark, prover } = publicAssets;

export const handler = letterAddresses({
  ...openArchive(),
  codeKey: readEnv('CODE_KEY').CODE_KEY,
  style: siteStyle.path,
  mark: mark.path,
  prover: prover.path,
});
