import { readFileSync } from 'node:fs';
import type { Calendar } from '../../shared/domain/calendar.ts';
import type { Policy } from '../../shared/domain/policy.ts';
import type { GateSettings } from '../../shared/gate/settings.ts';
import { fileSentence } from '../../shared/i18n/file-problems.ts';
import type { FileProblem } from '../../shared/schema/file-problems.ts';
import { type Reason, Refused } from '../refused.ts';

/** A policy of one's own, from a file. The schemas are loaded only where there is one. */
export async function policyIn(file: string): Promise<Policy> {
  const { readPolicy } = await import('../../shared/policy/read-policy.ts');
  return soundIn(file, 'bad-policy', readPolicy(textOf(file)));
}

export async function calendarIn(file: string): Promise<Calendar> {
  const { readCalendar } = await import('../../shared/policy/read-calendar.ts');
  return soundIn(file, 'bad-calendar', readCalendar(textOf(file)));
}

/** A calendar that is to come into force. */
export async function noticeIn(file: string): Promise<Calendar> {
  const { readNotice } = await import('../../shared/policy/read-calendar.ts');
  return soundIn(file, 'bad-calendar', readNotice(textOf(file)));
}

export async function limitsIn(file: string): Promise<GateSettings> {
  const { readLimits } = await import('../../shared/gate/read-limits.ts');
  return soundIn(file, 'bad-limits', readLimits(textOf(file)));
}

type Read<T> = { readonly value: T } | { readonly problems: readonly FileProblem[] };

function soundIn<T>(file: string, code: string, read: Read<T>): T {
  if ('value' in read) return read.value;
  const reasons = reasonsOf(read.problems);
  const zh = `${file} 不能用，要改 ${reasons.length} 处：`;
  const en = `${file} cannot be used. To be mended: ${reasons.length}`;
  throw new Refused(code, { zh, en }, reasons);
}

/** What is wrong with such a file, in words. */
export function reasonsOf(problems: readonly FileProblem[]): Reason[] {
  return problems.map((problem) => ({
    ...{ code: problem.code, path: problem.path },
    ...{ zh: fileSentence(problem, 'zh'), en: fileSentence(problem, 'en') },
  }));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refused('no-file', { zh: `读不了文件 ${file}。`, en: `${file} cannot be read.` });
  }
}
