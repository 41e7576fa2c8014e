const zh = {
  lead: '单位和人员各用什么渠道接收通知。本人也可以在“我的通知”里自己改。',
  whom: (unit: string) => `${unit}怎样接收通知`,
  who: '谁',
  itself: (unit: string) => `${unit}（单位）`,
  untold: '不通知',
  some: (count: number) => `选出的 ${count} 种`,
  digest: '每天早上汇总',
};

const en: typeof zh = {
  lead: 'How units and their staff are told. People can change their own under “My notices”.',
  whom: (unit) => `How ${unit} is told`,
  who: 'Who',
  itself: (unit) => `${unit} (the unit)`,
  untold: 'not told',
  some: (count) => `${count} chosen`,
  digest: 'every morning',
};

export const whomWords = { zh, en };
