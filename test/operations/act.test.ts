import { describe, expect, it } from 'vitest';
import { act } from '../../shared/cases/act.ts';
import { sha256 } from '../../shared/cases/context.ts';
import type { Commit } from '../../shared/ports/case-store.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { registrar } from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';

const register = { action: 'register', category: '城乡建设', nature: 'claim' } as const;

async function received(cases = new MemoryStore()) {
  const day = officeDay('2026-03-02', cases);
  const done = await day.submit();
  if ('refusal' in done) throw new Error(done.refusal.code);
  return { day, cases, number: done.matter.number };
}

describe('an action', () => {
  it('refuses a version that is no longer the newest, and changes nothing', async () => {
    const { day, cases, number } = await received();
    await day.ask(number, registrar, register);
    const before = JSON.stringify(await cases.load(number));
    const late = await act(day.deps, { number, actor: registrar, command: register, expected: 1 });
    expect(late).toEqual({ refusal: { code: 'stale-version', facts: { expected: 1, version: 2 } } });
    expect(JSON.stringify(await cases.load(number))).toBe(before);
  });

  it('decides again when somebody else was faster, on what they left', async () => {
    class Contended extends MemoryStore {
      lost = 0;
      override async commit(commit: Commit) {
        if (commit.before && this.lost < 2) {
          this.lost += 1;
          return 'conflict' as const;
        }
        return super.commit(commit);
      }
    }
    const { day, number } = await received(new Contended());
    expect(await day.ask(number, registrar, register)).toMatchObject({ matter: { status: 'registered', version: 2 } });
  });

  it('gives up after a bounded number of lost races', async () => {
    class AlwaysLosing extends MemoryStore {
      override async commit(commit: Commit) {
        return commit.before ? ('conflict' as const) : super.commit(commit);
      }
    }
    const { day, number } = await received(new AlwaysLosing());
    expect(await day.ask(number, registrar, register)).toEqual({ refusal: { code: 'busy', facts: {} } });
  });

  it('does the same request once, and refuses its key for another', async () => {
    const { day, number } = await received();
    const request = { key: 'press-twice-1', fingerprint: sha256('a') };
    const once = await act(day.deps, { number, actor: registrar, command: register, request });
    const twice = await act(day.deps, { number, actor: registrar, command: register, request });
    expect(once).toMatchObject({ repeated: false, matter: { version: 2 } });
    expect(twice).toMatchObject({ repeated: true, matter: { version: 2 } });
    const other = { key: 'press-twice-1', fingerprint: sha256('b') };
    expect(await act(day.deps, { number, actor: registrar, command: register, request: other })).toMatchObject({
      refusal: { code: 'key-reused' },
    });
  });

  it('is done even when the queue cannot be reached: the outbox keeps the message', async () => {
    const day = officeDay('2026-03-02');
    day.queues.down = true;
    const done = await day.submit();
    expect(done).toMatchObject({ matter: { status: 'submitted' } });
    expect(day.failures).toHaveLength(1);
    expect([...(day.deps.cases as MemoryStore).waiting.keys()]).toEqual(['TT2026000001-1-0']);
  });
});
