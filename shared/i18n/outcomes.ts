import type { Opinion } from '../domain/papers.ts';
import type { Lang } from './dates.ts';

/** What an opinion says of a request (Art. 32). */
export const outcomeNames: Readonly<Record<Lang, Record<Opinion['outcome'], string>>> = {
  zh: { supported: '予以支持', explained: '解释说明', 'not-supported': '不予支持' },
  en: { supported: 'supported', explained: 'explained', 'not-supported': 'not supported' },
};
