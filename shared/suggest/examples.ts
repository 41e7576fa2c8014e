import type { Case } from '../domain/case.ts';
import { isInHand } from '../domain/case.ts';
import { type Offices, successorOf } from '../domain/office.ts';
import type { Paper, Party } from '../domain/papers.ts';
import type { Example, Matter } from './matter.ts';

/** What a matter of the register teaches: the class it was put under, and the unit that leads it. */
export interface Taught {
  readonly ofClass?: Example;
  readonly ofUnit?: Example;
}

/**
 * What a case teaches; nothing where it accuses somebody or is confidential. A repeat says nothing new, and would let a
 * name be shared by several matters: it teaches nothing either.
 */
export function taughtBy(matter: Case, papers: readonly Paper[], offices: Offices): Taught {
  const { nature, accused, confidential, links, category } = matter;
  if (nature === 'accusation' || accused.length > 0 || confidential || links.length > 0) return {};
  const said = withoutPeople(matter.title, papers);
  const lead = matter.assignments.findLast((each) => each.lead && isInHand(each))?.office;
  const unit = lead && successorOf(offices, lead);
  return {
    ...(category && { ofClass: { ...said, label: category.split('/')[0] ?? category } }),
    ...(unit && { ofUnit: { ...said, label: unit } }),
  };
}

/** The words of a matter without the names of those who brought it, and without figures and addresses of mail. */
function withoutPeople(title: string, papers: readonly Paper[]): Matter {
  const people = papers.flatMap((paper) => (paper.kind === 'party' ? namesIn(paper) : []));
  const told = papers.flatMap((paper) => (paper.kind === 'matter' ? [paper.facts, ...paper.requests] : []));
  const clean = (text: string) =>
    people.reduce((left, name) => left.replaceAll(name, ' '), text).replace(/[\w@.-]*[\p{N}@][\w@.-]*/gu, ' ');
  return { title: clean(title), text: clean(told.join('\n')) };
}

function namesIn({ name, representatives = [], agent }: Party): string[] {
  return [name, ...representatives.map((each) => each.name), agent?.name].filter((each) => each !== undefined);
}
