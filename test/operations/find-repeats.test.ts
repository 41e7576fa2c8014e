import { describe, expect, it } from 'vitest';
import { findRepeats } from '../../shared/cases/find-repeats.ts';
import { submit } from '../../shared/cases/submit.ts';
import { transfer } from '../../shared/cases/transfer.ts';
import type { Commands } from '../../shared/domain/commands.ts';
import type { CaseNumber, StaffId } from '../../shared/domain/ids.ts';
import type { Party } from '../../shared/domain/papers.ts';
import { MemoryFiles } from '../../shared/ports/fakes/memory-files.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { citizen, housingHandler, office, petition, registrar, staff, system } from '../support/city.ts';
import { letters } from '../support/letters.ts';
import { officeDay } from '../support/office-day.ts';

const lin: Party = { anonymous: false, name: '林小满', phone: '13800001234' };
const zhou: Party = { anonymous: false, name: '周三', phone: '13900005678' };

/** An office to which citizens write, and a registrar who asks for repeats. */
function desk() {
  const store = new MemoryStore();
  const day = officeDay('2026-03-02', store);
  return {
    ...{ day, store },
    async letter(which: keyof typeof letters, from = lin, change: Partial<Commands['submit']> = {}) {
      const [title = '', ...rest] = letters[which].split('\n');
      const facts = rest.slice(0, -1).join('\n') || title;
      const requests = [rest.at(-1) ?? title];
      const done = await day.submit({ title, facts, requests, citizen: from, ...change });
      if ('refusal' in done) throw new Error(done.refusal.code);
      return done.matter.number;
    },
    repeats: (number: CaseNumber, actor = registrar) => findRepeats(day.deps, { number, actor }),
    /** What waits in the queue between cases is done. */
    async deliver() {
      for (const entry of [...store.waiting.values()])
        if (entry.message.queue === 'transfers')
          await transfer(entry, { ...day.deps, outbox: store, evidence: new MemoryFiles() });
    },
  };
}

describe('looking for repeats', () => {
  it('finds the same matter of the same person, the most alike first, and says what the law makes of it', async () => {
    const { letter, repeats } = desk();
    const first = await letter('lift');
    const fees = await letter('fees');
    await letter('bus');
    const again = await letter('liftSummedUp');
    const found = await repeats(again);
    if ('refusal' in found) throw new Error(found.refusal.code);
    expect(found.repeats[0]).toEqual({
      ...{
        number: first,
        title: '电梯停运十七天，三号楼一单元老人无法下楼',
        status: 'submitted',
        receivedOn: '2026-03-02',
      },
      ...{ likeness: expect.any(Number), open: true, suggest: 'link' },
    });
    expect(found.repeats.map(({ likeness }) => likeness)).toEqual(
      found.repeats.map(({ likeness }) => likeness).sort((a, b) => b - a),
    );
    // Whether the other letter about the same building is shown or not, it does not come first.
    expect(found.repeats.map(({ number }) => number).filter((number) => number !== fees)).toEqual([first]);
  });

  it('does not take the same words of another person, or another matter of the same, for a repeat', async () => {
    const { letter, repeats } = desk();
    await letter('lift', zhou);
    await letter('wages');
    expect(await repeats(await letter('liftSummedUp'))).toEqual({ repeats: [] });
  });

  it('finds a joint matter by one of its representatives', async () => {
    const { letter, repeats } = desk();
    const joint = await letter(
      'lift',
      { ...lin, representatives: [{ name: '周三', phone: '13900005678' }] },
      { people: 12 },
    );
    expect(await repeats(await letter('liftInOtherWords', zhou))).toMatchObject({ repeats: [{ number: joint }] });
  });

  it('calls it a new matter once the other has ended', async () => {
    const { letter, repeats, day } = desk();
    const first = await letter('wages');
    await day.ask(first, citizen, { action: 'withdraw' });
    expect(await repeats(await letter('wagesAgain'))).toMatchObject({
      repeats: [{ number: first, status: 'withdrawn', open: false, suggest: 'new' }],
    });
  });

  it('leads to the case in which the matter goes on, once, and no more to what is linked already', async () => {
    const { letter, repeats, day, deliver } = desk();
    const first = await letter('lift');
    const second = await letter('liftInOtherWords');
    await day.ask(second, registrar, { action: 'link', other: first });
    await deliver();
    const third = await letter('liftSummedUp');
    const found = await repeats(third);
    expect(found).toMatchObject({ repeats: [{ number: first, suggest: 'link' }] });
    expect('repeats' in found && found.repeats).toHaveLength(1);
    // Seen from the first, the second is part of it.
    expect(await repeats(first)).toMatchObject({ repeats: [{ number: third }] });
    await day.ask(third, registrar, { action: 'link', other: first });
    expect(await repeats(first)).toEqual({ repeats: [] });
  });

  it('knows a case split off by the same signers, and not as a repeat of where it came from', async () => {
    const { letter, repeats, day, deliver } = desk();
    const first = await letter('wages', lin, { facts: letters.wages, requests: ['帮助要回工资', '查处转包'] });
    await day.ask(first, registrar, { action: 'register', category: '劳动和社会保障', nature: 'claim' });
    const into = 'TT2026000900' as CaseNumber;
    await day.ask(first, registrar, { action: 'split', into, requests: [1], text: letters.wages });
    await deliver();
    expect(await repeats(into)).toEqual({ repeats: [] });
    const again = await repeats(await letter('wagesAgain'));
    expect('repeats' in again && again.repeats.map(({ number }) => number).sort()).toEqual([first, into]);
  });
});

describe('who may look', () => {
  it('is the registrar of the office that holds the case, as long as it can be linked', async () => {
    const { letter, repeats, day } = desk();
    const number = await letter('wages');
    const code = async (actor = registrar) => {
      const done = await repeats(number, actor);
      return 'refusal' in done ? done.refusal.code : 'found';
    };
    expect(await code()).toBe('found');
    expect(await code(staff('city-petitions', 'supervisor'))).toBe('not-yours');
    // To other units the case is not there.
    expect(await code(housingHandler)).toBe('unknown-case');
    expect(await code(staff('district-petitions', 'registrar'))).toBe('unknown-case');
    await day.ask(number, citizen, { action: 'withdraw' });
    expect(await code()).toBe('wrong-state');
  });

  it('is told nothing of a case behind the wall, nor of where it leads', async () => {
    const { letter, repeats, day } = desk();
    const person = { unit: office('housing'), person: registrar.id };
    const hidden = await letter('lift', lin, { accused: [person] });
    const again = await letter('liftSummedUp');
    expect(await repeats(hidden)).toEqual({ refusal: { code: 'unknown-case', facts: {} } });
    expect(await repeats(again)).toEqual({ repeats: [] });

    const colleague = { ...registrar, id: 'another-registrar' as StaffId };
    expect(await repeats(again, colleague)).toMatchObject({ repeats: [{ number: hidden }] });
    const open = await letter('liftInOtherWords');
    await day.ask(open, colleague, { action: 'link', other: hidden });
    expect(await repeats(again)).toEqual({ repeats: [] });
  });

  it('is not led through a case behind the wall to one that is not', async () => {
    const { letter, repeats, day } = desk();
    const person = { unit: office('housing'), person: registrar.id };
    const colleague = { ...registrar, id: 'another-registrar' as StaffId };
    const neighbours = await letter('liftInOtherWords', zhou);
    const hidden = await letter('lift', lin, { accused: [person] });
    await day.ask(hidden, colleague, { action: 'link', other: neighbours });
    const again = await letter('liftSummedUp');
    expect(await repeats(again, colleague)).toMatchObject({ repeats: [{ number: neighbours }] });
    expect(await repeats(again)).toEqual({ repeats: [] });
  });

  it('does not see what another petition office holds', async () => {
    const { letter, repeats } = desk();
    await letter('lift', lin, { office: office('district-petitions') });
    expect(await repeats(await letter('liftSummedUp'))).toEqual({ repeats: [] });
  });
});

it('a matter taken over from an older register, without a key, has no signers and comes in all the same', async () => {
  const { day, store, repeats } = desk();
  const { action: _, number: __, ...content } = petition('2026-03-02', { citizen: lin });
  const done = await submit(day.deps, { content, actor: system('import') });
  if ('refusal' in done) throw new Error(done.refusal.code);
  expect(await store.signers(done.matter.number)).toEqual([]);
  expect(await repeats(done.matter.number)).toEqual({ repeats: [] });
});
