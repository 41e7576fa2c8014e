import type { Case, IssuedDocument } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Context } from '../../context.ts';
import { kept, type Outcome, stamp } from '../../facts.ts';
import { type AssignmentId, nth, type OfficeId, type RecordId } from '../../ids.ts';
import { successorOf } from '../../office.ts';
import type { Service } from '../../papers.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { assignmentOf } from '../routing/assignment-of.ts';

/** The opinion reaches the citizen: the unit's period is met, and the citizen's 30 days begin (Art. 34, 35). */
export function serveOpinionFacts(matter: Case, command: Command<'serve-opinion'>, context: Context): Outcome {
  const { assignment, service } = command;
  const { office } = assignmentOf(matter, assignment);
  const issued = matter.documents.findLast(({ kind, unit }) => kind === 'handling-opinion' && unit === office);
  return dayRefused(service, issued, context) ?? served(matter, assignment, service, context);
}

/** The citizen takes the opinion on the page of the case: that is electronic service, on that day. */
export function confirmReceiptFacts(
  matter: Case,
  { assignment }: Command<'confirm-receipt'>,
  context: Context,
): Outcome {
  return served(matter, assignment, { way: 'electronic', on: context.today }, context);
}

function served(matter: Case, assignment: AssignmentId, service: Service, context: Context): Outcome {
  const { supported = false } = assignmentOf(matter, assignment);
  const { record, papers } = serviceRecord(matter, service, context);
  const serving = { assignment, way: service.way, servedOn: service.on, supported, record };
  return { papers, events: [{ type: 'opinion-served', ...stamp(context), ...serving }] };
}

/** 送达回证 for any other document. */
export function recordServiceFacts(matter: Case, command: Command<'record-service'>, context: Context): Outcome {
  const { document, service } = command;
  const { actor } = context;
  const issued = matter.documents.find(({ id }) => id === document);
  if (!issued || (actor.kind === 'staff' && !mayServe(matter, issued, actor.office, context)))
    return refuse('unknown-document', { document });
  if (issued.servedOn) return refuse('served-before', { on: issued.servedOn });
  if (WITH_PERIOD.includes(issued.kind)) return refuse('served-as-opinion');
  const refused = dayRefused(service, issued, context);
  if (refused) return refused;
  const { record, papers } = serviceRecord(matter, service, context);
  const served = { document, way: service.way, servedOn: service.on, record };
  return { papers, events: [{ type: 'document-served', ...stamp(context), ...served }] };
}

/**
 * The unit whose letter it is, or whoever carries on its powers (Art. 24(2)); of a confidential matter also the petition
 * office that holds it, which alone knows where to write to.
 */
function mayServe(matter: Case, { unit }: IssuedDocument, office: OfficeId, { offices }: Context): boolean {
  if (matter.confidential && office === matter.office) return true;
  return office === unit || office === successorOf(offices, unit);
}

/** Serving these starts a period of the citizen's, so it is an action of its own. */
const WITH_PERIOD: readonly string[] = ['handling-opinion', 'review-opinion', 're-review-opinion'];

export function serviceRecord(matter: Case, service: Service, context: Context) {
  return kept({ kind: 'service', id: nth<RecordId>(matter.records), ...service }, context);
}

/** Refuses a service in the future, or before the document was there. */
export function dayRefused(
  { on }: Service,
  issued: IssuedDocument | undefined,
  { today }: Context,
): { refusal: Refusal } | undefined {
  if (on > today) return refuse('served-in-future', { today });
  return issued && on < issued.on ? refuse('served-too-early', { issued: issued.on }) : undefined;
}
