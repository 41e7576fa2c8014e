import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** Logs stay for the six months the Cybersecurity Law asks for (网络安全法 Art. 21(3)), and no longer. */
export class KeptLogs extends LogGroup {
  constructor(scope: Construct, id: string) {
    super(scope, id, { retention: RetentionDays.SIX_MONTHS });
  }
}
