import { describe, expect, it } from 'vitest';
import type { Actor } from '../../shared/domain/actor.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { ActionName, Command } from '../../shared/domain/commands.ts';
import type { Context } from '../../shared/domain/context.ts';
import type { RefusalCode } from '../../shared/domain/refusal.ts';
import type { Transition } from '../../shared/domain/transitions/row.ts';
import { attempt } from './road.ts';

/** An attempt that is refused: with what code, on what day, by whom, and what it would have been. */
export type Refused = readonly [
  code: RefusalCode,
  matter: () => Case | undefined,
  day: string,
  actor: Actor,
  command: Command,
  change?: Partial<Context>,
];

export function codeOf(outcome: ReturnType<typeof attempt>): RefusalCode | 'done' {
  return 'refusal' in outcome ? outcome.refusal.code : 'done';
}

/** Each attempt is refused as it says, and no guard of the chapter is left without an attempt. */
export function everyGuardOf(chapter: Partial<Record<ActionName, Transition>>, attempts: readonly Refused[]): void {
  for (const [name, { guards }] of Object.entries(chapter)) {
    const own = attempts.filter(([, , , , { action }]) => action === name);
    describe(name, () => {
      for (const [code, matter, day, actor, command, change] of own)
        it(`refuses: ${code}`, () => {
          const before = matter();
          const kept = JSON.stringify(before);
          expect(codeOf(attempt(before, day, actor, command, change))).toBe(code);
          expect(JSON.stringify(before)).toBe(kept);
        });

      it('has no guard without an attempt, and no attempt without a guard', () => {
        expect([...new Set(own.map(([code]) => code))].sort()).toEqual([...guards].sort());
      });
    });
  }
}
