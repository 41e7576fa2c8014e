import type { Assignment, Case, IssuedDocument, Review } from '../case.ts';
import type { Context } from '../context.ts';
import type { CaseEvent } from '../events.ts';
import { evolve, replay } from '../evolve/evolve.ts';
import type { OfficeId } from '../ids.ts';
import type { Offices } from '../office.ts';
import type { Paper } from '../papers.ts';
import type { FilledValue } from './value.ts';

export type Law = Pick<Context, 'calendar' | 'policy'>;
type PaperOf<K extends Paper['kind']> = Extract<Paper, { kind: K }>;

/** A case with all that is kept of it. */
export interface Dossier {
  /** As it stands now. */
  readonly matter: Case;
  /** The event `seq` stands at `seq - 1`. */
  readonly history: readonly CaseEvent[];
  readonly papers: readonly Paper[];
  readonly offices: Offices;
}

/** A document at the event it came with, and the case right before and after. */
export interface AtEvent {
  readonly document: IssuedDocument;
  readonly event: CaseEvent;
  readonly before: Case;
  readonly after: Case;
  /** What was written with the event. */
  readonly record?: PaperOf<'record'>;
  readonly offices: Offices;
  readonly law: Law;
}

/** What came before, and what became of it since. */
export interface WithHistory extends AtEvent {
  readonly history: readonly CaseEvent[];
  readonly now: Case;
}

export interface Scene extends WithHistory {
  readonly papers: readonly Paper[];
}

/** The document in a whole dossier. */
export function sceneOf(document: IssuedDocument, { matter, history, papers, offices }: Dossier, law: Law): Scene {
  const before = replay(history.slice(0, document.seq - 1));
  const event = history[document.seq - 1];
  if (!before || !event) throw new Error(`${document.id} does not belong to ${matter.number}`);
  return {
    ...{ document, event, before, after: evolve(before, event), ...recordOf(event, papers) },
    history,
    now: matter,
    papers,
    offices,
    law,
  };
}

/** The text that an event refers to, among those laid down beside the case. */
export function recordOf(event: CaseEvent, papers: readonly Paper[]): Pick<AtEvent, 'record'> {
  const record = papers.find((paper) => paper.kind === 'record' && paper.id === event.record?.id);
  return record?.kind === 'record' ? { record } : {};
}

export function matterPaper({ papers }: Pick<Scene, 'papers'>): PaperOf<'matter'> | undefined {
  return papers.find((paper) => paper.kind === 'matter');
}

export function partyPaper({ papers }: Pick<Scene, 'papers'>): PaperOf<'party'> | undefined {
  return papers.find((paper) => paper.kind === 'party');
}

/** The review that the event is about. */
export function reviewAt({ event, after }: AtEvent): Review | undefined {
  return 'review' in event ? after.reviews.find(({ id }) => id === event.review) : undefined;
}

/** The unit's assignment that the event is about, itself or through a review. */
export function assignmentAt(scene: AtEvent): Assignment | undefined {
  const id = 'assignment' in scene.event ? scene.event.assignment : reviewAt(scene)?.assignment;
  return scene.after.assignments.find((each) => each.id === id);
}

/** The name of an office; undefined where the unit tree does not know it. */
export function officeNamed(offices: Offices, office: OfficeId | undefined): FilledValue | undefined {
  const name = office && offices.get(office)?.name;
  return office && name && { kind: 'office', office, name };
}
