import type { Spokesperson } from '../../shared/domain/papers.ts';
import { longDay } from '../../shared/i18n/dates.ts';
import { outcomeNames } from '../../shared/i18n/outcomes.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { type CaseFile, type Desk, unitName } from './context.ts';
import { el } from './el.ts';
import { type Answer, answersIn, papersOf, remainingRequests } from './papers.ts';

/** What the citizen asked for, and under each request what the units said to it. */
export function requestsView(desk: Desk, file: CaseFile): HTMLElement {
  const { words } = desk;
  const here = remainingRequests(file).map(({ index }) => index);
  const answers = answersIn(file);
  const requests = papersOf(file, 'matter')[0]?.requests ?? [];
  return el(
    'section',
    {},
    el('h3', {}, words.case.requests),
    el(
      'ol',
      { class: 'requests' },
      requests.map((request, index) =>
        el(
          'li',
          {},
          el('p', { class: 'said', lang: languageOfText(request) }, request),
          here.includes(index)
            ? answers.map((answer) => opinionView(desk, answer, here.indexOf(index)))
            : el('p', { class: 'soft' }, words.case.splitOff),
        ),
      ),
    ),
    answers.map(({ found, office }) =>
      el(
        'div',
        {},
        el('h4', {}, `${words.case.found} · ${unitName(desk, office)}`),
        el('p', { class: 'said', lang: languageOfText(found) }, found),
      ),
    ),
  );
}

function opinionView(desk: Desk, { office, opinions, served }: Answer, i: number): HTMLElement | undefined {
  const { words, lang } = desk;
  const opinion = opinions[i];
  return (
    opinion &&
    el(
      'div',
      { class: 'opinion' },
      el(
        'p',
        {},
        el('strong', {}, outcomeNames[lang][opinion.outcome]),
        ` · ${unitName(desk, office)} `,
        !served && el('span', { class: 'tag' }, words.case.draft),
      ),
      el('p', { class: 'said', lang: languageOfText(opinion.text) }, opinion.text),
      el('p', { class: 'soft' }, words.case.basis + words.case.colon + opinion.basis),
    )
  );
}

/** What happened, in the citizen's words, and as much of who they are as staff may see. */
export function factsView(desk: Desk, file: CaseFile): HTMLElement {
  const { words, lang } = desk;
  const { colon } = words.case;
  const matter = papersOf(file, 'matter')[0];
  const facts = matter?.facts ?? '';
  const party = papersOf(file, 'party')[0];
  const citizen = [party?.name ?? words.case.anonymous, party?.idNumber, party?.phone];
  const more: [string, string | undefined][] = [
    [words.case.party, citizen.filter(Boolean).join(' · ')],
    [words.case.representatives, party?.representatives?.map(personWords).join(lang === 'zh' ? '；' : '; ')],
    [words.case.agent, party?.agent && `${personWords(party.agent)} · ${party.agent.mandate}`],
    [words.case.happened, matter?.happenedOn && longDay(matter.happenedOn, lang)],
    [words.case.source, matter?.source],
  ];
  return el(
    'section',
    {},
    el('h3', {}, words.case.facts),
    el('p', { class: 'said', lang: languageOfText(facts) }, facts),
    more.map(([name, value]) => value && el('p', { class: 'soft line' }, name + colon + value)),
  );
}

function personWords({ name, idNumber, phone }: Spokesperson): string {
  return [name, idNumber, phone].filter(Boolean).join(' · ');
}
