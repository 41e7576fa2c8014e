import * as z from 'zod';
import type { Deployment } from '../cloudformation/deployment.ts';
import { propertiesOf } from '../cloudformation/properties.ts';

/** A route of the HTTP API as the template declares it. */
export interface DeclaredRoute {
  readonly logicalId: string;
  readonly key: string;
  readonly functionArn: string;
  readonly authorizer: DeclaredAuthorizer | undefined;
  readonly scopes: readonly string[];
}

export interface DeclaredAuthorizer {
  readonly issuer: string;
  readonly audiences: readonly string[];
}

// Strict: a mapping of parameters or an authorizer of another kind would be lost here without a word.
const routeSchema = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.templateLiteral(['integrations/', z.string()]),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});
const integrationSchema = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});
const authorizerSchema = z.strictObject({
  ApiId: z.string(),
  Name: z.string(),
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.strictObject({ Issuer: z.string(), Audience: z.array(z.string()) }),
});

export function readRoutes(deployment: Deployment): DeclaredRoute[] {
  return deployment.resources('AWS::ApiGatewayV2::Route').map((resource) => {
    const { RouteKey, Target, AuthorizationType, AuthorizerId, AuthorizationScopes } = propertiesOf(
      resource,
      routeSchema,
    );
    const integration = deployment.named('AWS::ApiGatewayV2::Integration', Target.slice('integrations/'.length));
    return {
      logicalId: resource.logicalId,
      key: RouteKey,
      functionArn: propertiesOf(integration, integrationSchema).IntegrationUri,
      authorizer: AuthorizationType === 'JWT' ? readAuthorizer(deployment, AuthorizerId ?? '') : undefined,
      scopes: AuthorizationScopes,
    };
  });
}

function readAuthorizer(deployment: Deployment, ref: string): DeclaredAuthorizer {
  const authorizer = deployment.named('AWS::ApiGatewayV2::Authorizer', ref);
  const { Issuer, Audience } = propertiesOf(authorizer, authorizerSchema).JwtConfiguration;
  return { issuer: Issuer, audiences: Audience };
}
