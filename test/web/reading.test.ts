import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { citizenOn, fieldIn } from '../support/citizen.ts';
import { answers, begun, received, walked } from '../support/petition.ts';

const pages = ['/', '/submit', '/track', '/procedure', '/offices', '/privacy', '/board'];
const proofOn = (text: string) => ({
  number: /TT\d{10}/.exec(text)?.[0] ?? '',
  code: /查询码(\d{12})/.exec(text)?.[1] ?? '',
});

describe('easy mode 关怀版', () => {
  it.each(pages)('is a press away at the top of %s, and the same page comes back in it', async (path) => {
    const { open, send } = citizenOn('2026-03-02');
    const before = await open(path);
    expect(before.html).toContain('<html lang="zh-CN">');
    expect(before.html.slice(0, before.html.indexOf('<main'))).toContain('>关怀版</button>');
    const { status, headers } = await send('/reading', { to: path, reading: 'easy' });
    expect(status).toBe(303);
    expect(headers.location).toBe(path);
    const after = await open(path);
    expect(after.html).toContain('<html lang="zh-CN" class="easy">');
    expect(after.html).toContain('>标准版</button>');
  });

  it('keeps the language, and is remembered from page to page until it is left', async () => {
    const { open, send } = citizenOn('2026-03-02');
    expect((await send('/reading?lang=en', { to: '/procedure', reading: 'easy' })).headers.location).toBe(
      '/procedure?lang=en',
    );
    for (const path of pages) expect((await open(`${path}?lang=en`)).html).toContain('class="easy"');
    await send('/reading', { to: '/', reading: 'usual' });
    expect((await open('/')).html).not.toContain('class="easy"');
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/a?b=c', ''])(
    'leads nowhere but to our own pages, not to %s',
    async (to) => {
      const { headers } = await citizenOn('2026-03-02').send('/reading', { to, reading: 'easy' });
      expect(headers.location).toBe('/');
    },
  );

  it('says less: what is only good to know is folded, and sources are left out', async () => {
    const { open, send } = citizenOn('2026-03-02');
    const usual = await open('/procedure');
    await send('/reading', { to: '/procedure', reading: 'easy' });
    const easy = await open('/procedure');
    expect(usual.text).toContain('《信访工作条例》第三十四条');
    expect(usual.html).not.toContain('<details');
    expect(easy.text).not.toContain('《信访工作条例》第三十四条');
    expect(easy.html).toContain('<details');
    expect(easy.text.length).toBeLessThan(usual.text.length);
  });

  it('takes no answer that is only half written, and keeps what was typed', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen, { about: answers.about, where: answers.where });
    const { html } = await citizen.post('/submit/facts', { title: '', facts: '三盏路灯都不亮。', reading: 'easy' });
    expect(html).toContain('class="easy"');
    expect(html).not.toContain('class="error"');
    expect(fieldIn({ html } as never, 'facts')).toBe('三盏路灯都不亮。');
    expect((await citizen.visit('/submit/check')).html).toContain('action="/submit/facts"');
  });

  it('shows the receipt again, with its number and code', async () => {
    const citizen = citizenOn('2026-03-02');
    const { send } = citizen;
    const receipt = await received(citizen);
    const proof = proofOn(receipt.text);
    expect(receipt.html).toContain('action="/submit/received"');
    const again = await send('/submit/received', { ...proof, reading: 'easy' });
    expect(again.html).toContain('class="easy"');
    expect(proofOn(again.text)).toEqual(proof);
    expect((await send('/track/receipt', { ...proof, code: '000000000000' })).status).toBe(404);
  });

  it('shows the case again, and takes no step that was only half written', async () => {
    const store = new MemoryStore();
    const citizen = citizenOn('2026-03-02', store);
    const { send } = citizen;
    const proof = proofOn((await received(citizen)).text);
    const shown = await send('/track', { ...proof, reading: 'easy' });
    expect(shown.html).toContain('class="easy"');
    const step = { ...proof, action: 'supplement', text: '第四盏也坏了。', key: 'not-sent-yet' };
    const kept = await send('/track/act', { ...step, reading: 'usual' });
    expect(kept.text).toContain('第四盏也坏了。');
    expect((await store.history(proof.number as never)).map(({ event }) => event.type)).toEqual(['submitted']);
  });
});
