import { Link } from 'wouter';
import { type TogetherAction, togetherActions } from '../batch/together.ts';
import { useDesk } from '../shell/desk.ts';
import type { Filters } from './tasks.ts';

/** What a head decides, as parts of their work that one click shows alone. */
const kept = {
  objections: { task: 'objection' },
  opinions: { task: 'assignment', state: 'drafted' },
  extensions: { task: 'extension' },
} as const satisfies Readonly<Record<string, Filters>>;

export type Shortcut = keyof typeof kept;
const names = Object.keys(kept) as Shortcut[];

/** Which part of one's work is shown, and what is being done to all that are ticked. */
export interface WorkShown {
  readonly only?: Shortcut | undefined;
  readonly together?: TogetherAction | undefined;
}

export function shownIn(address: URLSearchParams): WorkShown {
  return {
    only: names.find((name) => name === address.get('only')),
    together: togetherActions.find((action) => action === address.get('together')),
  };
}

export const shortcutFilters = (only: Shortcut | undefined): Filters => (only ? kept[only] : {});

/** The address of one's work, or of a case of it, with only this part in the list. */
export function workAddress({ only, together }: WorkShown, number = ''): string {
  const query = new URLSearchParams({ ...(only && { only }), ...(together && { together }) });
  return (number ? `/cases/${number}` : '/') + (query.size > 0 ? `?${query}` : '');
}

/** For heads: nobody else decides either. */
export function Shortcuts({ only }: { readonly only: Shortcut | undefined }) {
  const { words, me } = useDesk();
  if (!me.roles.includes('head')) return null;
  return (
    <div className="filters">
      <nav aria-label={words.work.shortcuts}>
        {[undefined, ...names].map((name) => (
          <Link key={name ?? ''} href={workAddress({ only: name })} aria-current={name === only ? 'true' : undefined}>
            {name ? words.work.only[name] : words.work.all}
          </Link>
        ))}
      </nav>
    </div>
  );
}
