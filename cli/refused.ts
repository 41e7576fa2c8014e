import { Complaint } from '../local/complaint.ts';
import type { Words } from './text/words.ts';

/** One of the things that stand in the way, with a code that stays the same. */
export interface Reason extends Words {
  readonly code: string;
  /** Where in what was given. */
  readonly path?: string;
}

/** A complaint that a machine can tell from others. */
export class Refused extends Complaint {
  readonly code: string;
  readonly reasons: readonly Reason[];

  constructor(code: string, { zh, en }: Words, reasons: readonly Reason[] = []) {
    super(zh, en);
    this.code = code;
    this.reasons = reasons;
  }
}
