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
};

export const words = { zh, en };
