import { NOTE_MAX, TEXT_MAX } from '../schema/commands.ts';
import { EMAIL_MAX } from '../schema/person.ts';
import {
  ACCUSED_MAX,
  ADDRESS_MAX,
  FACTS_MAX,
  MANDATE_MAX,
  NAME_MAX,
  PEOPLE_MAX,
  PLACE_MAX,
  REQUEST_MAX,
  REQUESTS_MAX,
  TITLE_MAX,
  TRIED_MAX,
} from '../schema/petition.ts';
import type { FieldProblem } from '../schema/text.ts';
import type { Lang } from './dates.ts';

const fieldNames: Readonly<Record<Lang, Record<string, string>>> = {
  zh: {
    title: '标题',
    facts: '事情经过',
    requests: '诉求',
    happenedOn: '发生日期',
    nature: '是哪一类事',
    accused: '被反映的单位',
    accusedWords: '被反映的单位或者人',
    place: '地点',
    concerns: '涉及的单位',
    tried: '已经找过谁，结果怎样',
    people: '人数',
    representatives: '代表',
    principal: '委托人',
    mandate: '凭什么代办',
    category: '类别',
    name: '姓名',
    idNumber: '证件号码',
    phone: '手机号码',
    email: '电子邮箱',
    address: '住址',
    url: '地址（https）',
    number: '信访件编号',
    code: '查询码',
    to: '承办单位',
    opinions: '答复意见',
    outcome: '意见',
    basis: '依据',
    resolved: '诉求解决了吗',
    note: '说明',
    office: '单位',
    ground: '督办事由',
    demand: '要求',
    text: '书面答复',
    answer: '您的答复',
    added: '补充的内容',
    reasons: '理由',
    words: '想说的话',
    why: '为什么撤回',
  },
  en: {
    title: 'Title',
    facts: 'What happened',
    requests: 'What you ask for',
    happenedOn: 'Date',
    nature: 'Kind of matter',
    accused: 'Unit it is about',
    accusedWords: 'Whom it is about',
    place: 'Place',
    concerns: 'Unit it concerns',
    tried: 'What you did so far',
    people: 'Number of people',
    representatives: 'Representatives',
    principal: 'Whom you act for',
    mandate: 'On what ground you act for them',
    category: 'Category',
    name: 'Name',
    idNumber: 'ID number',
    phone: 'Phone number',
    email: 'E-mail',
    address: 'Address',
    url: 'Address (https)',
    number: 'Case number',
    code: 'Query code',
    to: 'Units',
    opinions: 'Answer',
    outcome: 'Opinion',
    basis: 'Basis',
    resolved: 'Is the request resolved?',
    note: 'Note',
    office: 'Unit',
    ground: 'Ground',
    demand: 'Demand',
    text: 'Written answer',
    answer: 'Your answer',
    added: 'What you want to add',
    reasons: 'Reasons',
    words: 'What you want to say',
    why: 'Why you withdraw it',
  },
};

const limits: Record<string, number> = {
  ...{ title: TITLE_MAX, facts: FACTS_MAX, requests: REQUEST_MAX, place: PLACE_MAX, tried: TRIED_MAX },
  ...{ accusedWords: ACCUSED_MAX, mandate: MANDATE_MAX },
  ...{ name: NAME_MAX, address: ADDRESS_MAX, email: EMAIL_MAX },
  ...{ answer: TEXT_MAX, added: TEXT_MAX, reasons: TEXT_MAX, words: NOTE_MAX, why: NOTE_MAX },
};

const sentences: Readonly<Record<Lang, Record<FieldProblem, (field: string, max: number | undefined) => string>>> = {
  zh: {
    required: (field) => `请填写“${field}”。`,
    'too-long': (field, max) => `“${field}”太长${max ? `，请控制在 ${max} 字以内` : ''}。`,
    'control-characters': (field) => `“${field}”中有无法显示的字符，请删去后重新提交。`,
    'damaged-text': (field) => `“${field}”中的文字在传送中损坏，请重新输入（使用 UTF-8 编码）。`,
    phone: () => '请填写 11 位手机号码，例如 13800000000；座机请加区号，有分机的写成 010-65001234-801。',
    'id-number': () => '请填写 18 位身份证号码，最后一位可以是 X；没有身份证的，填写护照或者通行证号码。',
    'id-check': () => '这个身份证号码不对：前 17 位和最后一位校验码不符，可能抄错了一位。请对照证件核对。',
    email: () => '请填写电子邮箱地址，例如 name@example.com。',
    date: (field) => `“${field}”请按 2026-02-09 的样式填写。`,
    choice: (field) => `“${field}”请从列出的选项中选择。`,
    'too-many': (field) => `“${field}”最多 ${REQUESTS_MAX} 项，请合并相近的内容。`,
    code: () => '查询码是 12 位数字，请对照回执填写。',
    count: (field) => `“${field}”请填写数字，例如 6。`,
    'too-few': (field) => `“${field}”至少填写 1。`,
    'too-great': (field) => `“${field}”最多填写 ${PEOPLE_MAX}。`,
    number: () => '请对照回执填写信访件编号，例如 WX2026000123。',
  },
  en: {
    required: (field) => `Please fill in “${field}”.`,
    'too-long': (field, max) => `“${field}” is too long${max ? `; please keep it within ${max} characters` : ''}.`,
    'control-characters': (field) =>
      `“${field}” has characters that cannot be shown. Please remove them and send it again.`,
    'damaged-text': (field) => `The text of “${field}” was damaged on the way. Please type it again (as UTF-8).`,
    phone: () =>
      'Please give an 11-digit mobile number such as 13800000000, or a land line with its area code; with an extension, 010-65001234-801.',
    'id-number': () =>
      'Please give the 18 digits of an identity card, the last of which may be X, or the number of a passport or permit.',
    'id-check': () =>
      'This is no number of an identity card: its last digit does not fit the others, so one may be wrong. Please compare it with the card.',
    email: () => 'Please give an e-mail address such as name@example.com.',
    date: (field) => `Please write “${field}” like 2026-02-09.`,
    choice: (field) => `Please choose “${field}” from the list.`,
    'too-many': (field) =>
      `“${field}” can have at most ${REQUESTS_MAX} entries. Please join those that belong together.`,
    code: () => 'The query code has 12 digits. Please copy it from the receipt.',
    count: (field) => `Please give “${field}” as a number such as 6.`,
    'too-few': (field) => `“${field}” is at least 1.`,
    'too-great': (field) => `“${field}” is at most ${PEOPLE_MAX}.`,
    number: () => 'Please copy the case number from the receipt, for example WX2026000123.',
  },
};

export function fieldName(field: string, lang: Lang): string {
  return fieldNames[lang][field] ?? field;
}

export function fieldSentence(field: string, problem: FieldProblem, lang: Lang): string {
  return sentences[lang][problem](fieldName(field, lang), limits[field]);
}
