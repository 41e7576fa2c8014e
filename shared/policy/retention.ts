/** How long something is kept, in days; what is kept for good has none. */
interface Kept {
  readonly what: { readonly zh: string; readonly en: string };
  readonly days?: number;
  /** What takes it away: the table by its `ttl`, the file store by a rule, the log group by its retention. */
  readonly by?: 'ttl' | 'lifecycle' | 'logs' | 'queue' | 'backup';
  readonly why: { readonly zh: string; readonly en: string };
}

/**
 * What is kept and for how long. The Regulations (信访工作条例) name no period for the matters themselves: they are records
 * of an office and go by its archive rules, so the system takes none of them away, and nothing about their citizens either.
 */
export const retention = {
  case: {
    what: { zh: '信访件：历史、文书、附件、当事人信息', en: 'A case: history, documents, files, who its citizen is' },
    why: {
      zh: '条例没有规定期限；按本单位档案规定归档，系统不自动删除',
      en: 'The law names no period; it goes by the archive rules of the office, and nothing is deleted by itself',
    },
  },
  access: {
    what: { zh: '谁看过当事人信息和附件', en: 'Who read personal data or fetched a file' },
    why: {
      zh: '追究泄露责任的依据（第四十三至四十六条），与信访件同存',
      en: 'Evidence of a leak (Arts. 43-46); stays with the case',
    },
  },
  administration: {
    what: { zh: '单位、人员、日历、政策的变更记录', en: 'Changes of units, staff, calendar and policy' },
    why: { zh: '说明当时谁有什么权限、依据哪一版', en: 'They say who might do what, and under which law' },
  },
  'returned-mail': {
    what: {
      zh: '最近一封没有送达来信人的邮件（时间和事项，没有地址）',
      en: 'The last mail to the citizen that did not arrive',
    },
    why: { zh: '提示改用信函告知，与信访件同存', en: 'So that a letter is sent instead; stays with the case' },
  },
  request: {
    what: { zh: '请求的重复识别键', en: 'Keys by which a repeated request is known' },
    ...({ days: 7, by: 'ttl' } as const),
    why: { zh: '重试只在几天内发生；导入的永久保留', en: 'Retries come within days; those of an import stay' },
  },
  draft: {
    what: { zh: '没有写完的来信草稿', en: 'A petition that was begun and not sent' },
    ...({ days: 7, by: 'ttl' } as const),
    why: { zh: '够接着写完；提交后一天内消失', en: 'Enough to go on; a day after it was sent it is gone' },
  },
  tray: {
    what: { zh: '尚未提交的附件清单', en: 'Files that wait for their form' },
    ...({ days: 35, by: 'ttl' } as const),
    why: { zh: '比草稿长；工作台登记时也会用', en: 'Longer than a draft; the desk uses them too' },
  },
  'waiting-file': {
    what: { zh: '尚未提交的附件', en: 'The waiting files themselves' },
    ...({ days: 40, by: 'lifecycle' } as const),
    why: { zh: '清单先消失，文件后消失', en: 'They go after their rows' },
  },
  'incoming-file': {
    what: { zh: '刚上传、未检查的文件', en: 'Files that were not looked at yet' },
    ...({ days: 1, by: 'lifecycle' } as const),
    why: { zh: '照片可能还带着拍摄地点', en: 'A photo may still say where it was taken' },
  },
  delivery: {
    what: { zh: '通知的投递结果（没有地址）', en: 'What became of each notice, without addresses' },
    ...({ days: 180, by: 'ttl' } as const),
    why: { zh: '查明某次通知是否送到', en: 'To tell whether somebody was told' },
  },
  'kept-notice': {
    what: { zh: '等汇总发送的通知', en: 'Notices that wait for a digest' },
    ...({ days: 30, by: 'ttl' } as const),
    why: { zh: '早已发出；人员离开后不再留', en: 'Long sent; nobody who left has any' },
  },
  'stopped-address': {
    what: { zh: '退信或投诉的邮箱（只存哈希）', en: 'Addresses whose mail came back, as hashes' },
    ...({ days: 180, by: 'ttl' } as const),
    why: { zh: '到期再试一次', en: 'Then one is tried again' },
  },
  log: {
    what: { zh: '日志（编号和代码，没有个人信息）', en: 'Logs: ids and codes, no personal data' },
    ...({ days: 180, by: 'logs' } as const),
    why: { zh: '网络安全法第二十一条第三项：不少于六个月', en: 'Cybersecurity Law Art. 21(3): six months at least' },
  },
  'dead-letter': {
    what: { zh: '死信', en: 'Dead letters' },
    ...({ days: 14, by: 'queue' } as const),
    why: { zh: 'SQS 的上限', en: 'As long as SQS keeps anything' },
  },
  backup: {
    what: { zh: '按时间点恢复的备份', en: 'Point-in-time recovery' },
    ...({ days: 35, by: 'backup' } as const),
    why: {
      zh: 'DynamoDB 的上限；已过期的行最迟也在此时消失',
      en: 'As long as DynamoDB keeps it; what expired is gone then',
    },
  },
} as const satisfies Readonly<Record<string, Kept>>;

export type Expiring = {
  [K in keyof typeof retention]: (typeof retention)[K] extends { readonly by: 'ttl' } ? K : never;
}[keyof typeof retention];
