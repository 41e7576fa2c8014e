import { describe, expect, it } from 'vitest';
import { lookedAt } from '../../functions/files/looked-at.ts';
import { checkIn, takeOut } from '../../shared/cases/check-in.ts';
import { actAsCitizen } from '../../shared/cases/citizen.ts';
import { sha256 } from '../../shared/cases/context.ts';
import type { Submitted } from '../../shared/cases/submit.ts';
import { transfer } from '../../shared/cases/transfer.ts';
import { newFileId, newTray } from '../../shared/cases/tray.ts';
import { firstBreak } from '../../shared/domain/chain.ts';
import { builtInSettings } from '../../shared/gate/settings.ts';
import { receive } from '../../shared/http/receive.ts';
import { MemoryFiles } from '../../shared/ports/fakes/memory-files.ts';
import { MemoryGate } from '../../shared/ports/fakes/memory-gate.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { petition } from '../../shared/schema/petition.ts';
import { PLACE, photo, text } from '../support/files.ts';
import { CODE_KEY, officeDay } from '../support/office-day.ts';

/** An office with a store of files, and a citizen with a tray. */
function counter() {
  const cases = new MemoryStore();
  const day = officeDay('2026-03-02', cases);
  const intake = new MemoryFiles();
  const deps = { ...day.deps, intake, codeKey: CODE_KEY, gate: new MemoryGate() };
  const tray = newTray();
  const bring = async (name: string, content: Uint8Array, into = tray) => {
    const id = newFileId();
    intake.post(id, name, content);
    return { id, outcome: await checkIn(deps, into, id) };
  };
  const typed = { title: '路灯不亮', facts: '巷口很黑。', requests: ['修好路灯'] };
  const send = (key: string, files = tray) =>
    receive(deps, { address: '203.0.113.7' }, petition.parse({ ...typed, files }), key);
  return { ...day, cases, intake, deps, tray, bring, send };
}

function received(done: Submitted): Exclude<Submitted, { refusal: unknown }> {
  if ('refusal' in done) throw new Error(JSON.stringify(done.refusal));
  return done;
}

describe('checking a file in', () => {
  it('keeps what the picture shows, and throws away what came in', async () => {
    const { bring, intake } = counter();
    const { id, outcome } = await bring('路灯.jpg', photo());
    expect(outcome).toMatchObject({ kind: 'taken', file: { id, name: '路灯.jpg', type: 'jpeg' } });
    expect(intake.incoming.size).toBe(0);
    expect(Buffer.from(intake.waiting.get(id) ?? []).toString('latin1')).not.toContain(PLACE);
  });

  it('says the same when it is asked again, taken or refused', async () => {
    const { bring, deps, tray } = counter();
    for (const content of [photo(), text('<html>')]) {
      const { id, outcome } = await bring('a.jpg', content);
      expect(await checkIn(deps, tray, id)).toEqual(outcome);
    }
    expect(await deps.trays.files(tray)).toHaveLength(2);
  });

  it('finds nothing where the file did not arrive whole, and remembers nothing of it', async () => {
    const { deps, tray } = counter();
    expect(await checkIn(deps, tray, newFileId())).toMatchObject({ kind: 'refused', fault: 'not-arrived' });
    expect(await deps.trays.files(tray)).toEqual([]);
  });

  it.each([
    ['empty', new Uint8Array(), 'empty'],
    ['too large', new Uint8Array(20 * 1024 * 1024 + 1), 'too-large'],
    ['a page that calls itself a photo', text('<!doctype html>'), 'active'],
  ])('refuses what is %s', async (_, content, fault) => {
    const { bring, intake } = counter();
    expect((await bring('照片.jpg', content)).outcome).toMatchObject({ kind: 'refused', name: '照片.jpg', fault });
    expect([intake.incoming.size, intake.waiting.size]).toEqual([0, 0]);
  });

  it('takes ten files and no more, until one is taken out', async () => {
    const { bring, deps, tray, intake } = counter();
    const [first] = await Promise.all(Array.from({ length: 10 }, (_, i) => bring(`${i}.jpg`, photo())));
    expect((await bring('11.jpg', photo())).outcome).toMatchObject({ fault: 'one-too-many' });
    if (first) await takeOut(deps, tray, first.id);
    expect(intake.waiting.size).toBe(9);
    expect((await bring('11.jpg', photo())).outcome).toMatchObject({ kind: 'taken' });
  });

  it('keeps of a name what stands behind the last stroke', async () => {
    const { bring } = counter();
    expect((await bring('C:\\照片\\灯\u202e.jpg', photo())).outcome).toMatchObject({ file: { name: '灯.jpg' } });
  });
});

describe('files that are sent with a matter', () => {
  it('lie beside it under their names; the history and the hash of the receipt know their content', async () => {
    const { bring, send, cases } = counter();
    const without = received(await send('a-form-without', newTray()));
    const { outcome } = await bring('周小满的照片.jpg', photo());
    const { matter } = received(await send('a-form'));
    const history = await cases.history(matter.number);
    if (outcome.kind !== 'taken') throw new Error('refused');
    const { name, ...ref } = outcome.file;
    expect(history[0]?.event).toMatchObject({ files: [ref] });
    expect(await cases.files(matter.number)).toEqual([outcome.file]);
    expect(JSON.stringify(history)).not.toContain(name);
    expect(firstBreak(matter.number, history, sha256)).toBeUndefined();
    expect(matter.contentHash).not.toBe(without.matter.contentHash);
  });

  it('are sent once: the same form again is the same matter, another form is refused', async () => {
    const { bring, send, cases } = counter();
    await bring('a.jpg', photo());
    const first = received(await send('one-form'));
    expect(await send('one-form')).toEqual({ ...first, repeated: true });
    expect(await send('another-form')).toEqual({ refusal: { code: 'files-gone', facts: {} } });
    expect(cases.cases.size).toBe(1);
  });

  it('are kept for good by a message that carries neither name nor content, however often it comes', async () => {
    const { bring, send, cases, queues, intake, deps } = counter();
    const { id } = await bring('周小满.jpg', photo());
    received(await send('a-form'));
    const keep = queues.sent.filter(({ message }) => message.queue === 'transfers' && message.task === 'keep-files');
    expect(keep).toHaveLength(1);
    expect(JSON.stringify(keep)).not.toContain('周小满');
    for (const entry of [...keep, ...keep])
      expect(await transfer(entry, { ...deps, outbox: cases, evidence: intake })).toBe('kept');
    expect(intake.kept.get(id)).toEqual(intake.waiting.get(id));
    expect(cases.waiting.has(keep[0]?.id ?? '')).toBe(false);
  });

  it('can be added later, with what the citizen writes', async () => {
    const { bring, send, cases, deps } = counter();
    const { matter, code = '' } = received(await send('a-form', newTray()));
    const later = newTray();
    await bring('b.jpg', photo('later'), later);
    const command = { action: 'supplement', text: '昨晚拍的' } as const;
    const asked = { number: matter.number, code, codeKey: CODE_KEY, command, tray: later, key: 'page-one' };
    expect(await actAsCitizen(deps, asked)).toMatchObject({ repeated: false });
    expect(await actAsCitizen(deps, asked)).toMatchObject({ repeated: true });
    expect((await cases.files(matter.number)).map(({ name }) => name)).toEqual(['b.jpg']);
    expect((await cases.history(matter.number)).at(-1)?.event).toMatchObject({
      type: 'supplemented',
      files: [{ type: 'jpeg' }],
    });
  });
});

describe('where too many files came from one network', () => {
  const small = { ...builtInSettings, limits: { ...builtInSettings.limits, file: { most: 1, minutes: 60 } } };
  const caller = { address: '203.0.113.7' };

  it('the next one waits in the store, and is taken once the hour is over', async () => {
    const { deps, intake, tray, setDay } = counter();
    const own = { ...deps, gate: new MemoryGate(small), ...{ siteUrl: '', style: '', mark: '', script: '' } };
    const [first, second] = [newFileId(), newFileId()];
    for (const id of [first, second]) intake.post(id, '路灯.jpg', photo());
    expect(await lookedAt(caller, tray, first, own)).toMatchObject({ kind: 'taken' });
    await expect(lookedAt(caller, tray, second, own)).rejects.toMatchObject({ status: 429, code: 'too-many' });
    expect(intake.incoming.has(second)).toBe(true);
    // What became of the first can still be asked.
    expect(await lookedAt(caller, tray, first, own)).toMatchObject({ kind: 'taken' });
    setDay('2026-03-03');
    expect(await lookedAt(caller, tray, second, own)).toMatchObject({ kind: 'taken' });
  });

  it('one that never arrived is not counted', async () => {
    const { deps, tray, intake } = counter();
    const own = { ...deps, gate: new MemoryGate(small), ...{ siteUrl: '', style: '', mark: '', script: '' } };
    for (let again = 0; again < 3; again++)
      expect(await lookedAt(caller, tray, newFileId(), own)).toMatchObject({ fault: 'not-arrived' });
    const id = newFileId();
    intake.post(id, '路灯.jpg', photo());
    expect(await lookedAt(caller, tray, id, own)).toMatchObject({ kind: 'taken' });
  });
});
