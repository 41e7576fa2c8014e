import { describe, expect, it } from 'vitest';
import { builtInSettings } from '../../shared/gate/settings.ts';
import { MemoryDrafts } from '../../shared/ports/fakes/memory-drafts.ts';
import { MemoryGate } from '../../shared/ports/fakes/memory-gate.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { citizenOn, fieldIn, type Shown } from '../support/citizen.ts';
import { answers, begun, codeIn, walked } from '../support/petition.ts';

const returnCode = ({ html }: Shown) =>
  /<dd><span class="fours">((?:<span>\d{4}<\/span>){4})/.exec(html)?.[1]?.replace(/\D/g, '') ?? '';

describe('a draft', () => {
  it('is opened by a cookie that scripts and other sites cannot use, and kept under a keyed hash', async () => {
    const drafts = new MemoryDrafts();
    const citizen = citizenOn('2026-03-02', undefined, undefined, drafts);
    await citizen.open('/submit');
    const { cookies } = await citizen.send('/submit/start', {});
    expect(cookies).toEqual([
      expect.stringMatching(/^draft=[\w-]{32}; Max-Age=691200; Path=\/submit; HttpOnly; SameSite=Lax; Secure$/),
    ]);
    const secret = cookies[0]?.slice('draft='.length, 'draft='.length + 32) ?? '';
    expect(JSON.stringify([...drafts.kept])).not.toContain(secret);
  });

  it('is there again the next day, and says openly when it ran out', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen, { about: answers.about, where: answers.where });
    citizen.setDay('2026-03-09');
    expect((await citizen.visit('/submit')).text).toContain('您有一份没写完的草稿保留到2026年3月9日（星期一）24:00');
    expect((await citizen.visit('/submit/next')).text).toContain('发生了什么事？');
    citizen.setDay('2026-03-10');
    const gone = await citizen.visit('/submit/facts');
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('它保留到2026年3月9日（星期一）24:00，到期已自动删除');
  });

  it('that ran out while somebody was typing does not take the page with it', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen, { about: answers.about, where: answers.where });
    citizen.setDay('2026-03-10');
    const gone = await citizen.post('/submit/facts', answers.facts);
    expect(gone.text).toContain('您刚才这一页写的内容没有丢');
    await citizen.post('/submit/about', answers.about);
    await citizen.post('/submit/where', answers.where);
    expect(fieldIn(await citizen.visit('/submit/facts'), 'title')).toBe('小区电梯停运');
  });

  it('is opened on another device with its return code, and stays open on the first', async () => {
    const drafts = new MemoryDrafts();
    const phone = await begun(citizenOn('2026-03-02', undefined, undefined, drafts));
    await walked(phone, { about: answers.about });
    const saved = await phone.post('/submit/where', { place: '望灯路', concerns: '', save: '1' });
    expect(saved.text).toContain('保留到2026年3月9日');
    const code = returnCode(saved);
    expect(code).toMatch(/^\d{16}$/);
    expect(JSON.stringify([...drafts.kept])).not.toContain(code);

    const computer = citizenOn('2026-03-05', undefined, undefined, drafts);
    await computer.visit('/submit/return');
    const opened = await computer.post('/submit/return', { code: code.replace(/(.{4})/g, '$1—') });
    expect(fieldIn(opened, 'place')).toBe('望灯路');
    await computer.post('/submit/where', { place: '望灯路 12 号', concerns: '' });
    expect(fieldIn(await phone.visit('/submit/where'), 'place')).toBe('望灯路 12 号');
  });

  it('is not opened by a code that is none, nor by one whose draft ran out', async () => {
    const drafts = new MemoryDrafts();
    const phone = await begun(citizenOn('2026-03-02', undefined, undefined, drafts));
    const code = returnCode(await phone.post('/submit/about', { save: '1' }));
    const later = citizenOn('2026-03-10', undefined, undefined, drafts);
    for (const typed of ['0000000000000000', code]) {
      const refused = await later.post('/submit/return', { code: typed });
      expect(refused.status).toBe(404);
      expect(refused.html).toContain('<a href="#code">没有找到这份草稿。');
      expect(fieldIn(refused, 'code')).toBe(typed);
    }
  });

  it('is not asked for by what can be no code: that is said at the field, and is no try', async () => {
    const limits = { ...builtInSettings.limits, code: { most: 1, minutes: 60 } };
    const gate = new MemoryGate({ ...builtInSettings, limits });
    const phone = await begun(citizenOn('2026-03-02', undefined, gate));
    const code = returnCode(await phone.post('/submit/about', { save: '1' }));
    const slip = code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10);
    for (const typed of ['', '1234', `${code}0`, '十六位', slip]) {
      const refused = await phone.post('/submit/return', { code: typed });
      expect(refused.status).toBe(422);
      expect(refused.html).toContain('<a href="#code">请填写 16 位续写码，并和抄下的逐位核对。</a>');
      expect(fieldIn(refused, 'code')).toBe(typed);
    }
    expect((await phone.post('/submit/return', { code: '0000000000000000' })).status).toBe(404);
    const stopped = await phone.post('/submit/return', { code: '0000000000000000' });
    expect([stopped.status, stopped.text]).toEqual([429, expect.stringContaining('续写码输错的次数太多了')]);
  });

  it('whose code was mistyped too often keeps nobody from following a case', async () => {
    const limits = { ...builtInSettings.limits, code: { most: 1, minutes: 60 } };
    const citizen = citizenOn('2026-03-02', undefined, new MemoryGate({ ...builtInSettings, limits }));
    const done = await citizen.submit();
    if ('refusal' in done || !done.code) throw new Error('a receipt expected');
    for (const status of [404, 429])
      expect((await citizen.post('/submit/return', { code: '0000000000000000' })).status).toBe(status);
    const own = { number: done.matter.number, code: done.code };
    expect((await citizen.post('/track', own)).status).toBe(200);
    for (const status of [404, 429])
      expect((await citizen.post('/track', { ...own, code: '0'.repeat(12) })).status).toBe(status);
  });

  it('keeps what was typed also where it is wrong, and on the way to another page', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen, { about: answers.about, where: answers.where });
    await citizen.post('/submit/facts', { title: '', facts: '写到一半', open: 'where' });
    const back = await citizen.visit('/submit/facts');
    expect(fieldIn(back, 'facts')).toBe('写到一半');
    expect(back.html).not.toContain('class="error"');
  });

  it('loses nothing when it cannot be kept', async () => {
    const drafts = new MemoryDrafts();
    const citizen = await begun(citizenOn('2026-03-02', undefined, undefined, drafts));
    await walked(citizen, { about: answers.about, where: answers.where });
    drafts.down = true;
    const kept = await citizen.post('/submit/facts?lang=en', answers.facts);
    expect(kept.status).toBe(500);
    expect(kept.text).toContain('This page has not been saved yet');
    expect(kept.text).toContain('quote-me');
    expect(fieldIn(kept, 'facts')).toBe(answers.facts.facts);
    drafts.down = false;
    expect((await citizen.post('/submit/facts', answers.facts)).text).toContain('您希望怎样解决？');
  });

  it('begun anew takes the old one away', async () => {
    const drafts = new MemoryDrafts();
    const citizen = await begun(citizenOn('2026-03-02', undefined, undefined, drafts));
    await walked(citizen, { about: answers.about, where: answers.where });
    await citizen.post('/submit/start');
    expect(drafts.kept.size).toBe(1);
    expect(JSON.stringify([...drafts.kept])).not.toContain('望灯路');
  });
});

describe('without cookies', () => {
  it('the secret travels in the form and in no address, and the matter arrives all the same', async () => {
    const cases = new MemoryStore();
    const citizen = citizenOn('2026-03-02', cases);
    citizen.withoutCookies();
    await citizen.open('/submit');
    let page = await citizen.send('/submit/start', {});
    expect(page.text).toContain('您的浏览器没有保存 Cookie');
    const draft = fieldIn(page, 'draft');
    for (const [question, fields] of Object.entries(answers)) {
      page = await citizen.send(`/submit/${question}`, { ...fields, draft });
      expect(page.status).toBe(200);
      expect(fieldIn(page, 'draft')).toBe(draft);
      for (const [, address] of page.html.matchAll(/(?:href|action)="([^"]*)"/g)) expect(address).not.toContain(draft);
    }
    expect(page.text).toContain('请核对您写的内容');
    const changed = await citizen.send('/submit/check', { open: 'facts', draft });
    expect(fieldIn(changed, 'title')).toBe('小区电梯停运');
    const receipt = await citizen.send('/submit/send', { sure: 'yes', draft });
    expect(codeIn(receipt)).toMatch(/^\d{12}$/);
    expect(cases.cases.size).toBe(1);
  });
});

describe('where too many have begun from one network', () => {
  const small = { ...builtInSettings, limits: { ...builtInSettings.limits, draft: { most: 1, minutes: 60 } } };

  it('the next is told until when and what to do meanwhile, and the draft that is there stays', async () => {
    const drafts = new MemoryDrafts();
    const citizen = await begun(citizenOn('2026-03-02', undefined, new MemoryGate(small), drafts));
    await walked(citizen, { about: answers.about, where: answers.where });
    const refused = await citizen.post('/submit/start');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.text).toContain('现在还不能开始填写');
    expect(refused.text).toContain('以后再试');
    expect(drafts.kept.size).toBe(1);
    expect((await citizen.visit('/submit/next')).text).toContain('发生了什么事？');
  });

  it('a page whose draft ran out keeps what was typed', async () => {
    const gate = new MemoryGate(small);
    const citizen = await begun(citizenOn('2026-03-02', undefined, gate));
    await walked(citizen, { about: answers.about, where: answers.where });
    citizen.setDay('2026-03-10');
    // Somebody else behind the same address was quicker that morning.
    await begun(citizenOn('2026-03-10', undefined, gate));
    const refused = await citizen.post('/submit/facts', answers.facts);
    expect(refused.status).toBe(429);
    expect(fieldIn(refused, 'title')).toBe(answers.facts.title);
  });
});
