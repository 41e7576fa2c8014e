import { describe, expect, it } from 'vitest';
import type { CaseNumber, DocumentId } from '../../shared/domain/ids.ts';
import type { Opinion } from '../../shared/domain/papers.ts';
import { builtInSettings } from '../../shared/gate/settings.ts';
import { MemoryGate } from '../../shared/ports/fakes/memory-gate.ts';
import { toAccept, told } from '../domain/stories.ts';
import { citizenOn } from '../support/citizen.ts';
import { ASSIGN_1, at, housingHandler, housingHead, registrar, supervisor, system } from '../support/city.ts';

type Citizen = ReturnType<typeof citizenOn>;

async function received(citizen: Citizen, title?: string): Promise<{ number: CaseNumber; code: string }> {
  const done = await citizen.submit(title ? { title } : {});
  if ('refusal' in done) throw new Error(done.refusal.code);
  return { number: done.matter.number, code: done.code ?? '' };
}

const wide = (text: string) =>
  text.replace(/[A-Z\d]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
const dashed = (text: string) => `${[...text.matchAll(/.{1,4}/g)].join('—')}·–－。`;

describe('following a matter', () => {
  it('says first where it stands, who acts next, and by which day', async () => {
    const citizen = citizenOn('2026-03-02');
    const mine = await received(citizen);
    citizen.setDay('2026-03-10');
    const zh = await citizen.send('/track', mine);
    expect(zh.status).toBe(200);
    expect(zh.html).toContain('<h1 class="written" lang="zh-CN">小区电梯停运</h1>');
    expect(zh.text).toContain(
      '已收到，等待登记city-petitions（中文）将在2026年3月17日（星期二）24:00前登记并转送。还有 7 天',
    );
    const en = await citizen.send('/track?lang=en', mine);
    expect(en.text).toContain('City-petitions will register it and send it on by the end of 17 March 2026.7 days left');
  });

  it('takes number and code with the spaces and hyphens they were copied with', async () => {
    const citizen = citizenOn('2026-03-02');
    const { number, code } = await received(citizen);
    const spaced = {
      number: ` ${number.toLowerCase().replace('2026', '2026-')}`,
      code: code.replace(/(.{4})/g, '$1 '),
    };
    expect((await citizen.send('/track', spaced)).status).toBe(200);
  });

  it('says of what is registered that it is still to be sent on, and no more', async () => {
    const citizen = citizenOn('2026-03-02');
    const mine = await received(citizen);
    await citizen.ask(mine.number, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
    expect((await citizen.send('/track', mine)).text).toContain(
      'city-petitions（中文）将在2026年3月17日（星期二）24:00前转送有权处理的单位。',
    );
    citizen.setDay('2026-03-20');
    expect((await citizen.send('/track?lang=en', mine)).text).toContain(
      'City-petitions should have sent it on to the competent unit by the end of 17 March 2026, and has not yet.',
    );
  });

  it.each([
    ['in full width', wide, wide],
    ['with Chinese dashes and a full stop', dashed, dashed],
    ['without the letters of the number', (number: string) => number.replace(/\D/g, ''), (code: string) => code],
  ])('takes number and code %s, and counts no guess', async (_, number, code) => {
    const citizen = citizenOn('2026-03-02');
    const mine = await received(citizen);
    // More often than anybody may guess.
    for (let i = 0; i < 12; i++)
      expect((await citizen.send('/track', { number: number(mine.number), code: code(mine.code) })).status).toBe(200);
  });

  it('asks for a number and a code that have neither letter nor digit', async () => {
    const asked = await citizenOn('2026-03-02').send('/track', { number: '——', code: '。' });
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('<a href="#number">请填写“信访件编号”。</a>');
  });

  it('answers a wrong code and a number that is not there with one and the same page', async () => {
    const citizen = citizenOn('2026-03-02');
    const { number, code } = await received(citizen);
    const wrong = [
      { number, code: '000000000000' },
      { number: 'TT2026999999', code },
      { number: 'ZZ202699999999', code },
    ];
    const pages = await Promise.all(wrong.map((typed) => citizen.send('/track', typed)));
    const same = pages.map(({ status, html }) => `${status} ${html.replace(/ value="[^"]*"/g, '')}`);
    expect(new Set(same).size).toBe(1);
    expect(pages[0]?.status).toBe(404);
    expect(pages[0]?.text).toContain('编号或查询码不对，请对照回执核对后再查。');
    expect(pages[0]?.html).toContain(`value="${number}"`);
  });

  it('asks for what was left empty', async () => {
    const asked = await citizenOn('2026-03-02').send('/track', { number: 'TT2026000001', code: ' ' });
    expect(asked.status).toBe(422);
    expect(asked.html).toContain('<a href="#code">请填写“查询码”。</a>');
  });

  it('asks once more for what can be no number or no code, and counts it as no try', async () => {
    const limits = { ...builtInSettings.limits, code: { most: 1, minutes: 60 } };
    const citizen = citizenOn('2026-03-02', undefined, new MemoryGate({ ...builtInSettings, limits }));
    const mine = await received(citizen);
    for (const number of ['WX2026', 'x'.repeat(5000), '六号']) {
      const asked = await citizen.send('/track', { ...mine, number });
      expect(asked.status).toBe(422);
      expect(asked.html).toContain('<a href="#number">请对照回执填写信访件编号，例如 WX2026000123。</a>');
    }
    for (const code of [mine.code.slice(1), `${mine.code}0`, '十二位']) {
      const asked = await citizen.send('/track', { ...mine, code });
      expect(asked.status).toBe(422);
      expect(asked.html).toContain('<a href="#code">查询码是 12 位数字，请对照回执填写。</a>');
    }
    const wide = mine.code.replace(/\d/g, (digit) => String.fromCodePoint(Number(digit) + 0xff10));
    expect((await citizen.send('/track', { ...mine, code: wide })).status).toBe(200);
  });

  it('gives the notice of acceptance to read and to print, addressed by name, and no letter between offices', async () => {
    const citizen = citizenOn('2026-03-02');
    const mine = await received(citizen);
    await told(citizen, mine.number, toAccept);
    const page = await citizen.send('/track', mine);
    expect(page.text).toContain('看受理告知书');
    const document = 'housing/acceptance/2026/1';
    const notice = await citizen.send('/track/document', { ...mine, document });
    expect(notice.html).toContain('<h1>受理告知书</h1><p>林小满：</p>');
    expect(notice.text).toContain('经审查，根据《信访工作条例》第二十三条的规定，决定予以受理。');
    const en = await citizen.send('/track/document?lang=en', { ...mine, document });
    expect(en.html).toContain('<h1>Notice of acceptance</h1>');
    for (const wrong of [
      { document: 'city-petitions/transfer/2026/1' },
      { document: '' },
      { document, code: '0'.repeat(12) },
    ])
      expect(await citizen.send('/track/document', { ...mine, ...wrong })).toMatchObject({
        status: 404,
        html: expect.not.stringContaining('<article'),
      });
  });

  it('says which document was served', async () => {
    const citizen = citizenOn('2026-03-02');
    const mine = await received(citizen);
    await told(citizen, mine.number, toAccept);
    const document = 'housing/acceptance/2026/1' as DocumentId;
    const service = { way: 'direct', on: at('2026-03-02') } as const;
    await citizen.ask(mine.number, housingHandler, { action: 'record-service', document, service });
    expect((await citizen.send('/track', mine)).text).toContain('受理告知书已送达您');
    expect((await citizen.send('/track?lang=en', mine)).text).toContain('Served on you: Notice of acceptance');
  });

  it('says openly that it is overdue, and since when the unit is supervised', async () => {
    const citizen = citizenOn('2026-03-02');
    const mine = await received(citizen);
    citizen.setDay('2026-03-20');
    const late = await citizen.send('/track', mine);
    expect(late.text).toContain('应当在2026年3月17日（星期二）24:00前登记并转送，还没有做到。');
    expect(late.text).toContain('超期的事项会自动督办');
    expect(late.text).toContain('已超期 3 天');

    const office = 'city-petitions' as never;
    await citizen.ask(mine.number, supervisor, { action: 'supervise', office, ground: 'overdue' });
    const watched = await citizen.send('/track?lang=en', mine);
    expect(watched.text).toContain('3 days overdue');
    expect(watched.text).toContain(
      'A supervision notice went to city-petitions on 20 March 2026; it must answer by 3 April 2026.',
    );
  });

  it('explains the last day, day by day, down to the make-up weekend', async () => {
    const citizen = citizenOn('2026-02-09');
    const mine = await received(citizen);
    const zh = await citizen.send('/track', mine);
    const why = zh.html.match(/<details class="why">.*?<\/details>/s)?.[0] ?? '';
    expect(why).toContain('<summary>为什么是这一天？</summary>');
    expect(why.match(/<tr/g)).toHaveLength(16);
    expect(why).toMatch(/2026年2月14日（星期六）<\/th><td>第 5 天<\/td><td>调休上班（春节）/);
    expect(why).toMatch(/2026年2月24日（星期二）<\/th><td>第 15 天<\/td><td>工作日<\/td><\/tr><\/tbody>/);
    const en = await citizen.send('/track?lang=en', mine);
    expect(en.html).toMatch(/Tue 17 February 2026<\/th><td>day 8<\/td><td>holiday \(Spring Festival\)/);
  });

  it('shows what was found and the answers request by request, with unit and basis, and who has the next word', async () => {
    const citizen = citizenOn('2026-03-02');
    const mine = await received(citizen);
    await answered(citizen, mine.number);
    const page = await citizen.send('/track', mine);
    expect(page.text).toContain('housing（中文）已书面答复');
    expect(page.text).toContain('查明的情况housing（中文）（主办）电梯主板损坏。');
    expect(page.text).toContain(
      '诉求 1尽快修好电梯予以支持housing（中文）（主办）十日内修复。依据：《特种设备安全法》',
    );
    const steps = page.html.match(/<ol class="steps">.*?<\/ol>/s)?.[0] ?? '';
    expect(steps).toContain('housing（中文）的书面答复已送达您');
    expect(steps).not.toContain('拟写');
    expect(steps.match(/aria-current="step"/g)).toHaveLength(1);
  });

  it('says first that an answer is ready and waits to be taken, and who serves it otherwise', async () => {
    const citizen = citizenOn('2026-03-02');
    const mine = await received(citizen);
    await told(citizen, mine.number, toAccept);
    const assignment = ASSIGN_1;
    const opinions: Opinion[] = [1, 2].map((n) => ({ outcome: 'supported', text: `修好 ${n}。`, basis: '维保合同' }));
    await citizen.ask(mine.number, housingHandler, { action: 'draft-opinion', assignment, found: '损坏。', opinions });
    expect((await citizen.send('/track', mine)).text).toContain('housing（中文）已受理，正在办理');
    await citizen.ask(mine.number, housingHead, { action: 'approve-opinion', assignment });
    const zh = await citizen.send('/track', mine);
    expect(zh.html).toContain('<p class="status">housing（中文）的书面答复已经作出，等您签收</p>');
    expect(zh.text).toMatch(/您可以在下面签收；不签收的，housing（中文）将在2026年\d+月\d+日（星期.）24:00前送达。/);
    expect(zh.text).not.toContain('正在办理housing');
    const en = await citizen.send('/track?lang=en', mine);
    expect(en.text).toContain('The written answer of housing is ready and waits for you');
    citizen.setDay('2026-06-01');
    const late = await citizen.send('/track', mine);
    expect(late.text).toMatch(
      /housing（中文）应当在2026年\d+月\d+日（星期.）24:00前送达，还没有送达；您可以在下面签收。/,
    );
    expect(late.text).not.toContain('还没有做到');
  });

  it('says that it was withdrawn, and what to do where that was not meant', async () => {
    const citizen = citizenOn('2026-03-02');
    const mine = await received(citizen);
    await citizen.ask(mine.number, { kind: 'citizen' }, { action: 'withdraw' });
    expect((await citizen.send('/track', mine)).text).toContain(
      '您已撤回这件事不再办理。如果不是您本人的意思，请联系信访部门。',
    );
    expect((await citizen.send('/track?lang=en', mine)).text).toContain('You have withdrawn it');
  });

  it('follows a review: who reviews, by which day', async () => {
    const citizen = citizenOn('2026-03-02');
    const mine = await received(citizen);
    await answered(citizen, mine.number);
    await citizen.ask(mine.number, { kind: 'citizen' }, { action: 'ask-review', reasons: '没有说明何时修好。' });
    const page = await citizen.send('/track', mine);
    expect(page.text).toContain(
      'city（中文）正在复查city（中文）将在2026年4月1日（星期三）24:00前书面告知您复查意见。',
    );
    expect(page.text).toContain('您向city（中文）申请复查或者复核');
  });

  it('shows markup in an answer as the text it is', async () => {
    const citizen = citizenOn('2026-03-02');
    const mine = await received(citizen, '<img src=x>');
    const hostile = '<script>alert(1)</script>';
    await answered(citizen, mine.number, hostile);
    for (const address of ['/track', '/track?lang=en']) {
      const page = await citizen.send(address, mine);
      expect(page.html).not.toMatch(/<script|<img src=x/);
      expect(page.html).toContain('<h1 class="written">&lt;img src=x></h1>');
      expect(page.text).toContain(hostile);
    }
  });

  it('keeps the question when the table cannot be reached', async () => {
    const citizen = citizenOn('2026-03-02');
    const mine = await received(citizen);
    citizen.deps.cases.codeOf = () => Promise.reject(new Error('table unreachable'));
    const kept = await citizen.send('/track', mine);
    expect(kept.status).toBe(500);
    expect(kept.text).toContain('暂时查不到');
    expect(kept.html).toContain(`value="${mine.number}"`);
  });
});

async function answered({ ask }: Citizen, number: CaseNumber, first = '十日内修复。') {
  const opinions: Opinion[] = [
    { outcome: 'supported', text: first, basis: '《特种设备安全法》' },
    { outcome: 'explained', text: '因配件停产。', basis: '维保合同' },
  ];
  const assignment = ASSIGN_1;
  const to = [{ office: housingHandler.office, lead: true }];
  await ask(number, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
  await ask(number, registrar, { action: 'route', way: 'transfer', to });
  await ask(number, system('deliver'), { action: 'deliver', assignment });
  await ask(number, housingHandler, { action: 'accept', assignment });
  await ask(number, housingHandler, { action: 'draft-opinion', assignment, found: '电梯主板损坏。', opinions });
  await ask(number, housingHead, { action: 'approve-opinion', assignment });
  const service = { way: 'direct', on: at('2026-03-02') } as const;
  await ask(number, housingHandler, { action: 'serve-opinion', assignment, service });
}
