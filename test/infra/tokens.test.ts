import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { functionsIn } from './functions.ts';
import { all, spelled, target, templateOf } from './template.ts';

const Authorizer = z.object({
  AuthorizerType: z.literal('REQUEST'),
  AuthorizerPayloadFormatVersion: z.literal('2.0'),
  AuthorizerResultTtlInSeconds: z.literal(0),
  EnableSimpleResponses: z.literal(true),
  AuthorizerUri: z.unknown(),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
});
const Route = z.object({ RouteKey: z.string(), AuthorizationType: z.string(), AuthorizerId: z.unknown().optional() });

describe('where API Gateway cannot reach the provider', () => {
  const template = templateOf('cn-north-1', 'external', 'function');
  const authorizers = all(template, 'AWS::ApiGatewayV2::Authorizer', Authorizer);
  const checker = functionsIn(template).get('authorizer');

  it('a function of ours checks each token anew', () => {
    expect(authorizers).toHaveLength(1);
    expect(spelled(authorizers[0]?.AuthorizerUri)).toContain(checker?.id);
  });

  it('every route that is for staff asks it, and all others are as open as before', () => {
    const routes = all(template, 'AWS::ApiGatewayV2::Route', Route);
    const asking = routes.filter(({ AuthorizationType }) => AuthorizationType === 'CUSTOM');
    const usual = all(templateOf('cn-north-1'), 'AWS::ApiGatewayV2::Route', Route);
    const closed = usual.filter(({ AuthorizationType }) => AuthorizationType === 'JWT');
    expect(asking.map(({ RouteKey }) => RouteKey).sort()).toEqual(closed.map(({ RouteKey }) => RouteKey).sort());
    for (const { AuthorizerId } of asking) expect(target(AuthorizerId)).toBe(authorizers[0]?.id);
    expect(routes).toHaveLength(usual.length);
  });

  it('it is told the issuer, the desk and the keys, and may touch nothing', () => {
    const told: Readonly<Record<string, unknown>> = checker?.Environment.Variables ?? {};
    const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_JWKS'].map((name) => target(told[name]));
    expect(names).toEqual(['OidcIssuer', 'OidcClientId', 'OidcJwks']);
    expect(template.Parameters.OidcJwks).toBeDefined();
    const Policy = z.object({ PolicyDocument: z.unknown(), Roles: z.array(z.unknown()) });
    const policies = all(template, 'AWS::IAM::Policy', Policy).filter(({ Roles }) =>
      Roles.map(target).includes(target(checker?.Role)),
    );
    expect(JSON.stringify(policies)).not.toMatch(/dynamodb|sqs|s3:/);
  });

  it('a user pool, which it can reach, needs no such function', () => {
    expect(() => templateOf('eu-west-2', 'cognito', 'function')).toThrow('leave tokens out');
  });
});
