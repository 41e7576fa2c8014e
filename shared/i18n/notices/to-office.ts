import { everyClock, type Templates } from './words.ts';

/** Whichever period it is, by its name. */
const byTheLastDay = {
  zh: everyClock((day, { clock }) => `${clock}的最后一天是${day}。`),
  en: everyClock((day, { clock }) => `The last day to ${clock} is ${day}.`),
};

/** What has climbed must not read like the first notice: it says how far. A day that has moved meanwhile is not over. */
const pastTheLastDay = {
  zh: everyClock((day, { clock, days, rung }) => {
    if (days <= 0) return '';
    const climbed = rung ? `至今没有办理，督办已到${rung}。` : '';
    return `${clock}的最后一天是${day}，已超期 ${days} 天。${climbed}`;
  }),
  en: everyClock((day, { clock, days, rung }) => {
    if (days <= 0) return '';
    const ago = days === 1 ? '1 day ago' : `${days} days ago`;
    const climbed = rung ? ` It is still not done, and supervision has climbed to the ${rung}.` : '';
    return `The last day to ${clock} was ${day}, ${ago}.${climbed}`;
  }),
};

/** What is mailed to an office. */
export const toOffice = {
  delivered: {
    zh: {
      subject: '新转来',
      text: (number) => `信访件 ${number} 已转到贵单位收件箱。`,
      next: {
        notify: (day) => `请在${day}24:00前书面告知信访人。`,
        route: (day) => `请在${day}24:00前登记并转送。`,
      },
    },
    en: {
      subject: 'Transferred',
      text: (number) => `Case ${number} is in your unit's inbox.`,
      next: {
        notify: (day) => `Tell the citizen in writing by the end of ${day}.`,
        route: (day) => `Register and route it by the end of ${day}.`,
      },
    },
  },
  objected: {
    zh: {
      subject: '有单位提出异议',
      text: (number) => `承办单位对信访件 ${number} 提出异议，请审核是否退回。`,
    },
    en: {
      subject: 'Objection',
      text: (number) => `A unit has objected to case ${number}. Please decide whether it comes back.`,
    },
  },
  'objection-decided': {
    zh: {
      subject: '异议已有结论',
      text: (number) => `贵单位对信访件 ${number} 的异议已有结论。`,
      next: {
        notify: (day) => `这件仍由贵单位办理，请在${day}24:00前书面告知信访人。`,
      },
    },
    en: {
      subject: 'Objection decided',
      text: (number) => `Your unit's objection in case ${number} has been decided.`,
      next: {
        notify: (day) => `The case stays with your unit. Tell the citizen in writing by the end of ${day}.`,
      },
    },
  },
  recalled: {
    zh: {
      subject: '已收回',
      text: (number) => `信访件 ${number} 已收回，贵单位不用再办理。`,
    },
    en: {
      subject: 'Recalled',
      text: (number) => `Case ${number} was recalled; your unit has nothing more to do in it.`,
    },
  },
  replied: {
    zh: {
      subject: '信访人有补充',
      text: (number) => `信访人就信访件 ${number} 作了答复或者补充了材料，请查看。`,
    },
    en: {
      subject: 'The citizen has replied',
      text: (number) => `The citizen has answered or added material in case ${number}. Please look at it.`,
    },
  },
  'taken-back': {
    zh: {
      subject: '信访人已撤回',
      text: (number) => `信访人撤回了信访件 ${number}，贵单位不用再办理。`,
    },
    en: {
      subject: 'Taken back',
      text: (number) => `The citizen has taken case ${number} back; your unit has nothing more to do in it.`,
    },
  },
  supervised: {
    zh: {
      subject: '督办',
      text: (number) => `信访件 ${number} 已发出督办通知。`,
      next: {
        'supervision-reply': (day) => `被督办单位须在${day}24:00前书面答复。`,
      },
    },
    en: {
      subject: 'Supervision',
      text: (number) => `A supervision notice was issued in case ${number}.`,
      next: {
        'supervision-reply': (day) => `The supervised unit must answer in writing by the end of ${day}.`,
      },
    },
  },
  'supervision-answered': {
    zh: {
      subject: '督办已答复',
      text: (number) => `被督办单位已答复信访件 ${number} 的督办通知，请查看。`,
    },
    en: {
      subject: 'Supervision answered',
      text: (number) => `The supervision notice in case ${number} has been answered. Please look at it.`,
    },
  },
  'due-soon': {
    zh: {
      subject: '期限将到',
      text: (number) => `信访件 ${number} 有期限将到，还没有办完。`,
      next: byTheLastDay.zh,
    },
    en: {
      subject: 'Due soon',
      text: (number) => `A period in case ${number} will end soon, and what is due has not been done.`,
      next: byTheLastDay.en,
    },
  },
  'due-today': {
    zh: {
      subject: '今天到期',
      text: (number) => `信访件 ${number} 有期限今天24:00到期，还没有办完。`,
      next: byTheLastDay.zh,
    },
    en: {
      subject: 'Due today',
      text: (number) => `A period in case ${number} ends today at 24:00, and what is due has not been done.`,
      next: byTheLastDay.en,
    },
  },
  overdue: {
    zh: {
      subject: '已超期',
      text: (number) => `信访件 ${number} 有期限已经超过，请尽快办理。仍不办理的，将逐级督办。`,
      next: pastTheLastDay.zh,
    },
    en: {
      subject: 'Overdue',
      text: (number) =>
        `A period in case ${number} is over. Please act now; if nothing is done, supervision goes up the line.`,
      next: pastTheLastDay.en,
    },
  },
  'answer-accepted': {
    zh: {
      subject: '督办答复已认可',
      text: (number) => `贵单位对信访件 ${number} 督办通知的答复已得到认可。`,
    },
    en: {
      subject: 'Answer accepted',
      text: (number) => `Your unit's answer to the supervision notice in case ${number} has been accepted.`,
    },
  },
  'answer-returned': {
    zh: {
      subject: '督办答复被退回',
      text: (number) => `贵单位对信访件 ${number} 督办通知的答复被退回，须重新答复。`,
      next: { 'supervision-reply': (day) => `请在${day}24:00前重新书面答复。` },
    },
    en: {
      subject: 'Answer sent back',
      text: (number) => `Your unit's answer to the supervision notice in case ${number} was sent back.`,
      next: { 'supervision-reply': (day) => `Answer anew, in writing, by the end of ${day}.` },
    },
  },
  'notice-withdrawn': {
    zh: {
      subject: '督办撤销',
      text: (number) => `信访件 ${number} 督办的事项已经办理，督办通知撤销，不用再答复。`,
    },
    en: {
      subject: 'Notice withdrawn',
      text: (number) => `What a supervision notice in case ${number} asked for is done; the notice is withdrawn.`,
    },
  },
  'to-sign': {
    zh: {
      subject: '建议待签发',
      text: (number) => `信访件 ${number} 有单位屡次不按期答复督办，系统拟了追究责任建议，请负责人决定是否签发。`,
    },
    en: {
      subject: 'A suggestion to sign',
      text: (number) =>
        `In case ${number} a unit has evaded supervision again. A suggestion to hold it to account is drafted; its head decides whether it goes out.`,
    },
  },
  'review-requested': {
    zh: {
      subject: '复查复核申请',
      text: (number) => `信访人就信访件 ${number} 向贵单位申请复查或者复核。`,
      next: {
        review: (day) => `请在${day}24:00前作出书面复查意见。`,
        're-review': (day) => `请在${day}24:00前作出书面复核意见，举行听证的时间不计算在内。`,
      },
    },
    en: {
      subject: 'Review asked for',
      text: (number) => `The citizen asks your body to review case ${number}.`,
      next: {
        review: (day) => `Give the review opinion in writing by the end of ${day}.`,
        're-review': (day) =>
          `Give the re-review opinion in writing by the end of ${day}; time for a hearing is not counted.`,
      },
    },
  },
  redo: {
    zh: {
      subject: '责令重办',
      text: (number) => `信访件 ${number} 的处理意见经复查复核没有维持，由贵单位重新办理。`,
      next: {
        handle: (day) => `请在${day}24:00前重新作出书面答复。`,
      },
    },
    en: {
      subject: 'To be done again',
      text: (number) => `On review, your unit is told to deal with case ${number} again.`,
      next: {
        handle: (day) => `Answer anew, in writing, by the end of ${day}.`,
      },
    },
  },
  suggested: {
    zh: {
      subject: '建议',
      text: (number) => `信访部门就信访件 ${number} 向贵单位提出建议。`,
      next: {
        'suggestion-feedback': (day) => `请在${day}24:00前书面反馈采纳情况。`,
      },
    },
    en: {
      subject: 'Suggestion',
      text: (number) => `The petition office makes a suggestion to your unit about case ${number}.`,
      next: {
        'suggestion-feedback': (day) => `Say in writing by the end of ${day} what came of it.`,
      },
    },
  },
  'suggestion-answered': {
    zh: {
      subject: '建议已反馈',
      text: (number) => `有单位反馈了信访件 ${number} 中建议的采纳情况，请查看。`,
    },
    en: {
      subject: 'Suggestion answered',
      text: (number) => `A suggestion in case ${number} has been answered. Please look at it.`,
    },
  },
  urgent: {
    zh: {
      subject: '紧急事项',
      text: (number) => `信访件 ${number} 作为紧急、重大事项报告贵单位，请立即查看并处置。`,
    },
    en: {
      subject: 'Urgent',
      text: (number) =>
        `Case ${number} is reported to your unit as urgent or major. Please look at it and act at once.`,
    },
  },
  moved: {
    zh: {
      subject: '最后一天有变化',
      text: (number) => `因新的放假安排或者规定，信访件 ${number} 的期限重新计算，最后一天有变化，新的日期请看工作台。`,
    },
    en: {
      subject: 'The last day has changed',
      text: (number) =>
        `Because of a new holiday notice or rule, a period in case ${number} was counted again and its last day has changed. The desk shows the new date.`,
    },
  },
} as const satisfies Templates;
