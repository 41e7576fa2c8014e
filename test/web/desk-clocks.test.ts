import { expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import { inOrder, standingOf } from '../../web/desk/case/standing.ts';
import { accepted, answered, delivered } from '../domain/road.ts';
import { at } from '../support/city.ts';

const listed = ({ clocks }: Case, today: string) =>
  inOrder(clocks, at(today)).map((clock) => `${clock.kind} ${standingOf(clock, at(today))}`);

it('a right that has lapsed is not late, and stands below every duty that runs, late or not', () => {
  expect(listed(delivered(), '2026-03-12')).toEqual(['objection running', 'notify running', 'route stopped']);
  expect(listed(delivered(), '2026-03-13')).toEqual(['notify running', 'objection lapsed', 'route stopped']);
  expect(listed(delivered(), '2026-04-13')).toEqual(['notify running', 'objection lapsed', 'route stopped']);
});

it('so does the right of a citizen to ask for a review', () => {
  expect(listed(answered(), '2026-04-20').slice(0, 2)).toEqual(['ask-review running', 'carry-out running']);
  expect(listed(answered(), '2026-04-21').slice(0, 2)).toEqual(['carry-out running', 'ask-review lapsed']);
});

it('one that was used, or is over with the matter, has stopped', () => {
  expect(listed(accepted(), '2026-05-01')).toContain('objection stopped');
});
