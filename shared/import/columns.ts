/** What a column of an office's own list can hold. */
export const importFields = [
  ...(['channel', 'receivedOn', 'title', 'facts', 'requests', 'happenedOn', 'category', 'nature'] as const),
  ...(['people', 'source', 'name', 'idNumber', 'phone', 'email', 'address'] as const),
] as const;

export type ImportField = (typeof importFields)[number];

/** Which column holds what, by its place; what is left out is not in the file. */
export type Mapping = Readonly<Partial<Record<ImportField, number>>>;

/** How offices head their columns; the better name first. Without spaces and signs, in lower case. */
const headings: Readonly<Record<ImportField, readonly string[]>> = {
  channel: ['信访形式', '信访方式', '来源渠道', '渠道', '形式', 'channel', 'form', 'howitcame'],
  receivedOn: [
    ...[
      '登记日期',
      '登记时间',
      '来信日期',
      '来访日期',
      '来信时间',
      '来访时间',
      '信访日期',
      '信访时间',
      '收信日期',
      '收到日期',
    ],
    ...['接访日期', '接访时间', '受理日期', '日期', '时间', 'receivedon', 'received', 'datereceived', 'date'],
  ],
  title: ['标题', '信访标题', '事项标题', '信访事项', '事项名称', '主题', '题目', 'title', 'subject'],
  facts: [
    ...[
      '信访内容',
      '反映内容',
      '主要内容',
      '内容摘要',
      '事实与理由',
      '事实和理由',
      '事情经过',
      '反映问题',
      '反映的问题',
    ],
    ...[
      '主要问题',
      '具体内容',
      '问题概况',
      '概况',
      '内容',
      '摘要',
      'facts',
      'content',
      'text',
      'description',
      'whathappened',
    ],
  ],
  requests: ['诉求', '信访诉求', '主要诉求', '信访请求', '请求', '要求', 'requests', 'request', 'whatisaskedfor'],
  happenedOn: ['发生日期', '发生时间', '事发时间', '事发日期', 'happenedon', 'dateofevent'],
  category: ['内容分类', '问题类别', '问题分类', '信访类别', '分类', '类别', '问题属地类别', 'category', 'class'],
  nature: ['信访目的', '目的', '信访性质', '性质', '类型', 'nature', 'purpose', 'kindofmatter'],
  people: ['信访人数', '来访人数', '涉及人数', '人数', 'people', 'numberofpeople'],
  source: ['信件来源', '交办单位', '转来单位', '上级单位', '来源单位', '来源', 'source', 'sentby'],
  name: [
    '信访人姓名',
    '来信人',
    '来访人',
    '信访人',
    '姓名',
    '反映人',
    '群众姓名',
    '当事人',
    'name',
    'citizen',
    'petitioner',
  ],
  idNumber: ['身份证号', '身份证号码', '身份证', '证件号码', '证件号', 'idnumber', 'idcard', 'id'],
  phone: [
    '联系电话',
    '电话号码',
    '手机号码',
    '手机号',
    '联系方式',
    '手机',
    '电话',
    'phone',
    'phonenumber',
    'telephone',
    'mobile',
  ],
  email: ['电子邮箱', '电子邮件', '邮箱', 'email', 'mail'],
  address: ['家庭住址', '联系地址', '通讯地址', '住址', '地址', '户籍地址', 'address'],
};

const named = new Map(
  importFields.flatMap((field) => headings[field].map((heading, rank) => [heading, { field, rank }] as const)),
);

/** What a heading names, and how well; undefined where it names nothing we know. */
export function fieldNamed(heading: string): { readonly field: ImportField; readonly rank: number } | undefined {
  // What stands in brackets explains the name: 联系电话（手机）, 标题*.
  const bare = heading.normalize('NFKC').replace(/[(（【[].*$/s, '');
  return named.get(bare.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}
