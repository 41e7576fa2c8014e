import { batchWords } from './words/batch.ts';
import { caseWords } from './words/case.ts';
import { deskWords } from './words/desk.ts';
import { formWords } from './words/forms.ts';
import { registerWords } from './words/register.ts';

export const words = {
  zh: { ...deskWords.zh, ...caseWords.zh, ...formWords.zh, ...registerWords.zh, ...batchWords.zh },
  en: { ...deskWords.en, ...caseWords.en, ...formWords.en, ...registerWords.en, ...batchWords.en },
};

export type Words = typeof words.zh;
