import type { Commands } from '../domain/commands.ts';
import type { Instant } from '../domain/day.ts';
import type { OfficeId } from '../domain/ids.ts';
import type { Registration } from '../schema/registration.ts';
import type { CaseDeps } from './act.ts';
import { dayOf } from './time.ts';

/** What a registrar wrote down, as a case begins with it: received today where no day is given. */
export function registeredContent(
  { nature, happenedOn, category, people, accused, source, receivedOn, ...told }: Registration,
  office: OfficeId,
  { now, jurisdiction }: Pick<CaseDeps, 'now' | 'jurisdiction'>,
): Omit<Commands['submit'], 'number'> {
  const today = dayOf(now(), jurisdiction.timeZone);
  const on = receivedOn ?? today;
  return {
    ...{ ...told, office, receivedOn: on, receivedAt: on === today ? now() : noonOf(on) },
    ...(nature && { nature }),
    ...(happenedOn && { happenedOn }),
    ...(category && { category }),
    ...(people && { people }),
    ...(accused && { accused }),
    ...(source && { source }),
  };
}

/** Of a letter that came another day nobody knows the hour: noon in China. */
function noonOf(day: string): Instant {
  return `${day}T04:00:00.000Z` as Instant;
}
