import * as z from 'zod';
import type { Deployment } from '../cloudformation/deployment.ts';
import { propertiesOf } from '../cloudformation/properties.ts';

/** A route of the HTTP API as the template declares it. */
export interface DeclaredRoute {
  readonly logicalId: string;
  readonly key: string;
  readonly functionArn: string;
  readonly authorizer: DeclaredAuthorizer | AskedFunction | undefined;
  readonly scopes: readonly string[];
}

/** The JWT authorizer that API Gateway has itself. */
export interface DeclaredAuthorizer {
  readonly kind: 'jwt';
  readonly issuer: string;
  readonly audiences: readonly string[];
}

/** A function that is asked before the one that answers. */
export interface AskedFunction {
  readonly kind: 'function';
  readonly functionArn: string;
}

// Strict: a mapping of parameters or an authorizer of another kind would be lost here without a word.
const routeSchema = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.templateLiteral(['integrations/', z.string()]),
  AuthorizationType: z.enum(['NONE', 'JWT', 'CUSTOM']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: z.array(z.string()).default([]),
});
const integrationSchema = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});
const authorizerBase = {
  ApiId: z.string(),
  Name: z.string(),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
};
const authorizerSchema = z.discriminatedUnion('AuthorizerType', [
  z.strictObject({
    ...authorizerBase,
    AuthorizerType: z.literal('JWT'),
    JwtConfiguration: z.strictObject({ Issuer: z.string(), Audience: z.array(z.string()) }),
  }),
  // Not remembered from one request to the next: here every request asks.
  z.strictObject({
    ...authorizerBase,
    AuthorizerType: z.literal('REQUEST'),
    AuthorizerPayloadFormatVersion: z.literal('2.0'),
    EnableSimpleResponses: z.literal(true),
    AuthorizerResultTtlInSeconds: z.literal(0),
    AuthorizerUri: z.string(),
  }),
]);

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
      authorizer: AuthorizationType !== 'NONE' ? readAuthorizer(deployment, AuthorizerId ?? '') : undefined,
      scopes: AuthorizationScopes,
    };
  });
}

function readAuthorizer(deployment: Deployment, ref: string): DeclaredAuthorizer | AskedFunction {
  const declared = propertiesOf(deployment.named('AWS::ApiGatewayV2::Authorizer', ref), authorizerSchema);
  if (declared.AuthorizerType === 'REQUEST') {
    // arn:…:apigateway:eu-west-2:lambda:path/2015-03-31/functions/arn:…/invocations
    const functionArn = /functions\/(.+)\/invocations$/.exec(declared.AuthorizerUri)?.[1] ?? '';
    return { kind: 'function', functionArn };
  }
  const { Issuer, Audience } = declared.JwtConfiguration;
  return { kind: 'jwt', issuer: Issuer, audiences: Audience };
}
