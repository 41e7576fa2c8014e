import type { RoadReport } from './road.ts';
import { countOf, willAnswer, willExtend, willObject } from './shares.ts';

/** What the road must hold in any weather; empty when it does. */
export function brokenPromises(report: RoadReport): string[] {
  const { imported, sentIn, registered, sent, delivered, lost, twiceDelivered } = report;
  const { objected, extended, answered, rateable, ratings, documents, sameNumber } = report;
  const { overdue, flagged, flaggedTwice, mails, deadLetters, brokenChains, supervisionNotices } = report;
  const all = imported + sentIn;
  const promises: Record<string, boolean> = {
    'every message is received and registered': imported > 0 && sentIn > 0 && registered === all,
    'a tenth is objected to, and goes to another unit': objected === countOf(all, willObject),
    'every case is sent to a unit': sent === all + objected,
    'delivered = sent, lost = 0': delivered === sent && lost === 0,
    'no case is delivered twice': twiceDelivered === 0,
    'two thirds are answered': answered === countOf(all, willAnswer),
    'a tenth has more time': extended === countOf(all, willExtend),
    'who has a code and an answer rates the office and the unit': rateable > 0 && ratings === 2 * rateable,
    'no document bears the number of another': documents > 0 && sameNumber === 0,
    'each overdue duty is flagged': overdue >= Math.ceil(all / 3) && flagged === overdue,
    'none is flagged twice': flaggedTwice === 0,
    'each flag supervises a unit': supervisionNotices === flagged,
    'each delivery and each supervision is mailed': mails >= delivered + supervisionNotices,
    'nothing ends in a dead-letter queue': deadLetters === 0,
    'every hash chain is sound': brokenChains === 0,
  };
  return Object.entries(promises).flatMap(([promise, held]) => (held ? [] : [promise]));
}
