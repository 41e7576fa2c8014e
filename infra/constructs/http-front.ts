import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import type { Route } from '../functions.ts';
import type { CapabilityFunction } from './capability-function.ts';
import { KeptLogs } from './kept-logs.ts';

/** Neither address nor path nor query: this log must not lead to a petitioner or to a case. */
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    time: AccessLogField.contextRequestTimeEpoch(),
    route: AccessLogField.contextRouteKey(),
    status: AccessLogField.contextStatus(),
    milliseconds: AccessLogField.contextResponseLatency(),
    integrationError: AccessLogField.contextIntegrationErrorMessage(),
    authorizerError: AccessLogField.contextAuthorizerError(),
  }),
);

/**
 * What writes is let through more slowly, so that a flood of it leaves the pages that people read their answers on, and the
 * desk, as they are. A whole province sends in one or two matters a second on an ordinary day; on a day when everybody does,
 * it may be a hundred.
 */
const ROUTE_LIMITS: Readonly<Record<string, { rate: number; burst: number }>> = {
  'POST /{proxy+}': { rate: 200, burst: 400 },
  'POST /api/petitions': { rate: 200, burst: 400 },
  'POST /letters/receipt': { rate: 50, burst: 100 },
  'POST /letters/document': { rate: 50, burst: 100 },
  'POST /api/petitions/track': { rate: 100, burst: 200 },
  'POST /api/petitions/{action}': { rate: 100, burst: 200 },
  'POST /api/files/{action}': { rate: 100, burst: 200 },
  'POST /files/remove': { rate: 100, burst: 200 },
};

/** Public pages, public API and desk API, behind one address. */
export class HttpFront extends Construct {
  readonly api: HttpApi;
  /** Without a slash at its end. */
  readonly url: string;
  private readonly stage: HttpStage;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { apiName: 'huiyin', createDefaultStage: false });
    this.url = this.api.apiEndpoint;
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      // A flood at this door must not use up the account's 10,000 a second, which every other API shares.
      throttle: { rateLimit: 1000, burstLimit: 2000 },
      accessLogSettings: { destination: new LogGroupLogDestination(new KeptLogs(this, 'Logs')), format: accessLog },
    });
    this.limitRoutes();
  }

  serve({ node, lambda }: CapabilityFunction, routes: readonly Route[], authorizer?: IHttpRouteAuthorizer): void {
    const integration = new HttpLambdaIntegration(node.id, lambda);
    for (const [method, path] of routes) {
      const served = this.api.addRoutes({
        ...{ path, methods: [HttpMethod[method]], integration },
        ...(authorizer && { authorizer }),
      });
      // A stage does not deploy settings for a route that is not there yet.
      if (`${method} ${path}` in ROUTE_LIMITS) this.stage.node.addDependency(...served);
    }
  }

  /** CDK knows the limits of a whole stage only. */
  private limitRoutes(): void {
    const settings = Object.entries(ROUTE_LIMITS).map(([route, { rate, burst }]) => [
      route,
      { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst },
    ]);
    const { defaultChild } = this.stage.node;
    if (defaultChild instanceof CfnStage) defaultChild.routeSettings = Object.fromEntries(settings);
  }
}
