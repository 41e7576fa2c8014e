import { describe, expect, it, vi } from 'vitest';
import { DynamoDrafts } from '../../shared/adapters/dynamo/drafts.ts';
import { openTable } from '../../shared/adapters/dynamo/table.ts';
import { MemoryDrafts } from '../../shared/ports/fakes/memory-drafts.ts';
import { MemoryGate } from '../../shared/ports/fakes/memory-gate.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { citizenOn, type Shown } from '../support/citizen.ts';
import { ASSIGN_1, housingHandler, registrar, system } from '../support/city.ts';
import { type Fields, formTo } from '../support/held.ts';
import { answers, begun, codeIn, type Given, walked } from '../support/petition.ts';

/** Fails whatever it is asked, until it is mended. */
function breakDown(of: object, ...names: readonly string[]): () => void {
  const sound = Object.fromEntries(names.map((name) => [name, Reflect.get(of, name)]));
  Object.assign(of, Object.fromEntries(names.map((name) => [name, () => Promise.reject(new Error('unreachable'))])));
  return () => Object.assign(of, sound);
}

/** As the client of the table says it, alone or as the reason of a transaction, once it has tried long enough. */
const throttling = [
  Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' }),
  Object.assign(new Error('cancelled'), {
    name: 'TransactionCanceledException',
    CancellationReasons: [{ Code: 'None' }, { Code: 'ThrottlingError' }],
  }),
];

function somebody() {
  const [cases, gate, drafts] = [new MemoryStore(), new MemoryGate(), new MemoryDrafts()];
  return { cases, gate, drafts, citizen: citizenOn('2026-03-02', cases, gate, drafts) };
}

type Typed = Given[string];

const asSent = (typed: Typed): Fields =>
  Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value].flat()]));

const accusation: Given = {
  about: { nature: 'accusation' },
  accused: { accusedUnit: ['housing', 'transport'], accusedWords: '收了钱不办事。' },
  where: answers.where,
  facts: answers.facts,
  requests: answers.requests,
  since: answers.since,
  identity: { identity: 'named' },
  person: answers.person,
  alone: { alone: 'several' },
  together: {
    people: '12',
    representativeName: ['林小满', '陈平'],
    representativePhone: ['13800000000', '13800000001'],
  },
  files: { files: '0123456789abcdef0123456789abcdef' },
  openness: { confidential: 'yes' },
};
const byAgent: Given = {
  ...answers,
  alone: { alone: 'agent' },
  principal: { principalName: '陈平', principalId: '', principalPhone: '13800000001', mandate: '受他"委托" <代办>。' },
};

const pagesOf = (given: Given) => Object.keys(given).map((question) => [question, given] as const);

describe('while something that a page needs is down', () => {
  it.each([
    ...pagesOf(accusation),
    ...pagesOf({ principal: byAgent.principal ?? {} }).map(() => ['principal', byAgent] as const),
  ])('“%s” comes back as it was filled in, and is taken as it stands there', async (question, given) => {
    const { citizen, drafts } = somebody();
    await walked(await begun(citizen), given);
    const opened = await citizen.visit(`/submit/${question}`);
    const address = `/submit/${question}`;
    const filled = { ...formTo(opened, address), ...asSent(given[question] ?? {}) };
    for (const mend of [
      () => breakDown(drafts, 'find'),
      () => breakDown(drafts, 'keep'),
      () => breakDown(citizen.deps.jurisdiction, 'offices'),
    ]) {
      const mended = mend();
      const kept = await citizen.send(address, filled);
      expect([kept.status, kept.text]).toEqual([500, expect.stringContaining('过一会儿再按一次“继续”')]);
      expect(kept.text).toContain('quote-me');
      expect(formTo(kept, address)).toEqual(filled);
      expect(kept.headers['content-security-policy']).toBe(opened.headers['content-security-policy']);
      mended();
      expect((await citizen.post(address, formTo(kept, address))).status).toBe(200);
    }
    expect(drafts.kept.size).toBe(1);
  });

  it('a row that was asked for comes all the same, with what stands in the others', async () => {
    const { citizen, drafts } = somebody();
    await walked(await begun(citizen));
    drafts.down = true;
    const kept = await citizen.send('/submit/requests', { ...answers.requests, add: '1' });
    expect(formTo(kept, '/submit/requests').requests).toEqual([...answers.requests.requests, '']);
  });

  it('a draft that ran out meanwhile, and none that can be begun, take no page with them', async () => {
    const { citizen, gate } = somebody();
    await walked(await begun(citizen), { about: answers.about, where: answers.where });
    citizen.setDay('2026-03-10');
    const mend = breakDown(gate, 'take');
    const kept = await citizen.send('/submit/facts', answers.facts);
    expect(formTo(kept, '/submit/facts')).toMatchObject(asSent(answers.facts));
    mend();
    expect((await citizen.post('/submit/facts', formTo(kept, '/submit/facts'))).text).toContain('没有丢');
  });

  it('a draft that vanished between two looks at it does not take the page with it', async () => {
    const { citizen, drafts } = somebody();
    await walked(await begun(citizen), { about: answers.about, where: answers.where });
    const keep = drafts.keep.bind(drafts);
    drafts.keep = async (id, page, kept) => {
      drafts.keep = keep;
      await drafts.forget(id);
      return keep(id, page, kept);
    };
    const rescued = await citizen.post('/submit/facts', answers.facts);
    expect(rescued.text).toContain('您刚才这一页写的内容没有丢');
    await walked(citizen, { about: answers.about, where: answers.where });
    expect(formTo(await citizen.visit('/submit/facts'), '/submit/facts')).toMatchObject({ title: ['小区电梯停运'] });
  });

  it.each([
    ['check', '/submit/check', { open: 'facts' }],
    ['going on', '/submit/next', {}],
  ])('%s without cookies still holds what opens the draft', async (_, address, form) => {
    const { citizen, drafts } = somebody();
    citizen.withoutCookies();
    const draft = formTo(await citizen.post('/submit/start'), '/submit/about').draft?.[0] ?? '';
    await citizen.post('/submit/about', { ...answers.about, draft });
    drafts.down = true;
    const kept = await citizen.send(address, { ...form, draft });
    expect([kept.status, kept.text]).toEqual([500, expect.stringContaining('过一会儿再按“接着写”')]);
    drafts.down = false;
    const on = await citizen.send('/submit/next', formTo(kept, '/submit/next'));
    expect(on.text).toContain('事情发生在哪里？');
  });
});

describe('while the table takes no more', () => {
  it.each(throttling)('a page says that many are here, and when to come again ($name)', async (error) => {
    const { citizen } = somebody();
    citizen.useOffices(() => Promise.reject(error));
    const page = await citizen.visit('/offices');
    expect([page.status, page.headers['retry-after']]).toEqual([503, '10']);
    expect(page.text).toContain('现在使用的人太多');
    expect((await citizen.visit('/offices?lang=en')).text).toContain('Please reload this page in a while');
  });

  it('a matter is kept as it was filled in, and sent once when it is pressed again', async () => {
    const { citizen, cases } = somebody();
    await walked(await begun(citizen));
    const commit = cases.commit.bind(cases);
    cases.commit = () => Promise.reject(throttling[1]);
    const kept = await citizen.send('/submit/send', { sure: 'yes' });
    expect([kept.status, kept.headers['retry-after']]).toEqual([503, '10']);
    cases.commit = commit;
    await citizen.post('/submit/send', formTo(kept, '/submit/send'));
    expect(cases.cases.size).toBe(1);
  });
});

describe('sending it while something is down', () => {
  type Parts = ReturnType<typeof somebody>;
  it.each<[string, (of: Parts) => () => void]>([
    ['the draft', ({ drafts }) => breakDown(drafts, 'find')],
    ['the gate', ({ gate }) => breakDown(gate, 'take')],
    ['the cases', ({ cases }) => breakDown(cases, 'commit')],
    ['the draft, once the matter is there', ({ drafts }) => breakDown(drafts, 'markSent')],
    ['the units', ({ citizen }) => breakDown(citizen.deps.jurisdiction, 'offices')],
  ])('%s: keeps all of it, says what to do, and brings one matter when it is pressed again', async (_, broken) => {
    const parts = somebody();
    const { citizen, cases } = parts;
    await walked(await begun(citizen));
    const mend = broken(parts);
    const kept = await citizen.send('/submit/send', { sure: 'yes' });
    expect([kept.status, kept.text]).toEqual([
      500,
      expect.stringContaining('请再按一次“提交”；多按几次也只会登记一件'),
    ]);
    expect(formTo(kept, '/submit/send').sure).toEqual(['yes']);
    mend();
    expect(codeIn(await citizen.post('/submit/send', formTo(kept, '/submit/send')))).toMatch(/^\d{12}$/);
    expect(cases.cases.size).toBe(1);
  });
});

describe('a step of one’s own case while something is down', () => {
  async function asked() {
    const parts = somebody();
    const { citizen } = parts;
    const done = await citizen.submit();
    if ('refusal' in done) throw new Error(done.refusal.code);
    const mine = { number: done.matter.number, code: done.code ?? '' };
    const { number } = mine;
    await citizen.ask(number, registrar, { action: 'register', category: '城乡建设', nature: 'claim' });
    const to = [{ office: housingHandler.office, lead: true }];
    await citizen.ask(number, registrar, { action: 'route', way: 'transfer', to });
    await citizen.ask(number, system('deliver'), { action: 'deliver', assignment: ASSIGN_1 });
    await citizen.ask(number, housingHandler, { action: 'accept', assignment: ASSIGN_1 });
    const text = '电梯是哪一天停的？';
    const question = () => citizen.ask(number, housingHandler, { action: 'ask-citizen', assignment: ASSIGN_1, text });
    return { ...parts, mine, question, answered: () => citizen.answer(number) };
  }
  type Asked = Awaited<ReturnType<typeof asked>>;

  const steps: [step: string, before: (of: Asked) => Promise<unknown>, typed: Record<string, string>][] = [
    ['supplement', async () => {}, { text: '有照片为证。\n<b>请看</b>' }],
    ['withdraw', async () => {}, { text: '已经解决。', sure: 'yes' }],
    ['answer-question', ({ question }) => question(), { text: '二月十六日。' }],
    ['rate', ({ answered }) => answered(), { grade: 'fairly', text: '等了很久。' }],
    ['ask-review', ({ answered }) => answered(), { text: '没有说明何时修好。' }],
  ];
  const parts: [string, (of: Asked) => () => void][] = [
    ['the gate', ({ gate }) => breakDown(gate, 'take')],
    ['reading the case', ({ cases }) => breakDown(cases, 'load')],
    ['keeping the step', ({ cases }) => breakDown(cases, 'commit')],
    ['the units', ({ citizen }) => breakDown(citizen.deps.jurisdiction, 'offices')],
  ];

  /** The form of this step among those on the page. */
  const stepForm = ({ html, ...page }: Shown, action: string) => {
    const forms = html.match(/<form[^>]* action="\/track\/act".*?<\/form>/gs) ?? [];
    const own = forms.find((form) => form.includes(`name="action" value="${action}"`)) ?? '';
    return formTo({ html: own, ...page }, '/track/act');
  };

  it.each(steps.flatMap((step) => parts.map((part) => [step[0], part[0], step, part] as const)))(
    '%s, %s: keeps what was typed, says what to do, and counts once when it is pressed again',
    async (action, _, [, before, typed], [, broken]) => {
      const of = await asked();
      await before(of);
      const { citizen, mine } = of;
      const form = { ...stepForm(await citizen.send('/track', mine), action), ...asSent(typed) };
      const history = (await citizen.deps.cases.history(mine.number)).length;
      const mend = broken(of);
      const kept = await citizen.send('/track/act', form);
      expect([kept.status, kept.text]).toEqual([
        500,
        expect.stringContaining('请过一会儿再按一次；多按几次也只算一次'),
      ]);
      expect(kept.text).toContain('quote-me');
      expect(stepForm(kept, action)).toEqual(form);
      mend();
      for (const _again of [1, 2]) expect((await citizen.send('/track/act', stepForm(kept, action))).status).toBe(200);
      expect(await citizen.deps.cases.history(mine.number)).toHaveLength(history + 1);
    },
  );
});

it('a table that does not answer, asked by its own client, takes no page with it', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', 'http://127.0.0.1:9').stubEnv('AWS_REGION', 'eu-west-2');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local').stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  const citizen = citizenOn('2026-03-02', undefined, undefined, new DynamoDrafts(openTable('gone')));
  const kept = await citizen.send('/submit/facts', { ...answers.facts, draft: 'a-secret-of-a-draft' });
  expect([kept.status, formTo(kept, '/submit/facts')]).toEqual([500, expect.objectContaining(asSent(answers.facts))]);
  expect(formTo(kept, '/submit/facts').draft).toEqual(['a-secret-of-a-draft']);
  vi.unstubAllEnvs();
});
