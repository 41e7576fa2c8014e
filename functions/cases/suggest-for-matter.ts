import { refusalBy } from '../../shared/domain/permission.ts';
import { transitions } from '../../shared/domain/transitions/table.ts';
import type { ApiEvent, Reply } from '../../shared/http/api.ts';
import { bodyOf } from '../../shared/http/input.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { signedIn } from '../../shared/http/signed-in.ts';
import { categories } from '../../shared/i18n/categories.ts';
import { toSuggestFor } from '../../shared/schema/suggesting.ts';
import { classLabels, routableUnits, unitLabels } from '../../shared/suggest/labels.ts';
import { type Learned, learned } from '../../shared/suggest/learned.ts';
import { suggest } from '../../shared/suggest/suggest.ts';
import type { DeskDeps } from './act-on-case.ts';

const AT_MOST = 3;

/**
 * `POST /api/suggestions`: the classes and units that fit what is being written down, with the words that say so, for
 * whoever may register it. What is asked about is kept nowhere; the choice is the clerk's.
 */
export async function suggestForMatter(
  event: ApiEvent,
  deps: DeskDeps & { readonly lessons: () => Promise<Learned | undefined> },
): Promise<Reply> {
  const { name: _, ...actor } = await signedIn(event, deps.directory);
  const { title = '', facts = '', requests = [], accused = [] } = bodyOf(event, toSuggestFor);
  const offices = await deps.jurisdiction.offices();
  const refused = refusalBy(transitions.submit, undefined, { status: 'none', unit: actor.office }, actor, offices);
  if (refused) throw refusedBy(refused.refusal);

  const labels = () => ({ classes: classLabels(categories), units: unitLabels(offices, categories) });
  const { classes, units, matters } =
    (await deps.lessons()) ?? learned(labels(), { classes: [], units: [] }, deps.now());
  const matter = { title, text: [facts, ...requests].join('\n') };
  const routable = routableUnits(offices, actor, accused);
  return {
    status: 200,
    body: {
      categories: suggest(classes, matter, AT_MOST).map(({ label, because }) => ({ category: label, because })),
      units: suggest(units, matter, units.labels.length)
        .filter(({ label }) => routable.has(label))
        .slice(0, AT_MOST)
        .map(({ label, because }) => ({ unit: label, because })),
      learnedFrom: matters,
    },
  };
}
