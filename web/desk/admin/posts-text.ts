import type { Person } from '../api/operations.ts';
import { type Desk, unitName } from '../shell/desk.ts';

export type Posts = Person['posts'];

/** Units and roles in one line. */
export function postsText(posts: Posts, desk: Pick<Desk, 'words' | 'units' | 'lang'>): string {
  const { roles: names, shell } = desk.words;
  return posts
    .map(({ office, roles }) => `${unitName(desk, office)} · ${roles.map((role) => names[role]).join(shell.and)}`)
    .join('；');
}
