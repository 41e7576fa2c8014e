import { CfnParameter, CfnRule, Fn } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** The gateway of the office for text messages; without one nobody can choose to be told by them. */
export function smsGateway(scope: Construct): { readonly url: string; readonly key: string } {
  const url = new CfnParameter(scope, 'SmsGateway', {
    description: 'Where text messages are posted to, over https; empty where the office has no gateway',
    allowedPattern: '(https://.+)?',
    default: '',
  });
  const key = new CfnParameter(scope, 'SmsKey', {
    description: 'The secret that they are signed with, by Standard Webhooks',
    allowedPattern: '(whsec_[A-Za-z0-9+/=]{32,})?',
    noEcho: true,
    default: '',
  });
  new CfnRule(scope, 'SmsSigned', {
    assertions: [
      {
        assert: Fn.conditionOr(
          Fn.conditionEquals(url.valueAsString, ''),
          Fn.conditionNot(Fn.conditionEquals(key.valueAsString, '')),
        ),
        assertDescription: 'SmsGateway needs SmsKey: what is not signed, the gateway could not trust',
      },
    ],
  });
  return { url: url.valueAsString, key: key.valueAsString };
}
