import type { Case, Clock } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import { replaced } from './replaced.ts';

type SupervisionEvent = CaseEvent<
  'reminded' | 'overdue-flagged' | 'supervised' | 'supervision-answered' | 'answer-accepted' | 'answer-returned'
>;

/** What an event makes of a clock that is watched, and of the notices about it. */
export function supervisionHappened(matter: Case, event: SupervisionEvent): Case {
  switch (event.type) {
    case 'reminded': {
      const { nextOn } = event;
      return { ...matter, clocks: replaced(matter.clocks, event.clock, (clock) => ({ ...clock, nextOn })) };
    }
    case 'overdue-flagged':
      return climbed(matter, event, (clock) => ({ ...clock, flaggedOn: clock.flaggedOn ?? event.on }));
    case 'supervised': {
      const { notice: id, office, supervisor, ground, way, jointWith, clock, rung, answerBy, on: issuedOn } = event;
      const document = event.documents?.find(({ kind }) => kind === 'supervision-notice')?.id;
      const about = {
        ...(document && { document }),
        ...(jointWith && { jointWith }),
        ...(clock && { clock }),
        ...(rung && { rung }),
      };
      const notice = { id, office, supervisor, ground, way, ...about, issuedOn, answerBy, status: 'open' } as const;
      const after = rung ? climbed(matter, event, (watched) => watched) : matter;
      return { ...after, notices: [...after.notices, notice] };
    }
    case 'supervision-answered':
      return withNotice(matter, event.notice, { status: 'answered' });
    case 'answer-accepted':
      return withNotice(matter, event.notice, { status: 'settled' });
    case 'answer-returned': {
      const before = matter.notices.find(({ id }) => id === event.notice)?.returned ?? 0;
      return withNotice(matter, event.notice, { status: 'open', answerBy: event.answerBy, returned: before + 1 });
    }
  }
}

function climbed(
  matter: Case,
  { clock: id, rung, nextOn }: CaseEvent<'overdue-flagged' | 'supervised'>,
  and: (clock: Clock) => Clock,
): Case {
  if (!id) return matter;
  const clocks = replaced(matter.clocks, id, (clock) => {
    const { nextOn: _, ...rest } = and(clock);
    return { ...rest, ...(rung && { rung }), ...(nextOn && { nextOn }) };
  });
  return { ...matter, clocks };
}

function withNotice(matter: Case, id: Case['notices'][number]['id'], change: Partial<Case['notices'][number]>): Case {
  return { ...matter, notices: replaced(matter.notices, id, (row) => ({ ...row, ...change })) };
}
