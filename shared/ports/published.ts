import type { Day } from '../domain/day.ts';
import type { OfficeId, PublicId } from '../domain/ids.ts';
import type { Page } from './worklists.ts';

/** A published matter, as the list names it. */
export interface PublishedTitle {
  readonly id: PublicId;
  readonly on: Day;
  /** The unit that answered. */
  readonly unit: OfficeId;
  readonly title: string;
}

/** All that the public reads of a matter. Neither its number nor anything of its citizen is in it. */
export interface PublishedMatter extends PublishedTitle {
  readonly summary: string;
  readonly answer: string;
}

export interface PublishedMatters {
  /** The newest first. A cursor that was not given out here starts from the beginning. */
  page(limit: number, cursor?: string): Promise<Page<PublishedTitle>>;
  /** Undefined where there is none, or none any more. */
  read(id: PublicId): Promise<PublishedMatter | undefined>;
}
