import { longDay } from '../../shared/i18n/dates.ts';
import { outcomeNames } from '../../shared/i18n/outcomes.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { type CaseFile, type Desk, unitName } from './context.ts';
import { el } from './el.ts';
import { papersOf, requestsOf } from './papers.ts';

/** What the citizen asked for, and under each request what the units said to it. */
export function requestsView(desk: Desk, file: CaseFile): HTMLElement {
  const { words, lang } = desk;
  const answers = papersOf(file, 'answer').map(({ assignment, opinions }) => {
    const office = file.case.assignments.find(({ id }) => id === assignment)?.office;
    return { unit: office ? unitName(desk, office) : '', opinions };
  });
  return el(
    'section',
    {},
    el('h3', {}, words.case.requests),
    el(
      'ol',
      { class: 'requests' },
      requestsOf(file).map((request, i) =>
        el(
          'li',
          {},
          el('p', { class: 'said', lang: languageOfText(request) }, request),
          answers.map(({ unit, opinions }) => {
            const opinion = opinions[i];
            return (
              opinion &&
              el(
                'div',
                { class: 'opinion' },
                el('p', {}, el('strong', {}, outcomeNames[lang][opinion.outcome]), ` · ${unit}`),
                el('p', { class: 'said', lang: languageOfText(opinion.text) }, opinion.text),
                el('p', { class: 'soft' }, words.case.basis + words.case.colon + opinion.basis),
              )
            );
          }),
        ),
      ),
    ),
  );
}

/** What happened, in the citizen's words, and as much of who they are as staff may see. */
export function factsView(desk: Desk, file: CaseFile): HTMLElement {
  const { words, lang } = desk;
  const matter = papersOf(file, 'matter')[0];
  const facts = matter?.facts ?? '';
  const party = papersOf(file, 'party')[0];
  const citizen = [party?.name ?? words.case.anonymous, party?.phone].filter(Boolean).join(' · ');
  return el(
    'section',
    {},
    el('h3', {}, words.case.facts),
    el('p', { class: 'said', lang: languageOfText(facts) }, facts),
    el(
      'p',
      { class: 'soft' },
      words.case.party + words.case.colon + citizen,
      matter?.happenedOn && ` · ${words.case.happened}${words.case.colon}${longDay(matter.happenedOn, lang)}`,
    ),
  );
}
