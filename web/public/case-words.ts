const zh = {
  provisional: '这一天所在年份的放假安排还没有公布，日期是暂定的；公布后如有变化，会写在这里。',
  why: '为什么是这一天？',
  place: '第几天',
  day: '日期',
  reason: '原因',
  found: '查明的情况',
  answers: '对您诉求的答复',
  requests: '您的诉求',
  request: (n: number) => `诉求 ${n}`,
  by: (unit: string, lead: boolean) => `${unit}（${lead ? '主办' : '协办'}）`,
  basis: '依据：',
  steps: '办理经过',
  latest: '最新',
  unit: '承办单位',
  record: '登记信息',
  received: '收到日期',
  hash: '内容指纹',
  again: '查看另一件',
  carryOut: {
    title: '答复的落实',
    due: (unit: string, _day: string) => `予以支持的意见应当落实。${unit}落实以后，会写在这里。`,
    short: (unit: string, day: string) => `信访部门已于${day}核实，${unit}还没有落实到位。落实以后，会写在这里。`,
    done: (unit: string, day: string) => `${unit}已于${day}报告落实，信访部门将核实。`,
    verified: (unit: string, day: string) => `信访部门已于${day}核实，${unit}的意见已经落实。`,
  },
  rated: {
    title: '您的评价',
    office: (grade: string) => `信访部门：${grade}`,
    unit: (grade: string) => `承办单位：${grade}`,
  },
};

const en: typeof zh = {
  provisional:
    'The holidays of that year have not been published yet, so this day is provisional. If it changes, this page will say so.',
  why: 'Why this day?',
  place: 'Count',
  day: 'Day',
  reason: 'Reason',
  found: 'What was found',
  answers: 'Answers to your requests',
  requests: 'What you asked for',
  request: (n) => `Request ${n}`,
  by: (unit, lead) => `${unit} (${lead ? 'lead unit' : 'co-unit'})`,
  basis: 'Basis: ',
  steps: 'What has happened',
  latest: 'latest',
  unit: 'the unit',
  record: 'Record',
  received: 'Received on',
  hash: 'Fingerprint of the content',
  again: 'Look up another matter',
  carryOut: {
    title: 'How the answer is carried out',
    due: (unit) => `What was supported must be carried out. Once ${unit} has done so, it will stand here.`,
    short: (unit, day) =>
      `The petition office checked on ${day}: ${unit} has not carried it out fully yet. Once it has, it will stand here.`,
    done: (unit, day) => `Carried out, as ${unit} reported on ${day}; the petition office will check it.`,
    verified: (unit, day) => `The petition office checked on ${day}: what ${unit} supported has been carried out.`,
  },
  rated: {
    title: 'Your rating',
    office: (grade) => `Petition office: ${grade}`,
    unit: (grade) => `Unit: ${grade}`,
  },
};

export const words = { zh, en };
