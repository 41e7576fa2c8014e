import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import {
  HttpJwtAuthorizer,
  HttpLambdaAuthorizer,
  HttpLambdaResponseType,
} from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { Construct } from 'constructs';
import { Alarms } from './constructs/alarms.ts';
import { CapabilityFunction, type CapabilityFunctionProps } from './constructs/capability-function.ts';
import { CaseTable } from './constructs/case-table.ts';
import { CodeKey } from './constructs/code-key.ts';
import { OperatorsView } from './constructs/dashboard.ts';
import { FileStore } from './constructs/file-store.ts';
import { HttpFront } from './constructs/http-front.ts';
import { letSendMail } from './constructs/mail.ts';
import { MailEvents } from './constructs/mail-events.ts';
import { DeadLetters, MessageQueue, type Queues } from './constructs/message-queue.ts';
import { smsGateway } from './constructs/sms-gateway.ts';
import {
  CognitoSignIn,
  externalKeys,
  externalSignIn,
  type StaffSignIn,
  type TokenCheck,
} from './constructs/staff-sign-in.ts';
import { start } from './constructs/triggers.ts';
import { WebhookTargets } from './constructs/webhook-targets.ts';
import { acknowledgeExceptions } from './exceptions.ts';
import { type CapabilityName, capabilities } from './functions.ts';
import type { Profile } from './profile.ts';

export interface HuiyinProps {
  readonly profile: Profile;
  /** Who signs staff in: a user pool of ours, or a provider the office already has. */
  readonly identity: 'cognito' | 'external';
  readonly tokens: TokenCheck;
  /** Where the bundles are. */
  readonly assets: string;
}

/** The whole system, in one region. */
export class Huiyin extends Stack {
  constructor(scope: Construct, id: string, { profile, identity, tokens, assets }: HuiyinProps) {
    super(scope, id, {
      env: { region: profile.region },
      description: 'Huiyin, a case system for letters and visits',
      terminationProtection: true,
    });
    const table = new CaseTable(this, 'Cases');
    const queues: Readonly<Record<'transfers' | 'notices' | 'alerts', MessageQueue>> & Queues = {
      transfers: new MessageQueue(this, 'Transfers', { consumer: capabilities.deliver }),
      notices: new MessageQueue(this, 'Notices', { consumer: capabilities.notify }),
      alerts: new MessageQueue(this, 'Alerts', { consumer: capabilities.escalate }),
      ...(profile.ses && { bounces: new MessageQueue(this, 'Bounces', { consumer: capabilities.bounces }) }),
    };
    const mailEvents = queues.bounces && new MailEvents(this, 'MailEvents', queues.bounces);
    const deadLetters = new DeadLetters(this, 'SchedulesDeadLetters');
    const front = new HttpFront(this, 'Front');
    const store = new FileStore(this, 'Files', front.url);

    const props = { profile, assets, table, store, queues };
    const { site, desk, petitions, files, letters, cases, administration, notify, ...others } = this.functions(props);
    const functions = [site, desk, petitions, files, letters, cases, administration, notify, ...Object.values(others)];
    const staff = identity === 'cognito' ? new CognitoSignIn(this, 'SignIn', front.url) : externalSignIn(this);
    const codeKey = new CodeKey(this, 'CodeKey').value;
    site.knows({ CODE_KEY: codeKey, FILES_HOST: store.bucketRegionalDomainName });
    desk.knows({ OIDC_ISSUER: staff.issuer, OIDC_CLIENT_ID: staff.clientId });
    petitions.knows({ CODE_KEY: codeKey });
    letters.knows({ CODE_KEY: codeKey });
    cases.knows({ CODE_KEY: codeKey });
    administration.knows({ CODE_KEY: codeKey });
    files.knows({ CODE_KEY: codeKey, SITE_URL: front.url });
    const targets = new WebhookTargets(this, 'WebhookTargets').valueAsString;
    const sms = smsGateway(this);
    administration.knows({ SMS_GATEWAY: sms.url });
    for (const each of [notify, others.digests])
      each.knows({ SITE_URL: front.url, WEBHOOK_TARGETS: targets, SMS_GATEWAY: sms.url, SMS_KEY: sms.key });
    letSendMail([notify, others.digests], mailEvents);
    if (queues.bounces) functions.push(new CapabilityFunction(this, 'bounces', props));

    const checker = tokens === 'function' ? this.checker(staff, props) : undefined;
    if (checker) functions.push(checker);
    const authorizer = checker
      ? new HttpLambdaAuthorizer('Staff', checker.lambda, {
          responseTypes: [HttpLambdaResponseType.SIMPLE],
          resultsCacheTtl: Duration.seconds(0),
        })
      : new HttpJwtAuthorizer('Staff', staff.issuer, { jwtAudience: [staff.clientId] });
    for (const each of functions) start(each, { front, authorizer, queues, deadLetters });
    const seen = { api: front.api, functions, queues: Object.values(queues) };
    const { watched } = new Alarms(this, 'Alarms', { ...seen, deadLetters });
    new OperatorsView(this, 'Dashboard', { ...seen, table, watched });

    this.output({
      Url: front.url,
      TableName: table.tableName,
      TransfersQueueUrl: queues.transfers.queue.queueUrl,
      NoticesQueueUrl: queues.notices.queue.queueUrl,
      AlertsQueueUrl: queues.alerts.queue.queueUrl,
      TransfersDeadLettersUrl: queues.transfers.deadLetters.queueUrl,
      NoticesDeadLettersUrl: queues.notices.deadLetters.queueUrl,
      AlertsDeadLettersUrl: queues.alerts.deadLetters.queueUrl,
      ...(queues.bounces && {
        BouncesQueueUrl: queues.bounces.queue.queueUrl,
        BouncesDeadLettersUrl: queues.bounces.deadLetters.queueUrl,
      }),
      SchedulesDeadLettersUrl: deadLetters.queueUrl,
      FilesBucketName: store.bucketName,
      SweepFunctionName: others.sweep.lambda.functionName,
    });
    acknowledgeExceptions(this);
  }

  private checker({ issuer, clientId }: StaffSignIn, props: CapabilityFunctionProps): CapabilityFunction {
    const checker = new CapabilityFunction(this, 'authorizer', props);
    checker.knows({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_JWKS: externalKeys(this) });
    return checker;
  }

  private functions(
    props: CapabilityFunctionProps,
  ): Record<Exclude<CapabilityName, 'authorizer' | 'bounces'>, CapabilityFunction> {
    const of = (name: CapabilityName) => new CapabilityFunction(this, name, props);
    return {
      site: of('site'),
      desk: of('desk'),
      petitions: of('petitions'),
      files: of('files'),
      cases: of('cases'),
      administration: of('administration'),
      letters: of('letters'),
      deliver: of('deliver'),
      notify: of('notify'),
      sweep: of('sweep'),
      escalate: of('escalate'),
      reconcile: of('reconcile'),
      figures: of('figures'),
      digests: of('digests'),
      learn: of('learn'),
      recount: of('recount'),
    };
  }

  private output(outputs: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
