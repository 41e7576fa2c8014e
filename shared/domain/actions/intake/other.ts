import type { Case } from '../../case.ts';
import type { Context } from '../../context.ts';
import type { CaseNumber } from '../../ids.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { OPEN } from '../../transitions/row.ts';
import { maySee } from '../../visibility.ts';

/** Refuses a case that is not there, or that this person must not know of. */
export function otherRefused(matter: Case, number: CaseNumber, { other, actor, offices }: Context) {
  if (number === matter.number) return refuse('same-case', { other: number });
  const hidden = !other || other.number !== number || (actor.kind === 'staff' && !maySee(other, actor, offices));
  return hidden ? refuse('unknown-other', { other: number }) : undefined;
}

export function endedRefused(number: CaseNumber, { other }: Context): { refusal: Refusal } | undefined {
  return other && OPEN.includes(other.status) ? undefined : refuse('other-ended', { other: number });
}
