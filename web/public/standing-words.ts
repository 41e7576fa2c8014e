import type { TakenAction } from '../../shared/schema/commands.ts';

const zh = {
  unit: '承办单位',
  body: '上一级机关',
  now: {
    submitted: () => '已收到，等待登记',
    registered: () => '已登记，正在确定由哪个单位办理',
    routed: (units: string) => `已转送${units}`,
    accepted: (units: string) => `${units}已受理，正在办理`,
    answered: (units: string) => `${units}已书面答复`,
    reviewing: (units: string) => `${units}正在复查`,
    're-reviewing': (units: string) => `${units}正在复核`,
    closed: () => '已办结，您的诉求没有解决',
    refused: (units: string) => `${units}没有受理`,
    linked: () => '这件事已在另一件中办理',
    merged: () => '已并入另一件，一起办理',
    withdrawn: () => '您已撤回',
    sealed: () => '已办结归档',
    resolved: '已办结，您的诉求已经解决',
    review: (body: string) => `${body}的复查意见已送达您`,
    're-review': (body: string) => `${body}的复核意见已送达您`,
  },
  ready: {
    'confirm-receipt': (unit: string) => `${unit}的书面答复已经作出，等您签收`,
    'confirm-review': (unit: string) => `${unit}的复查意见已经作出，等您签收`,
    'confirm-re-review': (unit: string) => `${unit}的复核意见已经作出，等您签收`,
  } satisfies Record<TakenAction, unknown>,
  take: '您可以在下面签收，也可以等送达。',
  takeOrWait: (unit: string, day: string) => `您可以在下面签收；不签收的，${unit}将在${day}24:00前送达。`,
  takeLate: (unit: string, day: string) => `${unit}应当在${day}24:00前送达，还没有送达；您可以在下面签收。`,
  next: {
    submitted: '下一步：信访部门登记。',
    registered: '下一步：信访部门转送有权处理的单位。',
    routed: '下一步：转送送达后，承办单位书面告知您是否受理，最后一天会写在这里。',
    accepted: '下一步：承办单位书面答复您。',
    answered: '答复写在下面。信访部门核对以后办结，办结时会写在这里。',
    reviewing: '下一步：复查机关书面告知您复查意见。',
    're-reviewing': '下一步：复核机关书面告知您复核意见。',
    reviewed: '意见写在下面。',
    closed: '这件事的办理到此结束，答复写在下面。',
    refused: '不予受理或者不再受理的理由，以及您可以走的途径，写在告知书里。',
    linked: '请用原来那一件的编号和查询码查看进展，答复写在那里。',
    merged: '一起办理的那一件写在下面，答复写在那里。',
    withdrawn: '这件事不再办理。如果不是您本人的意思，请联系信访部门。',
    sealed: '这件事的材料已经归档，不再变动。',
  },
  due: {
    route: (unit: string, day: string) => `${unit}将在${day}24:00前登记并转送。`,
    'send-on': (unit: string, day: string) => `${unit}将在${day}24:00前转送有权处理的单位。`,
    notify: (unit: string, day: string) => `${unit}将在${day}24:00前书面告知您是否受理。`,
    handle: (unit: string, day: string) => `${unit}将在${day}24:00前书面答复您。`,
    extension: (unit: string, day: string) => `办理期限已经延长，${unit}将在${day}24:00前书面答复您。`,
    answer: (unit: string, day: string) => `${unit}将在${day}24:00前研究办理并书面答复您。`,
    review: (unit: string, day: string) => `${unit}将在${day}24:00前书面告知您复查意见。`,
    're-review': (unit: string, day: string) => `${unit}将在${day}24:00前书面告知您复核意见。`,
  },
  missed: {
    route: (unit: string, day: string) => `${unit}应当在${day}24:00前登记并转送，还没有做到。`,
    'send-on': (unit: string, day: string) => `${unit}应当在${day}24:00前转送有权处理的单位，还没有做到。`,
    notify: (unit: string, day: string) => `${unit}应当在${day}24:00前书面告知您是否受理，还没有做到。`,
    handle: (unit: string, day: string) => `${unit}应当在${day}24:00前书面答复您，还没有做到。`,
    extension: (unit: string, day: string) => `延长以后，${unit}应当在${day}24:00前书面答复您，还没有做到。`,
    answer: (unit: string, day: string) => `${unit}应当在${day}24:00前研究办理并书面答复您，还没有做到。`,
    review: (unit: string, day: string) => `${unit}应当在${day}24:00前书面告知您复查意见，还没有做到。`,
    're-review': (unit: string, day: string) => `${unit}应当在${day}24:00前书面告知您复核意见，还没有做到。`,
  },
  left: (days: number) => (days === 0 ? '今天是最后一天' : `还有 ${days} 天`),
  over: (days: number) => `已超期 ${days} 天`,
  supervised: (unit: string, day: string, answerBy: string) => `督办通知已于${day}发给${unit}，要求${answerBy}前答复。`,
  unsupervised: '超期的事项会自动督办，督办的日期会写在这里。',
};

const en: typeof zh = {
  unit: 'the unit',
  body: 'the higher body',
  now: {
    submitted: () => 'Received, waiting to be registered',
    registered: () => 'Registered; the competent unit is being chosen',
    routed: (units) => `Sent to ${units}`,
    accepted: (units) => `Accepted by ${units} and being worked on`,
    answered: (units) => `Answered in writing by ${units}`,
    reviewing: (units) => `Under review by ${units}`,
    're-reviewing': (units) => `Under re-review by ${units}`,
    closed: () => 'Closed; what you asked for was not resolved',
    refused: (units) => `Not accepted by ${units}`,
    linked: () => 'Already dealt with in another case',
    merged: () => 'Joined to another case and dealt with together',
    withdrawn: () => 'You have withdrawn it',
    sealed: () => 'Closed and filed',
    resolved: 'Closed; what you asked for has been resolved',
    review: (body) => `Review opinion served by ${body}`,
    're-review': (body) => `Re-review opinion served by ${body}`,
  },
  ready: {
    'confirm-receipt': (unit) => `The written answer of ${unit} is ready and waits for you`,
    'confirm-review': (unit) => `The review opinion of ${unit} is ready and waits for you`,
    'confirm-re-review': (unit) => `The re-review opinion of ${unit} is ready and waits for you`,
  },
  take: 'You can take it below, or wait until it is served.',
  takeOrWait: (unit, day) => `You can take it below. If you do not, ${unit} will serve it by the end of ${day}.`,
  takeLate: (unit, day) =>
    `${unit} should have served it by the end of ${day}, and has not yet. You can take it below.`,
  next: {
    submitted: 'Next: the petition office registers it.',
    registered: 'Next: the petition office sends it to the competent unit.',
    routed:
      'Next: once it has arrived, the unit tells you in writing whether it accepts it; the last day will stand here.',
    accepted: 'Next: the unit answers you in writing.',
    answered:
      'The answer stands below. The petition office checks it and then closes the matter; this page will say so.',
    reviewing: 'Next: the higher body tells you its review opinion in writing.',
    're-reviewing': 'Next: the higher body tells you its re-review opinion in writing.',
    reviewed: 'It stands below.',
    closed: 'The matter has ended here. The answer stands below.',
    refused: 'The notice says why it is not accepted, or not again, and what is open to you.',
    linked: 'Please follow it with the number and query code of the earlier case; the answer will stand there.',
    merged: 'The case it was joined to is named below; the answer will stand there.',
    withdrawn: 'It is no longer dealt with. If you did not ask for that, please tell the petition office.',
    sealed: 'Its file is complete and does not change any more.',
  },
  due: {
    route: (unit, day) => `${capital(unit)} will register it and send it on by the end of ${day}.`,
    'send-on': (unit, day) => `${capital(unit)} will send it on to the competent unit by the end of ${day}.`,
    notify: (unit, day) =>
      `${capital(unit)} will tell you in writing whether it accepts the matter by the end of ${day}.`,
    handle: (unit, day) => `${capital(unit)} will answer you in writing by the end of ${day}.`,
    extension: (unit, day) => `The period was extended: ${unit} will answer you in writing by the end of ${day}.`,
    answer: (unit, day) => `${capital(unit)} will look into it and answer you in writing by the end of ${day}.`,
    review: (unit, day) => `${capital(unit)} will tell you its review opinion in writing by the end of ${day}.`,
    're-review': (unit, day) => `${capital(unit)} will tell you its re-review opinion in writing by the end of ${day}.`,
  },
  missed: {
    route: (unit, day) =>
      `${capital(unit)} should have registered it and sent it on by the end of ${day}, and has not yet.`,
    'send-on': (unit, day) =>
      `${capital(unit)} should have sent it on to the competent unit by the end of ${day}, and has not yet.`,
    notify: (unit, day) =>
      `${capital(unit)} should have told you in writing by the end of ${day} whether it accepts the matter, and has not yet.`,
    handle: (unit, day) =>
      `${capital(unit)} should have answered you in writing by the end of ${day}, and has not yet.`,
    extension: (unit, day) =>
      `With the extension, ${unit} should have answered you in writing by the end of ${day}, and has not yet.`,
    answer: (unit, day) =>
      `${capital(unit)} should have looked into it and answered you in writing by the end of ${day}, and has not yet.`,
    review: (unit, day) =>
      `${capital(unit)} should have told you its review opinion in writing by the end of ${day}, and has not yet.`,
    're-review': (unit, day) =>
      `${capital(unit)} should have told you its re-review opinion in writing by the end of ${day}, and has not yet.`,
  },
  left: (days) => (days === 0 ? 'Today is the last day' : `${days} ${days === 1 ? 'day' : 'days'} left`),
  over: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
  supervised: (unit, day, answerBy) => `A supervision notice went to ${unit} on ${day}; it must answer by ${answerBy}.`,
  unsupervised: 'Overdue matters are supervised automatically; the day of the notice will stand here.',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const words = { zh, en };
