import type * as z from 'zod';
import type { RefusalCode } from '../domain/refusal.ts';
import type { Lang } from '../i18n/dates.ts';
import type { HttpProblem } from '../i18n/http.ts';

export type ProblemCode = RefusalCode | HttpProblem;

export type Tag = 'person' | 'lists' | 'cases' | 'actions' | 'batches' | 'administration' | 'audit';

/** One operation as its callers know it: from this come the description, the client and the tests of it. */
export interface Contract {
  readonly id: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly tag: Tag;
  readonly summary: Readonly<Record<Lang, string>>;
  readonly detail?: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** What comes back, by status. */
  readonly replies: Readonly<Record<number, z.ZodType>>;
  readonly problems: readonly ProblemCode[];
  readonly takes?: readonly ('if-match' | 'idempotency-key')[];
  /** It answers with the version of the case. */
  readonly etag?: true;
  /** Who may do it, in the words of the table. */
  readonly who?: readonly string[];
  /** Where it stands in law. */
  readonly source?: string;
}
