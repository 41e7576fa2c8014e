import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseNumber, FileId } from '../../shared/domain/ids.ts';
import { housingHandler, office, registrar, staff, supervisor } from '../support/city.ts';
import { startDatabase, type TestDatabase } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';

const auditor = staff('city', 'auditor');
const admin = staff('city-petitions', 'admin');

let database: TestDatabase;
let desk: Awaited<ReturnType<typeof openDesk>>;
let number: CaseNumber;
beforeAll(async () => {
  database = await startDatabase();
  desk = await openDesk(database.table, '2026-03-02', [registrar, supervisor, housingHandler, auditor, admin]);
  const received = await desk.submit();
  if ('refusal' in received) throw new Error(received.refusal.code);
  number = received.matter.number;
});
afterAll(() => database.stop());

const reason = { reason: '电话核实地址' };

describe('who the citizen is', () => {
  it('is told with a reason, and the reading stands in a record that the auditor reads', async () => {
    expect(await desk.citizen(registrar, number, {})).toEqual({ status: 422, body: 'invalid-input' });
    const told = await desk.citizen(registrar, number, reason);
    expect(told).toMatchObject({ status: 200, body: { name: '林小满', email: 'xiaoman@citizen.example' } });
    const record = { by: registrar.id, office: 'city-petitions', number, ...reason };
    for (const list of [await desk.accesses(auditor, number), await desk.accesses(auditor)])
      expect(list).toMatchObject({ status: 200, body: { items: [record] } });
  });

  it('is not told to whoever has not to do with the case, looks after the system or over it; nor is that recorded', async () => {
    expect(await desk.citizen(housingHandler, number, reason)).toEqual({ status: 404, body: 'unknown-case' });
    expect(await desk.citizen(admin, number, reason)).toEqual({ status: 404, body: 'unknown-case' });
    expect(await desk.citizen(auditor, number, reason)).toEqual({ status: 403, body: 'not-yours' });
    expect(await desk.accesses(auditor)).toMatchObject({ body: { items: [{ by: registrar.id }] } });
  });
});

describe('the record of a month', () => {
  it('begins and ends when the month does in Beijing', async () => {
    desk.setDay('2026-04-01', '00:30');
    await desk.citizen(registrar, number, reason);
    const items = [{ number, at: '2026-03-31T16:30:00.000Z' }];
    expect(await desk.accesses(auditor)).toMatchObject({ status: 200, body: { items } });
    desk.setDay('2026-03-02');
  });
});

describe('a file that the citizen sent', () => {
  const photo = { id: 'a'.repeat(32) as FileId, sha256: '3f'.repeat(32), bytes: 2_000, type: 'jpeg' } as const;
  const withPhoto = async () => {
    const received = await desk.submit({ files: [{ ...photo, name: '林小满的电梯.jpg' }] });
    if ('refusal' in received) throw new Error(received.refusal.code);
    return received.matter.number;
  };

  it('is fetched by whoever has the case, and who did stands in the record, without the name it was given', async () => {
    const own = await withPhoto();
    const fetched = await desk.fetch(registrar, own, photo.id);
    expect(fetched).toMatchObject({ status: 200, body: { name: `${own}-01.jpg` } });
    const record = { by: registrar.id, office: 'city-petitions', number: own };
    const items = [{ ...record, at: expect.any(String), file: { id: photo.id, name: `${own}-01.jpg` } }];
    expect(await desk.accesses(auditor, own)).toMatchObject({ status: 200, body: { items } });
    expect(await desk.accesses(auditor)).toMatchObject({
      body: { items: expect.arrayContaining([expect.objectContaining(record)]) },
    });
    expect(JSON.stringify(await desk.accesses(auditor, own))).not.toContain('林小满');
  });

  it('leaves no record where nothing was given: of another case, under another id, or only listed', async () => {
    const own = await withPhoto();
    expect(await desk.fetch(housingHandler, own, photo.id)).toEqual({ status: 404, body: 'unknown-case' });
    expect(await desk.fetch(registrar, own, 'b'.repeat(32))).toEqual({ status: 404, body: 'unknown-file' });
    expect(await desk.files(registrar, own)).toMatchObject({ body: { files: [{ name: '林＊＊＊＊＊.jpg' }] } });
    expect(await desk.accesses(auditor, own)).toEqual({ status: 200, body: { items: [] } });
  });
});

describe('the auditor', () => {
  it('reads every history, and can change nothing', async () => {
    expect(await desk.read(auditor, number)).toMatchObject({ status: 200, body: { available: [] } });
    expect(await desk.act(auditor, number, 'supplement', { text: '补充。' })).toEqual({
      status: 403,
      body: 'not-yours',
    });
  });

  it('is the only one to read who read', async () => {
    expect(await desk.accesses(registrar, number)).toEqual({ status: 403, body: 'not-yours' });
    expect(await desk.accesses(supervisor)).toEqual({ status: 403, body: 'not-your-role' });
    expect(await desk.accesses(admin, number)).toEqual({ status: 404, body: 'unknown-case' });
  });
});

describe('somebody who looks after the system', () => {
  it('has no case and no inbox by that', async () => {
    expect(await desk.read(admin, number)).toEqual({ status: 404, body: 'unknown-case' });
    expect(await desk.inbox(admin)).toEqual({ status: 200, body: { items: [] } });
    expect(await desk.search(admin, { number })).toEqual({ status: 200, body: { items: [] } });
    expect(await desk.counts(admin)).toMatchObject({ body: { all: 0 } });
  });
});

describe('a person with two posts', () => {
  it('chooses the unit to act for, and has only the roles of that post there', async () => {
    const posts = [{ office: office('housing'), roles: ['head' as const] }];
    await desk.directory.putStaff([{ ...registrar, name: '双岗', posts }]);
    expect(await desk.me(registrar)).toMatchObject({
      body: { office: { id: 'city-petitions' }, roles: ['registrar'] },
    });
    expect(await desk.me(registrar, 'housing')).toMatchObject({ body: { office: { id: 'housing' }, roles: ['head'] } });
    expect(await desk.me(registrar, 'transport')).toEqual({ status: 403, body: 'not-your-unit' });
  });

  it('who has left is not on the staff any more', async () => {
    await desk.directory.putStaff([{ ...registrar, name: '离岗', leftOn: '2026-03-01' as never }]);
    expect(await desk.me(registrar)).toEqual({ status: 403, body: 'not-staff' });
  });
});
