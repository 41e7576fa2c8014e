import type { OfficeId } from '../domain/ids.ts';
import type { Party } from '../domain/papers.ts';
import type { Petition } from '../schema/petition.ts';
import type { CaseDeps } from './act.ts';
import type { Submission } from './submit.ts';
import { dayOf } from './time.ts';

/** What a citizen sent in online, as it is received now. */
export function contentOf(petition: Petition, office: OfficeId, deps: CaseDeps): Submission['content'] {
  const { title, facts, requests, happenedOn, place, concerns, tried, category, nature } = petition;
  const { accused = [], accusedWords, people, confidential, mayBePublished } = petition;
  const accuses = nature === undefined || nature === 'accusation';
  const now = deps.now();
  return {
    ...{ office, channel: 'online', title, facts, requests },
    ...given({ happenedOn, place, concerns, tried, category, nature, people, confidential, mayBePublished }),
    ...(accuses && accused.length > 0 && { accused }),
    ...(accuses && given({ accusedWords })),
    citizen: partyOf(petition),
    ...{ receivedAt: now, receivedOn: dayOf(now, deps.jurisdiction.timeZone) },
  };
}

/** Whoever acts for somebody else is the agent; the matter is that of the one they act for. */
function partyOf({ name, idNumber, phone, email, address, representatives, principal }: Petition): Party {
  const reached = given({ email, address });
  const spoken = representatives && representatives.length > 0 && { representatives: representatives.map(whole) };
  if (!principal || !name) return { anonymous: !name, ...given({ name, idNumber, phone }), ...reached, ...spoken };
  const { mandate, ...citizen } = principal;
  return { anonymous: false, ...whole(citizen), ...reached, agent: { ...whole({ name, idNumber, phone }), mandate } };
}

interface Person {
  readonly name: string;
  readonly idNumber?: string | undefined;
  readonly phone?: string | undefined;
}

function whole({ name, idNumber, phone }: Person) {
  return { name, ...given({ idNumber, phone }) };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** What was left out is not there, rather than there without a value. */
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}
