import { Link } from 'wouter';
import { useDesk } from '../shell/desk.ts';
import type { Filters } from './tasks.ts';

/** What a head decides, as parts of their work that one click shows alone. */
const kept = {
  objections: { task: 'objection' },
  opinions: { task: 'assignment', state: 'drafted' },
} as const satisfies Readonly<Record<string, Filters>>;

export type Shortcut = keyof typeof kept;
const names = Object.keys(kept) as Shortcut[];

export const shortcutIn = (address: URLSearchParams): Shortcut | undefined =>
  names.find((name) => name === address.get('only'));

export const shortcutFilters = (only: Shortcut | undefined): Filters => (only ? kept[only] : {});

/** The address of one's work, or of a case of it, with only this part in the list. */
export function workAddress(only: Shortcut | undefined, number = ''): string {
  return (number ? `/cases/${number}` : '/') + (only ? `?only=${only}` : '');
}

/** For heads: nobody else decides either. */
export function Shortcuts({ only }: { readonly only: Shortcut | undefined }) {
  const { words, me } = useDesk();
  if (!me.roles.includes('head')) return null;
  return (
    <div className="filters">
      <nav aria-label={words.work.shortcuts}>
        {[undefined, ...names].map((name) => (
          <Link key={name ?? ''} href={workAddress(name)} aria-current={name === only ? 'true' : undefined}>
            {name ? words.work.only[name] : words.work.all}
          </Link>
        ))}
      </nav>
    </div>
  );
}
