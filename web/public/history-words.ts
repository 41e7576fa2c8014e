const zh = {
  title: '核对办理记录',
  lead: '每一步都记在一条链上：每条记录的指纹由它的内容和前一条的指纹算出。改动、删除或者补插任何一条，后面的指纹就全都对不上。',
  server: (count: number, broken: string) =>
    broken
      ? `服务器核对了 ${count} 条记录，对不上的是第 ${broken} 条。请把这一页交给信访部门。`
      : `服务器核对了 ${count} 条记录，全部对得上。`,
  sound: '您的浏览器也重新算了一遍，全部对得上。',
  wrong: '您的浏览器重新算了一遍，对不上的记录：',
  inside: '单位内部的一步，内容不公开，只公开它的指纹',
  acted: { office: '信访部门', unit: '承办单位', body: '上一级机关', either: '有关单位' },
  receipt: '和回执上的指纹核对',
  typed: '回执上的内容指纹，或者您以前抄下的任何一条记录的指纹',
  compare: '核对',
  same: '对得上：您提交的内容没有改动过。',
  earlier: (seq: number) => `对得上：这是第 ${seq} 条记录的指纹，那一条和它以前的记录都没有改动过。`,
  other: '这件的记录里没有这个指纹。请检查是否抄漏；确实没有抄错的，请把回执交给信访部门核实。',
  self: '怎样自己核对',
  steps: [
    '复制下面的数据。每条记录有：序号 seq，谁办的 who，办了什么 what（都是 SHA-256 指纹），可以公开的还有 what 的原文 text，最后是这一条的指纹 hash。',
    '有原文的，算出原文（UTF-8）的 SHA-256，应当等于 what。',
    '把 ["编号",seq,"前一条的 hash","who","what"] 这样一行（没有空格，第一条的前一条为空）算出 SHA-256，应当等于 hash。',
    '第一条的原文里有 contentHash，应当等于回执上的内容指纹。',
    '抄下最后一条的 hash，下次再来核对：以前的记录如果被改动，就不会再有它。',
  ],
  evidence: '核对用的数据',
  back: '回到这件事',
  open: '核对办理记录',
};

const en: typeof zh = {
  title: 'Check the record',
  lead: 'Every step stands in a chain: the fingerprint of each record is computed from what it says and from the fingerprint before it. If one were changed, removed or put in later, no fingerprint after it would fit.',
  server: (count, broken) =>
    broken
      ? `The server checked ${count} records; these do not fit: ${broken}. Please show this page to the petition office.`
      : `The server checked ${count} records; all fit.`,
  sound: 'Your browser has computed them again; all fit.',
  wrong: 'Your browser has computed them again; these do not fit:',
  inside: 'A step inside an office: not public, but for its fingerprint',
  acted: { office: 'the petition office', unit: 'the unit', body: 'the higher body', either: 'the unit in charge' },
  receipt: 'Compare with your receipt',
  typed: 'The fingerprint on your receipt, or that of any record you noted earlier',
  compare: 'Compare',
  same: 'It fits: what you sent has not been changed.',
  earlier: (seq) => `It fits: this is the fingerprint of record ${seq}. That record and all before it are unchanged.`,
  other:
    'No record of this case has this fingerprint. Please check that you copied all of it; if you did, show your receipt to the petition office.',
  self: 'How to check it yourself',
  steps: [
    'Copy the data below. Each record has its number seq, who acted, what happened (both as SHA-256), the text of what where it is public, and its own fingerprint hash.',
    'Where there is a text, the SHA-256 of the text (UTF-8) must equal what.',
    'The SHA-256 of ["number",seq,"hash of the record before","who","what"], without spaces and empty for the first, must equal hash.',
    'The text of the first record has contentHash, which must equal the fingerprint on your receipt.',
    'Note the hash of the last record and come again: if what is there now were changed, it would be gone.',
  ],
  evidence: 'The data to check',
  back: 'Back to the case',
  open: 'Check the record',
};

export const words = { zh, en };
