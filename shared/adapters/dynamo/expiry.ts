import type { Instant } from '../../domain/day.ts';
import { type Expiring, retention } from '../../policy/retention.ts';

/** When a row that was written at this time may go, in seconds: DynamoDB takes it away within two days after. */
export function expiry(of: Expiring, at: Instant): number {
  return Math.floor(Date.parse(at) / 1000) + retention[of].days * 86_400;
}
