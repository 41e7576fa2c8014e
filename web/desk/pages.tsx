import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Role } from '../../shared/domain/actor.ts';
import { overseers } from '../../shared/domain/readings.ts';

interface PageProps {
  /** Of the case that stands open on the page. */
  readonly number?: string;
}

/** A page of the desk. What it is called stands in the words, under `shell.place`. */
interface DeskPage {
  /** Its addresses below /desk, the first of them in the navigation; `:number` opens a case on it. */
  readonly at: readonly [string, ...string[]];
  /** Whoever has to do with it. */
  readonly roles: readonly Role[];
  /** It opens with `g` and this. */
  readonly key: string;
  /** Fetched when it is first opened. */
  readonly page: LazyExoticComponent<ComponentType<PageProps>>;
}

const working: readonly Role[] = ['registrar', 'handler', 'head', 'supervisor'];
const everybody: readonly Role[] = [...working, 'admin', 'auditor'];

/** Every page of the desk, in the order of the navigation. */
export const pages = {
  work: {
    ...{ at: ['/', '/cases/:number'], roles: everybody, key: 'w' },
    page: lazy(() => import('./work/my-work.tsx')),
  },
  inbox: {
    ...{ at: ['/inbox', '/inbox/:number'], roles: working, key: 'i' },
    page: lazy(() => import('./work/inbox.tsx')),
  },
  register: {
    ...{ at: ['/register'], roles: ['registrar'], key: 'r' },
    page: lazy(() => import('./register/register.tsx')),
  },
  import: {
    ...{ at: ['/import'], roles: ['registrar'], key: 'm' },
    page: lazy(() => import('./import/import.tsx')),
  },
  search: {
    ...{ at: ['/search', '/search/:number'], roles: [...working, 'auditor'], key: 's' },
    page: lazy(() => import('./search/search.tsx')),
  },
  board: {
    ...{ at: ['/board', '/board/:number'], roles: overseers, key: 'b' },
    page: lazy(() => import('./board/board.tsx')),
  },
  admin: {
    ...{ at: ['/admin', '/admin/:part'], roles: ['admin', 'auditor'], key: 't' },
    page: lazy(() => import('./admin/admin.tsx')),
  },
  settings: {
    ...{ at: ['/settings'], roles: everybody, key: 'n' },
    page: lazy(() => import('./settings/settings.tsx')),
  },
} as const satisfies Readonly<Record<string, DeskPage>>;

export type PlaceName = keyof typeof pages;

export function offeredTo(roles: readonly Role[]): PlaceName[] {
  const names = Object.keys(pages) as PlaceName[];
  return names.filter((name) => pages[name].roles.some((role) => roles.includes(role)));
}

export const addressOf = (name: PlaceName): string => pages[name].at[0];

/** Whether the page stands at this address, with or without a case. */
export function isAt(name: PlaceName, address: string): boolean {
  return pages[name].at.some((each) => each.split('/')[1]?.replace(/^:.*/, '') === address.split('/')[1]);
}
