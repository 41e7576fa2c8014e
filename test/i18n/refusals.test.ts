import { describe, expect, it } from 'vitest';
import { type Refusal, refusalCodes } from '../../shared/domain/refusal.ts';
import { refusedBy } from '../../shared/http/problem.ts';
import { sentenceOf } from '../../shared/i18n/refusals.ts';
import { offices } from '../support/city.ts';

const HAN = /\p{Script=Han}/u;
const refusal = (code: Refusal['code'], facts: Refusal['facts'] = {}): Refusal => ({ code, facts });

describe('every refusal', () => {
  it.each(refusalCodes.map((code) => [code]))('%s is a sentence in both languages, calm and finished', (code) => {
    const zh = sentenceOf(refusal(code, { reason: 'repeat' }), 'zh');
    const en = sentenceOf(refusal(code, { reason: 'repeat' }), 'en');
    expect(zh).toMatch(HAN);
    expect(zh).toMatch(/。$/);
    expect(en).toMatch(/^.*[A-Za-z]{3}.*\.$/);
    for (const text of [zh, en]) expect(text).not.toMatch(/undefined|[!！]/);
  });
});

describe('a refusal says what is allowed instead', () => {
  it('by the last day of a period', () => {
    expect(sentenceOf(refusal('review-late', { due: '2026-04-20' }), 'zh')).toContain('2026年4月20日（星期一）');
    expect(sentenceOf(refusal('objection-late', { due: '2026-02-14' }), 'en')).toContain(
      'The five working days to object ended on 14 February 2026.',
    );
  });

  it('by the unit to turn to, under its name where the names are at hand', () => {
    const closed = refusal('unit-closed', { unit: 'planning', successor: 'housing' });
    expect(sentenceOf(closed, 'zh', offices)).toContain('请选择housing（中文）');
    expect(sentenceOf(closed, 'zh')).toContain('请选择“housing”');
    expect(sentenceOf(refusal('unit-closed', { unit: 'salt' }), 'en', offices)).toContain('no successor is entered');
    expect(sentenceOf(refusal('accused-holds', { office: 'district-petitions' }), 'en', offices)).toContain(
      'hand it over to district-petitions.',
    );
    expect(sentenceOf(refusal('accused-holds'), 'zh')).toContain('请移交纪检监察机关');
  });

  it('by the most there can be', () => {
    expect(sentenceOf(refusal('extension-too-long', { days: 45, most: 30 }), 'zh')).toContain('1 至 30 日');
    expect(sentenceOf(refusal('too-many-representatives', { representatives: 6, most: 5 }), 'en')).toContain(
      'at most 5 may be named',
    );
  });

  it('with states, grounds, paths, points and fields under their names', () => {
    const wrong = refusal('wrong-state', { state: 'answered', needed: 'accepted | drafted' });
    expect(sentenceOf(wrong, 'zh')).toBe('现在是“已答复”，这一步须在“已受理、意见已拟”时办理。');
    const ground = refusal('refusal-incomplete', { ground: 'final', names: 'case' });
    expect(sentenceOf(ground, 'zh')).toContain('请写明是哪一件信访件');
    expect(sentenceOf(refusal('path-leads-elsewhere', { path: 'arbitration' }), 'zh')).toContain('仲裁');
    expect(sentenceOf(refusal('not-simple', { reason: 'crowd', most: 4 }), 'zh')).toContain('超过 4 人');
    const open = refusal('dossier-open', { points: 'duty-running | rating-open' });
    expect(sentenceOf(open, 'en')).toContain('a period still runs, the citizen can still rate it');
    const gaps = refusal('document-incomplete', { document: 'transfer', missing: 'to | summary' });
    expect(sentenceOf(gaps, 'zh')).toBe('转送单还缺主送单位、事由摘要，请补齐以后再出具。');
  });
});

it.each([
  ['unknown-document', 404],
  ['unknown-other', 404],
  ['unknown-unit', 422],
  ['recused', 403],
  ['already-linked', 409],
  ['extension-too-long', 422],
] as const)('%s is answered with %i', (code, status) => {
  expect(refusedBy(refusal(code)).status).toBe(status);
});
