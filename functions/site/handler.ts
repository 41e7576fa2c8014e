import { readEnv } from '../../shared/config/env.ts';
import { openGate } from '../../shared/runtime/open-gate.ts';
import { files } from './files.ts';
import { sitePages } from './site-pages.ts';

const env = readEnv('CODE_KEY', 'OIDC_ISSUER', 'OIDC_CLIENT_ID');
const mark = files.mark.path;

export const handler = sitePages(
  { ...openGate(), codeKey: env.CODE_KEY, style: files.siteStyle.path, mark, prover: files.prover.path },
  {
    issuer: env.OIDC_ISSUER,
    clientId: env.OIDC_CLIENT_ID,
    script: files.deskScript.path,
    style: files.deskStyle.path,
    mark,
  },
  Object.values(files),
);
