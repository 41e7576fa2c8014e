import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { citizenOn } from '../support/citizen.ts';
import { answers, begun, codeIn, walked } from '../support/petition.ts';

describe('bringing a matter', () => {
  it('goes from question to question, and ends on a receipt', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    const check = await walked(citizen);
    expect(check.text).toContain('请核对您写的内容');
    for (const said of ['林小满', '小区电梯停运', '尽快修好电梯', '望灯路 12 号院', '请求解决'])
      expect(check.text).toContain(said);
    const send = await citizen.post('/submit/check', { open: 'send' });
    expect(send.text).toContain('我对所写内容负责');
    const receipt = await citizen.post('/submit/send', { sure: 'yes' });
    expect(receipt.html).toContain('<span>TT20</span><span>2600</span><span>0001</span>');
    expect(codeIn(receipt)).toMatch(/^\d{12}$/);
  });

  it('is one case with one receipt, however often it is sent', async () => {
    const cases = new MemoryStore();
    const citizen = await begun(citizenOn('2026-03-02', cases));
    await walked(citizen);
    const receipts = await Promise.all([1, 2, 3].map(() => citizen.post('/submit/send', { sure: 'yes' })));
    expect(new Set(receipts.map(({ html }) => html)).size).toBe(1);
    expect(cases.cases.size).toBe(1);
  });
});

describe('a question', () => {
  it('that is out of turn leads to the first one that is open', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await citizen.post('/submit/about', answers.about);
    for (const later of ['requests', 'check', 'send', 'accused'])
      expect((await citizen.visit(`/submit/${later}`)).text).toContain('事情发生在哪里？');
  });
});
