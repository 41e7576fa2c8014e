import { describe, expect, it } from 'vitest';
import { fieldSentence } from '../../shared/i18n/fields.ts';
import { national } from '../../shared/policy/national.ts';
import { fieldErrors } from '../../shared/schema/field-problems.ts';
import { ownReachGiven, reachGiven } from '../../shared/schema/reach.ts';
import { changeLines } from '../../web/desk/admin/change-lines.ts';
import { differences } from '../../web/desk/admin/differences.ts';
import { changesTo, parsed, rowsOf } from '../../web/desk/admin/policy-rows.ts';
import { startOf, unitOf } from '../../web/desk/admin/unit-start.ts';
import { daysOf, readDays } from '../../web/desk/admin/year-days.ts';
import { bodyOf, draftOf, faultsOf, ownBodyOf } from '../../web/desk/settings/reach-draft.ts';
import { words } from '../../web/desk/words.ts';
import { office, offices } from '../support/city.ts';

describe('the differences between two objects', () => {
  it('are those of their innermost values, a list being one', () => {
    const was = { name: { zh: '园林局', en: 'Parks' }, parent: 'city', list: [1, 2], same: 1 };
    const is = { name: { zh: '城管局', en: 'Parks' }, list: [2, 1], same: 1, quiet: { from: '22:00' } };
    expect(differences(was, is)).toEqual([
      { path: 'name/zh', was: '园林局', is: '城管局' },
      { path: 'parent', was: 'city', is: undefined },
      { path: 'list', was: [1, 2], is: [2, 1] },
      { path: 'quiet/from', was: undefined, is: '22:00' },
    ]);
    expect(differences(was, structuredClone(was))).toEqual([]);
  });
});

describe('the trail of changes', () => {
  const said = (before: object, after: object) =>
    changeLines(before, after, { words: words.zh, units: [...offices.values()], lang: 'zh' });

  it('says in words what became of each part, and nothing of what stayed', () => {
    const robot = { via: 'webhook', form: 'wecom', host: 'robots.example', signed: false };
    expect(said({ channels: [] }, { channels: [{ via: 'email', to: 'f…@city.example' }, robot] })).toEqual([
      '渠道：（无） → f…@city.example > 企业微信机器人 robots.example',
    ]);
    const posts = [{ office: 'housing', roles: ['handler', 'head'] }];
    const housing = offices.get(office('housing'))?.name.zh;
    expect(said({ posts: [] }, { posts })).toEqual([`单位和岗位： → ${housing} · 经办人、负责人`]);
    const notice = { holidays: { '2027-01-01': '元旦' } };
    expect(said({ loadedAt: null }, { notice })).toEqual(['放假安排 / holidays / 2027-01-01：（无） → 元旦']);
    expect(said({}, { name: { zh: '园林处' }, kind: 'department' })).toEqual([
      '中文名称：（无） → 园林处',
      '类型：（无） → 部门',
    ]);
  });
});

describe('the days of a year', () => {
  const calendar = { from: 2026, to: 2027, holidays: { '2026-10-01': '国庆节', '2027-01-01': '元旦' }, workdays: {} };

  it('are typed a line each, as they are shown', () => {
    const lines = daysOf(calendar, 2027);
    expect(lines).toEqual({ holidays: '2027-01-01 元旦', workdays: '' });
    expect(readDays(lines.holidays, 2027)).toEqual({ days: { '2027-01-01': '元旦' }, wrong: [] });
  });

  it('are told apart from lines that say no day of this year', () => {
    expect(readDays('2027-02-05 春节\n\n 2026-10-01 国庆节\n下周一', 2027)).toEqual({
      days: { '2027-02-05': '春节' },
      wrong: [
        { line: 3, text: '2026-10-01 国庆节' },
        { line: 4, text: '下周一' },
      ],
    });
  });
});

describe('another policy', () => {
  it('says which rows change, and which periods of open cases are counted again', () => {
    const inForce: Record<string, unknown> = { ...national };
    const other = structuredClone(inForce);
    Object.assign(other, {
      clocks: {
        ...national.clocks,
        handle: { ...national.clocks.handle, period: { ...national.clocks.handle.period, days: 30 } },
        notify: { ...national.clocks.notify, source: '第十二条' },
      },
    });
    const { changed, recounted } = changesTo(inForce, other);
    expect(changed.map(({ path }) => path).sort()).toEqual(['clocks/handle/period/days', 'clocks/notify/source']);
    expect(recounted).toEqual(['handle']);
    expect(rowsOf(other).clocks.find(({ clock }) => clock === 'handle')).toMatchObject({ period: { days: 30 } });
  });

  it('is an object, or not yet one', () => {
    expect(['{"clocks":', '[]', '3', ''].map(parsed)).toEqual([undefined, undefined, undefined, undefined]);
    expect(parsed('{"clocks": {}}')).toEqual({ clocks: {} });
  });
});

describe('a unit in a form', () => {
  it('goes back as it was, with what the form does not show', () => {
    const unit = offices.get(office('housing'));
    if (!unit) throw new Error('not in the city');
    const reception = { address: { zh: '一号', en: '1' }, hours: { zh: '上午', en: 'mornings' } };
    const kept = { unit: { ...unit, mark: '望建', categories: [...unit.categories], reception }, version: 3 };
    const { id: _, ...rest } = kept.unit;
    expect(unitOf(startOf(kept, []), kept)).toEqual(rest);
  });
});

describe('how somebody is told, in a form', () => {
  const hook = { via: 'webhook', form: 'wecom', host: 'robots.example', signed: false } as const;
  const kept = {
    office: office('housing'),
    channels: [hook],
    kinds: ['overdue' as const],
    version: 1,
    textMessages: false,
  };

  const hookTo = (url: string) => ({ via: 'webhook', form: 'feishu', url, secret: '' }) as const;

  it('keeps a stored webhook by its place, and sends what was added', () => {
    const draft = draftOf(kept);
    const added = hookTo('https://x.example');
    const channels = [{ via: 'email' as const, to: 'a@b.example' }, ...draft.channels, added];
    const all = { ...draft, channels, from: '22:00', to: '07:00', lang: 'zh' as const };
    const kind = { via: 'webhook', form: 'feishu', url: 'https://x.example' };
    expect(bodyOf(all)).toEqual({
      channels: [{ via: 'email', to: 'a@b.example' }, { via: 'keep', at: 0 }, kind],
      ...{ kinds: ['overdue'], when: 'at-once', quiet: { from: '22:00', to: '07:00' }, lang: 'zh' },
    });
    expect(ownBodyOf(all).channels).toEqual([
      { via: 'email', to: 'a@b.example' },
      { via: 'keep', at: 0 },
    ]);
  });

  it('is told at the field what is wrong with an address, in the words of the desk', () => {
    const typed = { ...draftOf(kept), channels: [{ via: 'email', to: 'a.example' } as const, hookTo('http://x')] };
    const { error } = reachGiven.safeParse(bodyOf(typed));
    if (!error) throw new Error('taken');
    expect(fieldErrors(error).map(({ path, field, problem }) => [path, fieldSentence(field, problem, 'zh')])).toEqual([
      ['channels/0/to', '请填写电子邮箱地址，例如 name@example.com。'],
      ['channels/1/url', '请填写“地址（https）”。'],
    ]);
    const sms = ownReachGiven.safeParse({ channels: [{ via: 'sms', phone: '没有' }] }).error;
    expect(sms && fieldErrors(sms)).toMatchObject([{ path: 'channels/0/phone', problem: 'phone' }]);
  });

  it('is not sent with one of two hours, or with nothing chosen', () => {
    const draft = draftOf(kept);
    expect(faultsOf(draft)).toEqual([]);
    expect(faultsOf({ ...draft, kinds: [], to: '07:00' })).toEqual(['kinds', 'quiet']);
    expect(faultsOf({ ...draft, only: 'everything', kinds: [] })).toEqual([]);
  });
});
