import { describe, expect, it } from 'vitest';
import { act } from '../../shared/cases/act.ts';
import type { DocumentField } from '../../shared/domain/document-fields.ts';
import type { DocumentKind } from '../../shared/domain/policy.ts';
import { builtIn } from '../../shared/policy/built-in.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { register, route, submitted, toAccept, toDeliver, told, toRegister } from '../domain/stories.ts';
import { ASSIGN_1, housingHandler, registrar, system } from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';

/** The same store, which says what was read from it. */
class WatchedStore extends MemoryStore {
  readonly read: string[] = [];

  override async history(number: Parameters<MemoryStore['history']>[0]) {
    this.read.push('history');
    return super.history(number);
  }

  override async papers(number: Parameters<MemoryStore['papers']>[0]) {
    this.read.push('papers');
    return super.papers(number);
  }
}

function demanding(kind: DocumentKind, ...more: readonly DocumentField[]) {
  const { documents } = builtIn.policy;
  const rule = { ...documents[kind], fields: [...documents[kind].fields, ...more] };
  return { ...builtIn, policy: { ...builtIn.policy, documents: { ...documents, [kind]: rule } } };
}

describe('an action whose document would be incomplete', () => {
  it('is refused: nothing is written, and no number is used up [duty:complete-documents]', async () => {
    const cases = new MemoryStore();
    const day = officeDay('2026-03-02', cases);
    const number = await submitted(day);
    const before = await told(day, number, toRegister);
    const law = demanding('transfer', 'instruction', 'shares');
    const deps = { ...day.deps, jurisdiction: { ...day.deps.jurisdiction, law: async () => law } };
    const [, , command] = route;
    expect(await act(deps, { number, actor: registrar, command })).toEqual({
      refusal: { code: 'document-incomplete', facts: { document: 'transfer', missing: 'instruction | shares' } },
    });
    expect((await cases.load(number))?.matter).toEqual(before.matter);
    expect(await cases.nextSerial('city-petitions/transfer', 2026)).toBe(1);
  });

  it('goes through once what was missing is there', async () => {
    const day = officeDay('2026-03-02');
    const number = await submitted(day);
    await told(day, number, toRegister);
    const law = demanding('transfer', 'instruction');
    const deps = { ...day.deps, jurisdiction: { ...day.deps.jurisdiction, law: async () => law } };
    const [, , routing] = route;
    const command = { ...routing, instruction: '请抓紧。' } as typeof routing;
    expect(await act(deps, { number, actor: registrar, command })).toMatchObject({ matter: { status: 'routed' } });
  });

  it('looks for it among what was written long before as well', async () => {
    const day = officeDay('2026-03-02');
    const number = await submitted(day, { facts: ' ' });
    const [, actor, command] = register;
    expect(await day.ask(number, actor, command)).toEqual({
      refusal: { code: 'document-incomplete', facts: { document: 'register-form', missing: 'facts' } },
    });
  });
});

describe('whether a document is complete', () => {
  it('costs no read where no field of it needs one', async () => {
    const cases = new WatchedStore();
    const day = officeDay('2026-03-02', cases);
    const number = await submitted(day);
    expect(cases.read).toEqual([]);
    await told(day, number, toDeliver);
    cases.read.length = 0;
    const climb = { action: 'flag-overdue', clock: 'notify#01' as never } as const;
    for (const on of ['2026-03-21', '2026-03-23', '2026-03-25']) {
      day.setDay(on);
      await day.ask(number, system('escalate'), climb);
    }
    expect(await day.deps.cases.load(number)).toMatchObject({ matter: { notices: [{ id: '01' }] } });
    expect(cases.read).toEqual([]);
  });

  it('is read from the history alone where the papers are not needed', async () => {
    const cases = new WatchedStore();
    const day = officeDay('2026-03-02', cases);
    const number = await submitted(day);
    await told(day, number, toDeliver);
    cases.read.length = 0;
    await day.ask(number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
    expect(cases.read).toEqual(['history']);
  });
});

it('every document of an ordinary life is complete, also where the citizen gave no name', async () => {
  for (const anonymous of [false, true]) {
    const day = officeDay('2026-03-02');
    const number = await submitted(day, { citizen: anonymous ? { anonymous } : { anonymous, name: '林小满' } });
    const { matter } = await told(day, number, toAccept);
    expect(matter.documents.map(({ id }) => id)).toEqual([
      ...['city-petitions/register-form/2026/1', 'city-petitions/transfer/2026/1', 'housing/acceptance/2026/1'],
    ]);
  }
});
