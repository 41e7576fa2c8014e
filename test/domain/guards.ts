import { describe, expect, it } from 'vitest';
import type { Actor } from '../../shared/domain/actor.ts';
import type { Case } from '../../shared/domain/case.ts';
import type { ActionName, Command } from '../../shared/domain/commands.ts';
import type { Context } from '../../shared/domain/context.ts';
import type { Refusal, RefusalCode } from '../../shared/domain/refusal.ts';
import type { Transition } from '../../shared/domain/transitions/row.ts';
import { sentenceOf } from '../../shared/i18n/refusals.ts';
import { offices } from '../support/city.ts';
import { attempt } from './road.ts';

/**
 * An attempt that is refused: with what code, on what day, by whom, and what it would have been. What has to happen
 * first happens within the test, or a change in the law would have to be asked about in every test.
 */
export type Refused = readonly [
  code: RefusalCode,
  matter: () => Case | undefined,
  day: string,
  actor: Actor,
  command: Command | { readonly action: ActionName; readonly saying: (matter: Case) => Command },
  change?: Partial<Context> | (() => Partial<Context>),
];

export function codeOf(outcome: ReturnType<typeof attempt>): RefusalCode | 'done' {
  return 'refusal' in outcome ? outcome.refusal.code : 'done';
}

function matterOf(matter: Case | undefined): Case {
  if (!matter) throw new Error('nothing happened yet');
  return matter;
}

/** Its sentence asks for no fact that the action does not give, and leaves no gap. */
function saysAllItIsTold({ code, facts }: Refusal): void {
  const given = new Proxy(facts, {
    get: (_, fact) => {
      if (typeof fact !== 'string' || !(fact in facts)) throw new Error(`${code} is not told ${String(fact)}`);
      return facts[fact];
    },
  });
  for (const lang of ['zh', 'en'] as const)
    expect(sentenceOf({ code, facts: given }, lang, offices)).not.toMatch(/^$|undefined|“”|""| \| /);
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
          const asked = 'saying' in command ? command.saying(matterOf(before)) : command;
          const outcome = attempt(before, day, actor, asked, typeof change === 'function' ? change() : change);
          expect(codeOf(outcome)).toBe(code);
          if ('refusal' in outcome) saysAllItIsTold(outcome.refusal);
          expect(JSON.stringify(before)).toBe(kept);
        });

      it('has no guard without an attempt, and no attempt without a guard', () => {
        expect([...new Set(own.map(([code]) => code))].sort()).toEqual([...guards].sort());
      });
    });
  }
}
