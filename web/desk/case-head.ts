import { categoryName } from '../../shared/i18n/categories.ts';
import { longDay } from '../../shared/i18n/dates.ts';
import { channelNames, natureNames, pathNames, statusNames } from '../../shared/i18n/names.ts';
import { languageOfText } from '../../shared/i18n/script.ts';
import { type CaseFile, type Desk, unitName } from './context.ts';
import { el } from './el.ts';

type Fact = readonly [name: string, ...value: (string | Node)[]];

/** What the case is, where it stands, and which other cases it belongs to. */
export function headOf(desk: Desk, { case: matter }: CaseFile): Node[] {
  const { words, lang } = desk;
  const { nature, path, category, people, simple } = matter;
  const facts: (Fact | false | undefined)[] = [
    [words.case.number, matter.number],
    [words.case.status, statusNames[lang][matter.status], ...(simple ? [' ', tag(words.case.simple)] : [])],
    [words.case.received, longDay(matter.receivedOn, lang)],
    [words.case.channel, channelNames[lang][matter.channel]],
    category !== undefined && [words.case.category, categoryName(category, lang)],
    nature && [words.case.nature, natureNames[lang][nature]],
    path && path !== nature && [words.case.path, pathNames[lang][path]],
    people > 1 && [words.case.people, String(people)],
  ];
  return [
    el('h2', { lang: languageOfText(matter.title) }, matter.title),
    el(
      'dl',
      { class: 'facts' },
      [...facts.filter((fact) => fact !== false && fact !== undefined), ...linkFacts(desk, matter)].map(
        ([name, ...value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)),
      ),
    ),
    ...accusedLine(desk, matter),
  ];
}

function linkFacts({ words }: Desk, { links }: CaseFile['case']): Fact[] {
  return links.map(({ kind, case: other }) => [words.links[kind], el('a', { href: `#${other}` }, other)]);
}

/** Whom it accuses is told to those who may see the case, so that they keep it from them (Art. 30(3)). */
function accusedLine(desk: Desk, { accused }: CaseFile['case']): Node[] {
  if (accused.length === 0) return [];
  const { words } = desk;
  const whom = accused.map(({ unit, person }) => [unitName(desk, unit), person].filter(Boolean).join(' · '));
  const text = `${words.case.accused}${words.case.colon}${new Intl.ListFormat(desk.lang).format(whom)}`;
  return [el('p', { class: 'accused' }, el('strong', {}, text), ' ', words.case.accusedHint)];
}

function tag(text: string): HTMLElement {
  return el('span', { class: 'tag' }, text);
}
