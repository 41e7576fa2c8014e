import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case.ts';
import type { ClockId, DocumentId } from '../../shared/domain/ids.ts';
import type { Paper } from '../../shared/domain/papers.ts';
import type { StaffAction } from '../../shared/schema/commands.ts';
import { staffCommands } from '../../shared/schema/commands.ts';
import { documentName } from '../../web/desk/case/documents.ts';
import { stepName } from '../../web/desk/case/step.ts';
import { contentOf } from '../../web/desk/forms/content.ts';
import type { Filled } from '../../web/desk/forms/filled.ts';
import { labelsOf } from '../../web/desk/forms/labels.ts';
import type { Place } from '../../web/desk/forms/place.ts';
import { startOf } from '../../web/desk/forms/start.ts';
import { wrongIn } from '../../web/desk/forms/wrong.ts';
import { lookOf } from '../../web/desk/search/look.ts';
import { words } from '../../web/desk/words.ts';
import { filtersOf, inboxAddress, wantedIn } from '../../web/desk/work/filters.ts';
import { shownIn, workAddress } from '../../web/desk/work/shortcuts.tsx';
import { accepted, acceptedByLetter, answered, delivered, received, registered, walked } from '../domain/road.ts';
import { ASSIGN_1, at, housingHandler, office, offices, registrar, supervisor, system } from '../support/city.ts';

const papers: Paper[] = [{ kind: 'matter', facts: '桥没有护栏。', requests: ['装护栏', '说明何时装'] }];

function placeOf(action: StaffAction, matter: Case, about = {}, who = registrar): Place {
  const unit = offices.get(who.office);
  if (!unit) throw new Error('no such unit');
  const me = { id: who.id, name: '林知潮', roles: who.roles, office: unit, posts: [], today: at('2026-03-02') };
  const desk = { lang: 'zh' as const, words: words.zh, me, units: [...offices.values()] };
  const numbers = Object.fromEntries(
    matter.documents.map(({ id }) => {
      const number = `${id.split('/').at(-1)}号`;
      return [id, { zh: number, en: number }];
    }),
  );
  const file = { case: matter, papers, history: [], numbers, explanations: {}, workingDaysLeft: {}, available: [] };
  // Forms ask nobody: what is sent is made from what stands in them.
  const api = {} as Place['desk']['api'];
  return { desk: { ...desk, api }, file, step: { action, ...about }, within: '' };
}

const sent = (place: Place, typed: Filled) => contentOf(place, { ...startOf(place), ...typed });

describe('what a form sends', () => {
  it('of a transfer: the lead unit and the others, each with its share, and no report back that was not asked for', () => {
    const place = placeOf('route', registered());
    const content = sent(place, {
      reportBy: ['2026-04-01'],
      to: ['housing'],
      'to/helps': ['transport', 'housing'],
      'to/share/transport': ['护栏的产权'],
    });
    expect(content).toEqual({
      way: 'transfer',
      to: [
        { office: 'housing', lead: true, share: '' },
        { office: 'transport', lead: false, share: '护栏的产权' },
      ],
    });
    expect(staffCommands.route.safeParse(content).success).toBe(true);
    expect(sent(place, { way: ['assign'], reportBy: ['2026-04-01'] })).toMatchObject({ reportBy: '2026-04-01' });
  });

  it('of a supervision: the units that take part, where it is joint', () => {
    const place = placeOf('supervise', delivered());
    const typed = { office: ['housing'], ground: ['evasion'], jointWith: ['discipline', 'district'] };
    const joint = sent(place, { ...typed, way: ['joint'] });
    expect(joint).toMatchObject({ way: 'joint', jointWith: ['discipline', 'district'] });
    expect(staffCommands.supervise.safeParse(joint).success).toBe(true);
    expect(sent(place, { ...typed, way: ['call'] })).not.toHaveProperty('jointWith');
  });

  it('of an opinion: one for each request that is still here, and whose it is', () => {
    const place = placeOf('draft-opinion', accepted(), { assignment: ASSIGN_1 }, housingHandler);
    const content = sent(place, {
      found: ['护栏缺失。'],
      'opinions/0/outcome': ['supported'],
      'opinions/0/text': ['下月装好。'],
      'opinions/0/basis': ['《公路法》'],
      'opinions/1/outcome': ['explained'],
    });
    expect(content).toEqual({
      assignment: ASSIGN_1,
      found: '护栏缺失。',
      opinions: [
        { outcome: 'supported', text: '下月装好。', basis: '《公路法》' },
        { outcome: 'explained', text: '', basis: '' },
      ],
    });
  });

  it('of an accusation: whom it accuses, without the rows that nobody stands in', () => {
    const place = placeOf('register', received());
    const typed = { category: ['城乡建设'], 'accused/1/unit': ['housing'], 'accused/1/person': ['fan-handler'] };
    expect(sent(place, typed)).not.toHaveProperty('accused');
    expect(sent(place, { ...typed, nature: ['accusation'] })).toMatchObject({
      accused: [{ unit: 'housing', person: 'fan-handler' }],
    });
  });

  it('numbers as numbers, yes and no as such, and a number of a case as it is written', () => {
    const about = { assignment: ASSIGN_1 };
    expect(sent(placeOf('ask-extension', accepted(), about), { days: ['20'] })).toMatchObject({ days: 20 });
    expect(sent(placeOf('ask-extension', accepted(), about), { days: [''] })).not.toHaveProperty('days');
    expect(sent(placeOf('close', delivered()), { resolved: ['no'] })).toEqual({ resolved: false });
    expect(sent(placeOf('link', registered()), { other: [' wx2026000001 '] })).toEqual({ other: 'WX2026000001' });
  });

  it('begins with the day and the person at the desk', () => {
    expect(startOf(placeOf('recuse', delivered()))).toEqual({ staff: [registrar.id] });
    expect(startOf(placeOf('serve-opinion', delivered()))).toMatchObject({ 'service/on': ['2026-03-02'] });
  });

  it('begins with the notice of acceptance that has to be served, though another letter lies there too', () => {
    const atHand = acceptedByLetter();
    const acceptance = atHand.documents.find(({ kind }) => kind === 'acceptance');
    const minutes: Case['documents'][number] = {
      ...acceptance,
      id: 'housing/hearing-record/2026/1',
      kind: 'hearing-record',
    } as never;
    const matter = { ...atHand, documents: [minutes, ...atHand.documents] };
    expect(startOf(placeOf('record-service', matter, {}, housingHandler))).toMatchObject({
      document: [acceptance?.id],
    });
    const served = { ...accepted(), documents: [minutes, minutes] };
    expect(startOf(placeOf('record-service', served, {}, housingHandler))).not.toHaveProperty('document');
  });

  it('begins with the last draft where one is not served yet, and with none where the matter is to be done again', () => {
    const opinions = [{ outcome: 'supported', text: '下月装好。', basis: '《公路法》' }] as const;
    const draft: Paper = { kind: 'opinion', assignment: ASSIGN_1, draft: 1, found: '护栏断了。', opinions };
    const begun = (matter: Case) => {
      const place = placeOf('draft-opinion', matter, { assignment: ASSIGN_1 }, housingHandler);
      return startOf({ ...place, file: { ...place.file, papers: [...papers, draft] } });
    };
    expect(begun(accepted())).toEqual({
      found: ['护栏断了。'],
      'opinions/0/outcome': ['supported'],
      'opinions/0/text': ['下月装好。'],
      'opinions/0/basis': ['《公路法》'],
    });
    expect(begun(answered())).toEqual({});
  });

  it('begins with the grounds of a suggestion that the system drafted, and of one that somebody makes with none', () => {
    const drafted = { id: '01', kind: 'accountability', office: 'housing', status: 'proposed', drafted: true } as never;
    const matter = { ...delivered(), suggestions: [drafted] };
    const start = startOf(placeOf('sign-suggestion', matter, { suggestion: '01' }));
    expect(start).toEqual({
      text: [expect.stringMatching(/^housing（中文）办理信访件 TT2026000001，.*追究有关责任/s)],
    });
    expect(startOf(placeOf('drop-suggestion', matter, { suggestion: '01' }))).toEqual({});
    expect(startOf(placeOf('suggest', matter))).toEqual({});
  });
});

describe('what a step is called', () => {
  const nameOf = ({ desk, file, step }: Place) => stepName(desk, file, step);

  it('tells the notices of supervision apart: ground, letter, who is at the other end, and the last day', () => {
    const climbing = { action: 'flag-overdue', clock: 'notify#01' as ClockId } as const;
    const climbs = ['2026-03-21', '2026-03-23', '2026-03-25', '2026-04-10'];
    const watched = walked(delivered(), ...climbs.map((day) => [day, system('escalate'), climbing] as const));
    const notices = watched.notices.map(({ id }) => id);
    const [first, second] = watched.documents.flatMap(({ kind, id }) =>
      kind === 'supervision-notice' ? [id.split('/').at(-1)] : [],
    );
    const answers = notices.map((notice) => nameOf(placeOf('answer-supervision', watched, { notice }, housingHandler)));
    const ground = '答复督办 · 无正当理由超过期限';
    expect(answers).toEqual([
      `${ground} · 督办函 ${first}号 · city-petitions（中文） · 答复期限 2026年4月9日（星期四）`,
      `${ground} · 督办函 ${second}号 · city（中文） · 答复期限 2026年4月24日（星期五）`,
    ]);
    const judging = placeOf('accept-answer', watched, { notice: notices[0] }, supervisor);
    expect(nameOf(judging)).toContain(`督办函 ${first}号 · housing（中文）`);
  });

  it('names the notice of acceptance as long as that is what has to be served', () => {
    const service = (matter: Case) => nameOf(placeOf('record-service', matter, {}, housingHandler));
    expect(service(acceptedByLetter())).toBe('登记送达：受理告知书');
    expect(service(accepted())).toBe('登记送达');
  });
});

describe('what is wrong with a form', () => {
  const place = placeOf('draft-opinion', accepted(), { assignment: ASSIGN_1 }, housingHandler);
  const error = (pointer: string, code: string, detail: string) => {
    return { pointer, code, detail, messages: { 'zh-CN': detail, en: detail } };
  };

  it('is said at the field it is about, as the field is called; the rest above them', () => {
    const errors = [
      error('/opinions/1/outcome', 'choice', '请选择'),
      error('/found/0', 'odd', '有一处不对'),
      error('/elsewhere', 'odd', '别处不对'),
    ];
    const { fields, rest } = wrongIn(
      { code: 'invalid-input', detail: '有几处要改', errors },
      labelsOf(place),
      words.zh,
    );
    expect(fields).toEqual([
      { name: 'opinions/1/outcome', label: '意见', sentence: '请填写“意见”，或者从列出的选项中选择。' },
      { name: 'found', label: '查明的事实', sentence: '有一处不对' },
    ]);
    expect(rest).toEqual(['有几处要改', '别处不对']);
  });
});

describe('the inbox', () => {
  it('is asked for in an address that can be kept, and what the address says wrongly is left out', () => {
    const wanted = { span: 'today', task: 'notice', category: '民政' } as const;
    const address = inboxAddress(wanted, 'WX2026000001');
    expect(wantedIn(new URL(address, 'https://desk.test').searchParams)).toEqual(wanted);
    expect(filtersOf(wanted, at('2026-03-02'))).toEqual({
      ...{ task: 'notice', category: '民政', dueFrom: '2026-03-02', dueTo: '2026-03-02' },
    });
    for (const wrong of ['span=late&task=tea', 'state=drafted'])
      expect(filtersOf(wantedIn(new URLSearchParams(wrong)), at('2026-03-02'))).toEqual({});
    expect(filtersOf(wantedIn(new URLSearchParams('task=supervised&state=tea')), at('2026-03-02'))).toEqual({
      task: 'supervised',
    });
  });

  it('leads from the answers that wait to be judged to these alone', () => {
    const wanted = wantedIn(new URLSearchParams('task=supervised&state=answered'));
    expect(filtersOf(wanted, at('2026-03-02'))).toEqual({ task: 'supervised', state: 'answered' });
  });
});

it('a search sends what was written, tidied, and nothing that was left empty or is no day', () => {
  const unit = office('housing');
  expect(lookOf({ number: ' wx2026000001', name: '', phone: ' ', unit, from: '2026-02-30', to: '2026-03-01' })).toEqual(
    { number: 'WX2026000001', unit, to: '2026-03-01' },
  );
});

describe('the work of a person', () => {
  it('is asked for in such an address too, with what is done to all that are ticked', () => {
    const shown = { only: 'opinions', together: 'accept' } as const;
    const address = workAddress(shown, 'WX2026000001');
    expect(shownIn(new URL(address, 'https://desk.test').searchParams)).toEqual(shown);
    expect(shownIn(new URLSearchParams('only=tea&together=drink'))).toEqual({});
    expect(workAddress({})).toBe('/');
  });
});

it('calls a document by its kind, and by its number as it stands on paper', () => {
  const id = 'housing/acceptance/2026/66' as DocumentId;
  const issued = { id, kind: 'acceptance', unit: office('housing'), on: at('2026-03-06'), seq: 5 } as const;
  const numbers = { [id]: { zh: '望建信受〔2026〕66号', en: '望建信受 [2026] No. 66' } };
  expect(documentName(issued, { numbers }, 'zh')).toBe('受理告知书 望建信受〔2026〕66号');
  expect(documentName(issued, { numbers }, 'en')).toBe('Notice of acceptance 望建信受 [2026] No. 66');
});
