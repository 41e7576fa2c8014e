import type * as z from 'zod';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { sentenceOf } from '../../shared/i18n/refusals.ts';
import type { Words } from '../text/words.ts';

/** Why a line could not be read as a letter. */
export interface LineProblem {
  readonly code: 'not-json' | 'required' | 'too-long' | 'damaged-text' | 'control-characters' | 'date';
  readonly field?: string;
}

const sentences: Readonly<Record<LineProblem['code'], (field: string) => Words>> = {
  'not-json': () => ({ zh: '不是 JSON 对象。', en: 'It is not a JSON object.' }),
  required: (field) => ({ zh: `缺少 ${field}。`, en: `${field} is missing.` }),
  'too-long': (field) =>
    field
      ? { zh: `${field} 太长。`, en: `${field} is too long.` }
      : { zh: '这一行太长。', en: 'The line is too long.' },
  'damaged-text': (field) => ({
    zh: `${field} 的文字已损坏，请用 UTF-8 重新导出。`,
    en: `The text of ${field} is damaged; export it again as UTF-8.`,
  }),
  'control-characters': (field) => ({
    zh: `${field} 中有控制字符，请删去。`,
    en: `${field} has control characters; remove them.`,
  }),
  date: (field) => ({
    zh: `${field} 应为带时区的时间，例如 2026-02-09T15:00:19+08:00。`,
    en: `${field} must be a time with its offset, such as 2026-02-09T15:00:19+08:00.`,
  }),
};

export function problemOf({ issues }: z.ZodError): LineProblem {
  const [issue] = issues;
  const field = String(issue?.path[0] ?? '');
  const code = issue && Object.hasOwn(sentences, issue.message) ? (issue.message as LineProblem['code']) : undefined;
  return { field, code: code ?? (field === 'receivedAt' ? 'date' : 'required') };
}

export function problemWords({ code, field = '' }: LineProblem): Words {
  return sentences[code](field);
}

/** A refusal in the words of a file; the citizen's own words would speak of forms. */
export function refusalWords(refusal: Refusal): Words {
  if (refusal.code === 'key-reused')
    return {
      zh: '这个 id 已导入过，但内容不同；已导入的保持不变。',
      en: 'This id was imported before with other content; what was imported stays as it is.',
    };
  return { zh: sentenceOf(refusal, 'zh'), en: sentenceOf(refusal, 'en') };
}
