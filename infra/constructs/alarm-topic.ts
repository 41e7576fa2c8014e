import { Aws, CfnCondition, CfnParameter, Fn } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** Where alarms are told: by e-mail to one address, and to whatever else an office subscribes. */
export class AlarmTopic extends Topic {
  constructor(scope: Construct, id: string) {
    super(scope, id, { enforceSSL: true });
    // Requiring TLS replaces the topic's default policy, which is what lets CloudWatch publish.
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    const address = new CfnParameter(this.stack, 'AlarmEmail', {
      description: 'Who is told of alarms; empty: nobody by e-mail',
      default: '',
    });
    const mail = new CfnSubscription(this, 'Mail', {
      topicArn: this.topicArn,
      protocol: 'email',
      endpoint: address.valueAsString,
    });
    mail.cfnOptions.condition = new CfnCondition(this.stack, 'AlarmEmailGiven', {
      expression: Fn.conditionNot(Fn.conditionEquals(address.valueAsString, '')),
    });
  }
}
