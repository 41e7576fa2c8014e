import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { readOffices } from '../../local/demo/files.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import type { Lang } from '../../shared/i18n/dates.ts';
import { sourceName } from '../../shared/i18n/sources.ts';
import { national } from '../../shared/policy/national.ts';
import { office as officeSchema } from '../../shared/schema/directory.ts';
import { officesPage } from '../../web/public/offices.tsx';
import { procedurePage } from '../../web/public/procedure.tsx';
import { citizenOn } from '../support/citizen.ts';

const frame = (lang: Lang) => ({ lang, path: '/', style: '', mark: '', reading: 'usual' }) as const;
const said = (page: VNode) => /<main.*<\/main>/s.exec(render(page))?.[0].replace(/<[^>]+>/g, '') ?? '';

describe('how a matter is dealt with', () => {
  it('says each limit as the policy has it, with its article', async () => {
    const { text } = await citizenOn('2026-03-02').open('/procedure');
    for (const said of ['15 日内', '5 个工作日', '受理后 60 日内', '最多 30 日', '90 日内', '不超过 5 人'])
      expect(text).toContain(said);
    expect(text).toContain('30 日内，可以请上一级机关复查。《信访工作条例》第三十五条');
    expect(text).toContain('《信访工作条例》第三十条第三款');
    expect(text).toContain('受理后 30 日内告诉您采纳了没有、为什么。');
  });

  it('follows another policy, which types nothing by hand', async () => {
    const review = { ...national.clocks['ask-review'], period: { days: 45, unit: 'working', roll: false } } as const;
    const limits = { ...national.limits, representatives: { count: 3, source: '本省条例' } };
    const suggestion = { ...national.paths.suggestion, answer: { days: 20, unit: 'working', roll: false } } as const;
    const paths = { ...national.paths, suggestion };
    const policy: Policy = { ...national, paths, limits, clocks: { ...national.clocks, 'ask-review': review } };
    const text = said(procedurePage(frame('zh'), policy));
    expect(text).toContain('45 个工作日内，可以请上一级机关复查');
    expect(text).toContain('不超过 3 人。本省条例');
    expect(text).toContain('受理后 20 个工作日内告诉您采纳了没有');
  });
});

describe('where a rule stands', () => {
  it('is said in the language of the page, settings too', () => {
    expect(sourceName('Art. 22(3); days: setting', 'zh')).toBe('《信访工作条例》第二十二条第三项；天数由本地设定');
    expect(sourceName('Art. 21(2), satisfaction rating rules 2022; days: setting', 'en')).toBe(
      'Regulations on Petition Work, Art. 21(2), rules on satisfaction rating, 2022; number of days: local setting',
    );
    expect(sourceName('本省条例第九条', 'zh')).toBe('本省条例第九条');
  });
});

describe('offices and hours', () => {
  it('stand as the directory has them, the petition offices first, and no closed unit', async () => {
    const units = new Map(readOffices().map((unit) => [unit.id, unit]));
    const text = said(officesPage(frame('zh'), units));
    expect(text).toContain('望汐市信访局地址望汐市望灯路3号来访接待大厅');
    expect(text).toContain('领导接待日每月 15 日上午');
    expect(render(officesPage(frame('zh'), units))).toContain('href="tel:03005550003"');
    expect(text.indexOf('望北县信访局')).toBeLessThan(text.indexOf('望汐市住房和城乡建设局'));
    expect(text).not.toContain('老港街道');
    expect(said(officesPage(frame('en'), units))).not.toMatch(/\p{Script=Han}/u);
  });

  it('that say nothing of themselves are not made up', async () => {
    expect((await citizenOn('2026-03-02').open('/offices')).text).toContain('还没有公布');
  });

  it('are refused where a telephone is none', () => {
    const [, , unit] = readOffices();
    const reception = { ...unit?.reception, phone: 'call us' };
    expect(officeSchema.safeParse(unit).success).toBe(true);
    expect(officeSchema.safeParse({ ...unit, reception }).success).toBe(false);
  });
});
