import type { OfficeId } from '../domain/ids.ts';

/** How far the counting under a law has come. `law` names a law by when its parts were loaded. */
export interface RecountState {
  /** The law by which every open case has been counted. */
  readonly done?: string;
  /** The law by which they are being counted, and where that goes on. */
  readonly walk?: {
    readonly law: string;
    readonly office: OfficeId;
    readonly after?: string;
    /** All are gone through for the so-manieth time, and so many could not be counted in it. */
    readonly pass: number;
    readonly failed: number;
  };
}

export interface RecountBook {
  state(): Promise<RecountState>;
  put(state: RecountState): Promise<void>;
}
