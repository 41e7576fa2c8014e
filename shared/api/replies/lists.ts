import * as z from 'zod';
import { tasks } from '../../domain/duties.ts';
import { clockKinds } from '../../domain/policy.ts';
import { actionNames } from '../../domain/transitions/table.ts';
import { caseHead } from '../../schema/case.ts';
import { office, post, staff } from '../../schema/directory.ts';
import { assignmentId, caseNumber, day, noticeId, officeId, reviewId, suggestionId } from '../../schema/ids.ts';
import { localized } from './localized.ts';

const due = {
  due: day.optional(),
  clock: z.enum(clockKinds).optional(),
  provisional: z
    .boolean()
    .optional()
    .meta({ description: 'The day may still move: the holidays of its year are not announced yet.' }),
  workingDaysLeft: z.int().optional().meta({ description: 'Below zero: working days since the last day.' }),
  overdue: z.boolean(),
};

const openTask = z
  .object({
    number: caseNumber,
    version: z.int().meta({ description: 'Of the case, for `If-Match`: what whoever reads the list has seen.' }),
    title: z.string(),
    task: z.enum(tasks),
    status: z.string(),
    category: z.string().optional(),
    receivedOn: day,
    ...due,
    assignment: assignmentId.optional(),
    notice: noticeId.optional(),
    supervision: z
      .object({ number: localized.optional(), office: officeId, supervisor: officeId })
      .optional()
      .meta({ description: 'Which of several notices it is: its letter, who owes the answer, who watches over it.' }),
    review: reviewId.optional(),
    suggestion: suggestionId.optional(),
    steps: z.array(z.enum(actionNames)).meta({ description: 'What the roles of this person can do about it.' }),
  })
  .meta({ id: 'OpenTask' });

const caseSummary = z
  .object({
    number: caseNumber,
    title: z.string(),
    status: caseHead.shape.status,
    office: officeId,
    lead: officeId.optional(),
    channel: caseHead.shape.channel,
    category: z.string().optional(),
    nature: caseHead.shape.nature,
    receivedOn: day,
    ...due,
  })
  .meta({ id: 'CaseSummary' });

const cursor = z
  .string()
  .optional()
  .meta({ description: 'For the next page. A page can be short and the list go on; without a cursor it has ended.' });

const pageOf = (item: z.ZodType, id: string) => z.object({ items: z.array(item), cursor }).meta({ id });

export const taskPage = pageOf(openTask, 'TaskPage');
export const casePage = pageOf(caseSummary, 'CasePage');

export const counts = z
  .object({
    all: z.int(),
    mine: z.int().meta({ description: 'Those that a role of this person is there for.' }),
    overdue: z.int(),
    dueToday: z.int(),
    dueSoon: z.int().meta({ description: 'Within three working days.' }),
    provisional: z.int(),
    tasks: z.partialRecord(z.enum(tasks), z.int()),
    states: z.record(z.string(), z.int()).meta({ description: 'Of each task and its state: `assignment/drafted`.' }),
  })
  .meta({ id: 'TaskCounts' });

export const unit = office.omit({ email: true }).meta({ id: 'Unit' });

export const me = z
  .object({
    id: staff.shape.id,
    name: z.string(),
    office: office.optional(),
    roles: staff.shape.roles,
    posts: z.array(post).meta({ description: 'Where this person works; `Huiyin-Unit` chooses one for a request.' }),
    today: day,
  })
  .meta({ id: 'Me' });
