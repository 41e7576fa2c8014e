import { dayOf } from '../../shared/cases/time.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Directives } from '../../shared/http/content-policy.ts';
import type { PublicDeps } from '../../shared/http/gate.ts';
import type { Asked } from '../../shared/http/pages.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import type { Drafts } from '../../shared/ports/drafts.ts';
import type { FiguresBook } from '../../shared/ports/figures.ts';
import type { PublishedMatters } from '../../shared/ports/published.ts';
import type { Frame } from '../../web/public/layout.tsx';

/** What the pages are made with: the cases, and where their style and mark are. */
export interface Site extends PublicDeps {
  readonly directory: Pick<Directory, 'staff'>;
  readonly figures: FiguresBook;
  readonly published: PublishedMatters;
  readonly style: string;
  readonly mark: string;
  /** Where the script is that does a proof of work. */
  readonly prover: string;
  /** Where the script is that keeps what is typed. */
  readonly autosave: string;
  readonly drafts: Drafts;
  /** What the pages of one's own case run, where scripts run. */
  readonly script: string;
  /** Where browsers post files to, without the scheme. */
  readonly store: string;
}

/** Allows our own script. */
export const OWN_SCRIPT = { 'script-src': "'self'" };

export function frameOf({ lang, path, reading }: Asked, { style, mark }: Pick<Site, 'style' | 'mark'>): Frame {
  return { lang, path, reading, style, mark };
}

/** A page that keeps what is typed runs our own script, which sends it to us. */
export const keepingPolicy: Directives = { ...OWN_SCRIPT, 'connect-src': "'self'" };

export function todayAt({ now, jurisdiction }: Site): Day {
  return dayOf(now(), jurisdiction.timeZone);
}
