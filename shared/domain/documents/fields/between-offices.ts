import type { Day } from '../../day.ts';
import type { CaseEvent } from '../../events.ts';
import type { AssignmentId } from '../../ids.ts';
import { fromEvent, fromHistory, fromPapers } from '../filler.ts';
import { assignmentAt, officeNamed, recordOf, type Scene, type WithHistory } from '../scene.ts';
import { code, day, type FilledValue, numbered, period, phrase, table, text } from '../value.ts';
import { reviewPaper } from './review-paper.ts';

/** What offices write to each other. */
export const betweenOffices = {
  from: fromEvent(({ document, offices }) => officeNamed(offices, document.unit)),
  to: fromEvent(({ event, offices }) => {
    if (event.type === 'supervised' || event.type === 'suggested' || event.type === 'suggestion-signed')
      return officeNamed(offices, event.office);
    return table(
      ['unit', 'role'],
      sentIn(event).map(({ office, lead }) => [officeNamed(offices, office), phrase(lead ? 'lead' : 'helper')]),
    );
  }),
  sent: fromEvent(({ event }) => day(event.on)),
  /** 责任分摊表: who answers for what. */
  shares: fromEvent(({ event, offices }) => {
    const shared = sentIn(event).filter(({ share }) => share?.trim());
    return table(
      ['unit', 'share'],
      shared.map(({ office, share }) => [officeNamed(offices, office), text(share)]),
    );
  }),
  /** Within which the unit accepts it or says why not, in writing (Art. 23(3)). */
  'route-days': fromEvent(({ law }) => period(law.policy.clocks.notify.period)),
  'objection-days': fromEvent(({ law }) => period(law.policy.clocks.objection.period)),
  /** The day the letter set; in the report itself, the day it was asked for by. */
  'report-by': fromEvent(({ event, before }) => {
    if (event.type === 'routed') return event.reportBy && day(event.reportBy);
    const awaited = before.clocks.find(({ id, kind }) => kind === 'report-back' && event.stops?.includes(id));
    return awaited && day(awaited.due, awaited.provisional);
  }),
  'report-wanted': fromEvent(() => phrase('written-report')),
  instruction: fromEvent(({ record }) => text(record?.text)),
  'original-number': fromHistory((scene) => originalNumber(scene)),
  /** Of an extension, those for which it was asked; of a review, those of its opinion. */
  reasons: fromPapers((scene) => {
    const { event, record } = scene;
    if (event.type === 'extension-decided') return text(askedBecause(scene, event.assignment));
    return text(event.type === 'review-decided' ? reviewPaper(scene)?.text : record?.text);
  }),
  'goes-to': fromEvent(({ event, offices }) =>
    event.type === 'objected' ? officeNamed(offices, event.goesTo) : undefined,
  ),
  decision: fromHistory((scene) => {
    const decision = decisionOn(scene);
    return decision && phrase(decision.granted ? 'granted' : 'refused');
  }),
  decided: fromHistory((scene) => {
    const decision = decisionOn(scene);
    return decision && day(decision.on);
  }),
  result: fromEvent(({ event, record }) =>
    event.type === 'review-decided' ? code('review-result', event.result) : text(record?.text),
  ),
};

function sentIn(event: CaseEvent) {
  if (event.type === 'routed') return event.to;
  return event.type === 'relayed' ? [event.to] : [];
}

/** The document that this one answers: the opinion under review, or the letter by which the unit got the matter. */
function originalNumber(scene: WithHistory): FilledValue | undefined {
  const { event, before, history } = scene;
  const assignment = assignmentAt(scene);
  const original = before.documents.findLast(({ kind, unit, seq }) => {
    if (event.type === 'review-decided' && event.tier === 're-review') return kind === 'review-opinion';
    if (event.type === 'review-decided') return kind === 'handling-opinion' && unit === assignment?.office;
    const letter = history[seq - 1];
    return letter && sentIn(letter).some((sent) => sent.assignment === assignment?.id);
  });
  return original && numbered(original);
}

function askedBecause({ history, document, papers }: Scene, assignment: AssignmentId): string | undefined {
  const asked = history
    .slice(0, document.seq)
    .findLast((event) => event.type === 'extension-asked' && event.assignment === assignment);
  return asked && recordOf(asked, papers).record?.text;
}

/** What the sender or the arbiter decided on the objection, since. */
function decisionOn({ event, history, document }: WithHistory): { granted: boolean; on: Day } | undefined {
  if (event.type !== 'objected') return undefined;
  for (const later of history.slice(document.seq)) {
    if (!('assignment' in later) || later.assignment !== event.assignment) continue;
    if (later.type === 'objection-decided') return { granted: later.granted, on: later.on };
    if (later.type === 'arbitrated') return { granted: later.to !== undefined, on: later.on };
  }
  return undefined;
}
