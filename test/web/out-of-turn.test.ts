import { describe, expect, it } from 'vitest';
import { MemoryDrafts } from '../../shared/ports/fakes/memory-drafts.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { citizenOn, fieldIn } from '../support/citizen.ts';
import { answers, begun, codeIn, received, walked } from '../support/petition.ts';

describe('a form that comes out of turn', () => {
  it('is kept, and leads to the first question that is open', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    const led = await citizen.post('/submit/facts', answers.facts);
    expect(led.text).toContain('您要说的是哪一类事？');
    await walked(citizen, { about: answers.about, where: answers.where });
    expect(fieldIn(await citizen.visit('/submit/facts'), 'title')).toBe(answers.facts.title);
  });

  it('sends nothing before all is answered, however firmly it is sent', async () => {
    const cases = new MemoryStore();
    const citizen = await begun(citizenOn('2026-03-02', cases));
    await walked(citizen, { about: answers.about, where: answers.where, facts: answers.facts });
    const led = await citizen.post('/submit/send', { sure: 'yes' });
    expect(led.text).toContain('您希望怎样解决？');
    expect(cases.cases.size).toBe(0);
  });

  it('of a question that the matter does not have leads on', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen);
    const led = await citizen.post('/submit/principal', { principalName: '林小满', mandate: '受他委托' });
    expect(led.text).toContain('请核对您写的内容');
    expect(led.text).not.toContain('受他委托');
  });

  it('without any draft begins one with what was typed', async () => {
    const citizen = citizenOn('2026-03-02');
    await citizen.open('/submit');
    const rescued = await citizen.post('/submit/facts', answers.facts);
    expect(rescued.text).toContain('您刚才这一页写的内容没有丢');
    await walked(citizen, { about: answers.about, where: answers.where });
    expect(fieldIn(await citizen.visit('/submit/facts'), 'facts').replaceAll('\r', '')).toBe(answers.facts.facts);
  });
});

describe('two windows on one draft', () => {
  it('what was written last counts, and what the other wrote on another page stays', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen, { about: answers.about, where: answers.where });
    await Promise.all([
      citizen.post('/submit/facts', { ...answers.facts, title: '第一个窗口' }),
      citizen.post('/submit/since', { happenedOn: '', tried: '第二个窗口' }),
    ]);
    await citizen.post('/submit/facts', { ...answers.facts, title: '改过的标题' });
    await citizen.post('/submit/requests', answers.requests);
    expect(fieldIn(await citizen.visit('/submit/facts'), 'title')).toBe('改过的标题');
    expect(fieldIn(await citizen.visit('/submit/since'), 'tried')).toBe('第二个窗口');
  });

  it('the one that was left open when the other sent changes nothing, and leads to the receipt', async () => {
    const cases = new MemoryStore();
    const citizen = citizenOn('2026-03-02', cases);
    const receipt = await received(citizen);
    const late = await citizen.post('/submit/facts', { title: '改过的标题', facts: '改过' });
    expect(late.text).toContain('这份诉求已经提交');
    const again = await citizen.post('/submit/send', {});
    expect(codeIn(again)).toBe(codeIn(receipt));
    expect(again.text).toContain(answers.facts.title);
    expect(cases.cases.size).toBe(1);
  });
});

describe('without cookies, a draft that ran out', () => {
  it('does not take the page with it that was just typed', async () => {
    const citizen = citizenOn('2026-03-02');
    citizen.withoutCookies();
    const begin = await citizen.post('/submit/start');
    const draft = fieldIn(begin, 'draft');
    citizen.setDay('2026-03-10');
    const gone = await citizen.post('/submit/facts', { ...answers.facts, draft });
    expect(gone.status).toBe(410);
    const next = fieldIn(gone, 'draft');
    expect(next).not.toBe(draft);
    await citizen.post('/submit/about', { ...answers.about, draft: next });
    await citizen.post('/submit/where', { ...answers.where, draft: next });
    const facts = await citizen.post('/submit/requests', { requests: '', open: 'facts', draft: next });
    expect(fieldIn(facts, 'title')).toBe(answers.facts.title);
  });
});

describe('while the drafts cannot be reached', () => {
  it.each([
    [
      'person',
      { name: '林小满', idNumber: '11010519491231002X', phone: '13800000000', address: '', email: '' },
      'name',
    ],
    ['since', { happenedOn: '2026-02-14', tried: '打过电话' }, 'tried'],
  ])('%s comes back as it was typed, with what to do', async (question, typed, field) => {
    const drafts = new MemoryDrafts();
    const citizen = await begun(citizenOn('2026-03-02', undefined, undefined, drafts));
    await walked(citizen);
    drafts.down = true;
    const kept = await citizen.post(`/submit/${question}`, { ...typed, 'nature-was': 'claim' });
    expect([kept.status, kept.text]).toEqual([500, expect.stringContaining('这一页还没有保存')]);
    expect(fieldIn(kept, field)).toBe(Object.entries(typed).find(([name]) => name === field)?.[1]);
  });

  it('a receipt that is said to be saved is not lost: number and code stand there to go on with', async () => {
    const drafts = new MemoryDrafts();
    const citizen = citizenOn('2026-03-02', undefined, undefined, drafts);
    const receipt = await received(citizen);
    const own = { number: fieldIn(receipt, 'number'), code: fieldIn(receipt, 'code') };
    drafts.down = true;
    const kept = await citizen.post('/submit/received', { ...own, saved: 'yes' });
    expect(kept.status).toBe(500);
    expect([fieldIn(kept, 'number'), fieldIn(kept, 'code')]).toEqual([own.number, own.code]);
    drafts.down = false;
    expect((await citizen.post('/submit/received', { ...own, saved: 'yes' })).text).toContain('办理经过');
    expect(drafts.kept.size).toBe(0);
  });
});
