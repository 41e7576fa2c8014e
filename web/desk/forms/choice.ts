import { adoptions, natures, reviewResults, supervisionWays } from '../../../shared/domain/case.ts';
import { outcomes, serviceWays } from '../../../shared/domain/papers.ts';
import { paths, refusalGrounds, suggestionKinds, supervisionGrounds } from '../../../shared/domain/policy.ts';
import {
  adoptionNames,
  natureNames,
  pathNames,
  refusalGroundNames,
  reviewResultNames,
  serviceWayNames,
  suggestionKindNames,
  supervisionGroundNames,
  supervisionWayNames,
} from '../../../shared/i18n/names.ts';
import { outcomeNames } from '../../../shared/i18n/outcomes.ts';
import type { ChoiceOf } from './fields.ts';
import type { Place } from './place.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a choice is made from, by its names. */
export function choicesOf({ desk: { lang, words }, file }: Place, of: ChoiceOf): Choice[] {
  const listed = <T extends string>(all: readonly T[], name: Readonly<Record<T, string>>) =>
    all.map((value): Choice => ({ value, label: name[value] }));
  switch (of) {
    case 'nature':
      return listed(natures, natureNames[lang]);
    case 'way':
      return listed(['transfer', 'assign'], words.ways);
    case 'refusal':
      return listed(refusalGrounds, refusalGroundNames[lang]);
    case 'path':
      return listed(pathsOf(file.case.nature), pathNames[lang]);
    case 'claim-path':
      return listed([...ELSEWHERE, ...pathsOf('claim')], pathNames[lang]);
    case 'elsewhere':
      return listed(ELSEWHERE, pathNames[lang]);
    case 'outcome':
      return listed(outcomes, outcomeNames[lang]);
    case 'service':
      return listed(serviceWays, serviceWayNames[lang]);
    case 'ground':
      return listed(supervisionGrounds, supervisionGroundNames[lang]);
    case 'supervision':
      return listed(supervisionWays, supervisionWayNames[lang]);
    case 'result':
      return listed(reviewResults, reviewResultNames[lang]);
    case 'suggestion':
      return listed(suggestionKinds, suggestionKindNames[lang]);
    case 'adoption':
      return listed(adoptions, adoptionNames[lang]);
  }
}

/** The procedures of Art. 31(1)-(4), which the petition office and the units do not follow themselves. */
const ELSEWHERE = ['judicial', 'arbitration', 'party-appeal', 'administrative'] as const;

/** The ways a matter of this nature is dealt with here. */
function pathsOf(nature = 'claim') {
  const here = (path: (typeof paths)[number]) => path === 'protection' || path === 'handling';
  return paths.filter((path) => (nature === 'claim' ? here(path) : path === nature));
}
