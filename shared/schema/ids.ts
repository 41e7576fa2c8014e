import * as z from 'zod';
import { type Day, type Instant, parseDay } from '../domain/day.ts';
import type {
  AssignmentId,
  CaseNumber,
  ClockId,
  DocumentId,
  FileId,
  NoticeId,
  OfficeId,
  PublicId,
  QuestionId,
  RecordId,
  ReviewId,
  Signer,
  StaffId,
  SuggestionId,
} from '../domain/ids.ts';
import type { FieldProblem } from './text.ts';

/** `says`: what the description of the API says of it, as JSON Schema. */
function text<T extends string>(accepts: (value: string) => boolean, problem: FieldProblem, says: object) {
  return z.custom<T>((value) => typeof value === 'string' && accepts(value), problem).meta({ type: 'string', ...says });
}

const branded = <T extends string>(pattern: RegExp) =>
  text<T>((value) => pattern.test(value), 'choice', { pattern: pattern.source });
const ORDER = /^\d{2,4}$/;

export const day = text<Day>((value) => parseDay(value) !== undefined, 'date', { format: 'date' });
export const instant = branded<Instant>(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
export const caseNumber = branded<CaseNumber>(/^[A-Z]{2,4}\d{10,12}$/);
export const officeId = branded<OfficeId>(/^[a-z0-9-]{1,60}$/);
export const staffId = branded<StaffId>(/^[\w.@|:-]{1,128}$/);
export const assignmentId = branded<AssignmentId>(ORDER);
export const noticeId = branded<NoticeId>(ORDER);
export const reviewId = branded<ReviewId>(ORDER);
export const suggestionId = branded<SuggestionId>(ORDER);
export const questionId = branded<QuestionId>(ORDER);
export const recordId = branded<RecordId>(ORDER);
export const clockId = branded<ClockId>(/^[a-z-]+#\d{2,3}$/);
export const documentId = branded<DocumentId>(/^[a-z0-9-]{1,60}\/[a-z-]+\/\d{4}\/\d{1,9}$/);
export const fileId = branded<FileId>(/^[0-9a-f]{32}$/);
export const publicId = branded<PublicId>(/^[0-9a-f]{20}$/);
export const signer = branded<Signer>(/^[0-9a-f]{64}$/);
