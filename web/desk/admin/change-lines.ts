import type { Lang } from '../../../shared/i18n/dates.ts';
import { reachWords } from '../settings/reach-words.ts';
import { type Desk, unitName } from '../shell/desk.ts';
import { differences } from './differences.ts';
import { type Posts, postsText } from './posts-text.ts';
import { trailWords } from './trail-words.ts';
import { adminWords } from './words.ts';

type Reader = Pick<Desk, 'words' | 'units' | 'lang'>;

/** What a change made of what was there, a line for each part. */
export function changeLines(before: object, after: object, desk: Reader): string[] {
  const said = trailWords[desk.lang];
  return differences(before, after).flatMap(({ path, was, is }) => {
    const [old, now] = [shown(path, was, desk), shown(path, is, desk)];
    return old === now ? [] : [said.change(labelOf(path, desk.lang), old, now)];
  });
}

function labelOf(path: string, lang: Lang): string {
  const { fields } = trailWords[lang];
  const [first = '', ...rest] = path.split('/');
  return fields[path] ?? [fields[first] ?? first, ...rest].join(' / ');
}

/** Of what is recorded, that which has words; anything else as it is written. */
function shown(path: string, value: unknown, desk: Reader): string {
  const { kinds } = adminWords[desk.lang];
  if (value === undefined || value === null) return trailWords[desk.lang].nothing;
  if (path === 'posts') return postsText(value as Posts, desk);
  if (path === 'channels') return channelsText(value as Recorded[], desk.lang);
  if (path === 'parent' || path === 'closed/successor') return unitName(desk, String(value));
  if (path === 'kind') return Object.entries(kinds).find(([kind]) => kind === value)?.[1] ?? String(value);
  if (path === 'when') return value === 'digest' ? reachWords[desk.lang].digest : reachWords[desk.lang].atOnce;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A channel as the record of changes keeps it: masked, and of a webhook only where it leads. */
interface Recorded {
  readonly to?: string;
  readonly phone?: string;
  readonly form?: keyof (typeof reachWords)['zh']['forms'];
  readonly host?: string;
}

function channelsText(channels: readonly Recorded[], lang: Lang): string {
  const { forms } = reachWords[lang];
  const each = channels.map(({ to, phone, form, host }) => to ?? phone ?? `${form ? forms[form] : ''} ${host ?? ''}`);
  return each.join(' > ') || trailWords[lang].nothing;
}
