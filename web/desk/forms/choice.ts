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
import { type Choice, choices, field, select, textIn } from '../field.ts';
import type { ChoiceOf, Field } from './fields.ts';
import { labelOf, nameOf } from './label.ts';
import type { Part, Place } from './part.ts';

/** As many as can be seen at once; more are folded away. */
const SEEN_AT_ONCE = 4;

export function choiceOf(place: Place, asked: Field, of: ChoiceOf, preset?: string): Part {
  const name = nameOf(place, asked);
  const { label, hint } = labelOf(place, asked);
  const all = namesOf(place, of);
  const { choose } = place.desk.words.forms;
  const none = asked.optional ? place.desk.words.forms.asUsual : choose;
  const node =
    all.length > SEEN_AT_ONCE || asked.optional
      ? field(name, label, select([['', none], ...all], preset), hint)
      : choices('radio', name, label, all, preset);
  return { node, value: (filled) => filled.get(name) ?? undefined };
}

export function yesNo(place: Place, asked: Field): Part {
  const name = nameOf(place, asked);
  const { yes, no } = place.desk.words.answers[asked.name] ?? place.desk.words.answers.agreed;
  const node = choices('radio', name, labelOf(place, asked).label, [
    ['yes', yes],
    ['no', no],
  ]);
  return { node, value: (filled) => (filled.has(name) ? textIn(filled, name) === 'yes' : undefined) };
}

function namesOf({ desk: { lang, words }, file }: Place, of: ChoiceOf): Choice[] {
  const listed = <T extends string>(all: readonly T[], name: Readonly<Record<T, string>>) =>
    all.map((each): Choice => [each, name[each]]);
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
