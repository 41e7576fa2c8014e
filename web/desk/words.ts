import { caseWords } from './words/case.ts';
import { deskWords } from './words/desk.ts';
import { formWords } from './words/forms.ts';

export const words = {
  zh: { ...deskWords.zh, ...caseWords.zh, ...formWords.zh },
  en: { ...deskWords.en, ...caseWords.en, ...formWords.en },
};

export type Words = typeof words.zh;
