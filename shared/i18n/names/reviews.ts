import type { ReviewResult } from '../../domain/case.ts';
import type { Service } from '../../domain/papers.ts';
import type { Lang } from '../dates.ts';

export const reviewResultNames: Readonly<Record<Lang, Record<ReviewResult, string>>> = {
  zh: { uphold: '维持', revoke: '撤销', change: '变更', redo: '责令重办' },
  en: { uphold: 'upheld', revoke: 'revoked', change: 'changed', redo: 'to be done again' },
};

export const serviceWayNames: Readonly<Record<Lang, Record<Service['way'], string>>> = {
  zh: { direct: '直接送达', left: '留置送达', posted: '邮寄送达', electronic: '电子送达' },
  en: { direct: 'handed over', left: 'left at the address', posted: 'by post', electronic: 'electronically' },
};

/** Of a matter whose citizen cannot be told in writing that it was accepted (Art. 23(2)). */
export const untold: Readonly<Record<Lang, Record<'exempt', string>>> = {
  zh: { exempt: '没有留下联系方式，不需要书面告知' },
  en: { exempt: 'no way to reach the citizen was left, so nobody has to be told in writing' },
};
