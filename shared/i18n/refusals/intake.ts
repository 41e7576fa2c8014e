import { refusalGroundNames } from '../names/matters.ts';
import type { Chapter } from './telling.ts';

/** A matter comes in, and finds its place in the register. */
export const intake = {
  'received-in-future': {
    zh: ({ day }) => `收到日期不能晚于今天，今天是${day('today')}。请改为实际收到的日期。`,
    en: ({ day }) => `The date of receipt cannot be later than today (${day('today')}). Please give the actual date.`,
  },
  'happened-in-future': {
    zh: ({ day }) => `发生日期不能晚于今天，今天是${day('today')}。请改为实际发生的日期。`,
    en: ({ day }) => `The date it happened cannot be later than today (${day('today')}). Please give the actual date.`,
  },
  'no-request': {
    zh: () => '请至少写明一项诉求。',
    en: () => 'Please write at least one thing you ask for.',
  },
  'not-a-petition-office': {
    zh: ({ unit }) => `${unit('office')}不是信访部门，请交给信访部门登记。`,
    en: ({ unit }) => `${unit('office')} is not a petition office. Please give the matter to a petition office.`,
  },
  'too-many-files': {
    zh: ({ fact }) => `一次最多附 ${fact('most')} 个文件，现在有 ${fact('files')} 个。其余的可以提交以后再补充。`,
    en: ({ fact }) =>
      `Up to ${fact('most')} files can come at a time, and there are ${fact('files')}. You can add the others once this is sent.`,
  },
  'files-gone': {
    zh: () => '附上的文件已经随另一份内容提交，或者放得太久、已经清除。请重新添加文件再提交。',
    en: () => 'The files were sent with something else, or have been removed after a while. Please add them again.',
  },
  'too-many-representatives': {
    zh: ({ fact }) => `填写了 ${fact('representatives')} 名代表，最多可以推选 ${fact('most')} 名，请减少后再提交。`,
    en: ({ fact }) =>
      `There are ${fact('representatives')} representatives; at most ${fact('most')} may be named. Please leave some out.`,
  },
  'too-few-people': {
    zh: ({ fact }) =>
      `人数填写为 ${fact('people')}，代表有 ${fact('representatives')} 名。人数至少为 1，代表也要算在内。`,
    en: ({ fact }) =>
      `The number of people is ${fact('people')} and there are ${fact('representatives')} representatives: please count at least one person, and everybody who represents the others.`,
  },
  'accused-holds': {
    zh: ({ has, unit }) =>
      has('office')
        ? `被检举控告的正是持有这件信访件的单位，材料不能留在这里，请移交${unit('office')}。`
        : '被检举控告的正是持有这件信访件的单位，材料不能留在这里，请移交纪检监察机关。',
    en: ({ has, unit }) =>
      `The accusation is against the office that holds the case, so it cannot stay there. Please hand it over to ${
        has('office') ? unit('office') : 'the discipline inspection body'
      }.`,
  },
  'accused-in-hand': {
    zh: ({ unit }) => `${unit('unit')}正在办理这件信访件。请先收回，再把它列为被检举控告的单位。`,
    en: ({ unit }) => `${unit('unit')} has this case in hand. Please recall it first, then enter the unit as accused.`,
  },
  'accused-unit': {
    zh: ({ unit }) => `${unit('unit')}与被检举控告的单位或人员有关，材料不能转给它，请选择其他有权处理的单位。`,
    en: ({ unit }) =>
      `The accusation concerns ${unit('unit')}, so none of it may reach that unit. Please choose another competent unit.`,
  },
  'accused-kept': {
    zh: ({ unit }) => `${unit('unit')}已列为被检举控告的单位，只能增加，不能去掉；确需去掉的，请由督办员办理。`,
    en: ({ unit }) =>
      `${unit('unit')} is entered as accused. More can be added, but only a supervisor can take one out.`,
  },
  'accepted-before': {
    zh: () => '这件信访件已经受理过，应当给信访人答复，请转送有权处理的单位继续办理。',
    en: () => 'This case was accepted before, so the citizen is owed an answer. Please route it to the competent unit.',
  },
  'held-before': {
    zh: ({ unit }) => `${unit('office')}已经经手过这件信访件，不能再移交回去，请在本单位办理。`,
    en: ({ unit }) => `${unit('office')} has held this case before, so it cannot go back. Please deal with it here.`,
  },
  'walled-apart': {
    zh: ({ fact }) => `${fact('other')} 与这一件中，一件检举控告的单位正在办理另一件，不能合到一起，请分别办理。`,
    en: ({ fact }) =>
      `One of this case and ${fact('other')} accuses a unit that has to do with the other, so they must stay apart.`,
  },
  'same-case': {
    zh: ({ fact }) => `${fact('other')} 就是这一件，请填写另一件的编号。`,
    en: ({ fact }) => `${fact('other')} is this very case. Please give the number of the other one.`,
  },
  'other-ended': {
    zh: ({ fact }) => `${fact('other')} 已不在办理或者复查复核中，不能据此关联、合并或者不予受理，请按新的事项办理。`,
    en: ({ fact }) =>
      `${fact('other')} is no longer in hand or under review, so this case cannot rest on it. Please handle it as a new matter.`,
  },
  'other-not-in-hand': {
    zh: ({ fact }) => `${fact('other')} 不在本级或者下级单位的办理期限内，不能据此不予受理，请登记办理，或者另选理由。`,
    en: ({ fact }) =>
      `${fact('other')} is not with a unit at this level or below within its period, so this case cannot rest on it. Please take it on, or choose another ground.`,
  },
  'other-not-final': {
    zh: ({ fact }) => `${fact('other')} 还没有送达复核意见，不能据此不再受理，请核对编号或者另选理由。`,
    en: ({ fact }) =>
      `No re-review opinion has been served in ${fact('other')}. Please check the number or choose another ground.`,
  },
  'already-linked': {
    zh: ({ fact }) => `与 ${fact('other')} 的关联已经记录，不用再记。`,
    en: ({ fact }) => `The link with ${fact('other')} is on record already; nothing more is needed.`,
  },
  'no-such-request': {
    zh: ({ fact }) => `没有可以分出的第 ${fact('request')} 项诉求：共 ${fact('requests')} 项，已分出的不能再分。`,
    en: ({ fact }) =>
      `Request ${fact('request')} cannot be split off: there are ${fact('requests')}, and each can be split off once.`,
  },
  'nothing-left': {
    zh: ({ fact }) => `现有 ${fact('requests')} 项诉求，分件时至少分出一项、留下一项。`,
    en: ({ fact }) => `Requests here: ${fact('requests')}. A split takes at least one with it and leaves at least one.`,
  },
  'goes-on-elsewhere': {
    zh: ({ fact }) => `这件信访件在 ${fact('other')} 中办理，那一件没有撤回，不需要恢复。`,
    en: ({ fact }) =>
      `This case goes on in ${fact('other')}, which was not withdrawn, so it needs not be opened again.`,
  },
  'ground-not-yours': {
    zh: ({ named }) =>
      `“${named('ground', refusalGroundNames.zh)}”这一理由由信访部门适用；认为不属于本单位职权的，请提出异议。`,
    en: ({ named }) =>
      `The ground "${named('ground', refusalGroundNames.en)}" is for the petition office. Where your unit is not competent, please object.`,
  },
  'refusal-incomplete': {
    zh: ({ named }) => `理由是“${named('ground', refusalGroundNames.zh)}”时，请写明${named('names', mustName.zh)}。`,
    en: ({ named }) =>
      `On the ground that ${named('ground', refusalGroundNames.en)}, please name ${named('names', mustName.en)}.`,
  },
  'not-simple': {
    zh: ({ fact, named }) => named('reason', notSimple(fact('most')).zh),
    en: ({ fact, named }) => named('reason', notSimple(fact('most')).en),
  },
  'not-on-simple-track': {
    zh: () => '这件信访件没有走简易办理，按普通程序继续办理即可。',
    en: () => 'This case is not on the simple track. It goes on the ordinary way.',
  },
} as const satisfies Chapter;

/** What a ground obliges to name. */
const mustName = {
  zh: { body: '请向哪个机关提出', path: '应当走的法定途径', case: '是哪一件信访件' },
  en: { body: 'the body to turn to', path: 'the legal procedure to take', case: 'which case it is' },
};

/** Why the simple track is not open. */
const notSimple = (most: string) => ({
  zh: {
    'from-above': '上级交转的事项不走简易办理，请按普通程序办理。',
    crowd: `超过 ${most} 人的事项不走简易办理，请按普通程序办理。`,
    accusation: '检举控告不走简易办理，请按普通程序办理。',
    repeat: '重复提出的事项不走简易办理，请按普通程序办理。',
    nature: '这一性质的事项不走简易办理，请按普通程序办理。',
    already: '这件信访件已在简易办理中，不用再转。',
  },
  en: {
    'from-above': 'What was sent from above is not for the simple track. Please handle it the ordinary way.',
    crowd: `What more than ${most} people bring is not for the simple track. Please handle it the ordinary way.`,
    accusation: 'An accusation is not for the simple track. Please handle it the ordinary way.',
    repeat: 'A matter brought again is not for the simple track. Please handle it the ordinary way.',
    nature: 'Matters of this kind are not for the simple track. Please handle it the ordinary way.',
    already: 'This case is on the simple track already; nothing more is needed.',
  },
});
