import type { RoadReport } from './road.ts';

/** What the road must hold in any weather; empty when it does. */
export function brokenPromises(report: RoadReport): string[] {
  const { imported, registered, sent, delivered, lost, twiceDelivered, answered } = report;
  const { overdue, flagged, flaggedTwice, mails, deadLetters, brokenChains, supervisionNotices } = report;
  const promises: Record<string, boolean> = {
    'every message is imported': imported > 0 && registered === imported,
    'every case is sent to a unit': sent === imported,
    'delivered = sent, lost = 0': delivered === sent && lost === 0,
    'no case is delivered twice': twiceDelivered === 0,
    'two thirds are answered': answered === imported - Math.ceil(imported / 3),
    'each overdue duty is flagged': overdue >= Math.ceil(imported / 3) && flagged === overdue,
    'none is flagged twice': flaggedTwice === 0,
    'each flag supervises a unit': supervisionNotices === flagged,
    'each delivery and each supervision is mailed': mails >= delivered + supervisionNotices,
    'nothing ends in a dead-letter queue': deadLetters === 0,
    'every hash chain is sound': brokenChains === 0,
  };
  return Object.entries(promises).flatMap(([promise, held]) => (held ? [] : [promise]));
}
