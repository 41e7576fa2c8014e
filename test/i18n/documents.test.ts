import { expect, it } from 'vitest';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { articleName } from '../../shared/i18n/articles.ts';
import { documentLabel, documentNumber } from '../../shared/i18n/documents.ts';
import { national } from '../../shared/policy/national.ts';
import { office, offices } from '../support/city.ts';

const id = 'housing/handling-opinion/2026/12' as DocumentId;
const document = { id, kind: 'handling-opinion', unit: office('housing') } as const;
const marked = new Map(
  [...offices].map(([unit, each]) => [unit, unit === office('housing') ? { ...each, mark: '望建' } : each]),
);

it('a document is called by its unit, its mark, the year and its serial', () => {
  expect(documentLabel(document, offices, national, 'zh')).toBe('housing（中文） 信处〔2026〕12号');
  expect(documentLabel(document, offices, national, 'en')).toBe('housing 信处 [2026] No. 12');
  expect(documentLabel(document, marked, national, 'zh')).toBe('housing（中文） 望建信处〔2026〕12号');
});

it('its number is led by the mark of its unit, and without one by its name: no other unit has the same', () => {
  expect(documentNumber(document, marked, national, 'zh')).toBe('望建信处〔2026〕12号');
  expect(documentNumber(document, marked, national, 'en')).toBe('望建信处 [2026] No. 12');
  expect(documentNumber(document, offices, national, 'zh')).toBe('housing（中文） 信处〔2026〕12号');
  expect(documentNumber(document, offices, national, 'en')).toBe('housing 信处 [2026] No. 12');
});

it.each([
  ['Art. 36(3)', '《信访工作条例》第三十六条第三款'],
  ['Art. 31(6), 34-36', '《信访工作条例》第三十一条第六项、第三十四条至第三十六条'],
  ['Art. 31(1)-(4)', '《信访工作条例》第三十一条第一项至第四项'],
  ['Art. 5, 10, 20(3)', '《信访工作条例》第五条、第十条、第二十条第三款'],
  ['某省信访条例第十二条', '某省信访条例第十二条'],
])('%s is cited as a Chinese office does', (source, zh) => {
  expect(articleName(source, 'zh')).toBe(zh);
});
