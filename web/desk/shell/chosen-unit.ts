import type { OfficeId } from '../../../shared/domain/ids.ts';
import type { Me } from '../api/named.ts';

const place = 'unit';

/** For which of several units somebody acts in this tab; the first of their posts where they did not choose. */
export function keptUnit(): string | undefined {
  return sessionStorage.getItem(place) ?? undefined;
}

export function keepUnit(unit: OfficeId): void {
  sessionStorage.setItem(place, unit);
}

/** A post that was taken away is not chosen again. */
export function forgetUnit(): void {
  sessionStorage.removeItem(place);
}

/** Whether somebody can choose. */
export function hasSeveralPosts({ posts }: Pick<Me, 'posts'>): boolean {
  return posts.length > 1;
}
