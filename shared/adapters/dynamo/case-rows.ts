import * as z from 'zod';
import type { Assignment, Case, Clock, SupervisionNotice } from '../../domain/case.ts';
import type { OfficeId } from '../../domain/ids.ts';
import type { StoredCase } from '../../ports/case-store.ts';
import { channel, ground, startedClock } from '../../schema/events.ts';
import { assignmentId, caseNumber, clockId, day, instant, noticeId, officeId } from '../../schema/ids.ts';
import { caseKey, shardOf } from './table.ts';

export const caseStatus = z.enum(['submitted', 'registered', 'routed', 'accepted', 'answered', 'closed']);
export const clockStatus = z.enum(['running', 'stopped']);

const head = z.object({
  sk: z.literal('HEAD'),
  number: caseNumber,
  version: z.int(),
  tip: z.string(),
  status: caseStatus,
  office: officeId,
  channel,
  title: z.string(),
  category: z.string().exactOptional(),
  requests: z.int(),
  mailed: z.boolean(),
  contentHash: z.string(),
  receivedAt: instant,
  receivedOn: day,
  resolved: z.boolean().exactOptional(),
});

const assignment = z.object({
  id: assignmentId,
  office: officeId,
  lead: z.boolean(),
  status: z.enum(['sent', 'delivered', 'accepted', 'answered']),
  sentOn: day,
}) satisfies z.ZodType<Assignment>;

const clock = startedClock.extend({
  status: clockStatus,
  stoppedOn: day.exactOptional(),
  flaggedOn: day.exactOptional(),
}) satisfies z.ZodType<Clock>;

const notice = z.object({
  id: noticeId,
  office: officeId,
  supervisor: officeId,
  ground,
  clock: clockId.exactOptional(),
  issuedOn: day,
  answerBy: day,
  status: z.enum(['open', 'answered']),
}) satisfies z.ZodType<SupervisionNotice>;

export type Row = Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string };

/** The rows of a case's state. All begin with HEAD, so one query reads the state and none of the history. */
function rowsOf({ matter, tip }: StoredCase): Row[] {
  const { assignments, clocks, notices, ...rest } = matter;
  const pk = caseKey(matter.number);
  const inbox = (office: OfficeId, due: string | undefined, sk: string) => ({
    inboxPk: `INBOX#${office}#open`,
    inboxSk: `${due ?? '9999-12-31'}#${matter.number}#${sk}`,
    number: matter.number,
    title: matter.title,
  });
  const dueOf = (of: (clock: Clock) => boolean) =>
    clocks.flatMap((c) => (c.status === 'running' && of(c) ? [c.due] : [])).sort()[0];
  const holderActs = ['submitted', 'registered', 'answered'].includes(matter.status);
  const unitActs = (a: Assignment) =>
    matter.status !== 'closed' && (a.status === 'delivered' || a.status === 'accepted');

  return [
    {
      pk,
      sk: 'HEAD',
      ...rest,
      tip,
      ...(holderActs &&
        inbox(
          matter.office,
          dueOf((c) => c.kind === 'route'),
          'HEAD',
        )),
    },
    ...assignments.map((a) => {
      const sk = `HEAD#ASSIGN#${a.id}`;
      return {
        pk,
        sk,
        ...a,
        ...(unitActs(a) &&
          inbox(
            a.office,
            dueOf((c) => c.assignment === a.id),
            sk,
          )),
      };
    }),
    ...clocks.map((c) => {
      const watched = c.status === 'running' && !c.flaggedOn && c.sweepOn;
      const due = watched && { duePk: `DUE#${c.sweepOn}#${shardOf(matter.number)}`, dueSk: `${matter.number}#${c.id}` };
      return { pk, sk: `HEAD#CLOCK#${c.id}`, ...c, ...due };
    }),
    ...notices.flatMap((n) => {
      const sk = `HEAD#NOTICE#${n.id}`;
      const open = n.status === 'open';
      const own = { pk, sk, ...n, ...(open && inbox(n.office, n.answerBy, sk)) };
      if (n.supervisor === n.office) return [own];
      const copy = `HEAD#WATCH#${n.id}`;
      const watch = { id: n.id, status: n.status, ...(open && inbox(n.supervisor, n.answerBy, copy)) };
      return [own, { pk, sk: copy, ...watch }];
    }),
  ];
}

/** Rows of `after` that are new or differ from `before`: what one action has to write. */
export function changedRows(before: StoredCase | undefined, after: StoredCase): Row[] {
  const old = new Map((before ? rowsOf(before) : []).map((row) => [row.sk, JSON.stringify(row)]));
  return rowsOf(after).filter((row) => old.get(row.sk) !== JSON.stringify(row));
}

/** The case its rows describe; throws when a row is not what it should be. */
export function caseOf(rows: readonly Record<string, unknown>[]): StoredCase | undefined {
  const under = (prefix: string) => rows.filter(({ sk }) => String(sk).startsWith(`HEAD#${prefix}#`));
  const top = rows.find(({ sk }) => sk === 'HEAD');
  if (!top) return undefined;
  const { sk: _, tip, ...rest } = head.parse(top);
  const matter: Case = {
    ...rest,
    assignments: under('ASSIGN').map((row) => assignment.parse(row)),
    clocks: under('CLOCK').map((row) => clock.parse(row)),
    notices: under('NOTICE').map((row) => notice.parse(row)),
  };
  return { matter, tip };
}
