import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ASSIGN_1, housingHandler, registrar, system } from '../support/city.ts';
import { type SmallStack, smallStack } from './small-stack.ts';

let stack: SmallStack;
beforeAll(async () => {
  stack = await smallStack('2026-10-20');
});
afterAll(() => stack.stop());

it('tells the life of a case, what is late and what is provisional, and nothing of the citizen', async () => {
  const { office } = stack;
  const number = await office.route();
  await office.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
  office.setDay('2026-11-10');
  await office.ask(number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
  stack.setDay('2026-11-11');

  const zh = (await stack.huiyin('case', number)).out;
  expect(zh).toContain('已受理 · 网上 · 2026年10月20日（星期二）收到 · city-petitions（中文）');
  expect(zh).toMatch(/还有 61 天 +书面答复 +housing（中文） +2027年1月11日（星期一）24:00 止，暂定/);
  expect(zh).toMatch(/2026年10月20日（星期二）10:00 +信访人 +收到：网上/);
  expect(zh).toMatch(
    /city-petitions（中文） city-petitions-registrar +转送：主办 housing（中文），协办 transport（中文）/,
  );

  const en = (await stack.huiyin('case', number, '--lang', 'en')).out;
  expect(en).toMatch(/61 days left +answer in writing +housing +until the end of 11 January 2027, provisional/);
  expect(en).toMatch(/10 November 2026, 10:00 +housing housing-handler +Accepted: housing/);

  const json = (await stack.huiyin('case', number, '--json')).out;
  for (const text of [zh, en, json]) expect(text).not.toMatch(/林小满|xiaoman|很困难/);
});

it('explains each running period day by day where that is asked for', async () => {
  const { office } = stack;
  office.setDay('2026-10-20');
  const number = await office.route();
  await office.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
  stack.setDay('2026-10-21');

  expect((await stack.huiyin('case', number)).out).not.toContain('为什么是这一天');
  const zh = (await stack.huiyin('case', number, '--explain')).out;
  expect(zh).toMatch(/提出异议：为什么是这一天\n +第 0 天 +2026年10月20日（星期二） +当天不计，从次日起算/);
  expect(zh).toMatch(/不计 +2026年10月24日（星期六） +周末/);
  expect(zh).toMatch(/第 5 天 +2026年10月27日（星期二） +工作日/);
  expect(zh).not.toContain('登记转送：为什么是这一天');
  const en = (await stack.huiyin('case', number, '--explain', '--lang', 'en')).out;
  expect(en).toMatch(/To object: why this day\n +day 0 +Tue 20 October 2026/);

  await office.ask(number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
  const { counts } = JSON.parse((await stack.huiyin('case', number, '--explain', '--json')).out);
  expect(counts).toEqual([expect.objectContaining({ clock: 'handle#01', from: '2026-10-20' })]);
  expect(counts[0].days.at(-1)).toMatchObject({ day: '2026-12-21', reason: 'weekday', rolled: true });
});

it('says which duty is overdue and since when, and which right has lapsed', async () => {
  const { office } = stack;
  office.setDay('2026-10-20');
  const number = await office.route();
  await office.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
  for (const day of ['2026-11-10', '2026-11-11', '2026-11-13']) {
    office.setDay(day);
    await office.ask(number, system('escalate'), { action: 'flag-overdue', clock: 'notify#01' as never });
  }
  stack.setDay('2026-11-13');

  const { out } = await stack.huiyin('case', number);
  expect(out).toMatch(
    /超期 9 天 +书面告知 +housing（中文） +2026年11月4日（星期三）24:00 止，2026年11月10日（星期二）已标记超期/,
  );
  expect(out).toMatch(/已过 +提出异议/);
  expect(out).toMatch(/待答复 +housing（中文） +2026年11月13日（星期五）发出 +2026年11月27日（星期五）24:00 前答复/);
  expect(out).toMatch(/系统（escalate） +超期：书面告知超期 6 天/);
});

it('does not repeat what staff wrote', async () => {
  const { office } = stack;
  const received = await office.submit();
  if ('refusal' in received) throw new Error('refused');
  const { number } = received.matter;
  const supervisor = { ...registrar, roles: ['supervisor'] as const };
  const demand = '请答复林小满';
  await office.ask(number, supervisor, { action: 'supervise', office: registrar.office, ground: 'evasion', demand });
  for (const options of [[], ['--json']])
    expect((await stack.huiyin('case', number, ...options)).out).not.toContain(demand);
});

it('says what a case number looks like', async () => {
  expect((await stack.huiyin('case', '17')).err).toEqual([
    'huiyin: “17”不是信访件编号，编号形如 WX2026000123。 / "17" is not a case number; one looks like WX2026000123.',
  ]);
});

it('says which request or run each step goes back to, and what the logs tell of it', async () => {
  const { office, folder } = stack;
  Object.assign(office.deps, { correlation: () => 'click-of-a-citizen' });
  const number = await office.route();
  expect((await stack.huiyin('case', number)).out).not.toContain('click-of-a-citizen');
  expect((await stack.huiyin('case', number, '--requests')).out).toMatch(/收到：网上 +click-of-a-citizen/);

  const line = { level: 'INFO', correlation: 'click-of-a-citizen' };
  const said = [
    { ...line, service: 'deliver', message: 'delivered', timestamp: '2026-10-20T02:00:02.000Z' },
    { ...line, service: 'site', message: 'answered', status: 303, timestamp: '2026-10-20T02:00:01.000Z' },
    { ...line, service: 'site', message: 'answered', correlation: 'another', timestamp: '2026-10-20T02:00:01.000Z' },
  ];
  await mkdir(join(folder, 'logs'));
  for (const { service } of said.slice(0, 2))
    await writeFile(
      join(folder, 'logs', `${service}.log`),
      `ERROR not a line: click-of-a-citizen\n${said
        .filter((each) => each.service === service)
        .map((each) => JSON.stringify(each))
        .join('\n')}\n`,
    );
  const { out } = await stack.huiyin('follow', 'click-of-a-citizen', '--lang', 'en');
  expect(
    out
      .trim()
      .split('\n')
      .map((row) => row.trim().split(/ {2,}/)),
  ).toEqual([
    ['20 October 2026, 10:00', 'site', 'INFO', 'answered 303'],
    ['20 October 2026, 10:00', 'deliver', 'INFO', 'delivered'],
  ]);
  expect(await stack.huiyin('follow', 'of-nobody-at-all')).toMatchObject({ code: 1 });
});
