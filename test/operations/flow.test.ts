import { describe, expect, it } from 'vitest';
import { escalate } from '../../functions/escalate/escalate.ts';
import { reconcile } from '../../functions/reconcile/reconcile.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { notify } from '../../shared/cases/notify.ts';
import { transfer } from '../../shared/cases/transfer.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { MemoryFiles } from '../../shared/ports/fakes/memory-files.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { MemoryWorklists } from '../../shared/ports/fakes/memory-worklists.ts';
import type { Alert } from '../../shared/schema/messages.ts';
import { citizen, offices, registrar } from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';

/** The office with its consumers; each queue message is handed over as often as a test wants. */
function running() {
  const cases = new MemoryStore();
  const day = officeDay('2026-03-02', cases);
  const alerts: Alert[] = [];
  const worklists = new MemoryWorklists(cases);
  const sweeping = {
    worklists,
    alerts: { send: async (more: readonly Alert[]) => void alerts.push(...more) },
    now: day.deps.now,
    timeZone: 'Asia/Shanghai',
  };
  const delivering = { ...day.deps, outbox: cases, evidence: new MemoryFiles() };
  const notifying = {
    cases,
    offices: async () => offices,
    outbox: cases,
    mailer: day.mailer,
    siteUrl: 'https://test.example',
  };
  const transfers = () => day.queues.sent.filter(({ message }) => message.queue === 'transfers');
  const notices = () => day.queues.sent.filter(({ message }) => message.queue === 'notices');
  return { ...day, cases, alerts, worklists, sweeping, delivering, notifying, transfers, notices };
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
    await reconcile({ outbox: office.cases, queues: office.queues, now: office.deps.now });
    for (const message of office.transfers()) await transfer(message, office.delivering);
    expect((await statusOf(office.cases, number))?.assignments.every(({ status }) => status === 'delivered')).toBe(
      true,
    );
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
    await expect(notify(receipt, broken)).rejects.toThrow('mail server down');
    expect(await notify(receipt, office.notifying)).toBe('mailed');
  });
});

describe('the sweep', () => {
  async function overdue() {
    const office = running();
    const number = await office.route();
    for (const message of office.transfers()) await transfer(message, office.delivering);
    return { office, number };
  }

  it('finds nothing on the last day', async () => {
    const { office } = await overdue();
    office.setDay('2026-03-17');
    expect(await sweep(office.sweeping)).toMatchObject({ to: '2026-03-17', alerts: 0 });
  });

  it('flags each overdue duty once and supervises it, though the alert comes twice and the sweep runs again', async () => {
    const { office, number } = await overdue();
    office.setDay('2026-03-18');
    expect(await sweep(office.sweeping)).toMatchObject({ alerts: 2 });
    const outcomes = [];
    for (const alert of [...office.alerts, ...office.alerts]) outcomes.push(await escalate(alert, office.deps));
    expect(outcomes).toEqual(['flagged', 'flagged', 'nothing-to-flag', 'nothing-to-flag']);
    expect(await sweep(office.sweeping)).toMatchObject({ alerts: 0 });
    const matter = await statusOf(office.cases, number);
    expect(matter?.notices.map(({ office: unit, supervisor }) => [unit, supervisor])).toEqual([
      ['housing', 'city-petitions'],
      ['transport', 'city-petitions'],
    ]);
    const told = office
      .notices()
      .filter(({ message }) => message.queue === 'notices' && message.topic === 'supervised');
    expect(told.map(({ message }) => message)).toHaveLength(4);
  });

  it('catches up nights that were missed, and alerts that were lost', async () => {
    const { office } = await overdue();
    office.setDay('2026-03-10');
    await sweep(office.sweeping);
    office.setDay('2026-03-30');
    expect(await sweep(office.sweeping)).toMatchObject({ alerts: 2 });
    office.setDay('2026-04-02');
    expect(await sweep(office.sweeping)).toMatchObject({ from: '2026-03-18', alerts: 2 });
    for (const alert of office.alerts) await escalate(alert, office.deps);
    await sweep(office.sweeping);
    expect(await office.worklists.watermark()).toBe('2026-04-02');
  });

  it('looks at today again after a clock that was ahead is set back', async () => {
    const { office } = await overdue();
    office.setDay('2026-06-30');
    await sweep(office.sweeping);
    for (const alert of office.alerts) await escalate(alert, office.deps);
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
  });
});
