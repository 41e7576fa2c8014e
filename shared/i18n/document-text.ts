import type { CodeValue, Entry, FilledValue } from '../domain/documents/value.ts';
import type { Offices } from '../domain/office.ts';
import type { Policy } from '../domain/policy.ts';
import { articleName } from './articles.ts';
import { type Lang, longDay } from './dates.ts';
import { entryNames, linkNames, phraseNames, procedureNames } from './document-words.ts';
import { documentLabel } from './documents.ts';
import {
  adoptionNames,
  channelNames,
  natureNames,
  pathNames,
  refusalGroundNames,
  reviewResultNames,
  supervisionGroundNames,
  supervisionWayNames,
} from './names.ts';
import { outcomeNames } from './outcomes.ts';

export interface Wording {
  readonly offices: Offices;
  readonly policy: Pick<Policy, 'documents'>;
  readonly lang: Lang;
}

/** What stands in a field, line by line. */
export function linesOf(value: FilledValue, wording: Wording): string[] {
  const { lang } = wording;
  switch (value.kind) {
    case 'list':
      return numberedLines(value.items.map((item) => linesOf(item, wording)));
    case 'entries':
      return entryLines(value.entries, wording);
    case 'table':
      return numberedLines(
        value.rows.map((row) =>
          row.flatMap((cell, i) => {
            const column = value.columns[i];
            return column ? named(entryNames[lang][column], linesOf(cell, wording), lang) : [];
          }),
        ),
      );
    case 'text':
      return value.text.split('\n');
    default:
      return [wordOf(value, wording)];
  }
}

/** Each by its name; what stands alone needs none, as the name of a citizen who left nothing else. */
function entryLines(entries: readonly Entry[], wording: Wording): string[] {
  const [first, second] = entries;
  if (first && !second) return linesOf(first.value, wording);
  const { lang } = wording;
  return entries.flatMap(({ name, value }) => named(entryNames[lang][name], linesOf(value, wording), lang));
}

/** `name: value`; what takes several lines stands below its name. */
export function named(name: string, lines: readonly string[], lang: Lang): string[] {
  const colon = lang === 'zh' ? '：' : ': ';
  return lines.length === 1 ? [`${name}${colon}${lines[0]}`] : [`${name}${colon.trimEnd()}`, ...lines.map(indented)];
}

function numberedLines(items: readonly (readonly string[])[]): string[] {
  if (items.length === 1) return [...(items[0] ?? [])];
  return items.flatMap(([first = '', ...rest], i) => [`${i + 1}. ${first}`, ...rest.map((line) => `   ${line}`)]);
}

const indented = (line: string) => `  ${line}`;

type Single = Exclude<FilledValue, { kind: 'list' | 'entries' | 'table' | 'text' }>;

function wordOf(value: Single, { offices, policy, lang }: Wording): string {
  switch (value.kind) {
    case 'code':
      return codeName(value, lang);
    case 'day':
      return longDay(value.day, lang) + (value.provisional ? words[lang].provisional : '');
    case 'period':
      return words[lang].period[value.unit](value.days);
    case 'count':
      return words[lang].count[value.of](value.count);
    case 'office':
      return value.name[lang];
    case 'person':
      return value.name ?? value.person;
    case 'document':
      return documentLabel(value.document, offices, policy, lang);
    case 'case':
      return value.case;
  }
}

function codeName(value: CodeValue, lang: Lang): string {
  switch (value.of) {
    case 'channel':
      return channelNames[lang][value.code];
    case 'nature':
      return natureNames[lang][value.code];
    case 'path':
      return pathNames[lang][value.code];
    case 'procedure':
      return procedureNames[lang][value.code];
    case 'refusal-ground':
      return refusalGroundNames[lang][value.code];
    case 'supervision-ground':
      return supervisionGroundNames[lang][value.code];
    case 'supervision-way':
      return supervisionWayNames[lang][value.code];
    case 'outcome':
      return outcomeNames[lang][value.code];
    case 'review-result':
      return reviewResultNames[lang][value.code];
    case 'adoption':
      return adoptionNames[lang][value.code];
    case 'link':
      return linkNames[lang][value.code];
    case 'phrase':
      return phraseNames[lang][value.code];
    case 'article':
      return articleName(value.code, lang);
  }
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const words = {
  zh: {
    provisional: '（暂定）',
    period: { calendar: (days: number) => `${days} 日`, working: (days: number) => `${days} 个工作日` },
    count: { people: (count: number) => `${count} 人`, days: (count: number) => `${count} 天` },
  },
  en: {
    provisional: ' (provisional)',
    period: {
      calendar: (days: number) => plural(days, 'day', 'days'),
      working: (days: number) => plural(days, 'working day', 'working days'),
    },
    count: {
      people: (count: number) => plural(count, 'person', 'people'),
      days: (count: number) => plural(count, 'day', 'days'),
    },
  },
} as const;
