import type { Channel } from './case.ts';
import type { Day, Instant } from './day.ts';
import type { AssignmentId, CaseNumber, ClockId, NoticeId, OfficeId } from './ids.ts';
import type { Opinion, Party } from './papers.ts';
import type { SupervisionGround } from './policy.ts';

/** What can be asked of a case, with what each needs to be told. */
export interface Commands {
  submit: {
    readonly number: CaseNumber;
    /** The petition office that receives it. */
    readonly office: OfficeId;
    readonly channel: Channel;
    readonly title: string;
    /** What happened, and why. */
    readonly facts: string;
    /** What is asked for, one by one. */
    readonly requests: readonly string[];
    readonly happenedOn?: Day;
    readonly category?: string;
    readonly citizen: Party;
    readonly receivedAt: Instant;
    readonly receivedOn: Day;
  };
  register: { readonly category: string };
  route: { readonly to: readonly { readonly office: OfficeId; readonly lead: boolean }[] };
  deliver: { readonly assignment: AssignmentId };
  accept: { readonly assignment: AssignmentId };
  answer: { readonly assignment: AssignmentId; readonly opinions: readonly Opinion[] };
  close: { readonly resolved: boolean; readonly note?: string };
  'flag-overdue': { readonly clock: ClockId };
  supervise: { readonly office: OfficeId; readonly ground: SupervisionGround; readonly demand?: string };
  'answer-supervision': { readonly notice: NoticeId; readonly text: string };
}

export type ActionName = keyof Commands;
export type Command<A extends ActionName = ActionName> = { [K in A]: { readonly action: K } & Commands[K] }[A];
