import { dayOf } from '../../shared/cases/time.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Asked } from '../../shared/http/pages.ts';
import type { PublicDeps } from '../../shared/http/receive.ts';
import type { Frame } from '../../web/public/layout.tsx';

/** What the pages are made with: the cases, and where their style and mark are. */
export interface Site extends PublicDeps {
  readonly style: string;
  readonly mark: string;
}

export function frameOf({ lang, path, reading }: Asked, { style, mark }: Pick<Site, 'style' | 'mark'>): Frame {
  return { lang, path, reading, style, mark };
}

export function todayAt({ now, jurisdiction }: Site): Day {
  return dayOf(now(), jurisdiction.timeZone);
}
