import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { retention } from '../../shared/policy/retention.ts';

/** Logs stay for the six months the Cybersecurity Law asks for (网络安全法 Art. 21(3)), and no longer. */
export class KeptLogs extends LogGroup {
  constructor(scope: Construct, id: string) {
    super(scope, id, { retention: retention.log.days });
  }
}
