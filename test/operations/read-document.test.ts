import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../functions/cases/read-document.ts';
import type { CaseNumber } from '../../shared/domain/ids.ts';
import type { ApiEvent } from '../../shared/http/api.ts';
import type { Directory } from '../../shared/ports/directory.ts';
import { submitted, toApprove, told } from '../domain/stories.ts';
import { housingHandler, office, offices, registrar, staff, transportHandler } from '../support/city.ts';
import { officeDay } from '../support/office-day.ts';

const day = officeDay('2026-03-02');
const stranger = staff('district-housing', 'handler');
const accused = staff('discipline', 'head');
const people = [registrar, housingHandler, transportHandler, stranger, accused];
const directory: Directory = {
  offices: async () => offices,
  staff: async (id) => people.map((each) => ({ ...each, name: '林知潮' })).find((each) => each.id === id),
  putOffices: async () => {},
  putStaff: async () => {},
};

let number: CaseNumber;
beforeAll(async () => {
  number = await submitted(day, {
    citizen: { anonymous: false, name: '林小满', idNumber: '110101199001010011', phone: '13800000000' },
    accused: [{ unit: office('discipline') }],
  });
  await told(day, number, toApprove);
});

function ask(who: typeof registrar, id: string, lang?: string) {
  const [unit, kind, year, serial] = id.split('/');
  const event = {
    headers: {},
    ...(lang && { queryStringParameters: { lang } }),
    pathParameters: { number, unit, kind, year, serial },
    requestContext: { authorizer: { jwt: { claims: { sub: who.id } } } },
  } as unknown as ApiEvent;
  return readDocument(event, { ...day.deps, directory });
}

describe('a document on the desk', () => {
  it('is its number in both languages and what it says, with the citizen masked', async () => {
    const { body } = await ask(housingHandler, 'city-petitions/register-form/2026/1');
    expect(body).toMatchObject({
      ...{ case: number, id: 'city-petitions/register-form/2026/1', kind: 'register-form', on: '2026-03-03' },
      label: { zh: 'city-petitions（中文） 信登〔2026〕1号', en: 'city-petitions 信登 [2026] No. 1' },
      fields: {
        due: { kind: 'day', day: '2026-03-17' },
        registrar: { kind: 'person', person: registrar.id, name: '林知潮' },
        citizen: { kind: 'entries', entries: [{ name: 'name', value: { kind: 'text', text: '林＊＊' } }, {}] },
      },
    });
    expect(JSON.stringify(body)).not.toMatch(/林小满|19900101|13800000000/);
  });

  it('is written out as it stands on paper, in the language that is asked for, masked to its own unit too', async () => {
    const zh = await ask(housingHandler, 'housing/acceptance/2026/1');
    expect(zh.body).toMatchObject({
      letter: {
        lang: 'zh',
        shape: 'letter',
        title: '受理告知书',
        number: 'housing（中文） 信受〔2026〕1号',
        addressee: '林＊＊',
      },
    });
    expect(JSON.stringify(zh.body)).not.toMatch(/林小满|19900101|13800000000/);
    const en = await ask(housingHandler, 'housing/acceptance/2026/1', 'en');
    expect(en.body).toMatchObject({ letter: { lang: 'en', title: 'Notice of acceptance' } });
  });

  it('keeps the findings of an opinion that was not served to the unit that wrote it', async () => {
    const own = await ask(housingHandler, 'housing/handling-opinion/2026/1');
    expect(own.body).toMatchObject({ fields: { found: { text: '电梯主板损坏，配件已经停产。' } } });
    const other = await ask(transportHandler, 'housing/handling-opinion/2026/1');
    expect(JSON.stringify(other.body)).not.toMatch(/主板|十日内修复/);
  });

  it('is not there for whom the case does not concern, or whom it accuses', async () => {
    for (const who of [stranger, accused])
      await expect(ask(who, 'city-petitions/register-form/2026/1')).rejects.toMatchObject({ code: 'unknown-case' });
  });

  it('is not there under a number that no document has', async () => {
    await expect(ask(registrar, 'city-petitions/register-form/2026/2')).rejects.toMatchObject({
      ...{ status: 404, code: 'unknown-document' },
    });
  });
});
