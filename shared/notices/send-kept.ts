import type { Offices } from '../domain/office.ts';
import { personDay } from '../i18n/notices/digests.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { Deliveries, KeptNotice } from '../ports/deliveries.ts';
import type { Reached } from '../ports/reach-book.ts';
import { mayKnow, nameOf } from './recipients.ts';
import { idOf, type Morning, type SendDeps, sendOne } from './send-one.ts';

export interface KeptDeps extends SendDeps {
  readonly cases: Pick<CaseStore, 'load'>;
  readonly deliveries: Deliveries;
}

/**
 * Tells what was kept for the morning, also to whoever wants to be told at once since. What a digest told stays until the
 * next day: its mail may come back, and then goes by the next channel.
 */
export async function sendKept(reached: Reached, morning: Morning, deps: KeptDeps): Promise<number> {
  const digest = idOf('person-day', morning.today);
  const kept = await withoutTold(await deps.deliveries.kept(nameOf(reached)), digest, reached, deps);
  if (kept.length === 0) return 0;
  return sendOne('person-day', reached, morning, deps, async () => {
    const still = await stillTheirs(kept, reached, morning.offices, deps);
    for (const each of kept) await deps.deliveries.keep({ ...each, digest });
    return still.length > 0 ? (lang) => personDay(still, deps.siteUrl, lang) : undefined;
  });
}

/** What was in the digest of a day before is forgotten, and not told again. */
async function withoutTold(
  kept: readonly KeptNotice[],
  today: string,
  reached: Reached,
  { deliveries }: Pick<KeptDeps, 'deliveries'>,
) {
  const told = new Set<string>();
  for (const digest of new Set(kept.flatMap((each) => each.digest ?? [])))
    if (digest !== today && (await deliveries.find(digest, nameOf(reached)))?.done) told.add(digest);
  const isTold = ({ digest }: KeptNotice) => digest !== undefined && told.has(digest);
  if (told.size > 0) await deliveries.forget(kept.filter(isTold));
  return kept.filter((each) => !isTold(each));
}

/** Whoever a matter accuses by now is told nothing of it, though they were to be told when it was kept. */
async function stillTheirs(
  kept: readonly KeptNotice[],
  reached: Reached,
  offices: Offices,
  { cases }: Pick<KeptDeps, 'cases'>,
): Promise<KeptNotice[]> {
  const matters = await Promise.all(kept.map((each) => cases.load(each.case)));
  return kept.filter((_, i) => {
    const matter = matters[i]?.matter;
    return matter !== undefined && mayKnow(reached, matter, offices);
  });
}
