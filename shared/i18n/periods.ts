import type { Period } from '../domain/due.ts';
import type { Lang } from './dates.ts';

/** 15 日, 5 个工作日; 15 days, 5 working days. */
export function periodWords({ days, unit }: Period, lang: Lang): string {
  if (lang === 'zh') return unit === 'calendar' ? `${days} 日` : `${days} 个工作日`;
  return unit === 'calendar' ? `${days} days` : `${days} working days`;
}
