import { CfnParameter } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Where webhooks may go: over https to public addresses, or, where an office runs its own receivers, anywhere. */
export class WebhookTargets extends CfnParameter {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Webhooks may go to public addresses, or to any, also in a private network',
      allowedValues: ['public', 'any'],
      default: 'public',
    });
  }
}
