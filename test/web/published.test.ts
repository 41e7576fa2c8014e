import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { citizenOn } from '../support/citizen.ts';
import { registrar } from '../support/city.ts';
import { publishedOn, publishing } from '../support/published.ts';

const addressIn = (html: string) => /href="(\/published\/[0-9a-f]{20})[^"]*"/.exec(html)?.[1] ?? '';

async function oneMatter() {
  const store = new MemoryStore();
  const { number, code, day } = await publishedOn('2026-03-02', store);
  return { ...citizenOn('2026-03-03', store), number, mine: { number, code }, day };
}

describe('published matters', () => {
  it('are found from the board, and read in both languages without the case or its citizen', async () => {
    const { open, number } = await oneMatter();
    expect((await open('/board')).html).toContain('href="/published"');
    const list = await open('/published');
    expect(list.text).toContain(publishing.title);
    expect(list.text).toContain('housing（中文）答复，2026年3月2日（星期一）公开');
    const address = addressIn(list.html);
    for (const [lang, said] of [
      ['', '怎样答复的'],
      ['?lang=en', 'What was answered'],
    ]) {
      const page = await open(`${address}${lang}`);
      expect(page.status).toBe(200);
      expect(page.text).toContain(said);
      expect(page.text).toContain(publishing.summary);
      expect(page.text).toContain(publishing.answer);
      expect(page.html).not.toMatch(new RegExp(`${number}|林小满|xiaoman|<script`));
    }
  });

  it('are paged, the newest first', async () => {
    const store = new MemoryStore();
    for (let day = 1; day <= 21; day++)
      await publishedOn(`2026-03-${String(day).padStart(2, '0')}`, store, `第${day}件`);
    const citizen = citizenOn('2026-03-30', store);
    const first = await citizen.open('/published');
    expect(first.text).toContain('第21件');
    expect(first.text).not.toMatch(/第1件/);
    const older = /href="(\/published\/older\/[^"]*)"/.exec(first.html)?.[1] ?? '';
    const second = await citizen.open(older);
    expect(second.text).toContain('第1件');
    expect(second.text).not.toContain('第2件');
    expect(second.text).not.toContain('更早的');
    expect(second.html).toContain('href="/published"');
  });

  it('say what will stand there while nothing does, and that one is not there which is not', async () => {
    const citizen = citizenOn('2026-03-02');
    expect((await citizen.open('/published')).text).toContain('还没有公开的事项');
    expect((await citizen.open('/published?lang=en')).text).toContain('Nothing has been published yet');
    expect((await citizen.open('/published/0123456789abcdef0123')).status).toBe(404);
    expect((await citizen.open('/published/TT2026000001')).status).toBe(404);
  });

  it('are gone when the office takes them off', async () => {
    const { open, day, number } = await oneMatter();
    const address = addressIn((await open('/published')).html);
    await day.ask(number, registrar, { action: 'unpublish', text: '标题要改。' });
    expect((await open(address)).status).toBe(404);
    expect((await open('/published')).text).not.toContain(publishing.title);
  });
});

describe('the citizen of a published matter', () => {
  it('sees it on the page of the case, and takes it off at once', async () => {
    const { open, send, mine } = await oneMatter();
    const own = await send('/track', mine);
    expect(own.text).toContain('从2026年3月2日（星期一）起公开在网站上');
    const address = addressIn(own.html);
    expect((await open(address)).status).toBe(200);
    const [form = ''] = /<form id="revoke-consent".*?<\/form>/s.exec(own.html) ?? [];
    const fields = Object.fromEntries(
      [...form.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(([, k = '', v = '']) => [k, v]),
    );
    const done = await send('/track/act', fields);
    expect(done.text).toContain('您已经收回同意');
    expect(done.html).not.toContain('id="revoke-consent"');
    expect(done.text).toContain('您不再同意公开');
    expect((await open(address)).status).toBe(404);
    expect((await send('/track', mine)).html).not.toContain('/published/');
  });

  it('who agreed can take that back before anything is public; who did not agree is not asked', async () => {
    const citizen = citizenOn('2026-03-02');
    for (const [mayBePublished, offered] of [
      [{ mayBePublished: true }, true],
      [{}, false],
    ] as const) {
      const done = await citizen.submit(mayBePublished);
      if ('refusal' in done) throw new Error(done.refusal.code);
      const page = await citizen.send('/track', { number: done.matter.number, code: done.code ?? '' });
      expect(page.html.includes('id="revoke-consent"')).toBe(offered);
      expect(page.text.includes('现在还没有公开')).toBe(offered);
    }
  });
});
