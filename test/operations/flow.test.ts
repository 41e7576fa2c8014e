import { describe, expect, it } from 'vitest';
import { escalate } from '../../functions/escalate/escalate.ts';
import { reconcile } from '../../functions/reconcile/reconcile.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { notify } from '../../shared/cases/notify.ts';
import { transfer } from '../../shared/cases/transfer.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { MemoryAside } from '../../shared/ports/fakes/memory-aside.ts';
import { MemoryFiles } from '../../shared/ports/fakes/memory-files.ts';
import { MemoryDeliveries, MemoryHooks, MemoryReach } from '../../shared/ports/fakes/memory-reach.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { MemoryWorklists } from '../../shared/ports/fakes/memory-worklists.ts';
import type { Alert } from '../../shared/schema/messages.ts';
import { at, citizen, offices, registrar } from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';

/** The office with its consumers; each queue message is handed over as often as a test wants. */
function running() {
  const cases = new MemoryStore();
  const day = officeDay('2026-03-02', cases);
  const alerts: Alert[] = [];
  const aside = new MemoryAside();
  const worklists = new MemoryWorklists(cases);
  const sweeping = {
    worklists,
    alerts: { send: async (more: readonly Alert[]) => void alerts.push(...more) },
    aside,
    now: day.deps.now,
    jurisdiction: day.deps.jurisdiction,
  };
  const escalating = { ...day.deps, aside };
  const delivering = { ...day.deps, outbox: cases, evidence: new MemoryFiles() };
  const [reach, deliveries, hooks] = [new MemoryReach(), new MemoryDeliveries(), new MemoryHooks()];
  const notifying = {
    ...{ cases, reach, deliveries, hooks, now: day.deps.now, timeZone: 'Asia/Shanghai' },
    offices: async () => offices,
    outbox: cases,
    mailer: day.mailer,
    siteUrl: 'https://test.example',
  };
  const transfers = () => day.queues.sent.filter(({ message }) => message.queue === 'transfers');
  const notices = () => day.queues.sent.filter(({ message }) => message.queue === 'notices');
  return { ...day, cases, alerts, worklists, aside, sweeping, escalating, delivering, notifying, transfers, notices };
}

const statusOf = async (cases: MemoryStore, number: CaseNumber) => (await cases.load(number))?.matter;

describe('a repeat of a case that is withdrawn', () => {
  it('goes on by itself, once, however often and however late the messages come', async () => {
    const office = running();
    const [main, ...repeats] = await Promise.all(['a', 'b', 'c'].map((key) => receivedAs(office, key)));
    if (!main) throw new Error('nothing was received');
    for (const number of repeats) await office.ask(number, registrar, { action: 'link', other: main });
    await office.ask(main, citizen, { action: 'withdraw' });
    // The links are noted only now: both of them bring the repeats back.
    for (const message of office.transfers()) await transfer(message, office.delivering);
    for (const message of office.transfers().reverse()) await transfer(message, office.delivering);
    for (const number of repeats) {
      const history = await office.cases.history(number);
      expect(history.map(({ event }) => event.type)).toEqual(['submitted', 'linked', 'reopened']);
    }
    expect([...office.cases.waiting.values()].filter(({ message }) => message.queue === 'transfers')).toEqual([]);
  });
});

async function receivedAs(office: ReturnType<typeof running>, key: string): Promise<CaseNumber> {
  const received = await office.submit({}, key);
  if ('refusal' in received) throw new Error(received.refusal.code);
  return received.matter.number;
}

describe('a transfer', () => {
  it('is delivered once, however often and in whatever order its message comes', async () => {
    const office = running();
    const number = await office.route();
    const messages = [...office.transfers(), ...office.transfers()].reverse();
    const outcomes = [];
    for (const message of messages) outcomes.push(await transfer(message, office.delivering));
    expect(outcomes).toEqual(['delivered', 'delivered', 'done-before', 'done-before']);
    const matter = await statusOf(office.cases, number);
    expect(matter?.assignments.map(({ status }) => status)).toEqual(['delivered', 'delivered']);
    expect((await office.cases.history(number)).filter(({ event }) => event.type === 'delivered')).toHaveLength(2);
    expect([...office.cases.waiting.values()].filter(({ message }) => message.queue === 'transfers')).toEqual([]);
  });

  it('that was never sent is sent by reconcile', async () => {
    const office = running();
    office.queues.down = true;
    const number = await office.route();
    expect(office.transfers()).toEqual([]);
    office.queues.down = false;
    await reconcile({ outbox: office.cases, queues: office.queues, now: office.deps.now }, () => true);
    for (const message of office.transfers()) await transfer(message, office.delivering);
    expect((await statusOf(office.cases, number))?.assignments.every(({ status }) => status === 'delivered')).toBe(
      true,
    );
  });

  it('is not taken to be sent again when there is no time left for it', async () => {
    const office = running();
    office.queues.down = true;
    await office.route();
    office.queues.down = false;
    let taken = 0;
    async function* oneByOne() {
      for (const entry of [...office.cases.waiting.values()]) {
        taken += 1;
        yield [entry];
      }
    }
    const deps = { outbox: { takeDue: oneByOne }, queues: office.queues, now: office.deps.now };
    expect(await reconcile(deps, () => false)).toEqual({ sent: 1, unreadable: 0, complete: false });
    expect([taken, office.queues.sent.length]).toEqual([1, 1]);
    expect((await reconcile(deps, () => true)).complete).toBe(true);
    expect(taken).toBe(1 + office.cases.waiting.size);
  });

  it('that makes no sense fails, so that it ends in the dead-letter queue', async () => {
    const office = running();
    await expect(transfer({ nonsense: true }, office.delivering)).rejects.toThrow();
    const message = { queue: 'transfers', task: 'deliver', case: 'TT2026009999', assignment: '01' };
    await expect(transfer({ id: 'x', message }, office.delivering)).rejects.toThrow('unknown-case');
  });
});

describe('a notice', () => {
  it('is mailed once to the citizen who left an address, without a word of their matter', async () => {
    const office = running();
    await office.submit();
    const [receipt] = office.notices();
    expect(await notify(receipt, office.notifying)).toBe('mailed');
    expect(await notify(receipt, office.notifying)).toBe('already-mailed');
    expect(office.mailer.sent).toHaveLength(1);
    const [mail] = office.mailer.sent;
    expect(mail?.to).toBe('xiaoman@citizen.example');
    expect(mail?.subject).toBe('【回音】已收到 TT2026000001 / Received');
    expect(mail?.text).toContain('信访部门将在2026年3月17日（星期二）24:00前登记并转送。');
    expect(mail?.text).toContain('by the end of 17 March 2026.');
    expect(`${mail?.subject}${mail?.text}`).not.toMatch(/林小满|电梯/);
  });

  it('stays in the outbox when the mail server refuses it', async () => {
    const office = running();
    await office.route();
    const [receipt] = office.notices();
    const broken = { ...office.notifying, mailer: { send: () => Promise.reject(new Error('mail server down')) } };
    expect(await notify(receipt, broken)).toBe('to-try-again');
    expect(await notify(receipt, office.notifying)).toBe('mailed');
    expect(office.mailer.sent).toHaveLength(1);
  });
});

describe('the sweep', () => {
  async function handedOut() {
    const office = running();
    const number = await office.route();
    for (const message of office.transfers()) await transfer(message, office.delivering);
    const on = async (day: string, time?: string) => {
      office.setDay(day, time);
      office.alerts.length = 0;
      const swept = await sweep(office.sweeping);
      const outcomes = [];
      for (const alert of [...office.alerts, ...office.alerts]) outcomes.push(await escalate(alert, office.escalating));
      return { ...swept, outcomes };
    };
    const happened = async () =>
      (await office.cases.history(number)).flatMap(({ event }) =>
        'clock' in event && event.clock?.startsWith('notify#01') ? [`${event.on} ${event.type}`] : [],
      );
    return { office, number, on, happened };
  }
  const twice = (...outcomes: string[]) => [...outcomes, ...outcomes.map(() => 'nothing-to-flag')];

  it('reminds when three quarters of the period are over, and on the last day, and flags on the day after', async () => {
    const { office, on, happened } = await handedOut();
    expect(await on('2026-03-13')).toMatchObject({ alerts: 0 });
    expect(await on('2026-03-14')).toMatchObject({ alerts: 2, outcomes: twice('reminded', 'reminded') });
    expect(await on('2026-03-14')).toMatchObject({ alerts: 0 });
    expect((await on('2026-03-17')).outcomes).toEqual(twice('reminded', 'reminded'));
    expect((await on('2026-03-18')).outcomes).toEqual(twice('flagged', 'flagged'));
    expect(await happened()).toEqual(['2026-03-14 reminded', '2026-03-17 reminded', '2026-03-18 overdue-flagged']);
    const topics = office.notices().flatMap(({ message }) => ('topic' in message ? [message.topic] : []));
    expect(topics.filter((topic) => ['due-soon', 'due-today', 'overdue'].includes(topic))).toEqual([
      ...['due-soon', 'due-soon', 'due-today', 'due-today', 'overdue', 'overdue'],
    ]);
  });

  it('lets each duty climb one rung at a time, in office hours, and each rung once', async () => {
    const { office, number, on, happened } = await handedOut();
    expect((await on('2026-03-18', '00:05')).outcomes).toEqual(twice('flagged', 'flagged'));
    expect(await on('2026-03-19', '00:05')).toMatchObject({ alerts: 0, waiting: 2 });
    expect((await on('2026-03-19', '09:00')).outcomes).toEqual(twice('flagged', 'flagged'));
    // Two working days on, over a weekend.
    expect(await on('2026-03-20')).toMatchObject({ alerts: 0 });
    expect(await on('2026-03-21')).toMatchObject({ alerts: 0 });
    expect((await on('2026-03-23')).outcomes).toEqual(twice('flagged', 'flagged'));
    const noticed = await statusOf(office.cases, number);
    expect(
      noticed?.notices.map(({ office: unit, supervisor, rung, answerBy }) => [unit, supervisor, rung, answerBy]),
    ).toEqual([
      ['housing', 'city-petitions', 'supervisor', '2026-04-07'],
      ['transport', 'city-petitions', 'supervisor', '2026-04-07'],
    ]);
    expect((await on('2026-04-08')).outcomes).toContain('flagged');
    expect(await happened()).toEqual([
      ...['2026-03-18 overdue-flagged', '2026-03-19 overdue-flagged', '2026-03-23 supervised', '2026-04-08 supervised'],
    ]);
    const raised = (await statusOf(office.cases, number))?.notices.find(({ rung }) => rung === 'leader');
    expect(raised).toMatchObject({ office: 'housing', supervisor: 'city' });
    for (const day of ['2026-05-06', '2026-06-08', '2026-07-08']) await on(day);
    expect(await happened()).toHaveLength(4);
  });

  it('catches up nights that were missed, and alerts that were lost', async () => {
    const { office, on } = await handedOut();
    await on('2026-03-10');
    office.setDay('2026-03-30');
    expect(await sweep(office.sweeping)).toMatchObject({ alerts: 2 });
    expect(await on('2026-04-02')).toMatchObject({ from: '2026-03-14', outcomes: twice('flagged', 'flagged') });
    await sweep(office.sweeping);
    expect(await office.worklists.watermark()).toBe('2026-04-01');
  });

  it('finds under yesterday what was decided before midnight and written after it', async () => {
    const { office, number, on } = await handedOut();
    await on('2026-03-18');
    expect(await on('2026-03-19', '00:05')).toMatchObject({ alerts: 0, daysBehind: 0 });
    const late = { number, clock: 'late' as never, inHours: false };
    const { dueOn } = office.worklists;
    office.worklists.dueOn = async function* (day) {
      if (day === '2026-03-18') yield late;
      yield* dueOn.call(office.worklists, day);
    };
    await sweep(office.sweeping);
    expect(office.alerts).toContainEqual({ case: number, clock: 'late' });
  });

  it('that has no time left leaves nothing behind, and what is due comes before what was set aside', async () => {
    const { office, number, on } = await handedOut();
    await on('2026-03-10');
    const [since, triedOn] = [at('2026-03-11'), at('2026-03-11')];
    await office.aside.put({ key: 'old', reason: 'TypeError', case: number, clock: 'old' as never, since, triedOn });
    const unread = { key: '2026-03-01 nonsense', reason: 'unreadable', since, triedOn };
    await office.aside.put(unread);
    office.setDay('2026-03-18');
    office.alerts.length = 0;
    expect(await sweep(office.sweeping, undefined, () => false)).toMatchObject({ alerts: 0, complete: false });
    expect(await office.worklists.watermark()).toBe('2026-03-09');
    expect(await sweep(office.sweeping)).toMatchObject({ alerts: 3, complete: true });
    expect(office.alerts.at(-1)).toEqual({ case: number, clock: 'old', wasAside: true });
    // Nobody has tried what nobody could read.
    expect(office.aside.kept.get(unread.key)).toEqual(unread);
  });

  it('looks at one day alone when it is asked to, and leaves the watermark', async () => {
    const { office, on } = await handedOut();
    await on('2026-03-10');
    office.setDay('2026-03-18');
    const none = await sweep(office.sweeping, '2026-03-15' as never);
    expect(none).toMatchObject({ from: '2026-03-15', to: '2026-03-15', alerts: 0 });
    expect(await sweep(office.sweeping, '2026-03-14' as never)).toMatchObject({ alerts: 2 });
    expect(await office.worklists.watermark()).toBe('2026-03-09');
  });

  it('looks at today again after a clock that was ahead is set back', async () => {
    const { office, on } = await handedOut();
    await on('2026-06-30');
    office.setDay('2026-03-02');
    await sweep(office.sweeping);
    expect(await office.worklists.watermark()).toBe('2026-03-02');
  });

  it('flags a letter that was overdue when it was entered', async () => {
    const office = running();
    await office.submit({
      channel: 'letter',
      receivedAt: '2026-01-05T02:00:00.000Z' as never,
      receivedOn: '2026-01-05' as never,
    });
    office.setDay('2026-03-02');
    await sweep(office.sweeping);
    expect(office.alerts).toEqual([{ case: 'TT2026000001', clock: 'route#01' }]);
    expect(await escalate(office.alerts[0], office.escalating)).toBe('flagged');
  });

  it('is not held up by a row that makes no sense, nor by a duty that is refused for ever: each is alarmed once', async () => {
    const { office, number, on } = await handedOut();
    office.worklists.spoiled.set('2026-03-12' as never, ['nonsense']);
    expect(await on('2026-03-13')).toMatchObject({ setAside: 1 });
    expect(await on('2026-03-13')).toMatchObject({ setAside: 0 });
    expect(await office.worklists.watermark()).toBe('2026-03-12');
    // What was never set aside is not looked for among it.
    const { takeBack } = office.aside;
    office.aside.takeBack = () => Promise.reject(new Error('asked for nothing'));
    expect(await escalate({ case: number, clock: 'notify#01' }, office.escalating)).not.toBe('set-aside');
    office.aside.takeBack = takeBack;
    const gone = { case: 'TT2026009999', clock: 'notify#01' };
    expect(await escalate(gone, office.escalating)).toBe('set-aside');
    expect(await escalate(gone, office.escalating)).toBe('stays-aside');

    office.setDay('2026-03-18');
    const failing = {
      ...office.escalating,
      cases: Object.create(office.cases, { load: { value: () => Promise.reject(new TypeError('bad row')) } }),
    };
    const alert = { case: number, clock: 'notify#01' };
    await expect(escalate(alert, failing, 1)).rejects.toThrow('bad row');
    expect(await escalate(alert, failing, 9)).toBe('set-aside');
    expect([...office.aside.kept.values()].map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      ...['2026-03-12 nonsense unreadable', 'TT2026009999#notify#01 unknown-case', `${number}#notify#01 TypeError`],
    ]);
    // A row that was mended is gone when somebody looks at its day again.
    office.worklists.spoiled.clear();
    await sweep(office.sweeping, '2026-03-12' as never);
    expect(office.aside.kept.has('2026-03-12 nonsense')).toBe(false);
    // It is tried again the next day, and goes when it could be done.
    expect((await on('2026-03-19')).outcomes).toContain('flagged');
    expect(office.aside.kept.has(`${number}#notify#01`)).toBe(false);
  });
});
