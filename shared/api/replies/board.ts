import * as z from 'zod';
import { tasks } from '../../domain/duties.ts';
import { clockKinds, rungs } from '../../domain/policy.ts';
import { caseNumber, day, noticeId, officeId } from '../../schema/ids.ts';
import { type Board, backlogAges, lateAges } from '../../supervision/board.ts';

const count = z.int();
const clock = z.enum(clockKinds);
const rung = z
  .enum(rungs)
  .exactOptional()
  .meta({ description: 'Up to whom its supervision has climbed; none where no sweep has seen it yet.' });
const share = z.object({ part: count, of: count }).meta({ id: 'Share', description: 'In time, of all that were due.' });

const lastDay = {
  workingDaysLeft: z.int().meta({ description: 'Below zero: working days since the last day.' }),
  provisional: z.boolean().meta({ description: 'The last day may still move: its year’s holidays are not announced.' }),
};

const until = day
  .exactOptional()
  .meta({ description: 'The last day it is counted of, where the month was not over by then.' });

const duty = z
  .object({
    ...{ office: officeId, number: caseNumber, title: z.string(), task: z.enum(tasks), receivedOn: day },
    ...{ clock, due: day, rung, daysOver: z.int(), ...lastDay },
  })
  .meta({ id: 'DutyBelow' });

const notice = z
  .object({
    ...{ office: officeId, number: caseNumber, notice: noticeId, title: z.string() },
    ...{ answerBy: day, overdue: z.boolean(), ...lastDay },
  })
  .meta({ id: 'OpenNotice' });

export const board = z
  .object({
    on: day,
    weekEnds: day.meta({ description: 'The Sunday of this week.' }),
    overdue: z.array(z.object({ office: officeId, clock, rung, age: z.enum(lateAges), count })).meta({
      description:
        'Duties whose last day is over, by unit, period, rung and days over; due today is not. A case can have several.',
    }),
    dueThisWeek: z
      .array(z.object({ office: officeId, clock, due: day, ...lastDay, count }))
      .meta({ description: 'Duties that end today or later this week.' }),
    overdueCases: count.meta({ description: 'Cases with a duty that is overdue, each once.' }),
    thisWeekCases: count.meta({ description: 'Cases with a duty that ends today or later this week, each once.' }),
    latest: z.array(duty).meta({ description: 'The hundred of what is asked for that are overdue the longest.' }),
    soonest: z
      .array(duty)
      .meta({ description: 'The first hundred of what is asked for that end today or later this week.' }),
    notices: z.array(notice).meta({ description: 'Supervision notices that wait for an answer, at most a hundred.' }),
    noticesOpen: count.meta({ description: 'All notices that wait for an answer.' }),
    noticesLate: count.meta({ description: 'Those of them that should have been answered by now.' }),
    toJudge: count.meta({
      description: 'Answers to notices that wait at your own office to be accepted or sent back.',
    }),
    toSign: count.meta({ description: 'Drafted suggestions that wait at your own office for its head.' }),
    backlog: z.array(z.object({ office: officeId, age: z.enum(backlogAges), count })).meta({
      description:
        'Cases in hand, by unit and days since they were received. One that several units have in hand stands with each.',
    }),
    inHand: z
      .array(z.object({ age: z.enum(backlogAges), count }))
      .meta({ description: 'Cases in hand by days since they were received, each once.' }),
    trend: z
      .array(z.object({ month: z.string(), countedOn: day, until, routing: share, notice: share, settlement: share }))
      .meta({ description: 'The last six months, as the public board counts them.' }),
  })
  .meta({ id: 'Board' }) satisfies z.ZodType<Board>;

export const boardFile = z
  .object({ name: z.string(), csv: z.string().meta({ description: 'UTF-8, with the mark that Excel looks for.' }) })
  .meta({ id: 'BoardFile' });
