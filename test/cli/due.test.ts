import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockKinds } from '../../shared/domain/policy.ts';
import { huiyin } from './terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-'));
});
afterAll(() => rm(folder, { recursive: true }));

const LOCAL = join(import.meta.dirname, '..', '..', 'shared', 'policy', 'example-local.json');

async function fileOf(name: string, content: unknown): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const asking = (question: string) => huiyin('due', ...question.split(' '), '--json');
async function due(question: string) {
  const { code, out } = await asking(question);
  return { code, ...JSON.parse(out) };
}

describe('the last day of a period', () => {
  it.each([
    ['--received 2026-02-09 --clock objection', '2026-02-14', false],
    ['--received 2025-09-25 --clock objection', '2025-10-09', false],
    ['--received 2026-02-09 --days 5 --unit working', '2026-02-14', false],
    ['--received 2026-02-09 --days 5 --unit calendar', '2026-02-14', false],
    ['--received 2026-07-18 --days 15 --unit calendar', '2026-08-02', false],
    ['--received 2026-07-18 --days 15 --unit calendar --roll', '2026-08-03', false],
    ['--received 2026-02-15 --days 0 --unit calendar', '2026-02-15', false],
    ['--received 2026-11-22 --clock handle', '2027-01-21', true],
    // New Year's Day is off before its notice says so.
    ['--received 2026-12-28 --clock objection', '2027-01-05', true],
    ['--received 2031-01-01 --days 1 --unit working', '2031-01-02', true],
  ])('%s', async (question, last, provisional) => {
    expect(await due(question)).toMatchObject({ code: 0, due: last, provisional });
  });

  it('is there for every clock of the policy, with the source of its row', async () => {
    for (const clock of clockKinds)
      expect(await due(`--received 2026-03-02 --clock ${clock}`)).toMatchObject({
        ...{ code: 0, clock, received: '2026-03-02' },
        source: expect.stringMatching(/\S/),
      });
  });

  it('follows a policy of one’s own', async () => {
    const local = (clock: string) => due(`--received 2026-02-09 --clock ${clock} --policy ${LOCAL}`);
    expect(await local('notify')).toMatchObject({ due: '2026-02-14', days: 5, unit: 'working' });
    expect(await local('handle')).toMatchObject({ due: '2026-03-11', days: 30 });
    expect(await local('extension')).toMatchObject({
      due: '2026-04-10',
      days: 60,
      source: expect.stringContaining('示例省'),
    });
  });

  it('follows the calendar of another jurisdiction, whose weekends are off unless it says otherwise', async () => {
    const calendar = {
      holidays: ['2010-12-24', '2010-12-27', '2012-01-02'],
      workdays: ['2010-12-25'],
      from: 2010,
      to: 2011,
    };
    const there = await fileOf('calendar.json', calendar);
    const asked = (question: string) => due(`${question} --calendar ${there}`);
    expect(await asked('--received 2010-12-23 --clock objection')).toMatchObject({
      due: '2010-12-31',
      provisional: false,
    });
    expect(await asked('--received 2010-12-12 --clock route')).toMatchObject({ due: '2010-12-28', provisional: false });
    // A day of a year that is not covered counts as listed, and is provisional all the same.
    expect(await asked('--received 2011-12-30 --days 1 --unit working')).toMatchObject({
      due: '2012-01-03',
      provisional: true,
    });
  });
});

describe('an explanation', () => {
  it('gives each day and why it counts, for people', async () => {
    const zh = (await huiyin('due', '--received', '2025-09-25', '--clock', 'objection', '--explain')).out;
    expect(zh).toMatch(
      /^2025年10月9日（星期四）24:00 止\n自2025年9月25日（星期四）起 5 个工作日\n提出异议：《信访工作条例》第二十三条第三款\n/,
    );
    expect(zh).toMatch(/第 0 天 +2025年9月25日（星期四） +当天不计，从次日起算/);
    expect(zh).toMatch(/第 1 天 +2025年9月26日（星期五） +工作日/);
    expect(zh).toMatch(/不计 +2025年9月27日（星期六） +周末/);
    expect(zh).toMatch(/第 2 天 +2025年9月28日（星期日） +调休上班（国庆节）/);
    expect(zh).toMatch(/不计 +2025年10月6日（星期一） +放假（中秋）/);
    expect(zh).toMatch(/第 5 天 +2025年10月9日（星期四） +工作日$/);

    const rolled = ['--received', '2026-07-18', '--clock', 'route', '--explain', '--lang', 'en'];
    const en = (await huiyin('due', ...rolled)).out;
    expect(en).toMatch(/day 15 +Sun 2 August 2026 +weekend\n +moved on +Mon 3 August 2026 +weekday$/);
  });

  it('says what is not published yet', async () => {
    const asked = ['due', '--received', '2026-12-30', '--clock', 'objection', '--explain'];
    const zh = (await huiyin(...asked)).out;
    expect(zh).toContain('暂定：只有 2007 至 2026 年的放假安排');
    expect(zh).toMatch(/2026年12月31日（星期四） +工作日\n/);
    expect(zh).toMatch(/2027年1月1日（星期五） +放假（元旦），当年安排未公布/);
    expect(zh).toMatch(/2027年1月4日（星期一） +工作日，当年安排未公布/);
    expect((await huiyin(...asked, '--lang', 'en')).out).toContain('weekday, holidays of that year not published');
  });

  it('is there for machines', async () => {
    const { counted } = await due('--received 2026-12-31 --days 2 --unit working --explain');
    expect(counted).toEqual([
      { day: '2027-01-01', working: false, reason: 'holiday', name: '元旦', provisional: true },
      { day: '2027-01-02', working: false, reason: 'weekend', provisional: true },
      { day: '2027-01-03', working: false, reason: 'weekend', provisional: true },
      { day: '2027-01-04', n: 1, working: true, reason: 'weekday', provisional: true },
      { day: '2027-01-05', n: 2, working: true, reason: 'weekday', provisional: true },
    ]);
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['--clock objection', 'bad-date'],
    ['--received 2026-02-30 --clock objection', 'bad-date'],
    ['--received 2026-2-9 --clock objection', 'bad-date'],
    ['--received 9999-12-31 --clock objection', 'bad-date'],
    ['--received 2026-02-09', 'clock-or-days'],
    ['--received 2026-02-09 --clock objection --days 5', 'clock-or-days'],
    ['--received 2026-02-09 --clock objection --roll', 'clock-or-days'],
    ['--received 2026-02-09 --unit working', 'clock-or-days'],
    ['--received 2026-02-09 --clock objections', 'unknown-clock'],
    ['--received 2026-02-09 --clock toString', 'unknown-clock'],
    ['--received 2026-02-09 --days -5 --unit working', 'bad-days'],
    ['--received 2026-02-09 --days five --unit working', 'bad-days'],
    ['--received 2026-02-09 --days 5.5 --unit working', 'bad-days'],
    ['--received 2026-02-09 --days 36501 --unit working', 'bad-days'],
    [`--received 2026-02-09 --days ${'9'.repeat(400)} --unit working`, 'bad-days'],
    ['--received 2026-02-09 --days 5', 'bad-unit'],
    ['--received 2026-02-09 --days 5 --unit weeks', 'bad-unit'],
    ['--received 2026-02-09 --batch', 'usage'],
    ['--received 2026-02-09 --clock objection --policy nowhere.json', 'no-file'],
    ['--received 2026-02-09 --clock objection --data .huiyin', 'usage'],
  ])('says why, with a code and in both languages: %.60s', async (question, expected) => {
    const { code, error } = await due(question);
    expect({ code, error }).toEqual({
      code: 2,
      error: {
        code: expected,
        zh: expect.stringMatching(/\p{Script=Han}/u),
        en: expect.stringMatching(/^[^\p{Script=Han}]+$/u),
      },
    });
  });

  it('says what is allowed instead', async () => {
    const { err } = await huiyin('due', '--received', '2026-02-09', '--days', '-5', '--unit', 'working');
    expect(err).toEqual(['huiyin: days 应为 0 至 36500 的整数。 / days must be a whole number from 0 to 36500.']);
  });

  it('says where a policy or a calendar makes no sense', async () => {
    const policy = await fileOf('policy.json', { clocks: {} });
    const refused = await due(`--received 2026-02-09 --clock handle --policy ${policy}`);
    expect(refused).toMatchObject({ code: 2, error: { code: 'bad-policy' } });
    expect(refused.error.reasons).toContainEqual({
      ...{ code: 'missing', path: 'clocks/handle' },
      zh: '缺少 clocks/handle，请写上 {period, nature, whenOverdue, remind, ladder, source}。',
      en: 'clocks/handle is missing. Write {period, nature, whenOverdue, remind, ladder, source}.',
    });

    const both = { holidays: ['2010-10-01'], workdays: ['2010-10-01'], from: 2010, to: 2010 };
    const calendar = await fileOf('both.json', both);
    const { code, err } = await huiyin('due', '--received', '2010-09-30', '--clock', 'route', '--calendar', calendar);
    expect(code).toBe(2);
    expect(err).toEqual([
      `huiyin: ${calendar} 不能用，要改 1 处： / ${calendar} cannot be used. To be mended: 1`,
      '  workdays/2010-10-01 也写在 holidays/2010-10-01：一天或者放假，或者上班，请删去一处。 / workdays/2010-10-01 is also holidays/2010-10-01: a day is off or worked. Take one of them out.',
    ]);
  });
});
