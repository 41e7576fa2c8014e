import { readEnv } from '../../shared/config/env.ts';
import { openGate } from '../../shared/runtime/open-gate.ts';
import { files } from './files.ts';
import { sitePages } from './site-pages.ts';

const env = readEnv('CODE_KEY');

export const handler = sitePages(
  {
    ...openGate(),
    codeKey: env.CODE_KEY,
    style: files.siteStyle.path,
    mark: files.mark.path,
    prover: files.prover.path,
  },
  Object.values(files),
);
