import { describe, expect, it } from 'vitest';
import { codeHashOf, codeMatches, isWellFormedCode, queryCode } from '../../shared/cases/query-code.ts';
import { track } from '../../shared/cases/track.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { ASSIGN_1, housingHandler, NUMBER, office, opinions, system } from '../support/city.ts';
import { CODE_KEY, officeDay } from '../support/office-day.ts';

describe('submitting', () => {
  it('gives numbers in order and a code with a check digit', async () => {
    const day = officeDay('2026-03-02');
    const [first, second] = [await day.submit(), await day.submit()];
    expect(first).toMatchObject({ matter: { number: 'TT2026000001' } });
    expect(second).toMatchObject({ matter: { number: 'TT2026000002' } });
    if ('refusal' in first || 'refusal' in second) throw new Error('refused');
    expect(isWellFormedCode(first.code ?? '')).toBe(true);
    expect(first.code).not.toBe(second.code);
  });

  it('gives the same case and the same code for the same request, and refuses the key for another', async () => {
    const day = officeDay('2026-03-02');
    const first = await day.submit({}, 'form-4711');
    const again = await day.submit({}, 'form-4711');
    expect(again).toEqual({ ...first, repeated: true });
    expect(await day.submit({ title: '另一件事' }, 'form-4711')).toMatchObject({ refusal: { code: 'key-reused' } });
  });

  it('keeps the code only as a keyed hash', async () => {
    const cases = new MemoryStore();
    const done = await officeDay('2026-03-02', cases).submit();
    if ('refusal' in done) throw new Error('refused');
    expect(JSON.stringify([...cases.cases.values()])).not.toContain(done.code);
  });
});

describe('the query code', () => {
  it('finds every wrong digit', () => {
    const code = queryCode(CODE_KEY, 'a request');
    for (let i = 0; i < code.length; i++)
      for (const digit of '0123456789')
        if (digit !== code[i]) expect(isWellFormedCode(code.slice(0, i) + digit + code.slice(i + 1))).toBe(false);
  });

  it('opens its own case only', () => {
    const code = queryCode(CODE_KEY, 'a request');
    const kept = { hash: codeHashOf(CODE_KEY, NUMBER, code), of: NUMBER };
    expect(codeMatches(CODE_KEY, NUMBER, code, kept)).toBe(true);
    expect(codeMatches(CODE_KEY, NUMBER, '000000000000', kept)).toBe(false);
    expect(codeMatches('another key of sixteen', NUMBER, code, kept)).toBe(false);
    expect(codeMatches(CODE_KEY, NUMBER, code, undefined)).toBe(false);
  });
});

describe('tracking', () => {
  it('shows the steps, the answer and the clock that runs towards the citizen [duty:published]', async () => {
    const day = officeDay('2026-03-02');
    const received = await day.submit({}, 'track-this-1');
    if ('refusal' in received) throw new Error('refused');
    const { number } = received.matter;
    const ask = { number, code: received.code ?? '', codeKey: CODE_KEY };
    expect(await track(day.deps, ask)).toMatchObject({
      status: 'submitted',
      steps: [{ type: 'submitted', on: '2026-03-02' }],
      clock: { kind: 'route', due: '2026-03-17', provisional: false, overdue: false },
      answers: [],
    });
    day.setDay('2026-03-20');
    expect((await track(day.deps, ask))?.clock).toMatchObject({ kind: 'route', overdue: true });
  });

  it('says nothing to a wrong code, and the same nothing for a case that is not there', async () => {
    const day = officeDay('2026-03-02');
    const number = await day.route();
    const wrong = { code: '123456789012', codeKey: CODE_KEY };
    expect(await track(day.deps, { number, ...wrong })).toBeUndefined();
    expect(await track(day.deps, { number: 'TT2026999999', ...wrong })).toBeUndefined();
  });

  it("shows the unit's opinions request by request", async () => {
    const day = officeDay('2026-03-02');
    const received = await day.submit({}, 'answered-1');
    if ('refusal' in received) throw new Error('refused');
    const { number } = received.matter;
    const registrar = { kind: 'staff', id: 'r', office: office('city-petitions'), roles: ['registrar'] } as never;
    await day.ask(number, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
    await day.ask(number, registrar, {
      action: 'route',
      way: 'transfer',
      to: [{ office: office('housing'), lead: true }],
    });
    await day.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
    await day.ask(number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
    await day.answer(number);
    const tracked = await track(day.deps, { number, code: received.code ?? '', codeKey: CODE_KEY });
    expect(tracked?.answers).toEqual([
      {
        unit: { zh: 'housing（中文）', en: 'housing' },
        lead: true,
        found: '电梯主板损坏。',
        opinions,
        carryOut: { state: 'due' },
      },
    ]);
    expect(tracked?.clock).toBeUndefined();
  });
});
