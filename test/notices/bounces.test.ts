import { describe, expect, it } from 'vitest';
import { noteReturn } from '../../functions/bounces/note-return.ts';
import { notify } from '../../shared/cases/notify.ts';
import { addressMark, correlationOf, readTag, tagText } from '../../shared/notices/mail-tag.ts';
import type { OutboxEntry } from '../../shared/ports/case-store.ts';
import {
  MemoryDeliveries,
  MemoryHooks,
  MemoryReach,
  MemoryReturnedMails,
} from '../../shared/ports/fakes/memory-reach.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { office, offices } from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';

/** A mail that has left, and what SES may tell of it. */
async function mailed() {
  const cases = new MemoryStore();
  const day = officeDay('2026-03-02', cases);
  const [reach, deliveries, returned] = [new MemoryReach(), new MemoryDeliveries(), new MemoryReturnedMails()];
  const deps = {
    ...{ cases, reach, deliveries, returned, stopped: returned, outbox: cases, hooks: new MemoryHooks() },
    ...{ mailer: day.mailer, now: day.deps.now, offices: async () => offices, correlation: () => 'click' },
    ...{ siteUrl: 'https://test.example', timeZone: 'Asia/Shanghai' },
  };
  const number = await day.route();
  const toOffice: OutboxEntry = {
    id: `${number}-overdue`,
    message: { queue: 'notices', case: number, topic: 'overdue', to: { office: office('housing') } },
  };
  cases.waiting.set(toOffice.id, toOffice);
  await reach.put([
    {
      office: office('housing'),
      lang: 'zh',
      channels: ['gone', 'second'].map((name) => ({ via: 'email', to: `${name}@test.example` }) as const),
    },
  ]);
  const told = (n: number, kind: object = { kind: 'bounced', bounce: 'Permanent', detail: 'General' }) => ({
    ...kind,
    tags: { 'ses:configuration-set': ['told'], delivery: [day.mailer.sent[n]?.tag ?? ''] },
  });
  const to = () => day.mailer.sent.map((mail) => mail.to.split('@')[0]);
  const received = [...cases.waiting.values()].find(
    ({ message }) => 'topic' in message && message.topic === 'received',
  );
  if (!received) throw new Error('the citizen is told nothing');
  return { ...day, cases, deliveries, returned, deps, toOffice, number, told, to, received };
}

describe('a mail that came back', () => {
  it('goes to the next channel, once, however often it is told of, and that address is written to no more', async () => {
    const { deps, toOffice, told, to, deliveries, returned, cases } = await mailed();
    await notify(toOffice, deps);
    expect(await noteReturn(told(0), deps)).toBe('bounced');
    expect(await noteReturn(told(0), deps)).toBe('known-before');
    expect(cases.waiting.get(toOffice.id)).toEqual({ ...toOffice, correlation: 'click' });
    expect(await notify(toOffice, deps)).toBe('mailed');
    // Late, and again.
    expect(await noteReturn(told(0), deps)).toBe('known-before');
    expect(cases.waiting.has(toOffice.id)).toBe(false);
    expect(to()).toEqual(['gone', 'second']);
    expect((await deliveries.find(toOffice.id, 'housing'))?.attempts).toMatchObject([
      { via: 'email', status: 'bounced', code: 'Permanent-General' },
      { via: 'email', status: 'sent' },
    ]);

    const next = { ...toOffice, id: 'the-next-notice' };
    cases.waiting.set(next.id, next);
    await notify(next, deps);
    expect(to()).toEqual(['gone', 'second', 'second']);
    expect([...returned.stopped]).toEqual([[addressMark('gone@test.example'), 'bounced']]);
  });

  it('was to a citizen: their case says it, for as many mails as could not reach them', async () => {
    const { deps, told, number, returned, received, cases, to } = await mailed();
    await notify(received, deps);
    await noteReturn(told(0), deps);
    expect(await notify(received, deps)).toBe('unreached');
    expect(await returned.ofCase(number)).toEqual({ topic: 'received', on: '2026-03-02' });
    const later: OutboxEntry = {
      id: 'later',
      message: { queue: 'notices', case: number, topic: 'accepted', to: { citizen: true } },
    };
    cases.waiting.set(later.id, later);
    expect(await notify(later, deps)).toBe('unreached');
    expect(to()).toEqual(['xiaoman']);
    expect(await returned.ofCase(number)).toMatchObject({ topic: 'accepted' });
    expect(JSON.stringify([...returned.returned, ...returned.stopped])).not.toMatch(/xiaoman|citizen\.example/);
  });

  it('and was not recorded as sent yet is looked at again, until nobody knows of it', async () => {
    const { deps, toOffice, told, deliveries } = await mailed();
    await notify(toOffice, deps);
    deliveries.records.clear();
    await expect(noteReturn(told(0), deps, 1)).rejects.toThrow('before it was sent');
    expect(await noteReturn(told(0), deps, 9)).toBe('unknown-delivery');
  });

  it('is none where somebody on leave answers by itself, or where another system sent it', async () => {
    const { deps, toOffice, told, to, deliveries } = await mailed();
    await notify(toOffice, deps);
    expect(await noteReturn(told(0, { kind: 'bounced', bounce: 'Transient', detail: 'General' }), deps)).toBe(
      'passing',
    );
    expect(await noteReturn({ kind: 'complained', tags: {} }, deps)).toBe('not-ours');
    expect(await deliveries.find(toOffice.id, 'housing')).toMatchObject({ done: true, attempts: [{ status: 'sent' }] });
    expect(to()).toEqual(['gone']);
  });

  it('that a full mailbox sent back goes to the next channel, and may be written to again', async () => {
    const { deps, toOffice, told, to, returned } = await mailed();
    await notify(toOffice, deps);
    await noteReturn(told(0, { kind: 'bounced', bounce: 'Transient', detail: 'MailboxFull' }), deps);
    await notify(toOffice, deps);
    expect(to()).toEqual(['gone', 'second']);
    expect(returned.stopped.size).toBe(0);
  });
});

describe('a mail that was called unwanted', () => {
  it('has arrived: it is not sent again, and the next goes another way', async () => {
    const { deps, toOffice, told, to, deliveries, cases } = await mailed();
    await notify(toOffice, deps);
    expect(await noteReturn(told(0, { kind: 'complained' }), deps)).toBe('complained');
    expect(await noteReturn(told(0, { kind: 'complained' }), deps)).toBe('known-before');
    expect(cases.waiting.has(toOffice.id)).toBe(false);
    const next = { ...toOffice, id: 'the-next-notice' };
    cases.waiting.set(next.id, next);
    await notify(next, deps);
    expect(to()).toEqual(['gone', 'second']);
    // Told of out of order: that it bounced is what counts.
    expect(await noteReturn(told(0), deps)).toBe('bounced');
    expect(await noteReturn(told(0, { kind: 'complained' }), deps)).toBe('known-before');
    expect((await deliveries.find(toOffice.id, 'housing'))?.attempts[0]).toMatchObject({ status: 'bounced' });
  });
});

describe('the tag of a mail', () => {
  it('is what SES takes, names nobody, and leads back to the click', () => {
    const tag = {
      ...{ message: 'digest/supervisor-day/2026-03-18', to: 'city-petitions/0a1b2c3d-4e5f-6a7b-8c9d-0e1f2a3b4c5d' },
      ...{ channel: 1, address: addressMark(' Fan@City.example '), correlation: 'JKJaXmPLvHcESHA=' },
    };
    const text = tagText(tag) ?? '';
    expect(text).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
    expect(readTag(text)).toEqual(tag);
    expect(tag.address).toBe(addressMark('fan@city.example'));
    expect(correlationOf({ tags: { delivery: [text] } })).toBe('JKJaXmPLvHcESHA=');
    expect(readTag('nonsense')).toBeUndefined();
    expect(tagText({ ...tag, to: `${'u'.repeat(60)}/${'s'.repeat(128)}` })).toBeUndefined();
  });
});
