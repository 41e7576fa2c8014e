import type { PersonalDataKind } from '../../domain/personal-data.ts';
import type { Lang } from '../dates.ts';

/** What a text that everybody reads must not hold. */
export const personalDataNames: Readonly<Record<Lang, Record<PersonalDataKind, string>>> = {
  zh: {
    email: '电子邮箱',
    'id-number': '像证件号码或者信访件编号的数字',
    phone: '像电话号码的数字',
    'long-number': '十一位以上的数字',
  },
  en: {
    email: 'an e-mail address',
    'id-number': 'what looks like an identity or case number',
    phone: 'what looks like a phone number',
    'long-number': 'a number of eleven digits or more',
  },
};
