import { describe, expect, it } from 'vitest';
import type { Actor } from '../../shared/domain/actor.ts';
import { availableTo } from '../../shared/domain/available.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { OfficeId } from '../../shared/domain/ids.ts';
import type { StaffAction } from '../../shared/schema/commands.ts';
import type { Step } from '../../web/desk/case/step.ts';
import { isOffered } from '../../web/desk/case/steps.ts';
import { undoingOf, undoneBy } from '../../web/desk/case/undone-by.ts';
import {
  accepted,
  answered,
  approved,
  attempt,
  delivered,
  done,
  drafted,
  drafting,
  received,
  registered,
  routed,
  toBoth,
} from '../domain/road.ts';
import {
  ASSIGN_1,
  ASSIGN_2,
  ASSIGN_3,
  housingHandler,
  housingHead,
  office,
  offices,
  registrar,
} from '../support/city.ts';

const DAY = '2026-03-23';
const claim = { category: '城乡建设', nature: 'claim' } as const;
const text = '看错了。';
const shown = { title: '电梯何时修好', summary: '电梯停运两个星期。', answer: '3月30日前修好。' };
const published = () =>
  done(
    answered(
      approved(drafted(accepted({}, delivered(routed({}, registered({}, received({ mayBePublished: true }))))))),
    ),
    DAY,
    registrar,
    { action: 'publish', ...shown },
  ).matter;
const simple = () => done(registered(), '2026-03-04', registrar, { action: 'take-simple-track' }).matter;
const unpublished = () => done(published(), DAY, registrar, { action: 'unpublish', text }).matter;
const relay: Command = { action: 'relay', assignment: ASSIGN_1, to: office('housing-station') };

interface Story {
  readonly by: Extract<Actor, { kind: 'staff' }>;
  readonly before: () => Case;
  readonly does: Command;
  /** The way back, as somebody would take it at once. */
  readonly back: Command;
}
const one = { assignment: ASSIGN_1 };

/** Each row of the table, lived. */
const stories: readonly Story[] = [
  {
    by: registrar,
    before: received,
    does: { action: 'register', ...claim },
    back: { action: 'classify', ...claim, category: '交通运输' },
  },
  {
    by: registrar,
    before: registered,
    does: { action: 'classify', ...claim, category: '交通运输' },
    back: { action: 'classify', ...claim },
  },
  { by: registrar, before: registered, does: toBoth, back: { action: 'recall', ...one, text } },
  { by: housingHandler, before: delivered, does: relay, back: { action: 'recall', assignment: ASSIGN_3, text } },
  {
    by: registrar,
    before: registered,
    does: { action: 'take-simple-track' },
    back: { action: 'leave-simple-track', text },
  },
  {
    by: registrar,
    before: simple,
    does: { action: 'leave-simple-track', text },
    back: { action: 'take-simple-track' },
  },
  { by: housingHandler, before: accepted, does: drafting, back: { ...drafting, found: '配件买得到。' } },
  {
    by: housingHead,
    before: drafted,
    does: { action: 'approve-opinion', ...one },
    back: { action: 'return-draft', ...one, text },
  },
  {
    by: registrar,
    before: () => unpublished(),
    does: { action: 'publish', ...shown },
    back: { action: 'unpublish', text },
  },
  { by: registrar, before: published, does: { action: 'unpublish', text }, back: { action: 'publish', ...shown } },
];

/** What the desk offers them. */
const offered = (by: Story['by'], matter: Case): Step[] =>
  availableTo(by, matter, offices)
    .filter((each): each is Step => each.action !== 'submit')
    .filter((step) => isOffered(step, matter, by.office as OfficeId));

describe('what has just been done', () => {
  it.each(stories)('$does.action is taken back by $back.action', ({ by, before, does, back }) => {
    const { action, ...about } = does;
    const matter = before();
    const after = done(matter, DAY, by, does).matter;
    const assignment = 'assignment' in about ? { assignment: about.assignment } : {};
    const undoing = undoingOf({ action, ...assignment } as Step, offered(by, matter), offered(by, after));
    expect(undoing).toEqual({ action: back.action, ...('assignment' in back && { assignment: back.assignment }) });
    expect(attempt(after, DAY, by, back)).not.toHaveProperty('refusal');
  });

  it('has a story for every way back that there is', () => {
    expect(new Set(stories.map(({ does }) => does.action))).toEqual(new Set(Object.keys(undoneBy) as StaffAction[]));
  });

  it('is not taken back by a step that others have to take, or that the table does not allow any more', () => {
    const recall: Step = { action: 'recall', assignment: ASSIGN_1 };
    expect(undoingOf({ action: 'route' }, [], [{ action: 'supplement' }])).toBeUndefined();
    expect(undoingOf({ action: 'close' }, [], [recall])).toBeUndefined();
  });

  it('is taken back for the unit it went to last, where it went to others before', () => {
    const [first, last]: Step[] = [
      { action: 'recall', assignment: ASSIGN_1 },
      { action: 'recall', assignment: ASSIGN_2 },
    ];
    if (!first || !last) throw new Error('two of them');
    expect(undoingOf({ action: 'route' }, [first], [first, last])).toBe(last);
  });
});
