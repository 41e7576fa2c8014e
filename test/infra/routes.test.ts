import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { functionsIn } from './functions.ts';
import { all, oneOfEachPartition, target, templateOf } from './template.ts';

const Route = z.object({
  AuthorizationType: z.string(),
  AuthorizerId: z.unknown().optional(),
  RouteKey: z.string(),
  Target: z.object({ 'Fn::Join': z.tuple([z.string(), z.tuple([z.literal('integrations/'), z.unknown()])]) }),
});
const Integration = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.unknown(),
  PayloadFormatVersion: z.literal('2.0'),
});
const Authorizer = z.object({
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.object({ Audience: z.array(z.unknown()), Issuer: z.unknown() }),
});
const Stage = z.object({
  StageName: z.string(),
  AutoDeploy: z.boolean(),
  AccessLogSettings: z.object({ DestinationArn: z.unknown(), Format: z.string() }),
  RouteSettings: z.record(z.string(), z.object({ ThrottlingBurstLimit: z.number(), ThrottlingRateLimit: z.number() })),
  DefaultRouteSettings: z.object({ ThrottlingBurstLimit: z.number(), ThrottlingRateLimit: z.number() }),
});

/** What serves which route, and whether one has to be signed in. */
const served = {
  'GET /': 'site',
  'GET /{proxy+}': 'site',
  'POST /{proxy+}': 'site',
  'GET /desk': 'desk',
  'GET /desk/{proxy+}': 'desk',
  'GET /files': 'files',
  'GET /files/arrived': 'files',
  'POST /files/remove': 'files',
  'POST /api/files/{action}': 'files',
  'POST /api/petitions': 'petitions',
  'POST /api/petitions/track': 'petitions',
  'POST /api/petitions/{action}': 'petitions',
  'ANY /api/{proxy+}': 'cases, signed in',
  'ANY /api/admin/{proxy+}': 'administration, signed in',
  'ANY /api/me/reach': 'administration, signed in',
  'POST /letters/receipt': 'letters',
  'POST /letters/document': 'letters',
  'GET /api/cases/{number}/documents/{unit}/{kind}/{year}/{serial}/letter': 'letters, signed in',
};

describe.each(oneOfEachPartition)('the door in %s', (region) => {
  const template = templateOf(region);
  const routes = all(template, 'AWS::ApiGatewayV2::Route', Route);
  const integrations = all(template, 'AWS::ApiGatewayV2::Integration', Integration);
  const authorizers = all(template, 'AWS::ApiGatewayV2::Authorizer', Authorizer);
  const [stage] = all(template, 'AWS::ApiGatewayV2::Stage', Stage);

  const nameOf = (route: (typeof routes)[number]) => {
    const integration = integrations.find(({ id }) => id === target(route.Target['Fn::Join'][1][1]));
    const lambda = [...functionsIn(template).values()].find(({ id }) => id === target(integration?.IntegrationUri));
    return `${lambda?.name}${route.AuthorizationType === 'NONE' ? '' : ', signed in'}`;
  };

  it('leads to the function that answers', () => {
    expect(Object.fromEntries(routes.map((route) => [route.RouteKey, nameOf(route)]))).toEqual(served);
  });

  it('is closed under /api, but for handing in, following and answering for one’s own petition', () => {
    const open = routes.filter(
      ({ RouteKey, AuthorizationType }) => /\s\/api\b/.test(RouteKey) && AuthorizationType === 'NONE',
    );
    expect(open.map(({ RouteKey }) => RouteKey).sort()).toEqual([
      'POST /api/files/{action}',
      ...['POST /api/petitions', 'POST /api/petitions/track', 'POST /api/petitions/{action}'],
    ]);
    const closed = routes.filter(({ AuthorizationType }) => AuthorizationType === 'JWT');
    for (const { AuthorizerId } of closed) expect(authorizers.map(({ id }) => id)).toContain(target(AuthorizerId));
  });

  it('takes the tokens of the one provider, made for the desk', () => {
    const desk = functionsIn(template).get('desk')?.Environment.Variables;
    expect(authorizers).toHaveLength(1);
    expect(authorizers[0]?.JwtConfiguration).toEqual({ Audience: [desk?.OIDC_CLIENT_ID], Issuer: desk?.OIDC_ISSUER });
  });

  it('does not let one flood use up the account', () => {
    expect(stage).toMatchObject({ StageName: '$default', AutoDeploy: true });
    expect(stage?.DefaultRouteSettings.ThrottlingRateLimit).toBeLessThan(10_000);
    expect(stage?.DefaultRouteSettings.ThrottlingBurstLimit).toBeLessThan(5_000);
  });

  it('lets what the public writes in more slowly than what it reads, route by route', () => {
    const [least, most] = [50, 200];
    const writes = Object.keys(served).filter((route) => route.startsWith('POST '));
    expect(Object.keys(stage?.RouteSettings ?? {}).sort()).toEqual(writes.sort());
    for (const { ThrottlingRateLimit, ThrottlingBurstLimit } of Object.values(stage?.RouteSettings ?? {})) {
      expect(ThrottlingRateLimit).toBeGreaterThanOrEqual(least);
      expect(ThrottlingRateLimit).toBeLessThanOrEqual(most);
      expect(ThrottlingBurstLimit).toBe(2 * ThrottlingRateLimit);
    }
  });

  it('is deployed after the routes that it limits', () => {
    const limited = routes.filter(({ RouteKey }) => RouteKey in (stage?.RouteSettings ?? {})).map(({ id }) => id);
    expect(template.Resources[stage?.id ?? '']?.DependsOn).toEqual(expect.arrayContaining(limited));
  });

  it('keeps a log from which nobody can tell who came, and about which case', () => {
    const format = stage?.AccessLogSettings.Format ?? '';
    expect(format).toContain('$context.requestId');
    expect(format).not.toMatch(/sourceIp|userAgent|\$context\.path|querystring|claims/i);
    const groups = all(template, 'AWS::Logs::LogGroup', z.object({ RetentionInDays: z.literal(180) }));
    expect(groups.map(({ id }) => id)).toContain(target(stage?.AccessLogSettings.DestinationArn));
  });
});
