import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
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

/** Public pages, public API and desk API, behind one address. */
export class HttpFront extends Construct {
  readonly api: HttpApi;
  /** Without a slash at its end. */
  readonly url: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { apiName: 'huiyin', createDefaultStage: false });
    this.url = this.api.apiEndpoint;
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      // A flood at this door must not use up the account's 10,000 a second, which every other API shares.
      throttle: { rateLimit: 1000, burstLimit: 2000 },
      accessLogSettings: { destination: new LogGroupLogDestination(new KeptLogs(this, 'Logs')), format: accessLog },
    });
  }

  serve({ node, lambda }: CapabilityFunction, routes: readonly Route[], authorizer?: IHttpRouteAuthorizer): void {
    const integration = new HttpLambdaIntegration(node.id, lambda);
    for (const [method, path] of routes) {
      this.api.addRoutes({ path, methods: [HttpMethod[method]], integration, ...(authorizer && { authorizer }) });
    }
  }
}
