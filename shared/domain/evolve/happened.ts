import type { Case, Link } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import { assignmentHappened } from './assignment.ts';
import { unpublished } from './publication.ts';
import { replaced } from './replaced.ts';
import { reviewHappened } from './review.ts';
import { supervisionHappened } from './supervision.ts';

/** What an event makes of the case, besides its clocks and documents. */
export function happened(matter: Case, event: Exclude<CaseEvent, { type: 'submitted' }>): Case {
  const linked = (kind: Link['kind'], other: Link['case']) => [...matter.links, { kind, case: other }];
  switch (event.type) {
    case 'registered':
      return { ...classified(matter, event), status: 'registered' };
    case 'classified':
      return classified(matter, event);
    case 'handed-over':
      return { ...matter, status: 'submitted', simple: false, office: event.to, accused: event.accused };
    case 'linked':
      return { ...matter, status: 'linked', links: linked('repeat-of', event.other) };
    case 'merged':
      return { ...matter, status: 'merged', links: linked('merged-into', event.other) };
    case 'split':
      return {
        ...matter,
        splitOff: [...matter.splitOff, ...event.requests],
        links: linked('split-into', event.into),
      };
    case 'link-noted':
      return { ...matter, links: linked(event.kind, event.other) };
    case 'reopened':
      return { ...matter, status: event.registered ? 'registered' : 'submitted', simple: false };
    case 'refused':
      return { ...matter, status: 'refused', ...(event.path && { path: event.path }) };
    case 'simple-track-taken':
      return { ...matter, simple: true };
    case 'simple-track-left':
      return { ...matter, simple: false };
    case 'urgent-reported':
      return { ...matter, toldUrgently: [...new Set([...matter.toldUrgently, event.to])] };
    case 'recused':
      return {
        ...matter,
        recused: [...matter.recused, { staff: event.staff, ...(event.office && { office: event.office }) }],
      };
    case 'question-asked': {
      const { question: id, assignment, on: askedOn } = event;
      return { ...matter, questions: [...matter.questions, { id, assignment, askedOn, status: 'open' }] };
    }
    case 'question-answered':
      return { ...matter, questions: replaced(matter.questions, event.question, answered) };
    case 'document-served': {
      const documents = replaced(matter.documents, event.document, (row) => ({ ...row, servedOn: event.servedOn }));
      const assignments = matter.assignments.map((row) =>
        row.acceptance?.document === event.document
          ? { ...row, acceptance: { ...row.acceptance, told: event.way } }
          : row,
      );
      return { ...matter, documents, assignments };
    }
    case 'rated':
      return { ...matter, ratings: { ...matter.ratings, [event.of]: event.grade } };
    case 'review-asked':
    case 'hearing-begun':
    case 'hearing-ended':
    case 'review-decided':
    case 'review-served':
      return reviewHappened(matter, event);
    case 'withdrawn':
      return { ...matter, status: 'withdrawn' };
    case 'closed':
      return { ...matter, status: 'closed', resolved: event.resolved };
    case 'sealed':
      return { ...matter, status: 'sealed' };
    case 'published':
      return { ...matter, published: { id: event.publication, on: event.on } };
    case 'unpublished':
      return unpublished(matter);
    case 'consent-revoked': {
      const { mayBePublished: _, ...rest } = matter;
      return rest;
    }
    case 'reminded':
    case 'overdue-flagged':
    case 'supervised':
    case 'supervision-answered':
    case 'answer-accepted':
    case 'answer-returned':
      return supervisionHappened(matter, event);
    case 'suggested':
    case 'suggestion-drafted': {
      const { suggestion: id, kind, office, on: issuedOn } = event;
      const how = event.type === 'suggested' ? ({ status: 'open' } as const) : DRAFTED;
      return { ...matter, suggestions: [...matter.suggestions, { id, kind, office, issuedOn, ...how }] };
    }
    case 'suggestion-signed': {
      const signed = { status: 'open', issuedOn: event.on } as const;
      return {
        ...matter,
        suggestions: replaced(matter.suggestions, event.suggestion, (row) => ({ ...row, ...signed })),
      };
    }
    case 'suggestion-dropped': {
      const dropped = { status: 'dropped' } as const;
      return {
        ...matter,
        suggestions: replaced(matter.suggestions, event.suggestion, (row) => ({ ...row, ...dropped })),
      };
    }
    case 'suggestion-answered': {
      const suggestions = replaced(matter.suggestions, event.suggestion, (row) => {
        return { ...answered(row), adoption: event.adoption };
      });
      return { ...matter, suggestions };
    }
    case 'supplemented':
    case 'called-back':
    case 'recounted':
    case 'mediation-recorded':
    case 'hearing-recorded':
    case 'assistance-offered':
    case 'result-reported':
      return matter;
    default:
      return assignmentHappened(matter, event);
  }
}

const DRAFTED = { status: 'proposed', drafted: true } as const;

function classified(matter: Case, event: CaseEvent<'registered' | 'classified'>): Case {
  const { category, nature, accused, path } = event;
  const { classedPath: _, ...rest } = matter;
  return { ...rest, category, nature, accused, ...(path && { classedPath: path }) };
}

function answered<T extends { readonly status: string }>(row: T): T & { status: 'answered' } {
  return { ...row, status: 'answered' };
}
