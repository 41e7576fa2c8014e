import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { citizenOn, fieldIn, type Shown } from '../support/citizen.ts';

const matter = {
  title: '小区电梯停运',
  facts: '电梯已经停运两个星期。\n老人上下楼很困难。',
  requests: ['尽快修好电梯', '', '说明停运原因'],
  key: '7f0f0f0a-1111-4222-8333-944455556666',
};

const codeIn = ({ html }: Shown) =>
  /<dd><span class="fours">((?:<span>\d{4}<\/span>){3})/.exec(html)?.[1]?.replace(/\D/g, '');

describe('bringing a matter', () => {
  it('ends on a receipt with number and code in groups of four, and what comes next by which day', async () => {
    const { open, send } = citizenOn('2026-03-02');
    const form = await open('/submit');
    expect(fieldIn(form, 'key')).toMatch(/^[\da-f-]{36}$/);

    const receipt = await send('/submit', matter);
    expect(receipt.status).toBe(200);
    expect(receipt.html).toContain('<span>TT20</span><span>2600</span><span>0001</span>');
    expect(receipt.text).toContain('2026年3月2日（星期一），city-petitions（中文）收到了：小区电梯停运');
    expect(receipt.text).toContain(
      'city-petitions（中文）将在2026年3月17日（星期二）24:00前登记，并转送有权处理的单位。',
    );
    expect(receipt.text).toContain('受理后 60 日内，逐项书面答复您的 2 项诉求。');
    expect(receipt.text).toMatch(/内容指纹（SHA-256）[\da-f]{64}/);
  });

  it('calls a day provisional while the holidays of its year are not published', async () => {
    const receipt = await citizenOn('2026-12-25').send('/submit', matter);
    expect(receipt.text).toContain('将在2027年1月11日（星期一）24:00前登记');
    expect(receipt.text).toContain('这一天所在年份的放假安排还没有公布，日期是暂定的');
  });

  it('keeps the code out of every address', async () => {
    const receipt = await citizenOn('2026-03-02').send('/submit', matter);
    const code = codeIn(receipt);
    expect(code).toMatch(/^\d{12}$/);
    expect(receipt.headers).not.toHaveProperty('location');
    for (const [, address] of receipt.html.matchAll(/(?:href|action|src)="([^"]*)"/g))
      expect(address).not.toContain(code);
  });

  it('is one case with one receipt, however often the same form is sent', async () => {
    const cases = new MemoryStore();
    const { send } = citizenOn('2026-03-02', cases);
    const receipts = await Promise.all([1, 2, 3].map(() => send('/submit', matter)));
    expect(new Set(receipts.map(({ html }) => html)).size).toBe(1);
    expect(cases.cases.size).toBe(1);
  });

  it('is asked again when the form was sent before and now says something else', async () => {
    const cases = new MemoryStore();
    const { send } = citizenOn('2026-03-02', cases);
    await send('/submit', matter);
    const asked = await send('/submit', { ...matter, facts: '又停了一部。' });
    expect(asked.text).toContain('这张表已经提交过一次');
    expect(fieldIn(asked, 'facts')).toBe('又停了一部。');
    expect(cases.cases.size).toBe(1);

    const key = fieldIn(asked, 'key');
    expect(key).not.toBe(matter.key);
    await send('/submit', { ...matter, facts: '又停了一部。', key });
    expect(cases.cases.size).toBe(2);
  });

  it('comes back as it was typed, with the same words on top and at each field', async () => {
    const { send } = citizenOn('2026-03-02');
    const again = await send('/submit', { ...matter, title: ' ', requests: [], phone: '12345', email: 'nobody' });
    expect(again.status).toBe(422);
    expect(again.html).toContain('<title>有几处需要改一改: 提交诉求 - 回音</title>');
    const said = {
      title: '请填写“标题”。',
      'requests-0': '请填写“诉求”。',
      email: '请填写电子邮箱地址，例如 name@example.com。',
    };
    for (const [id, sentence] of Object.entries(said)) {
      expect(again.html).toContain(`<a href="#${id}">${sentence}</a>`);
      expect(again.html).toContain(`<p class="error" id="${id}-error">${sentence}</p>`);
      expect(again.html).toMatch(new RegExp(` id="${id}" aria-describedby="[^"]*${id}-error" aria-invalid="true"`));
    }
    expect(again.html).toMatch(/<section class="notice"[^>]* tabindex="-1" autofocus/);
    expect(fieldIn(again, 'facts')).toBe(matter.facts);
    expect(fieldIn(again, 'phone')).toBe('12345');
    expect(fieldIn(again, 'key')).toBe(matter.key);
  });

  it('cannot have happened tomorrow', async () => {
    const again = await citizenOn('2026-03-02').send('/submit?lang=en', { ...matter, happenedOn: '2026-03-03' });
    expect(again.status).toBe(422);
    expect(again.html).toContain(
      '<a href="#happenedOn">The date it happened cannot be later than today (2 March 2026). Please give the actual date.</a>',
    );
    expect(fieldIn(again, 'happenedOn')).toBe('2026-03-03');
  });

  it('has room for one request more without a script, and for ten in all', async () => {
    const { send } = citizenOn('2026-03-02');
    const fields = (page: Shown) => page.html.match(/<textarea[^>]* name="requests"/g)?.length;
    const more = await send('/submit', { ...matter, requests: ['一', '二', '三'], more: '1' });
    expect(more.status).toBe(200);
    expect(more.html).not.toContain('class="error"');
    expect(fields(more)).toBe(4);
    expect(more.html).toMatch(/id="requests-3"[^>]* autofocus/);

    const ten = await send('/submit', { ...matter, requests: Array(9).fill('一'), more: '1' });
    expect(fields(ten)).toBe(10);
    expect(ten.html).not.toContain('name="more"');
  });

  it('loses nothing when the table cannot be reached, and is sent when it can', async () => {
    const cases = new MemoryStore();
    const { send } = citizenOn('2026-03-02', cases);
    const nextSerial = cases.nextSerial.bind(cases);
    cases.nextSerial = () => Promise.reject(new Error('table unreachable'));
    const kept = await send('/submit?lang=en', matter);
    expect(kept.status).toBe(500);
    expect(kept.text).toContain('It has not been sent yet');
    expect(kept.text).toContain('please quote this code: quote-me');
    expect(fieldIn(kept, 'facts')).toBe(matter.facts);

    cases.nextSerial = nextSerial;
    const receipt = await send('/submit?lang=en', { ...matter, key: fieldIn(kept, 'key') });
    expect(receipt.text).toContain('We have received your matter');
    expect(receipt.text).toContain('By the end of 17 March 2026 the city-petitions registers it');
  });

  it('shows markup as the text it is', async () => {
    const hostile = `<img src=x onerror="alert('1')"> & </textarea><script>`;
    const { send } = citizenOn('2026-03-02');
    for (const lang of ['zh', 'en']) {
      const receipt = await send(`/submit?lang=${lang}`, { ...matter, key: `receipt-${lang}`, title: hostile });
      const again = await send(`/submit?lang=${lang}`, { ...matter, title: hostile, facts: hostile, email: hostile });
      for (const { html, text } of [receipt, again]) {
        expect(html).not.toMatch(/<script(?! src="\/assets\/prover-)|<img src=x/);
        expect(text).toContain(hostile);
      }
      expect(fieldIn(again, 'title')).toBe(hostile);
    }
  });
});
