import { personalDataNames } from '../names/publishing.ts';
import type { Chapter } from './telling.ts';

/** What stands on the public site, and what must not. */
export const publishing = {
  'no-consent-to-publish': {
    zh: () => '信访人没有同意公开，或者已经收回同意，所以不能公开。',
    en: () => 'The citizen has not agreed to publication, or has revoked it, so it cannot be published.',
  },
  'not-public': {
    zh: () => '检举控告和信访人要求保密的，不公开。可以公开的是信访人同意、没有要求保密的其他事项。',
    en: () =>
      'Accusations, and what the citizen wants kept confidential, are not published. Other matters can be, where the citizen agrees.',
  },
  'published-before': {
    zh: ({ day }) => `这件事已于${day('on')}公开。要修改的，先从网站撤下，再公开。`,
    en: ({ day }) => `It has been public since ${day('on')}. To change the text, take it off the site first.`,
  },
  'not-published': {
    zh: () => '这件事没有公开在网站上，不用撤下。',
    en: () => 'It does not stand on the site; there is nothing to take off.',
  },
  'personal-data': {
    zh: ({ named, list }) =>
      `${named('part', parts.zh)}里有${list('found', personalDataNames.zh)}，请删去或者改写以后再公开。姓名、住址、工作单位也不要写。`,
    en: ({ named, list }) =>
      `The ${named('part', parts.en)} holds ${list('found', personalDataNames.en)}. Please take that out, or say it otherwise, before you publish. Leave out names, addresses and employers as well.`,
  },
} as const satisfies Chapter;

const parts = {
  zh: { title: '标题', summary: '诉求摘要', answer: '公开的答复' },
  en: { title: 'title', summary: 'summary', answer: 'answer' },
};
