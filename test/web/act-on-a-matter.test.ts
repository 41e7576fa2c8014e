import { describe, expect, it } from 'vitest';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import { citizenOn, fieldIn, type Shown } from '../support/citizen.ts';
import {
  ASSIGN_1,
  cityHead,
  housingHandler,
  opinions,
  REVIEW_1,
  REVIEW_2,
  registrar,
  staff,
  system,
} from '../support/city.ts';

type Citizen = ReturnType<typeof citizenOn>;
type Form = Readonly<Record<string, string>>;

/** The form that ends in this button, as the browser would send it. */
function formIn({ html }: Shown, action: string, of?: string): Form | undefined {
  const forms = html.match(/<form[^>]* action="\/track\/act[^"]*".*?<\/form>/gs) ?? [];
  const found = forms
    .map((form) =>
      Object.fromEntries([...form.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, k, v]) => [k, v])),
    )
    .find((form) => form.action === action && (!of || form.of === of));
  return found as Form | undefined;
}

function offered(page: Shown): string[] {
  return [...page.html.matchAll(/name="action" value="([^"]*)"(?:[^<]*<input[^>]* name="of" value="([^"]*)")?/g)].map(
    ([, action, of]) => (of ? `${action} ${of}` : String(action)),
  );
}

/** Somebody who has brought a matter, with what their receipt says. */
async function broughtOn(day: string) {
  const citizen = citizenOn(day);
  const done = await citizen.submit();
  if ('refusal' in done) throw new Error(done.refusal.code);
  const mine = { number: done.matter.number, code: done.code ?? '' };
  const follow = (lang = '') => citizen.send(`/track${lang}`, mine);
  return {
    ...citizen,
    mine,
    follow,
    /** Opens the case, fills the form in and presses its button. */
    async press(action: string, typed: Form, of?: string): Promise<Shown> {
      const form = formIn(await follow(), action, of);
      if (!form) throw new Error(`${action} is not offered`);
      return citizen.send('/track/act', { ...form, ...typed });
    },
    history: async () => (await citizen.deps.cases.history(mine.number)).map(({ event }) => event),
    text: async () => (await citizen.deps.cases.papers(mine.number)).findLast((paper) => paper.kind === 'record')?.text,
  };
}

async function accepted({ ask, mine: { number } }: Citizen & { mine: { number: CaseNumber } }) {
  const to = [{ office: housingHandler.office, lead: true }];
  await ask(number, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
  await ask(number, registrar, { action: 'route', way: 'transfer', to });
  await ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
  await ask(number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
}

async function broughtAndAnswered() {
  const citizen = await broughtOn('2026-03-02');
  await accepted(citizen);
  await citizen.answer(citizen.mine.number);
  return citizen;
}

const notice = ({ html }: Shown) => /<(?:div|section) class="notice.*?<\/(?:div|section)>/s.exec(html)?.[0] ?? '';

describe('what a citizen can do', () => {
  it('is what the case allows now, and nothing is shown where it allows nothing', async () => {
    const citizen = await broughtOn('2026-03-02');
    expect(offered(await citizen.follow())).toEqual(['supplement', 'withdraw']);
    await accepted(citizen);
    expect(offered(await citizen.follow())).toEqual(['supplement', 'withdraw']);
    await citizen.answer(citizen.mine.number);
    expect(offered(await citizen.follow())).toEqual(['ask-review', 'rate office', 'rate unit', 'supplement']);

    const withdrawn = await broughtOn('2026-03-02');
    const ended = await withdrawn.press('withdraw', { sure: 'yes' });
    expect(offered(ended)).toEqual([]);
    expect(ended.text).not.toContain('您可以做的');
  });

  it('comes with its last day, and says when that has passed', async () => {
    const citizen = await broughtAndAnswered();
    citizen.setDay('2026-03-30');
    const inTime = await citizen.follow();
    expect(inTime.text).toContain('2026年4月1日（星期三）24:00前可以请city（中文）复查。还有 2 天。');
    expect(inTime.text).toContain('2026年6月1日（星期一）24:00前可以评价housing（中文）。还有 63 天。');
    citizen.setDay('2026-06-02');
    const late = await citizen.follow();
    expect(offered(late)).toEqual(['supplement']);
    expect(late.text).toContain('申请复查的最后一天是2026年4月1日（星期三），已经过了。');
    expect(late.text).toContain('评价的最后一天是2026年6月1日（星期一），已经过了。');
    expect((await citizen.follow('?lang=en')).text).toContain('The last day to ask for a review was 1 April 2026');
  });

  it('says that the last day to rate is provisional in a year whose holidays are not published', async () => {
    const citizen = await broughtOn('2026-11-02');
    await accepted(citizen);
    await citizen.answer(citizen.mine.number);
    const rating = async (lang = '') =>
      (await citizen.follow(lang)).html.match(
        /<details class="opening"[^>]*>(?:(?!<\/details>).)*name="of" value="unit"/s,
      )?.[0];
    expect(await rating()).toMatch(/2027年2月1日（星期一）24:00前可以评价.*还有 91 天，日期是暂定的。/s);
    expect(await rating()).toContain('这一天所在年份的放假安排还没有公布，日期是暂定的；');
    expect(await rating('?lang=en')).toContain('91 days left; the day is provisional.');
  });

  it('asks for no number and no code again, and neither stands in an address', async () => {
    const { follow, mine } = await broughtAndAnswered();
    const page = await follow();
    for (const [, address] of page.html.matchAll(/(?:href|action|src)="([^"]*)"/g)) {
      expect(address).not.toContain(mine.code);
      expect(address).not.toContain(mine.number);
    }
    expect(page.headers).not.toHaveProperty('set-cookie');
  });

  it('is kept by the browser for its back button, and by nobody else', async () => {
    const { follow, mine, send } = await broughtOn('2026-03-02');
    expect((await follow()).headers['cache-control']).toBe('private, no-cache');
    const wrong = await send('/track', { ...mine, code: '000000000000' });
    expect(wrong.headers['cache-control']).toBe('no-store');
  });

  it('is in English for whoever reads English', async () => {
    const { follow, mine, send } = await broughtAndAnswered();
    const page = await follow('?lang=en');
    const form = formIn(page, 'rate', 'office');
    expect(page.html).toContain('action="/track/act?lang=en"');
    const done = await send('/track/act?lang=en', { ...form, grade: 'satisfied' });
    expect(done.text).toContain('Your rating of the petition office is noted.');
    expect(done.text).toContain('Petition office: satisfied');
    expect(done.text).not.toContain(mine.code);
  });
});

describe('rating', () => {
  it('is done once for the petition office and once for the unit, with words or without', async () => {
    const citizen = await broughtAndAnswered();
    const first = await citizen.press('rate', { grade: 'satisfied', text: '' }, 'office');
    expect(first.status).toBe(200);
    expect(notice(first)).toMatch(/role="status" tabindex="-1" autofocus.*您对信访部门的评价已经记下。/);
    expect(offered(first)).toContain('rate unit');
    expect(offered(first)).not.toContain('rate office');

    const second = await citizen.press('rate', { grade: 'dissatisfied', text: '等了很久。' }, 'unit');
    expect(second.text).toContain('您的评价信访部门：满意承办单位：不满意');
    expect(await citizen.text()).toBe('等了很久。');
  });

  it('needs a grade, and keeps the words meanwhile', async () => {
    const citizen = await broughtAndAnswered();
    const again = await citizen.press('rate', { text: '等了很久。' }, 'unit');
    expect(again.status).toBe(422);
    expect(notice(again)).toContain('<a href="#rate-unit-grade">请选择“满意”“基本满意”或者“不满意”。</a>');
    expect(again.html).toMatch(/<details class="opening" open>.*id="rate-unit-text"[^>]*>等了很久。<\/textarea>/s);
    expect(again.html.match(/<details class="opening" open/g)).toHaveLength(1);

    const done = await citizen.send('/track/act', { ...formIn(again, 'rate', 'unit'), grade: 'fairly' });
    expect(done.text).toContain('承办单位：基本满意');
  });
});

describe('asking for a review', () => {
  it('is in time on the last day, and says who reviews it by when', async () => {
    const citizen = await broughtAndAnswered();
    citizen.setDay('2026-04-01');
    expect((await citizen.follow()).text).toContain('今天是最后一天。');
    const done = await citizen.press('ask-review', { text: '没有说明何时修好。' });
    expect(done.text).toContain('您的复查申请已经收到。');
    expect(done.text).toContain('city（中文）将在2026年5月6日（星期三）24:00前书面告知您复查意见。');
    expect(await citizen.text()).toBe('没有说明何时修好。');
  });

  it('is too late the day after, for a form that was opened the day before, and what was written stands there', async () => {
    const citizen = await broughtAndAnswered();
    citizen.setDay('2026-04-01');
    const form = formIn(await citizen.follow(), 'ask-review');
    citizen.setDay('2026-04-02');
    const late = await citizen.send('/track/act', { ...form, text: '没有说明何时修好。\n<b>请看</b>' });
    expect(late.status).toBe(422);
    expect(notice(late)).toContain('tabindex="-1" autofocus');
    expect(notice(late)).toContain('申请的最后一天是2026年4月1日（星期三），已经过了。');
    expect(notice(late)).toContain('没有说明何时修好。\n&lt;b>请看&lt;/b>');
    expect((await citizen.history()).map(({ type }) => type)).not.toContain('review-asked');
  });

  it('needs reasons, and not too many of them', async () => {
    const citizen = await broughtAndAnswered();
    const empty = await citizen.press('ask-review', { text: '  ' });
    expect(notice(empty)).toContain('<a href="#ask-review-text">请填写“理由”。</a>');
    const long = await citizen.press('ask-review', { text: '长'.repeat(5001) });
    expect(notice(long)).toContain('“理由”太长，请控制在 5000 字以内。');
    expect(fieldIn(long, 'text')).toHaveLength(5001);
  });

  it('the opinion of each review can be taken on the page, and only then is its letter there', async () => {
    const citizen = await broughtAndAnswered();
    const { ask, mine } = citizen;
    const opinion = { found: '电梯主板损坏。', text: '维持原来的答复。', basis: '《条例》第三十五条' } as const;
    await citizen.press('ask-review', { text: '没有说明何时修好。' });
    const decided = { ...opinion, review: REVIEW_1, result: 'uphold' } as const;
    await ask(mine.number, cityHead, { action: 'decide-review', ...decided });
    const ready = await citizen.follow();
    expect(ready.text).toContain('city（中文）于2026年3月2日（星期一）作出了复查意见，等您签收');
    expect(ready.text).not.toContain('下载复查意见书');
    expect(offered(ready)[0]).toBe('confirm-review');
    const taken = await citizen.press('confirm-review', {});
    expect(taken.text).toContain('您已经签收。复查意见书可以在下面的办理经过里下载');
    expect(taken.text).toContain('下载复查意见书');
    expect(taken.text).toContain('24:00前可以请province（中文）复核。');

    await citizen.press('ask-re-review', { text: '还是没有说明。' });
    const final = { ...opinion, review: REVIEW_2, result: 'uphold', text: '复核维持。' } as const;
    await ask(mine.number, staff('province', 'head'), { action: 'decide-re-review', ...final });
    const last = await citizen.press('confirm-re-review', {});
    expect(last.text).toContain('您已经签收。复核意见书可以在下面的办理经过里下载。');
    expect(last.text).toContain('下载复核意见书');
    expect(offered(last)).not.toContain('ask-re-review');
    expect((await citizen.history()).filter(({ type }) => type === 'review-served')).toMatchObject([
      { way: 'electronic', actor: { kind: 'citizen' } },
      { way: 'electronic', actor: { kind: 'citizen' } },
    ]);
  });

  it('goes one tier further once the review opinion has reached the citizen', async () => {
    const citizen = await broughtAndAnswered();
    const { ask, mine } = citizen;
    await citizen.press('ask-review', { text: '没有说明何时修好。' });
    const opinion = { result: 'uphold', found: '电梯主板损坏。', text: '维持。', basis: '《条例》第三十五条' } as const;
    await ask(mine.number, cityHead, { action: 'decide-review', review: REVIEW_1, ...opinion });
    // Until it is served it is the reviewing body's own.
    expect((await citizen.follow()).text).not.toContain('复查意见city（中文）');
    const service = { way: 'direct', on: '2026-03-02' } as never;
    await ask(mine.number, staff('city', 'handler'), { action: 'serve-review', review: REVIEW_1, service });
    const served = (await citizen.follow()).text;
    expect(served).toContain('city（中文）的复查意见已送达您意见写在下面。');
    expect(served).toContain('维持原来的答复不变。维持。查明的情况电梯主板损坏。依据：《条例》第三十五条');
    expect(served).toContain('24:00前可以请province（中文）复核。');
    const done = await citizen.press('ask-re-review', { text: '还是没有说明。' });
    expect(done.text).toContain('province（中文）将在2026年4月1日（星期三）24:00前书面告知您复核意见。');
    expect(done.text).toContain('province（中文）正在复核province');
    expect((await citizen.follow('?lang=en')).text).toContain('Under re-review by province');
  });
});

describe('a question to the citizen', () => {
  it('stands open with its words, and its answer goes to the unit', async () => {
    const citizen = await broughtOn('2026-03-02');
    await accepted(citizen);
    await citizen.ask(citizen.mine.number, housingHandler, {
      action: 'ask-citizen',
      assignment: ASSIGN_1,
      text: '电梯是哪一天停的？',
    });
    const page = await citizen.follow();
    expect(page.text).toContain('housing（中文）于2026年3月2日（星期一）请您补充说明电梯是哪一天停的？');
    const done = await citizen.press('answer-question', { text: '二月十六日。' });
    expect(done.text).toContain('您的答复已经交给承办单位。');
    // It is asked no more, and stays beside its step with the answer.
    expect(done.html).not.toContain('name="question"');
    expect(done.text).toMatch(/请您补充说明电梯是哪一天停的？.*您作了答复.*二月十六日。/);
    expect(await citizen.text()).toBe('二月十六日。');
  });
});

describe('adding material', () => {
  it('is done once, however often the button is pressed or the page loaded again', async () => {
    const citizen = await broughtOn('2026-03-02');
    const form = { ...formIn(await citizen.follow(), 'supplement'), text: '有照片为证。' };
    const [first] = await Promise.all([1, 2, 3].map(() => citizen.send('/track/act', form)));
    const reloaded = await citizen.send('/track/act', form);
    for (const page of [first, reloaded]) expect(page?.text).toContain('您补充的内容已经交给正在办理的单位。');
    expect((await citizen.history()).filter(({ type }) => type === 'supplemented')).toHaveLength(1);
  });

  it('is asked about when the same form comes again with other words, and then done a second time', async () => {
    const citizen = await broughtOn('2026-03-02');
    const form = formIn(await citizen.follow(), 'supplement');
    await citizen.send('/track/act', { ...form, text: '有照片为证。' });
    const asked = await citizen.send('/track/act', { ...form, text: '还有录音。' });
    expect(notice(asked)).toContain('这张表已经提交过一次');
    expect(fieldIn(asked, 'text')).toBe('还有录音。');
    await citizen.send('/track/act', { ...formIn(asked, 'supplement'), text: '还有录音。' });
    expect((await citizen.history()).filter(({ type }) => type === 'supplemented')).toHaveLength(2);
  });

  it('loses nothing when the table cannot be reached, and is sent when it can', async () => {
    const citizen = await broughtOn('2026-03-02');
    const form = { ...formIn(await citizen.follow(), 'supplement'), text: '有照片为证。' };
    const { cases } = citizen.deps;
    const commit = cases.commit.bind(cases);
    cases.commit = () => Promise.reject(new Error('table unreachable'));
    const kept = await citizen.send('/track/act', form);
    expect(kept.status).toBe(500);
    expect(notice(kept)).toContain('quote-me');
    expect(fieldIn(kept, 'text')).toBe('有照片为证。');

    cases.commit = commit;
    const done = await citizen.send('/track/act', { ...formIn(kept, 'supplement'), text: fieldIn(kept, 'text') });
    expect(done.text).toContain('您补充的内容已经交给正在办理的单位。');
    expect((await citizen.history()).filter(({ type }) => type === 'supplemented')).toHaveLength(1);
  });
});

describe('withdrawing', () => {
  it('is asked about in plain words first', async () => {
    const citizen = await broughtOn('2026-03-02');
    const asked = await citizen.press('withdraw', {});
    expect(asked.status).toBe(422);
    expect(notice(asked)).toContain('href="#withdraw-sure"');
    expect(asked.text).toContain('撤回以后，这件事不再办理，也不会有书面答复；撤回不能取消。');
    expect((await citizen.history()).map(({ type }) => type)).toEqual(['submitted']);
    const done = await citizen.press('withdraw', { sure: 'yes' });
    expect(done.text).toContain('您已经撤回，这件事不再办理。');
    expect((await citizen.history()).map(({ type }) => type)).toEqual(['submitted', 'withdrawn']);
  });
});

describe('a wrong code', () => {
  it('does nothing, and is told the same as a case that is not there', async () => {
    const citizen = await broughtOn('2026-03-02');
    const form = { action: 'withdraw', sure: 'yes', key: 'a-key-of-a-form', code: '000000000000' };
    const wrong = await citizen.send('/track/act', { ...form, number: citizen.mine.number });
    const nobody = await citizen.send('/track/act', { ...form, number: 'TT2026999999' });
    expect(wrong.status).toBe(404);
    expect(wrong.text).toContain('编号或查询码不对');
    expect(wrong.html.replace(citizen.mine.number, '')).toBe(nobody.html.replace('TT2026999999', ''));
    expect((await citizen.history()).map(({ type }) => type)).toEqual(['submitted']);
  });
});

describe('an answer in the citizen’s favour', () => {
  it('is followed until the petition office has checked that it was carried out', async () => {
    const citizen = await broughtAndAnswered();
    const { ask, mine, setDay, follow } = citizen;
    const assignment = ASSIGN_1;
    expect((await follow()).text).toContain('予以支持的意见应当落实。housing（中文）落实以后，会写在这里。');
    setDay('2026-03-10');
    await ask(mine.number, housingHandler, { action: 'carry-out', assignment, text: '已修好。' });
    expect((await follow()).text).toContain('housing（中文）已于2026年3月10日（星期二）报告落实');
    setDay('2026-03-12');
    await ask(mine.number, registrar, { action: 'verify-carrying-out', assignment, verified: false, text: '又停了。' });
    expect((await follow()).text).toContain('信访部门已于2026年3月12日（星期四）核实，housing（中文）还没有落实到位。');
    await ask(mine.number, housingHandler, { action: 'carry-out', assignment, text: '换了主板。' });
    await ask(mine.number, registrar, { action: 'verify-carrying-out', assignment, verified: true, text: '已核实。' });
    expect((await follow('?lang=en')).text).toContain('what housing supported has been carried out.');
  });
});

describe('other cases', () => {
  it('that were split off open with the same code, and the answers stand at the requests that stayed', async () => {
    const citizen = await broughtOn('2026-03-02');
    const { ask, mine } = citizen;
    await ask(mine.number, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
    const into = 'TT2026000099' as CaseNumber;
    await ask(mine.number, registrar, { action: 'split', into, requests: [0], text: '由另一单位答复。' });
    const to = [{ office: housingHandler.office, lead: true }];
    await ask(mine.number, registrar, { action: 'route', way: 'transfer', to });
    await ask(mine.number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
    await ask(mine.number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
    const draft = { found: '配件停产。', opinions: opinions.slice(1) };
    await ask(mine.number, housingHandler, { action: 'draft-opinion', assignment: ASSIGN_1, ...draft });
    await ask(mine.number, staff('housing', 'head'), { action: 'approve-opinion', assignment: ASSIGN_1 });
    const service = { way: 'direct', on: '2026-03-02' } as never;
    await ask(mine.number, housingHandler, { action: 'serve-opinion', assignment: ASSIGN_1, service });

    const page = await citizen.follow();
    expect(page.text).toContain('部分诉求分出后在这一件办理，查询码相同：TT2026000099尽快修好电梯查看这一件');
    expect(page.text).toContain('诉求 1说明停运原因解释说明');
  });

  it('that it repeats are named, with the code that opens them', async () => {
    const citizen = await broughtOn('2026-03-02');
    const earlier = await citizen.submit({}, 'an-earlier-matter');
    if ('refusal' in earlier) throw new Error(earlier.refusal.code);
    const other = earlier.matter.number;
    await citizen.ask(other, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
    await citizen.ask(citizen.mine.number, registrar, { action: 'link', other });
    const page = await citizen.follow();
    expect(page.text).toContain(`您原来的一件，请用那一件的查询码查看：${other}`);
    expect(page.text).not.toContain('查看这一件');
  });
});

it('an address that is opened without a form asks for number and code', async () => {
  const asked = await citizenOn('2026-03-02').open('/track/act');
  expect(asked.status).toBe(200);
  expect(asked.html).toContain('action="/track"');
});
