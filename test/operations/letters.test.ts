import type { Context } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deskLetter } from '../../functions/letters/desk-letter.ts';
import { letterAddresses } from '../../functions/letters/letter-addresses.ts';
import { ownLetter, ownReceipt } from '../../functions/letters/own-letters.ts';
import { actAsCitizen } from '../../shared/cases/citizen.ts';
import { newTray } from '../../shared/cases/tray.ts';
import type { Attachment } from '../../shared/domain/attachments.ts';
import type { CaseNumber, FileId } from '../../shared/domain/ids.ts';
import { askChallenge } from '../../shared/gate/enter.ts';
import { builtInSettings } from '../../shared/gate/settings.ts';
import type { ApiEvent } from '../../shared/http/api.ts';
import { DOCX } from '../../shared/letters/docx/letter-docx.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import { MemoryGate } from '../../shared/ports/fakes/memory-gate.ts';
import { toAccept, told } from '../domain/stories.ts';
import { readDocx } from '../letters/read-docx.ts';
import { housingHandler, office, offices, registrar, staff, transportHandler } from '../support/city.ts';
import { CODE_KEY, officeDay } from '../support/office-day.ts';
import { solve } from '../support/proof.ts';

const photo: Attachment = {
  ...{ id: 'a'.repeat(32) as FileId, sha256: '3f'.repeat(32), bytes: 1_258_291, type: 'jpeg' },
  name: '三号楼电梯.jpg',
};
const ACCEPTANCE = 'housing/acceptance/2026/1';
const stranger = staff('district-housing', 'handler');
const accused = staff('discipline', 'head');

/** A matter with a photo that housing has accepted, and the desk and the counter that give out its letters. */
async function accepted() {
  const day = officeDay('2026-03-02');
  const received = await day.submit({ files: [photo], accused: [{ unit: office('discipline') }] });
  if ('refusal' in received || !received.code) throw new Error('a receipt expected');
  const { number } = received.matter;
  await told(day, number, toAccept);
  const people = [registrar, housingHandler, transportHandler, stranger, accused];
  const directory: Directory = {
    offices: async () => offices,
    staff: async (id) => people.map((each) => ({ ...each, name: each.id })).find((each) => each.id === id),
    putOffices: async () => {},
    putStaff: async () => {},
  };
  const deps = { ...day.deps, directory, codeKey: CODE_KEY, gate: new MemoryGate() };
  const own = { number, code: received.code };
  return { day, deps, number, own };
}

const asked = (change: Partial<ApiEvent>) =>
  ({
    headers: {},
    ...change,
    requestContext: { domainName: 'site.test.example', http: { sourceIp: '192.0.2.1' }, ...change.requestContext },
  }) as unknown as ApiEvent;

const byCitizen = (body: object, lang?: string) => asked({ body, ...(lang && { queryStringParameters: { lang } }) });

function byStaff(who: typeof registrar, number: CaseNumber, id = ACCEPTANCE): ApiEvent {
  const [unit, kind, year, serial] = id.split('/');
  const requestContext = { authorizer: { jwt: { claims: { sub: who.id } } } } as never;
  return asked({ pathParameters: { number, unit, kind, year, serial } as never, requestContext });
}

describe('the receipt as a Word file', () => {
  it('has number and code, what happens next, and the files that were sent with their fingerprints', async () => {
    const { deps, own } = await accepted();
    const { name, plainName, content } = await ownReceipt(byCitizen(own), deps);
    expect([name, plainName]).toEqual([`${own.number} 信访事项收件回执.docx`, `${own.number}-receipt.docx`]);
    const whole = readDocx(content).lines.join('\n');
    expect(whole).toContain(own.code.replace(/(.{4})(?=.)/g, '$1 '));
    expect(whole).toContain('随附的 1 个文件');
    expect(whole).toMatch(new RegExp(`三号楼电梯\\.jpg.*照片，1\\.2 MB.*${photo.sha256}`));
  });

  it('says with a day that it is provisional, and what follows from there being no name', async () => {
    const day = officeDay('2026-12-28');
    const received = await day.submit({ nature: 'suggestion', citizen: { anonymous: true } });
    if ('refusal' in received || !received.code) throw new Error('a receipt expected');
    const deps = { ...(await accepted()).deps, ...day.deps };
    const own = { number: received.matter.number, code: received.code };
    const whole = readDocx((await ownReceipt(byCitizen(own), deps)).content).lines.join('\n');
    expect(whole).toMatch(/24:00前登记，并转送有权处理的单位。这一天所在年份的放假安排还没有公布，日期是暂定的/);
    expect(whole).toContain('受理后 30 日内在您的进展页上答复您：采纳了没有，为什么。');
  });

  it('does not grow with what is added later', async () => {
    const { deps, own, day } = await accepted();
    const tray = newTray();
    await day.deps.trays.put(
      tray,
      { kind: 'taken', file: { ...photo, id: 'b'.repeat(32) as FileId, name: '后补.jpg' } },
      day.deps.now(),
    );
    const command = { action: 'supplement', text: '又拍了一张。' } as const;
    await actAsCitizen(deps, { ...own, codeKey: CODE_KEY, command, tray });
    const { content } = await ownReceipt(byCitizen(own, 'en'), deps);
    const whole = readDocx(content).lines.join('\n');
    expect(whole).toContain('The file that came with it');
    expect(whole).not.toContain('后补');
  });

  it('is not given for a wrong code, nor for a number that is not there, in the same words', async () => {
    const { deps, own } = await accepted();
    for (const wrong of [
      { ...own, code: '000000000000' },
      { ...own, number: 'TT2026999999' },
    ])
      await expect(ownReceipt(byCitizen(wrong), deps)).rejects.toMatchObject({ status: 404, code: 'wrong-code' });
  });
});

describe('a letter that cannot be downloaded now', () => {
  const limits = { ...builtInSettings.limits, code: { most: 1, minutes: 60 } };
  const proof = { cost: 1_000, tries: 4, doubledEvery: 100, triesAtMost: 8, minutes: 30 };
  const scenery = { style: '/assets/site.css', mark: '/assets/mark.svg', prover: '/assets/prover.js' };

  // A proof is looked at by the clock of the machine as well.
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T01:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function atTheCounter() {
    const { deps, own } = await accepted();
    const site = { ...deps, ...scenery, gate: new MemoryGate({ limits, proof }) };
    const handler = letterAddresses(site);
    const post = async (path: string, fields: Record<string, string>) => {
      const form = new URLSearchParams(fields).toString();
      const answer = await handler(
        {
          ...asked({
            version: '2.0',
            rawPath: path,
            body: Buffer.from(form).toString('base64'),
            isBase64Encoded: true,
          }),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          requestContext: {
            ...{ domainName: 'site.test.example', requestId: 'quote-me' },
            http: { method: 'POST', path, sourceIp: '192.0.2.1' },
          },
        } as never,
        {} as Context,
      );
      const headers: Record<string, unknown> = answer.headers ?? {};
      return { status: answer.statusCode, type: headers['content-type'], headers, html: answer.body ?? '' };
    };
    const wrong = { ...own, code: '000000000000' };
    return { site, own, wrong, post };
  }

  it.each([
    ['/letters/receipt', {}, '/track/receipt'],
    ['/letters/document', { document: ACCEPTANCE }, '/track/document'],
  ])('%s: after too many wrong codes a page says until when, and keeps number and code', async (path, more, back) => {
    const { site, own, wrong, post } = await atTheCounter();
    expect((await post(path, { ...wrong, ...more })).status).toBe(404);
    const refused = await post(path, { ...own, ...more });
    expect([refused.status, refused.type]).toEqual([429, 'text/html; charset=utf-8']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.html).toMatch(/请在\d+月\d+日 \d\d:\d\d 以后再试。/);
    expect(refused.html).toContain(own.code.replace(/(.{4})/g, '<span>$1</span>'));
    for (const to of [path, back]) expect(refused.html).toContain(`action="${to}"><input type="hidden" name="number"`);

    const challenge = await askChallenge(site, { address: '192.0.2.1' });
    if ('refused' in challenge) throw new Error(challenge.refused);
    const worked = await post(path, { ...own, ...more, proof: await solve(challenge) });
    expect([worked.status, worked.type]).toEqual([200, DOCX]);
  });

  it('says the same of a wrong code and of a number that is not there, and shows neither', async () => {
    const { own, wrong, post } = await atTheCounter();
    const said = await post('/letters/receipt', wrong);
    expect(said.html).toContain('编号或查询码不对，请对照回执核对后再查。');
    expect(said.html).not.toContain('class="codes"');
    const { post: elsewhere } = await atTheCounter();
    expect((await elsewhere('/letters/receipt', { ...own, number: 'TT2026999999' })).html).toBe(said.html);
  });

  it('says so where it is our fault, with a code to quote, and nothing of what was sent before', async () => {
    const { site, own, post } = await atTheCounter();
    Object.assign(site.cases, { codeOf: () => Promise.reject(new Error('unreachable')) });
    const { status, html } = await post('/letters/receipt', own);
    expect(status).toBe(500);
    expect(html).toContain('quote-me');
    expect(html).toContain('class="codes"');
    expect(html).not.toContain('没有提交成功');
  });
});

describe('a letter to the citizen', () => {
  it('is theirs with number and code, addressed by their name, in the language they read', async () => {
    const { deps, own } = await accepted();
    const zh = await ownLetter(byCitizen({ ...own, document: ACCEPTANCE }), deps);
    expect(readDocx(zh.content).lines).toContain('林小满：');
    expect(zh.name).toContain('受理告知书');
    const en = await ownLetter(byCitizen({ ...own, document: ACCEPTANCE }, 'en'), deps);
    expect(en.name).toContain('Notice of acceptance');
  });

  it('between offices is not: it is said not to be there', async () => {
    const { deps, own, number } = await accepted();
    const stored = await deps.cases.load(number);
    const inside = stored?.matter.documents.find(({ kind }) => kind === 'transfer');
    expect(inside).toBeDefined();
    await expect(ownLetter(byCitizen({ ...own, document: inside?.id }), deps)).rejects.toMatchObject({
      ...{ status: 404, code: 'unknown-document' },
    });
  });
});

describe('a letter at the desk', () => {
  it('names the citizen in full to the unit that has to serve it, and masked to others', async () => {
    const { deps, number } = await accepted();
    const linesFor = async (who: typeof registrar) =>
      readDocx((await deskLetter(byStaff(who, number), deps)).content).lines.join('\n');
    expect(await linesFor(housingHandler)).toContain('林小满');
    const elsewhere = await linesFor(transportHandler);
    expect(elsewhere).toContain('林＊＊');
    expect(elsewhere).not.toContain('林小满');
  });

  it('is not there for whom the case does not concern, or whom it accuses', async () => {
    const { deps, number } = await accepted();
    for (const who of [stranger, accused])
      await expect(deskLetter(byStaff(who, number), deps)).rejects.toMatchObject({ code: 'unknown-case' });
    await expect(deskLetter(byStaff(registrar, number, 'housing/acceptance/2026/9'), deps)).rejects.toMatchObject({
      code: 'unknown-document',
    });
  });
});
