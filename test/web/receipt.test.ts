import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../shared/cases/evidence.ts';
import type { FileId } from '../../shared/domain/ids.ts';
import { MemoryDrafts } from '../../shared/ports/fakes/memory-drafts.ts';
import { citizenOn, fieldIn, type Shown } from '../support/citizen.ts';
import { CODE_KEY } from '../support/office-day.ts';
import { answers, codeIn, walked } from '../support/petition.ts';

async function handedIn() {
  const citizen = citizenOn('2026-03-02');
  const received = await citizen.submit();
  if ('refusal' in received || !received.code) throw new Error('a receipt expected');
  return { citizen, number: received.matter.number, code: received.code, matter: received.matter };
}

it('nobody goes on from a receipt before they say that it is saved', async () => {
  const { citizen, number, code } = await handedIn();
  const stopped = await citizen.send('/track/saved', { number, code });
  expect(stopped.status).toBe(422);
  expect(stopped.text).toContain('请先保存编号和查询码');
  expect(fieldIn(stopped, 'code')).toBe(code);
  const gone = await citizen.send('/track/saved', { number, code, saved: 'yes' });
  expect([gone.status, gone.text]).toEqual([200, expect.stringContaining('办理经过')]);
});

describe('the receipt after sending', () => {
  const sent = async (cookies: boolean) => {
    const drafts = new MemoryDrafts();
    const citizen = citizenOn('2026-03-02', undefined, undefined, drafts);
    if (!cookies) citizen.withoutCookies();
    await citizen.open('/submit');
    const first = await citizen.post('/submit/start');
    const carried = cookies ? {} : { draft: fieldIn(first, 'draft') };
    const given = Object.fromEntries(
      Object.entries(answers).map(([page, fields]) => [page, { ...fields, ...carried }]),
    );
    await walked(citizen, given);
    const receipt = await citizen.post('/submit/send', { sure: 'yes', ...carried });
    return { citizen, drafts, receipt };
  };
  /** What the form of the receipt holds, ticked or not. */
  const form = (receipt: Shown, more: object = {}) => ({
    number: fieldIn(receipt, 'number'),
    code: fieldIn(receipt, 'code'),
    ...(receipt.html.includes('name="draft"') && { draft: fieldIn(receipt, 'draft') }),
    ...more,
  });

  it.each([
    ['with cookies', true],
    ['without cookies, by the secret in its form', false],
  ])('%s: once it is saved, the draft is deleted with all that was typed, and the case opens', async (_, cookies) => {
    const { citizen, drafts, receipt } = await sent(cookies);
    expect(receipt.html).toContain('action="/submit/received" data-unsaved');
    expect(JSON.stringify([...drafts.kept])).toContain('林小满');
    const gone = await citizen.post('/submit/received', form(receipt, { saved: 'yes' }));
    expect([gone.status, gone.text]).toEqual([200, expect.stringContaining('办理经过')]);
    expect(drafts.kept.size).toBe(0);
    if (cookies) expect(gone.cookies).toEqual([expect.stringMatching(/^draft=none;/)]);
    const again = await citizen.post('/submit/received', form(receipt, { saved: 'yes' }));
    expect(again.text).toContain('办理经过');
  });

  it.each([
    ['with cookies', true],
    ['without cookies', false],
  ])(
    '%s: while nobody says that it is saved, receipt and draft stay, in the other mode as well',
    async (_, cookies) => {
      const { citizen, drafts, receipt } = await sent(cookies);
      const stopped = await citizen.post('/submit/received', form(receipt));
      expect([stopped.status, stopped.text]).toEqual([422, expect.stringContaining('请先保存编号和查询码')]);
      const easy = await citizen.post('/submit/received', form(stopped, { saved: 'yes', reading: 'easy' }));
      expect([easy.status, easy.text]).toEqual([200, expect.stringContaining('已收到您的诉求')]);
      expect(drafts.kept.size).toBe(1);
      await citizen.post('/submit/received', form(easy, { saved: 'yes' }));
      expect(drafts.kept.size).toBe(0);
    },
  );

  it('a code that does not open the case leaves the draft, which still gives the receipt', async () => {
    const { citizen, drafts, receipt } = await sent(true);
    const wrong = await citizen.post('/submit/received', form(receipt, { code: '000000000000', saved: 'yes' }));
    expect(wrong.status).toBe(404);
    expect(drafts.kept.size).toBe(1);
    expect(codeIn(await citizen.post('/submit/send', { sure: 'yes' }))).toBe(fieldIn(receipt, 'code'));
  });

  it('its address, reloaded or passed on, asks for number and code', async () => {
    const { citizen } = await sent(true);
    expect((await citizen.visit('/submit/received')).text).toContain('查看进展');
  });
});

it('a receipt leads to the case with number and code behind #, which no server is told', async () => {
  const { citizen, number, code, matter } = await handedIn();
  const receipt = await citizen.send('/track/receipt', { number, code });
  expect(receipt.html).toContain('<svg class="qr"');
  expect(receipt.text).toContain(matter.contentHash);
  expect(receipt.html).not.toMatch(new RegExp(`(?:href|action)="[^"]*${code}`));
});

it('a receipt names the files that were sent, each with its size and fingerprint', async () => {
  const citizen = citizenOn('2026-03-02');
  const files = [
    { id: 'a'.repeat(32) as FileId, sha256: '3f'.repeat(32), bytes: 1_258_291, type: 'jpeg', name: '灯<b>.jpg' },
    { id: 'b'.repeat(32) as FileId, sha256: '4e'.repeat(32), bytes: 2_000, type: 'pdf', name: '' },
  ] as const;
  const received = await citizen.submit({ files: [...files] });
  if ('refusal' in received || !received.code) throw new Error('a receipt expected');
  const own = { number: received.matter.number, code: received.code };
  const zh = await citizen.send('/track/receipt', own);
  expect(zh.text).toContain('随附的 2 个文件');
  expect(zh.text).toContain(`灯<b>.jpg 照片，1.2 MB ${files[0].sha256}`);
  expect(zh.text).toContain(`未命名的文件 PDF，2 KB ${files[1].sha256}`);
  const en = await citizen.send('/track/receipt?lang=en', own);
  expect(en.text).toContain('The 2 files that came with it');
});

describe('what happens next, as the receipt says it', () => {
  const saidOn = async (day: string, change: Parameters<ReturnType<typeof citizenOn>['submit']>[0]) => {
    const citizen = citizenOn(day);
    const received = await citizen.submit(change);
    if ('refusal' in received || !received.code) throw new Error('a receipt expected');
    const own = { number: received.matter.number, code: received.code };
    const shown = await citizen.send('/track/receipt', own);
    return { zh: shown.text, en: (await citizen.send('/track/receipt?lang=en', own)).text };
  };
  const nobody = { anonymous: true };

  it('is the 60 days of Art. 34 for what is asked for, unless the law has another procedure', async () => {
    const { zh, en } = await saidOn('2026-03-02', { nature: 'claim' });
    expect(zh).toContain(
      '受理后 60 日内，逐项书面答复您的 2 项诉求；法律规定走诉讼、仲裁、复议等程序的，告诉您走哪条路。',
    );
    expect(en).toContain('Within 60 days of accepting it, the unit answers each of your 2 requests in writing;');
  });

  it('is the period of suggestions for a suggestion', async () => {
    const { zh, en } = await saidOn('2026-03-02', { nature: 'suggestion' });
    expect(zh).toContain('受理后 30 日内书面答复您：采纳了没有，为什么。');
    expect(en).toContain('tells you in writing, within 30 days of accepting it, whether it adopts it');
    expect(zh).not.toContain('60 日');
  });

  it('promises nothing in writing to whoever left no name', async () => {
    const { zh, en } = await saidOn('2026-03-02', { nature: 'accusation', citizen: nobody });
    expect(zh).toContain('承办单位收到后 15 日内决定是否受理。您没有留下姓名，书面告知送不到，请在进展页上查看。');
    expect(zh).toContain('由纪检监察等有权处理的机关研究办理，受理后 60 日内在您的进展页上答复您。');
    expect(zh).not.toMatch(/书面(?:答复|告知您)/);
    expect(en).not.toContain('in writing');
  });

  it('says each period where the kind of matter is still open', async () => {
    const { zh } = await saidOn('2026-03-02', {});
    expect(zh).toContain('受理后书面答复您：诉求 60 日内，建议意见 30 日内，检举控告 60 日内。');
  });
});

it('a receipt says where to ask when it is lost, which nobody can whose name is not known', async () => {
  const citizen = citizenOn('2026-03-02');
  const shown = async (change: Parameters<typeof citizen.submit>[0]) => {
    const received = await citizen.submit(change);
    if ('refusal' in received || !received.code) throw new Error('a receipt expected');
    return (await citizen.send('/track/receipt', { number: received.matter.number, code: received.code })).text;
  };
  expect(await shown({})).toContain('只能由本人带身份证件，到收件的信访部门窗口询问');
  expect(await shown({ citizen: { anonymous: true } })).not.toContain('窗口询问');
});

it('the record of a case can be compared with the fingerprint on the receipt', async () => {
  const { citizen, number, code, matter } = await handedIn();
  const compared = async (hash: string) => (await citizen.send('/track/history', { number, code, hash })).text;
  expect(await compared(matter.contentHash.toUpperCase())).toContain('对得上：您提交的内容没有改动过。');
  expect(await compared('0'.repeat(64))).toContain('这件的记录里没有这个指纹。');
  expect((await citizen.send('/track/history', { number, code: '000000000000' })).status).toBe(404);
  const evidence = await evidenceOf(citizen.deps, { number, code, codeKey: CODE_KEY });
  expect(evidence?.events.every(({ sound }) => sound)).toBe(true);
  expect(evidence?.events[0]?.text).toContain(matter.contentHash);
});
