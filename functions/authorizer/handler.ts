import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
import { readEnv } from '../../shared/config/env.ts';
import { checkToken } from './check-token.ts';
import { issuerKeys } from './issuer-keys.ts';

const env = readEnv('OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_JWKS');
const check = { issuer: env.OIDC_ISSUER, audience: env.OIDC_CLIENT_ID, keys: issuerKeys(env.OIDC_JWKS) };

export const handler = ({ headers }: APIGatewayRequestAuthorizerEventV2) => checkToken(headers?.authorization, check);
