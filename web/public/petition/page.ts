import type { Day } from '../../../shared/domain/day.ts';
import type { Lang } from '../../../shared/i18n/dates.ts';
import type { Answers } from '../../../shared/petition/questions.ts';
import type { Typed } from '../../../shared/ports/drafts.ts';
import type { FormError } from '../field.tsx';
import type { Unit } from './controls.tsx';
import type { Words } from './words.ts';

/** What a page is filled with: what was typed, as it was typed, and what is wrong with it. */
export interface PageProps {
  readonly lang: Lang;
  readonly w: Words;
  readonly answers: Answers;
  readonly typed: Typed;
  readonly errors: readonly FormError[];
  readonly units: readonly Unit[];
  readonly today: Day;
  /** How many may represent the others. */
  readonly speakers: number;
  /** The script that does a proof of work, where the matter is sent off. */
  readonly prover: string;
}
