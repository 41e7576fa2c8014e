import type { AdminChange } from '../api/operations.ts';

const zhKinds: Record<AdminChange['kind'], string> = {
  'unit-created': '新增单位',
  'unit-changed': '修改单位',
  'unit-closed': '撤销单位',
  'person-created': '新增人员',
  'person-changed': '修改人员',
  'person-left': '人员离岗',
  'calendar-loaded': '写入放假安排',
  'policy-loaded': '写入规定',
  'reach-changed': '修改通知渠道',
};

const enKinds: typeof zhKinds = {
  'unit-created': 'Unit entered',
  'unit-changed': 'Unit changed',
  'unit-closed': 'Unit closed',
  'person-created': 'Person entered',
  'person-changed': 'Person changed',
  'person-left': 'Person left',
  'calendar-loaded': 'Calendar loaded',
  'policy-loaded': 'Policy loaded',
  'reach-changed': 'Notices changed',
};

const zhFields: Readonly<Record<string, string>> = {
  ...{ name: '姓名', 'name/zh': '中文名称', 'name/en': '英文名称', kind: '类型', parent: '上级', id: '代码' },
  ...{ prefix: '编号前缀', mark: '机关代字', email: '邮箱', contact: '联系方式', categories: '类别', closed: '撤销' },
  ...{ posts: '单位和岗位', leftOn: '离岗日期', channels: '渠道', kinds: '哪些通知', when: '什么时候' },
  ...{
    quiet: '免打扰',
    lang: '语言',
    notice: '放假安排',
    loadedAt: '原来的写入时间',
    from: '起始年份',
    to: '截止年份',
  },
};
const enFields: typeof zhFields = {
  ...{ name: 'Name', 'name/zh': 'Name in Chinese', 'name/en': 'Name in English', kind: 'Kind', id: 'Id' },
  ...{ parent: 'Stands under', prefix: 'Prefix', mark: 'Mark', email: 'E-mail', contact: 'Contact' },
  categories: 'Categories',
  ...{ closed: 'Closed', posts: 'Units and roles', leftOn: 'Left on', channels: 'Channels', kinds: 'Which notices' },
  ...{ when: 'When', quiet: 'Quiet hours', lang: 'Language', notice: 'Notice', loadedAt: 'Loaded before at' },
  ...{ from: 'First year', to: 'Last year' },
};

const zh = {
  lead: '谁在什么时候改了什么。记录只增不改；通知地址只留首字和去处。',
  month: '月份',
  when: '时间',
  who: '谁',
  what: '改了什么',
  how: '从什么改为什么',
  none: '这个月没有改动。',
  kinds: zhKinds,
  fields: zhFields,
  change: (path: string, was: string, is: string) => `${path}：${was} → ${is}`,
  nothing: '（无）',
  more: '再看更早的',
};

const en: typeof zh = {
  lead: 'Who changed what, and when. Records are only added. Of an address only its first letter and where it leads are kept.',
  month: 'Month',
  when: 'When',
  who: 'Who',
  what: 'What',
  how: 'From what to what',
  none: 'Nothing was changed in this month.',
  kinds: enKinds,
  fields: enFields,
  change: (path, was, is) => `${path}: ${was} → ${is}`,
  nothing: '(none)',
  more: 'Earlier ones',
};

export const trailWords = { zh, en };
