import { describe, expect, it } from 'vitest';
import type { FileId } from '../../shared/domain/ids.ts';
import { MemoryStore } from '../../shared/ports/fakes/memory-store.ts';
import { citizenOn, fieldIn } from '../support/citizen.ts';
import { answers, begun, codeIn, type Given, received, walked } from '../support/petition.ts';

async function storedOf(given: Given) {
  const cases = new MemoryStore();
  await received(citizenOn('2026-03-02', cases), given);
  const [kept] = [...cases.cases.values()];
  if (!kept) throw new Error('nothing was received');
  const paper = (kind: string) => kept.papers.find((each) => each.kind === kind);
  return { matter: kept.stored.matter, events: kept.events, written: paper('matter'), party: paper('party') };
}

describe('bringing a matter', () => {
  it('goes from question to question, and ends on a receipt with number and code', async () => {
    const citizen = await begun(citizenOn('2026-03-02'));
    const check = await walked(citizen);
    for (const said of ['林小满', '小区电梯停运', '尽快修好电梯', '望灯路 12 号院', '请求解决'])
      expect(check.text).toContain(said);
    expect((await citizen.post('/submit/check', { open: 'send' })).text).toContain('我对所写内容负责');
    const receipt = await citizen.post('/submit/send', { sure: 'yes' });
    expect(receipt.html).toContain('<span>TT20</span><span>2600</span><span>0001</span>');
    expect(codeIn(receipt)).toMatch(/^\d{12}$/);
    expect(receipt.text).toContain('2026年3月17日（星期二）24:00');
  });

  it('keeps everything that was answered, and who it was apart from the history', async () => {
    const { matter, events, written, party } = await storedOf(answers);
    expect(matter).toMatchObject({ nature: 'claim', anonymous: false, people: 1 });
    expect(matter).not.toHaveProperty('mayBePublished');
    expect(written).toMatchObject({
      ...{ place: '望灯路 12 号院 3 号楼', concerns: 'housing', tried: '打过物业电话，没有回音。' },
      ...{ requests: ['尽快修好电梯', '说明停运原因'], happenedOn: '2026-02-14' },
    });
    expect(party).toMatchObject({ name: '林小满', idNumber: '11010519491231002X', phone: '13800000000' });
    for (const secret of ['林小满', '11010519491231002X', '13800000000'])
      expect(JSON.stringify([matter, events])).not.toContain(secret);
  });

  it.each([
    ['phone', '（010）65001234', '01065001234'],
    ['phone', '010－6500—1234', '01065001234'],
    ['phone', '010 65001234转801', '010-65001234-801'],
    ['phone', '(0300) 5550001 分机 12', '0300-5550001-12'],
    ['phone', '010-65001234-801', '010-65001234-801'],
    ['phone', '+86 138-0000-0000', '13800000000'],
    ['email', ' lin ＠example．com', 'lin@example.com'],
    ['email', 'ｌｉｎ@example。com ', 'lin@example.com'],
  ])('takes %s as %s', async (field, typed, kept) => {
    const { party } = await storedOf({ ...answers, person: { ...answers.person, [field]: typed } });
    expect(party).toHaveProperty(field, kept);
  });

  it('takes the files of the tray that its page opened, and lists them where answers are checked', async () => {
    const cases = new MemoryStore();
    const citizen = await begun(citizenOn('2026-03-02', cases));
    const page = await walked(citizen, { ...answers, alone: { alone: 'alone' }, files: {}, openness: {} });
    expect(page.text).toContain('保密');
    const asked = await citizen.visit('/submit/files');
    const tray = fieldIn(asked, 'files');
    expect(asked.html).toContain(`src="/files?tray=${tray}"`);
    expect(String(asked.headers['content-security-policy'])).toContain("frame-src 'self' files.test.example");
    const file = { id: 'f1' as FileId, sha256: 'ab'.repeat(32), bytes: 3, type: 'jpeg', name: '楼道.jpg' } as const;
    await citizen.deps.trays.put(tray, { kind: 'taken', file }, citizen.deps.now());
    await citizen.post('/submit/files', { files: tray });
    const check = await citizen.post('/submit/openness', answers.openness);
    expect(check.text).toContain('楼道.jpg');
    await citizen.post('/submit/send', { sure: 'yes' });
    const [kept] = [...cases.cases.values()];
    expect(kept?.events[0]?.event).toMatchObject({ files: [{ id: 'f1', sha256: 'ab'.repeat(32) }] });
    expect(JSON.stringify(kept?.events)).not.toContain('楼道');
  });

  it('says how many, and who speaks for them', async () => {
    const { matter, party } = await storedOf({
      ...answers,
      alone: { alone: 'several' },
      together: {
        people: '１２',
        representativeName: ['周小满', '', '钱大山'],
        representativePhone: ['13800000001', '', '13800000002'],
      },
      ...{ files: {}, openness: answers.openness },
    });
    expect(matter.people).toBe(12);
    expect(party).toMatchObject({
      representatives: [
        { name: '周小满', phone: '13800000001' },
        { name: '钱大山', phone: '13800000002' },
      ],
    });
  });

  it('is the matter of whom an agent acts for', async () => {
    const { party } = await storedOf({
      ...answers,
      alone: { alone: 'agent' },
      principal: { principalName: '陈阿婆', mandate: '我是她的监护人' },
      ...{ files: {}, openness: answers.openness },
    });
    expect(party).toMatchObject({
      name: '陈阿婆',
      agent: { name: '林小满', phone: '13800000000', mandate: '我是她的监护人' },
    });
  });

  it('may be an accusation without a name, of which nobody asks what can be published', async () => {
    const { where, facts, requests, since } = answers;
    const { matter, written } = await storedOf({
      about: { nature: 'accusation' },
      accused: { accusedUnit: ['housing'], accusedWords: '窗口的钱某' },
      ...{ where, facts, requests, since },
      identity: { identity: 'anonymous' },
      person: { email: '' },
      alone: { alone: 'alone' },
      files: {},
    });
    expect(matter).toMatchObject({ nature: 'accusation', anonymous: true, accused: [{ unit: 'housing' }] });
    expect(written).toMatchObject({ accusedWords: '窗口的钱某' });
  });

  it('carries the wish to stay unknown to the unit, and the consent to publish', async () => {
    const { matter } = await storedOf({ ...answers, openness: { confidential: 'yes', publish: 'yes' } });
    expect(matter).toMatchObject({ confidential: true, mayBePublished: true });
  });

  it('is one case with one receipt, however often and from however many windows it is sent', async () => {
    const cases = new MemoryStore();
    const citizen = await begun(citizenOn('2026-03-02', cases));
    await walked(citizen);
    const receipts = await Promise.all([1, 2, 3].map(() => citizen.post('/submit/send', { sure: 'yes' })));
    receipts.push(await citizen.post('/submit/send', { sure: 'yes' }), await citizen.post('/submit/send'));
    expect(new Set(receipts.map(({ html }) => html)).size).toBe(1);
    expect(cases.cases.size).toBe(1);
    expect((await citizen.post('/submit/facts', answers.facts)).text).toContain('这份诉求已经提交');
  });

  it('is not lost when the table cannot be reached, and is sent when it can', async () => {
    const cases = new MemoryStore();
    const citizen = await begun(citizenOn('2026-03-02', cases));
    await walked(citizen);
    const { nextSerial } = cases;
    cases.nextSerial = () => Promise.reject(new Error('table unreachable'));
    const kept = await citizen.post('/submit/send', { sure: 'yes' });
    expect(kept.status).toBe(500);
    expect(kept.text).toContain('还没有提交成功');
    expect(kept.text).toContain('quote-me');
    expect(kept.html).toMatch(/id="sure"[^>]* checked/);
    cases.nextSerial = nextSerial.bind(cases);
    expect(codeIn(await citizen.post('/submit/send', { sure: 'yes' }))).toMatch(/^\d{12}$/);
  });

  it('in English ends on an English receipt', async () => {
    const receipt = await received(citizenOn('2026-03-02'), answers, '?lang=en');
    expect(receipt.html).toContain('<html lang="en">');
    expect(receipt.text).toContain('We have received your matter');
  });
});
