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

/** `says`: what the description of the API says of it, as JSON Schema. `id`: what it is called there, and in the desk. */
function text<T extends string>(id: string, accepts: (value: string) => boolean, problem: FieldProblem, says: object) {
  const schema = z.custom<T>((value) => typeof value === 'string' && accepts(value), problem);
  return schema.meta({ id, type: 'string', ...says });
}

const branded = <T extends string>(id: string, pattern: RegExp) =>
  text<T>(id, (value) => pattern.test(value), 'choice', { pattern: pattern.source });
const ORDER = /^\d{2,4}$/;

export const day = text<Day>('Day', (value) => parseDay(value) !== undefined, 'date', { format: 'date' });
export const instant = branded<Instant>('Instant', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
export const caseNumber = branded<CaseNumber>('CaseNumber', /^[A-Z]{2,4}\d{10,12}$/);
export const officeId = branded<OfficeId>('OfficeId', /^[a-z0-9-]{1,60}$/);
export const staffId = branded<StaffId>('StaffId', /^[\w.@|:-]{1,128}$/);
export const assignmentId = branded<AssignmentId>('AssignmentId', ORDER);
export const noticeId = branded<NoticeId>('NoticeId', ORDER);
export const reviewId = branded<ReviewId>('ReviewId', ORDER);
export const suggestionId = branded<SuggestionId>('SuggestionId', ORDER);
export const questionId = branded<QuestionId>('QuestionId', ORDER);
export const recordId = branded<RecordId>('RecordId', ORDER);
export const clockId = branded<ClockId>('ClockId', /^[a-z-]+#\d{2,3}$/);
export const documentId = branded<DocumentId>('DocumentId', /^[a-z0-9-]{1,60}\/[a-z-]+\/\d{4}\/\d{1,9}$/);
export const fileId = branded<FileId>('FileId', /^[0-9a-f]{32}$/);
export const publicId = branded<PublicId>('PublicId', /^[0-9a-f]{20}$/);
export const signer = branded<Signer>('Signer', /^[0-9a-f]{64}$/);
