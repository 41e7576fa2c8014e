import type { PersonalDataKind } from '../../domain/personal-data.ts';
import type { Lang } from '../dates.ts';

/** What a text that everybody reads must not hold. */
export const personalDataNames: Readonly<Record<Lang, Record<PersonalDataKind, string>>> = {
  zh: {
    email: '电子邮箱',
    plate: '像车牌号的字样',
    'citizens-name': '信访人、代表或者代办人的姓名',
    'citizens-address': '信访人的住址',
    'id-number': '像证件号码或者信访件编号的数字',
    phone: '像电话号码的数字',
    'long-number': '十一位以上的数字',
  },
  en: {
    email: 'an e-mail address',
    plate: 'what looks like a number plate',
    'citizens-name': 'the name of the citizen, a representative or the agent',
    'citizens-address': "the citizen's address",
    'id-number': 'what looks like an identity or case number',
    phone: 'what looks like a phone number',
    'long-number': 'a number of eleven digits or more',
  },
};
