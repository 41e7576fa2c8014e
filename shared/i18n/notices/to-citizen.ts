import type { Templates } from './words.ts';

/** What is mailed to the citizen. */
export const toCitizen = {
  received: {
    zh: {
      subject: '已收到',
      text: (number) => `您的来信已收到，编号 ${number}。`,
      next: {
        route: (day) => `信访部门将在${day}24:00前登记并转送。`,
      },
    },
    en: {
      subject: 'Received',
      text: (number) => `We have received your petition; its number is ${number}.`,
      next: {
        route: (day) => `The petition office will register and route it by the end of ${day}.`,
      },
    },
  },
  refused: {
    zh: {
      subject: '不予受理',
      text: (number) =>
        `您反映的事项 ${number} 没有受理。理由和可以走的途径写在告知书里，请向作出告知的单位索取或者询问。`,
    },
    en: {
      subject: 'Not accepted',
      text: (number) =>
        `Your matter ${number} is not accepted. The notice says why and what is open to you; please ask the office that issued it.`,
    },
  },
  linked: {
    zh: {
      subject: '并入已有的信访件',
      text: (number, other) =>
        `您反映的事项 ${number} 与 ${other} 是同一事项，在 ${other} 中一并办理，答复也写在那里。`,
    },
    en: {
      subject: 'Joined to an earlier case',
      text: (number, other) =>
        `Your matter ${number} is the same as ${other} and is dealt with there; the answer will stand there.`,
    },
  },
  reopened: {
    zh: {
      subject: '您的信访件恢复单独办理',
      text: (number, other) =>
        `${other ? `${other} 已由提出人撤回。` : ''}您反映的事项 ${number} 不受影响，由信访部门单独办理，进展写在查询页面上。`,
    },
    en: {
      subject: 'Your case goes on by itself',
      text: (number, other) =>
        `${other ? `${other} was withdrawn by whoever brought it. ` : ''}Your matter ${number} is not affected: the petition office deals with it by itself, and the page of your case shows how it goes on.`,
    },
  },
  accepted: {
    zh: {
      subject: '已受理',
      text: (number) => `您反映的事项 ${number} 已由承办单位受理。`,
      next: {
        handle: (day) => `承办单位将在${day}24:00前书面答复您。`,
      },
    },
    en: {
      subject: 'Accepted',
      text: (number) => `The responsible unit has accepted your matter ${number}.`,
      next: {
        handle: (day) => `It will answer you in writing by the end of ${day}.`,
      },
    },
  },
  asked: {
    zh: {
      subject: '请您补充说明',
      text: (number) =>
        `关于您反映的事项 ${number}，承办单位有一个问题想问您。问题写在查询页面上，可以在那里直接答复，也可以告诉承办单位或者信访部门。`,
    },
    en: {
      subject: 'A question to you',
      text: (number) =>
        `The unit has a question to you about your matter ${number}. It stands on the page of the case, with a form to answer it; you may also tell the unit or the petition office.`,
    },
  },
  extended: {
    zh: {
      subject: '延长办理期限',
      text: (number) => `您反映的事项 ${number} 情况复杂，经承办单位负责人批准，延长了办理期限，理由写在延期告知书里。`,
      next: {
        extension: (day) => `承办单位将在${day}24:00前书面答复您。`,
      },
    },
    en: {
      subject: 'More time',
      text: (number) =>
        `Your matter ${number} is complicated. The head of the unit has approved more time; the notice of extension says why.`,
      next: {
        extension: (day) => `The unit will answer you in writing by the end of ${day}.`,
      },
    },
  },
  'answer-ready': {
    zh: {
      subject: '书面答复已经作出',
      text: (number) =>
        `您反映的事项 ${number} 的书面答复已经作出。您可以在查询页面签收并查看全文，也可以等承办单位送达。`,
    },
    en: {
      subject: 'The answer is ready',
      text: (number) =>
        `The written answer to your matter ${number} is ready. You can take it on the page of the case and read it there, or wait until the unit serves it.`,
    },
  },
  answered: {
    zh: {
      subject: '已答复',
      text: (number) => `您反映的事项 ${number} 已有书面答复。`,
      next: {
        'ask-review': (day) => `您对答复不服的，可以在${day}24:00前申请复查。`,
      },
    },
    en: {
      subject: 'Answered',
      text: (number) => `There is a written answer to your matter ${number}.`,
      next: {
        'ask-review': (day) => `If you do not agree, you can ask for a review until the end of ${day}.`,
      },
    },
  },
  'review-received': {
    zh: {
      subject: '已收到复查复核申请',
      text: (number) => `您对 ${number} 的复查复核申请已收到。`,
      next: {
        review: (day) => `复查机关将在${day}24:00前作出书面复查意见。`,
        're-review': (day) => `复核机关将在${day}24:00前作出书面复核意见，举行听证的时间不计算在内。`,
      },
    },
    en: {
      subject: 'Request for review received',
      text: (number) => `We have received your request to review matter ${number}.`,
      next: {
        review: (day) => `The reviewing body will give its opinion in writing by the end of ${day}.`,
        're-review': (day) =>
          `The reviewing body will give its opinion in writing by the end of ${day}; time for a hearing is not counted.`,
      },
    },
  },
  'review-ready': {
    zh: {
      subject: '复查复核意见已经作出',
      text: (number) =>
        `您反映的事项 ${number} 的复查复核意见已经作出。您可以在查询页面签收并下载意见书，也可以等复查复核机关送达。`,
    },
    en: {
      subject: 'The review opinion is ready',
      text: (number) =>
        `The review opinion on your matter ${number} is ready. You can take it on the page of the case and download it there, or wait until the reviewing body serves it.`,
    },
  },
  'review-answered': {
    zh: {
      subject: '复查复核意见',
      text: (number) => `您反映的事项 ${number} 已有复查复核意见。`,
      next: {
        'ask-re-review': (day) => `您对复查意见不服的，可以在${day}24:00前申请复核。`,
        handle: (day) => `承办单位将在${day}24:00前重新办理并书面答复您。`,
      },
    },
    en: {
      subject: 'Review opinion',
      text: (number) => `There is a review opinion on your matter ${number}.`,
      next: {
        'ask-re-review': (day) => `If you do not agree, you can ask for a re-review until the end of ${day}.`,
        handle: (day) => `The unit will deal with it again and answer you in writing by the end of ${day}.`,
      },
    },
  },
  assistance: {
    zh: {
      subject: '救助途径',
      text: (number) =>
        `关于您反映的事项 ${number}，承办单位告知了可以申请的社会救助，请联系承办单位或者信访部门了解。`,
    },
    en: {
      subject: 'Assistance',
      text: (number) =>
        `In your matter ${number} the unit has pointed out social assistance you can apply for. It, or the petition office, will tell you more.`,
    },
  },
  withdrawn: {
    zh: {
      subject: '已撤回',
      text: (number) => `您反映的事项 ${number} 已按您的意思撤回，不再办理。如果不是您本人的意思，请联系信访部门。`,
    },
    en: {
      subject: 'Withdrawn',
      text: (number) =>
        `Your matter ${number} was withdrawn as you asked and is no longer dealt with. If you did not ask for that, please tell the petition office.`,
    },
  },
  closed: {
    zh: {
      subject: '已办结',
      text: (number) => `您反映的事项 ${number} 已办结，结果写在查询页面上。`,
      next: {
        'ask-review': (day) => `您对答复不服的，仍可以在${day}24:00前申请复查。`,
        'ask-re-review': (day) => `您对复查意见不服的，仍可以在${day}24:00前申请复核。`,
      },
    },
    en: {
      subject: 'Closed',
      text: (number) => `Your matter ${number} has ended; its page says with what result.`,
      next: {
        'ask-review': (day) => `If you do not agree, you can still ask for a review until the end of ${day}.`,
        'ask-re-review': (day) => `If you do not agree, you can still ask for a re-review until the end of ${day}.`,
      },
    },
  },
  moved: {
    zh: {
      subject: '最后一天有变化',
      text: (number) =>
        `因新的放假安排或者规定，您反映的事项 ${number} 的期限重新计算，最后一天有变化。新的日期请看查询页面。`,
    },
    en: {
      subject: 'The last day has changed',
      text: (number) =>
        `Because of a new holiday notice or rule, a period of your matter ${number} was counted again and its last day has changed. Its page says the new date.`,
    },
  },
} as const satisfies Templates;
