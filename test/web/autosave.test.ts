import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtInSettings } from '../../shared/gate/settings.ts';
import { MemoryDrafts } from '../../shared/ports/fakes/memory-drafts.ts';
import { MemoryGate } from '../../shared/ports/fakes/memory-gate.ts';
import { type Kept, keeperWith } from '../../web/public/island/keeper.ts';
import { citizenOn } from '../support/citizen.ts';
import { formTo } from '../support/held.ts';
import { answers, begun, received, walked } from '../support/petition.ts';

describe('what is typed', () => {
  async function atFacts(gate = new MemoryGate(), drafts = new MemoryDrafts()) {
    const citizen = await begun(citizenOn('2026-03-02', undefined, gate, drafts));
    await walked(citizen, { about: answers.about, where: answers.where });
    const opened = async () => formTo(await citizen.visit('/submit/facts'), '/submit/facts');
    const form = await opened();
    const keep = async (facts: string, turn: string, page = form) =>
      (await citizen.send('/submit/keep/facts', { ...page, title: '电梯', facts, turn })).status;
    return { citizen, drafts, form, opened, keep, facts: async () => (await opened()).facts?.[0] };
  }

  it('is kept as no answer yet, and is there when the page is opened again', async () => {
    const { citizen, keep, facts } = await atFacts();
    expect(await keep('写到', 'w.1')).toBe(204);
    expect(await keep('写到一半', 'w.2')).toBe(204);
    const page = await citizen.visit('/submit/facts');
    expect(page.html).not.toContain('class="error"');
    expect(await facts()).toBe('写到一半');
    expect((await citizen.visit('/submit/next')).text).toContain('发生了什么事？');
  });

  it('that comes late overwrites nothing newer from the same page, its form, or another window', async () => {
    const { citizen, keep, facts, opened, form } = await atFacts();
    expect(await keep('第二次', 'w.2')).toBe(204);
    expect(await keep('第一次', 'w.1')).toBe(409);
    const window = await opened();
    expect(await keep('另一个窗口', 'v.1', window)).toBe(204);
    expect(await keep('这个窗口', 'w.3')).toBe(409);
    expect(await facts()).toBe('另一个窗口');
    await citizen.post('/submit/facts', { ...form, title: '电梯', facts: '按了“继续”' });
    for (const turn of ['v.2', 'w.4']) expect(await keep('迟到的', turn, window)).toBe(409);
    expect(await facts()).toBe('按了“继续”');
    expect((await citizen.visit('/submit/next')).text).toContain('您希望怎样解决？');
  });

  it('is kept in the order it was typed where two arrive at once', async () => {
    const { keep, facts } = await atFacts();
    await Promise.all([keep('先写的', 'w.1'), keep('后写的', 'w.2')]);
    expect(await facts()).toBe('后写的');
  });

  it('stays an answer where it says the same', async () => {
    const { citizen, keep, opened } = await atFacts();
    await citizen.post('/submit/facts', { title: '电梯', facts: '停了' });
    expect(await keep('停了', 'w.1', await opened())).toBe(204);
    expect((await citizen.visit('/submit/next')).text).toContain('您希望怎样解决？');
  });

  it('is kept nowhere without a draft, after it was sent, or where nothing is typed', async () => {
    const nobody = citizenOn('2026-03-02');
    expect((await nobody.send('/submit/keep/facts', { facts: '写', turn: 'w.1' })).status).toBe(410);
    const citizen = citizenOn('2026-03-02');
    await received(citizen);
    expect((await citizen.send('/submit/keep/facts', { facts: '写', turn: 'w.1' })).status).toBe(410);
    for (const [step, turn] of [
      ['send', 'w.1'],
      ['nonsense', 'w.1'],
      ['facts', 'w'],
    ])
      expect((await citizen.send(`/submit/keep/${step}`, { sure: 'yes', turn: turn ?? '' })).status).toBe(404);
  });

  it('is counted by the draft, far above what anybody types, and beyond that the form still takes it', async () => {
    expect(builtInSettings.limits.keep).toMatchObject({ most: 1_800, minutes: 60 });
    const small = { ...builtInSettings, limits: { ...builtInSettings.limits, keep: { most: 2, minutes: 60 } } };
    const gate = new MemoryGate(small);
    const { citizen, keep, form } = await atFacts(gate);
    const neighbour = await atFacts(gate);
    expect([await keep('一', 'w.1'), await keep('二', 'w.2'), await keep('三', 'w.3')]).toEqual([204, 204, 429]);
    expect(await neighbour.keep('一', 'w.1')).toBe(204);
    const on = await citizen.post('/submit/facts', { ...form, title: '电梯', facts: '三' });
    expect(on.text).toContain('您希望怎样解决？');
  });

  it('is kept by our own script alone, on the pages where something is typed', async () => {
    const { citizen } = await atFacts();
    const page = await citizen.visit('/submit/facts');
    expect(page.html).toMatch(
      /<p class="hint kept" role="status" data-keep="\/submit\/keep\/facts" data-saved="已保存"/,
    );
    expect(page.headers['content-security-policy']).toContain("script-src 'self'; connect-src 'self'");
    expect(page.html).toContain('data-offline="现在没有连上网，这一页还没有送出。');
    const en = await citizen.visit('/submit/facts?lang=en');
    expect(en.html).toContain('data-offline="You are offline just now, and this page was not sent.');
    await walked(citizen);
    for (const step of ['files', 'send', 'check'])
      expect((await citizen.visit(`/submit/${step}`)).html).not.toContain('data-keep');
  });
});

describe('the script', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function page(...outcomes: (Kept | Promise<Kept>)[]) {
    const sent: [turn: number, leaving: boolean][] = [];
    const said: string[] = [];
    const keeper = keeperWith({
      send: async (turn, leaving) => {
        sent.push([turn, leaving]);
        return outcomes.shift() ?? 'saved';
      },
      say: (kept) => said.push(kept),
    });
    return { ...keeper, sent, said };
  }

  it('keeps after a pause of two seconds, once, and says so', async () => {
    const { typed, sent, said } = page();
    for (const _key of [1, 2, 3]) {
      typed();
      await vi.advanceTimersByTimeAsync(1_500);
    }
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([sent, said.at(-1)]).toEqual([[[1, false]], 'saved']);
  });

  it('sends what waits when the page is left, and nothing where all is kept', async () => {
    const { typed, leave, sent } = page();
    leave();
    typed();
    leave();
    await vi.advanceTimersByTimeAsync(60_000);
    leave();
    expect(sent).toEqual([[1, true]]);
  });

  it('has one sending under way, and does not call saved what was typed meanwhile', async () => {
    let arrive: (kept: Kept) => void = () => {};
    const slow = new Promise<Kept>((resolve) => {
      arrive = resolve;
    });
    const { typed, sent, said } = page(slow);
    typed();
    await vi.advanceTimersByTimeAsync(2_000);
    typed();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(sent).toHaveLength(1);
    arrive('saved');
    await vi.advanceTimersByTimeAsync(0);
    expect(said).not.toContain('saved');
    await vi.advanceTimersByTimeAsync(2_000);
    expect([sent.length, said.at(-1)]).toEqual([2, 'saved']);
  });

  it('tries again after a failure, gives up where another window wrote, and stops when the form is sent', async () => {
    const failing = page('failed');
    failing.typed();
    await vi.advanceTimersByTimeAsync(20_000);
    expect([failing.sent.length, failing.said]).toEqual([2, ['typing', 'failed', 'saved']]);

    const elsewhere = page('elsewhere');
    elsewhere.typed();
    await vi.advanceTimersByTimeAsync(2_000);
    elsewhere.typed();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([elsewhere.sent.length, elsewhere.said.at(-1)]).toEqual([1, 'elsewhere']);

    const sent = page();
    sent.typed();
    sent.stop();
    sent.leave();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.sent).toEqual([]);
  });
});
