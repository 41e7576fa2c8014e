import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { cachedReach } from '../../shared/adapters/dynamo/reach-book.ts';
import { SmsGateway } from '../../shared/adapters/web/sms-gateway.ts';
import { notify } from '../../shared/cases/notify.ts';
import type { Role } from '../../shared/domain/actor.ts';
import type { CaseNumber, StaffId } from '../../shared/domain/ids.ts';
import type { Message } from '../../shared/domain/message.ts';
import type { Office } from '../../shared/domain/office.ts';
import { MemoryDeliveries, MemoryHooks, MemoryReach } from '../../shared/ports/fakes/memory-reach.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { MailRefused } from '../../shared/ports/mailer.ts';
import type { Channel, Reached } from '../../shared/ports/reach-book.ts';
import { at, office, offices } from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';

type Notice = Extract<Message, { queue: 'notices' }>;

const robot: Channel = { via: 'webhook', form: 'wecom', url: 'https://hook.example/robot' };
const mailbox = (to: string): Channel => ({ via: 'email', to: `${to}@test.example` });
const person = (id: string, roles: Role[], change: Partial<Reached> = {}): Reached => ({
  ...{ office: office('housing'), staff: { id: id as StaffId, roles }, channels: [mailbox(id)] },
  ...change,
});

/** A case that housing is told of, each time as the test wants. */
async function telling() {
  const cases = new MemoryStore();
  const day = officeDay('2026-03-02', cases);
  const number = await day.route();
  const [reach, deliveries, hooks] = [new MemoryReach(), new MemoryDeliveries(), new MemoryHooks()];
  const deps = {
    ...{ cases, reach, deliveries, hooks, outbox: cases, mailer: day.mailer, now: day.deps.now },
    ...{ offices: async () => offices, siteUrl: 'https://test.example', timeZone: 'Asia/Shanghai' },
  };
  let sent = 0;
  const entry = (change: Partial<Notice> = {}) => {
    sent += 1;
    const message: Notice = {
      queue: 'notices',
      case: number,
      topic: 'overdue',
      to: { office: office('housing') },
      ...change,
    };
    const envelope = { id: `${number}-told-${sent}`, message };
    cases.waiting.set(envelope.id, envelope);
    return envelope;
  };
  const mailed = () => day.mailer.sent.map(({ to }) => to.split('@')[0]);
  return { ...day, cases, number, reach, deliveries, hooks, deps, entry, mailed };
}

describe('a notice to an office', () => {
  it('goes to its mailbox in both languages, and to each of its staff in theirs', async () => {
    const { reach, deps, entry, mailer } = await telling();
    await reach.put([person('handler', ['handler'], { lang: 'zh' }), person('head', ['head'], { lang: 'en' })]);
    expect(await notify(entry(), deps)).toBe('mailed');
    const texts = Object.fromEntries(mailer.sent.map(({ to, subject }) => [to.split('@')[0], subject]));
    expect(texts).toEqual({
      housing: '【回音】已超期 TT2026000001 / Overdue',
      handler: '【回音】已超期 TT2026000001',
      head: '[Huiyin] Overdue TT2026000001',
    });
    expect(JSON.stringify(mailer.sent)).not.toMatch(/电梯|林小满/);
  });

  it('goes only to those whom it is for and who want it, once it has climbed to the heads alone', async () => {
    const { reach, deps, entry, mailed } = await telling();
    await reach.put([person('handler', ['handler']), person('head', ['head'])]);
    await reach.put([person('quieted', ['head'], { kinds: ['delivered'] })]);
    await notify(entry({ rung: 'head' }), deps);
    expect(mailed()).toEqual(['housing', 'head']);
  });

  it('about a duty of a closed unit goes to whoever carries on its powers, and not if it accuses either', async () => {
    const { deps, entry, cases, number, mailed } = await telling();
    const closed = { on: at('2026-03-03'), successor: office('transport') };
    const merged = new Map(offices);
    merged.set(office('housing'), { ...(offices.get(office('housing')) as Office), closed });
    const now = { ...deps, offices: async () => merged };
    expect(await notify(entry(), now)).toBe('mailed');
    expect(mailed()).toEqual(['transport']);
    const kept = cases.cases.get(number);
    if (!kept) throw new Error('no case');
    for (const unit of ['housing', 'transport']) {
      const matter = { ...kept.stored.matter, accused: [{ unit: office(unit) }] };
      cases.cases.set(number, { ...kept, stored: { ...kept.stored, matter } });
      expect(await notify(entry(), now)).toBe('no-address');
    }
  });

  it('that one channel does not take in time keeps nobody else waiting', async () => {
    const { reach, deps, entry, mailed, hooks } = await telling();
    await reach.put([
      { office: office('housing'), channels: [] },
      person('head', ['head'], { channels: [robot] }),
      person('other', ['head']),
    ]);
    let answer = () => {};
    hooks.post = () => new Promise((resolve) => (answer = () => resolve({ status: 200, body: '{"errcode":0}' })));
    const notified = notify(entry(), deps);
    await expect.poll(mailed, { timeout: 30_000 }).toEqual(['other']);
    answer();
    expect(await notified).toBe('mailed');
  });

  it('reaches nobody behind the wall, nor whoever is accused or stepped aside', async () => {
    const { reach, deps, entry, cases, number, mailed } = await telling();
    await reach.put([person('accused', ['head']), person('aside', ['head']), person('other', ['head'])]);
    const kept = cases.cases.get(number);
    if (!kept) throw new Error('no case');
    const put = (change: object) =>
      cases.cases.set(number, { ...kept, stored: { ...kept.stored, matter: { ...kept.stored.matter, ...change } } });
    put({ accused: [{ unit: office('discipline'), person: 'accused' }], recused: [{ staff: 'aside' }] });
    await notify(entry(), deps);
    expect(mailed()).toEqual(['housing', 'other']);
    put({ accused: [{ unit: office('housing') }] });
    expect(await notify(entry(), deps)).toBe('no-address');
  });
});

describe('a delivery', () => {
  it('is done once, however often the message comes, and recorded without the address', async () => {
    const { deps, entry, mailed, cases, deliveries } = await telling();
    const message = entry();
    await notify(message, deps);
    // The confirmation was lost.
    cases.waiting.set(message.id, message);
    expect(await notify(message, deps)).toBe('mailed');
    expect(mailed()).toEqual(['housing']);
    const [record] = deliveries.records.values();
    expect(record).toMatchObject({ to: 'housing', done: true, attempts: [{ via: 'email', status: 'sent', times: 1 }] });
    expect(JSON.stringify(record)).not.toContain('@');
  });

  it('falls back to the next channel where one is refused, or dead, and does not disturb the others meanwhile', async () => {
    const { reach, deps, entry, hooks, mailed, cases, deliveries } = await telling();
    await reach.put([
      { office: office('housing'), channels: [] },
      person('head', ['head'], { channels: [robot, mailbox('head')] }),
    ]);
    await reach.put([person('other', ['head'])]);
    hooks.answer = { status: 200, body: '{"errcode":93000,"errmsg":"invalid webhook url"}' };
    await notify(entry(), deps);
    expect(mailed().toSorted()).toEqual(['head', 'other']);

    hooks.down = true;
    const message = entry();
    const told: object[] = [];
    const notSent = (attempt: object) => told.push(attempt);
    for (let time = 1; time <= 4; time++) expect(await notify(message, { ...deps, notSent })).toBe('to-try-again');
    expect(told.at(-1)).toMatchObject({ via: 'webhook', status: 'failed', code: 'Error', times: 4 });
    expect(JSON.stringify(told)).not.toMatch(/@|https/);
    expect(mailed().toSorted()).toEqual(['head', 'other', 'other']);
    expect(await notify(message, deps)).toBe('mailed');
    expect(mailed().at(-1)).toBe('head');
    expect(cases.waiting.has(message.id)).toBe(false);
    expect((await deliveries.find(message.id, 'housing/head'))?.attempts).toMatchObject([
      { via: 'webhook', status: 'given-up', times: 5 },
      { via: 'email', status: 'sent' },
    ]);
  });

  it('that a robot is too busy for is tried again, and one that it takes is told with its subject', async () => {
    const { reach, deps, entry, hooks } = await telling();
    await reach.put([{ office: office('housing'), channels: [robot] }]);
    hooks.answer = { status: 200, body: '{"errcode":45009}' };
    const message = entry();
    expect(await notify(message, deps)).toBe('to-try-again');
    hooks.answer = { status: 503, body: '' };
    expect(await notify(message, deps)).toBe('to-try-again');
    hooks.answer = { status: 200, body: '{"errcode":0}' };
    expect(await notify(message, deps)).toBe('mailed');
    expect(hooks.posted.at(-1)?.body).toContain('【回音】已超期 TT2026000001');
  });

  it('is sent as a text message through the gateway, signed, with the number and a line alone', async () => {
    const { reach, deps, entry, hooks } = await telling();
    await reach.put([{ office: office('housing'), channels: [{ via: 'sms', phone: '13800000000' }] }]);
    const secret = Buffer.from('a key that the gateway has');
    const key = `whsec_${secret.toString('base64')}`;
    const texts = new SmsGateway(hooks, { url: 'https://sms.example/send', key });
    expect(await notify(entry(), { ...deps, texts })).toBe('mailed');
    const [posted] = hooks.posted;
    if (!posted) throw new Error('nothing was posted');
    const { url, headers, body } = posted;
    expect(url).toBe('https://sms.example/send');
    const data = { to: '13800000000', text: '【回音】已超期 TT2026000001 / Overdue' };
    expect(JSON.parse(body)).toEqual({ type: 'sms', timestamp: deps.now(), data });
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const signature = createHmac('sha256', secret).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${signature}`);
  });

  it('is sent by the next way where the gateway refuses it, or there is none', async () => {
    const { reach, deps, entry, hooks, mailed } = await telling();
    const channels = [{ via: 'sms', phone: '13800000000' }, mailbox('next')] as const;
    await reach.put([{ office: office('housing'), channels }]);
    const texts = new SmsGateway(hooks, { url: 'https://sms.example/send', key: 'whsec_a2V5' });
    hooks.answer = { status: 503, body: '' };
    expect(await notify(entry(), { ...deps, texts })).toBe('to-try-again');
    hooks.answer = { status: 400, body: '' };
    expect(await notify(entry(), { ...deps, texts })).toBe('mailed');
    expect(hooks.posted.length).toBe(2);
    expect(await notify(entry(), deps)).toBe('mailed');
    expect(hooks.posted.length).toBe(2);
    expect(mailed()).toEqual(['next', 'next']);
  });

  it('that no channel takes is given up and not tried for ever', async () => {
    const { reach, deps, entry, cases } = await telling();
    await reach.put([{ office: office('housing'), channels: [{ via: 'sms', phone: '13800000000' }, mailbox('gone')] }]);
    const gone = { send: () => Promise.reject(new MailRefused('no such mailbox', '550')) };
    const message = entry();
    expect(await notify(message, { ...deps, mailer: gone })).toBe('unreached');
    expect(cases.waiting.has(message.id)).toBe(false);
  });
});

describe('where an office is reached', () => {
  it('is read once for many notices of one office, and again when a while has gone by', async () => {
    const { reach } = await telling();
    const asked: string[] = [];
    const book = {
      ofOffice(id: Reached['office']) {
        asked.push(id);
        return reach.ofOffice(id);
      },
    };
    const often = async (ms: number) => {
      asked.length = 0;
      const kept = cachedReach(book, ms);
      for (const id of ['housing', 'transport', 'housing', 'transport']) await kept.ofOffice(office(id));
      return asked;
    };
    expect(await often(30_000)).toEqual(['housing', 'transport']);
    expect(await often(-1)).toEqual(['housing', 'transport', 'housing', 'transport']);
  });
});

describe('somebody’s hours', () => {
  it('are kept quiet, over midnight, but for what is urgent', async () => {
    const { reach, deps, entry, mailed, setDay } = await telling();
    await reach.put([{ office: office('housing'), channels: [] }]);
    await reach.put([person('head', ['head'], { quiet: { from: '22:00', to: '07:00' } })]);
    setDay('2026-03-03', '23:30');
    const message = entry();
    expect(await notify(message, deps)).toBe('held');
    setDay('2026-03-04', '06:59');
    expect(await notify(message, deps)).toBe('held');
    expect(await notify(entry({ topic: 'urgent' }), deps)).toBe('mailed');
    expect(mailed()).toEqual(['head']);
    setDay('2026-03-04', '07:00');
    expect(await notify(message, deps)).toBe('mailed');
    expect(mailed()).toEqual(['head', 'head']);
  });

  it('are spared till the digest of the morning by whoever wants that: it is kept once', async () => {
    const { reach, deps, entry, mailed, cases, deliveries, number } = await telling();
    await reach.put([{ office: office('housing'), channels: [] }, person('head', ['head'], { when: 'digest' })]);
    const message = entry();
    await notify(message, deps);
    cases.waiting.set(message.id, message);
    await notify(message, deps);
    expect(mailed()).toEqual([]);
    expect(deliveries.waiting).toEqual([
      { to: 'housing/head', message: message.id, topic: 'overdue', case: number as CaseNumber },
    ]);
  });
});
