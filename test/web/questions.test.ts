import { describe, expect, it } from 'vitest';
import { citizenOn, fieldIn } from '../support/citizen.ts';
import { answers, begun, walked } from '../support/petition.ts';

const accusing = {
  about: { nature: 'accusation' },
  accused: { accusedUnit: ['housing'], accusedWords: '' },
  where: answers.where,
  facts: answers.facts,
  requests: answers.requests,
  since: answers.since,
  identity: { identity: 'named' },
};

/** As far as the question before `question`. */
function upTo(question: string, given: Readonly<Record<string, object>> = answers) {
  const all = Object.entries(given);
  return Object.fromEntries(
    all.slice(
      0,
      all.findIndex(([name]) => name === question),
    ),
  ) as typeof answers;
}

describe('each question', () => {
  it.each(Object.keys(answers))('%s is whole in both languages', async (question) => {
    const citizen = await begun(citizenOn('2026-03-02'));
    if (question !== 'about') await walked(citizen, upTo(question));
    const zh = await citizen.visit(`/submit/${question}`);
    const en = await citizen.visit(`/submit/${question}?lang=en`);
    expect(zh.html).toContain(`action="/submit/${question}"`);
    expect(en.html).toContain(`action="/submit/${question}?lang=en"`);
    for (const { html } of [zh, en]) expect(html.match(/<h1/g)).toHaveLength(1);
    expect(en.text.replace(/（?中文）?/g, '')).not.toMatch(/\p{Script=Han}/u);
    expect(zh.html).not.toMatch(/<script(?! src="\/assets\/)|<style| style=| on\w+=/);
    expect(zh.text).toContain('保留到2026年3月9日（星期一）24:00');
  });

  it('that is out of turn leads to the first one that is open', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await citizen.post('/submit/about', answers.about);
    for (const later of ['requests', 'check', 'send', 'accused'])
      expect((await citizen.visit(`/submit/${later}`)).text).toContain('事情发生在哪里？');
    expect((await citizen.visit('/submit/no-such-question')).status).toBe(404);
  });

  it('shows again what was typed, and leads back to the check when it was changed', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen);
    const change = await citizen.post('/submit/check', { open: 'facts' });
    expect(fieldIn(change, 'title')).toBe('小区电梯停运');
    const check = await citizen.post('/submit/facts', { ...answers.facts, title: '电梯停了两周' });
    expect(check.text).toContain('请核对您写的内容');
    expect(check.text).toContain('电梯停了两周');
  });

  it('that a change makes necessary is asked before the check', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen);
    expect((await citizen.post('/submit/about', { nature: 'accusation' })).text).toContain('您反映的是哪个单位');
  });

  it('keeps what is wrong, and says on top and at the field how to mend it', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen, upTo('person'));
    const again = await citizen.post('/submit/person', {
      ...answers.person,
      idNumber: '110105194912310021',
      phone: '1',
    });
    expect(again.html).toContain('<title>有地方需要改一改：您是谁，怎样联系您？ - 回音</title>');
    for (const [id, said] of [
      ['idNumber', '这个身份证号码不对：前 17 位和最后一位校验码不符，可能抄错了一位。请对照证件核对。'],
      ['phone', '请填写 11 位手机号码，例如 13800000000'],
    ]) {
      expect(again.html).toContain(`<a href="#${id}">${said}`);
      expect(again.html).toContain(`<p class="error" id="${id}-error">${said}`);
    }
    expect(again.html).toMatch(/<section class="notice"[^>]* tabindex="-1" autofocus/);
    expect(fieldIn(again, 'phone')).toBe('1');
    expect(fieldIn(await citizen.visit('/submit/person'), 'phone')).toBe('1');
  });

  it.each([
    ['about', {}, '请选择一类；说不准的，选“说不准”。'],
    ['where', { place: ' ' }, '请填写“地点”。'],
    ['facts', { title: '', facts: '长'.repeat(20_001) }, '请控制在 20000 字以内'],
    ['requests', { requests: [' ', ''] }, '请填写“诉求”。'],
    ['since', { happenedOn: '2026-03-03' }, '发生日期不能晚于今天，今天是2026年3月2日（星期一）。请改为'],
    ['person', { name: '林小满' }, '请填写“证件号码”。'],
    ['person', { ...answers.person, name: '长'.repeat(61) }, '“姓名”太长，请控制在 60 字以内。'],
    ['person', { ...answers.person, address: '长'.repeat(201) }, '“住址”太长，请控制在 200 字以内。'],
    ['person', { ...answers.person, idNumber: '1101051949123100211' }, '请填写 18 位身份证号码，最后一位可以是 X'],
    ['person', { ...answers.person, phone: '65001234转801' }, '座机请加区号，有分机的写成 010-65001234-801。'],
    ['person', { ...answers.person, phone: '13800000000转8' }, '座机请加区号，有分机的写成 010-65001234-801。'],
    ['alone', {}, '请选择为谁反映。'],
    ['openness', {}, '请选择要不要保密。'],
  ])('%s says what is missing', async (question, fields, said) => {
    const citizen = await begun(citizenOn('2026-03-02'));
    if (question !== 'about') await walked(citizen, upTo(question));
    expect((await citizen.post(`/submit/${question}`, fields)).text).toContain(said);
  });

  it('about the accused wants to know who it is', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await citizen.post('/submit/about', accusing.about);
    const again = await citizen.post('/submit/accused', { accusedUnit: [''], accusedWords: '' });
    expect(again.text).toContain('请从名录里选单位，或者写下被反映的单位、人员。');
    const unknown = await citizen.post('/submit/accused', { accusedUnit: ['no-such-unit'], accusedWords: '' });
    expect(unknown.html).toContain('href="#accused-0-unit"');
  });

  it('asks a claim for a name at once, and leaves the choice to everybody else', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    expect((await walked(citizen, upTo('person'))).text).toContain('您是谁，怎样联系您？');
    const other = await begun(citizenOn('2026-03-02'));
    const identity = await walked(other, upTo('identity', accusing));
    expect(identity.text).toContain('您愿意留下姓名吗？');
    expect(identity.text).toContain('没法把书面告知和答复送给您');
  });

  it('adds a row and takes one away without asking anything else', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen, upTo('requests'));
    const more = await citizen.post('/submit/requests', { requests: ['一', '二'], add: '1' });
    expect(more.html).not.toContain('class="error"');
    expect(more.html).toMatch(/id="requests-2"[^>]* autofocus/);
    const fewer = await citizen.post('/submit/requests', { requests: ['一', '二', ''], remove: '0' });
    expect(fewer.html.match(/<textarea[^>]* name="requests"/g)).toHaveLength(2);
    expect(fieldIn(fewer, 'requests')).toBe('二');
  });

  it.each([
    ['1', '和别人一起的，至少 2 人。只有您一个人的，请返回上一步，选“为我自己或者家里”。'],
    ['0', '和别人一起的，至少 2 人。'],
    ['999999', '“人数”最多填写 100000。'],
    ['几个', '“人数”请填写数字，例如 6。'],
    ['2', '人数填写为 2，代表有 3 名。人数至少为 1，代表也要算在内。'],
  ])('says of %s people how many there can be', async (people, said) => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen, { ...upTo('alone'), alone: { alone: 'several' } });
    const names = people === '2' ? ['周小满', '钱大山', '陈阿婆'] : [];
    const again = await citizen.post('/submit/together', {
      people,
      representativeName: names,
      representativePhone: names.map((_, i) => `1380000000${i}`),
    });
    expect(again.html).toContain(`<p class="error" id="people-error">${said}`);
  });

  it('refuses a sixth representative in a sentence', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen, { ...upTo('alone'), alone: { alone: 'several' } });
    const six = [1, 2, 3, 4, 5, 6];
    const again = await citizen.post('/submit/together', {
      people: '20',
      representativeName: six.map((n) => `代表${n}`),
      representativePhone: six.map((n) => `1380000000${n}`),
    });
    expect(again.text).toContain('填写了 6 名代表，最多可以推选 5 名，请减少后再提交。');
    expect(again.html.match(/name="representativeName"/g)).toHaveLength(6);
  });

  it('shows markup as the text it is', async () => {
    const hostile = `<img src=x onerror="alert('1')"> & </textarea><script>`;
    const citizen = await begun(citizenOn('2026-03-02'));
    await walked(citizen, { ...answers, facts: { title: hostile, facts: hostile } });
    for (const page of ['facts', 'check']) {
      const { html, text } = await citizen.visit(`/submit/${page}`);
      expect(html).not.toMatch(/<script(?! src="\/assets\/)|<img src=x/);
      expect(text).toContain(hostile);
    }
  });
});

describe('an accusation against whoever would receive it', () => {
  it.each([
    ['the petition office itself', ['housing', 'city-petitions'], 'accused-1-unit'],
    ['a unit above it', ['city'], 'accused-0-unit'],
  ])('%s: says at once whom else to turn to, and another unit is taken', async (_, accusedUnit, field) => {
    const citizen = await begun(citizenOn('2026-03-02'));
    await citizen.post('/submit/about', { nature: 'accusation' });
    const told = await citizen.post('/submit/accused', { accusedUnit, accusedWords: '' });
    expect(told.html).toContain(`<a href="#${field}">`);
    expect(told.text).toContain('不能由它来收。请直接向纪检监察机关（举报电话 12388）反映');
    expect((await citizen.visit('/submit/accused?lang=en')).text).toContain('Please turn to the discipline inspection');
    const on = await citizen.post('/submit/accused', { accusedUnit: ['housing'], accusedWords: '' });
    expect(on.text).toContain('事情发生在哪里？');
  });
});
