import * as z from 'zod';
import type { Case } from '../../domain/case.ts';
import { topics } from '../../domain/message.ts';
import { actionNames } from '../../domain/transitions/table.ts';
import { assignment, caseHead, issued, link, notice, question, review, suggestion } from '../../schema/case.ts';
import { clock } from '../../schema/clock.ts';
import { chainedEvent } from '../../schema/events.ts';
import {
  assignmentId,
  caseNumber,
  clockId,
  day,
  documentId,
  noticeId,
  questionId,
  reviewId,
  suggestionId,
} from '../../schema/ids.ts';
import { paper } from '../../schema/papers.ts';
import { localized } from './localized.ts';

export const caseEntry = chainedEvent().meta({
  id: 'CaseEvent',
  description: 'An event of the history, in its place.',
});

const countedDay = z
  .object({
    day,
    n: z.int().optional(),
    rolled: z.literal(true).optional(),
    working: z.boolean(),
    reason: z.enum(['weekday', 'make-up', 'weekend', 'holiday']),
    name: z.string().optional(),
  })
  .meta({ id: 'CountedDay', description: 'A day of a period; `n` is its number where it counts.' });

const caseState = caseHead
  .extend({
    assignments: z.array(assignment.meta({ id: 'Assignment' })),
    clocks: z.array(clock.meta({ id: 'Clock' })),
    notices: z.array(notice.meta({ id: 'SupervisionNotice' })),
    reviews: z.array(review.meta({ id: 'Review' })),
    suggestions: z.array(suggestion.meta({ id: 'Suggestion' })),
    links: z.array(link.meta({ id: 'Link' })),
    questions: z.array(question.meta({ id: 'Question' })),
    documents: z.array(issued.meta({ id: 'IssuedDocument' })),
  })
  .meta({ id: 'Case' }) satisfies z.ZodType<Case>;

const available = z
  .object({
    action: z.enum(actionNames),
    assignment: assignmentId.optional(),
    notice: noticeId.optional(),
    review: reviewId.optional(),
    suggestion: suggestionId.optional(),
    question: questionId.optional(),
  })
  .meta({ id: 'Available', description: 'Something this person can do now, and to what.' });

export const caseView = z
  .object({
    case: caseState,
    papers: z.array(paper.meta({ id: 'Paper', description: 'What was written. Personal data is masked.' })),
    history: z.array(caseEntry),
    numbers: z
      .record(documentId, localized)
      .meta({ description: 'The number of each document, as it stands on paper.' }),
    explanations: z.record(clockId, z.array(countedDay)),
    workingDaysLeft: z
      .record(clockId, z.int())
      .meta({ description: 'Of each running period; below zero: working days since the last day.' }),
    available: z.array(available),
    returnedMail: z
      .object({ topic: z.enum(topics), on: day })
      .optional()
      .meta({ description: 'The last mail to the citizen that did not arrive: they are to be told by letter.' }),
  })
  .meta({ id: 'CaseView' });

export const done = z
  .object({ number: caseNumber, status: caseHead.shape.status, version: z.int() })
  .meta({ id: 'Done', description: 'The case as it stands after the action.' });

const repeat = z
  .object({
    number: caseNumber,
    title: z.string(),
    status: caseHead.shape.status,
    receivedOn: day,
    likeness: z.number().min(0).max(1),
    open: z.boolean(),
    suggest: z.enum(['link', 'new', 'final']),
  })
  .meta({ id: 'Repeat', description: 'A case that may be the same matter: a suggestion, to follow or not.' });

export const repeatsFound = z.object({ repeats: z.array(repeat) }).meta({ id: 'RepeatsFound' });

export const receipt = z
  .object({
    number: caseNumber,
    code: z.string().meta({ description: 'For the receipt of the citizen; it is kept nowhere in clear.' }),
    status: caseHead.shape.status,
    version: z.int(),
    receivedAt: caseHead.shape.receivedAt,
    receivedOn: day,
    contentHash: z.string(),
    routedBy: z.object({ due: day, provisional: z.boolean() }).optional(),
  })
  .meta({ id: 'Receipt' });

const letter = z
  .object({
    lang: z.enum(['zh', 'en']),
    shape: z.enum(['letter', 'form']),
    issuer: z.string(),
    number: z.string(),
    title: z.string(),
    addressee: z.string().optional(),
    opening: z.string().optional(),
    points: z.array(
      z.object({
        name: z.string(),
        said: z.array(z.object({ number: z.int().optional(), name: z.string().optional(), text: z.string() })),
      }),
    ),
    closing: z.array(z.string()),
    date: z.string(),
    signers: z.array(z.string()),
  })
  .meta({ id: 'Letter', description: 'The document written out, in the language that was asked for.' });

export const documentSaid = z
  .object({
    case: caseNumber,
    id: documentId,
    kind: z.string(),
    unit: z.string(),
    on: day,
    seq: z.int(),
    servedOn: day.optional(),
    label: localized,
    fields: z.record(
      z.string(),
      z
        .looseObject({ kind: z.string() })
        .meta({ id: 'FilledValue', description: 'What a field says, in no language.' }),
    ),
    letter,
  })
  .meta({ id: 'Document' });
