import { readEnv } from '../../shared/config/env.ts';
import { openDeskFiles } from './desk-files.ts';
import { deskPages } from './desk-pages.ts';

const env = readEnv('OIDC_ISSUER', 'OIDC_CLIENT_ID');

export const handler = deskPages(
  { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID },
  openDeskFiles(new URL('assets/', import.meta.url)),
);
