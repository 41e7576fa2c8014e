import type { Clock } from '../domain/case.ts';
import type { Policy } from '../domain/policy.ts';
import { type Lang, longDay } from './dates.ts';
import { periodWords } from './periods.ts';

const zh = {
  title: '已收到您的诉求',
  received: (day: string, office: string) => `${day}，${office}收到了：`,
  office: '信访部门',
  keep: '请现在抄下、打印、下载或拍照。我们不保存查询码，遗失以后无法替您找回。',
  next: '接下来',
  route: (office: string, day: string) => `${office}将在${day}24:00前登记，并转送有权处理的单位。`,
  provisional: '这一天所在年份的放假安排还没有公布，日期是暂定的；公布后如有变化，会写在您的进展页上。',
  notify: (limit: string) => `承办单位收到后 ${limit}内，书面告知您是否受理。`,
  answer: (limit: string, requests: number) =>
    `受理后 ${limit}内，${requests > 1 ? `逐项书面答复您的 ${requests} 项诉求` : '书面答复您的诉求'}。`,
  late: '哪一步超过期限，都会自动督办，并在您的进展页上写明。',
  how: '怎样查看',
  open: (host: string) => `打开本站（${host}），选“查看进展”，输入上面的编号和查询码。`,
  mailed: '受理、答复、办结时也会发邮件告诉您。',
  follow: '查看进展',
  form: '信访事项收件回执',
  hint: '扫码打开查看进展的页面，编号和查询码会自动填好。二维码里有查询码，请像查询码一样保管。',
  print: '打印：在浏览器里选“打印”，正好一页。',
  download: '下载 Word 文档',
  saveTitle: '离开前，请确认已经保存',
  saved: '我已经抄下、打印、下载或者拍下了编号和查询码',
  savedFirst: '请先保存编号和查询码，再勾选“我已经抄下、打印、下载或者拍下了编号和查询码”。',
  goOn: '保存好了，继续',
  wrong: '还不能离开这一页',
  unnamed: '未命名的文件',
  files: (n: number) => `随附的 ${n} 个文件`,
  filesHash: '每个文件后面是它的指纹（SHA-256）。照片去掉拍摄地点以后才保存，指纹按保存的文件计算。',
  hash: '内容指纹（SHA-256）',
  proof: '它由您提交的内容算出，改动一个字就会不同。以后可以用它证明您当时提交了什么。',
};

const en: typeof zh = {
  title: 'We have received your matter',
  received: (day, office) => `Received on ${day} by the ${office}: `,
  office: 'petition office',
  keep: 'Please copy, print, download or photograph this now. We do not keep the query code, so we cannot find it for you.',
  next: 'What happens next',
  route: (office, day) => `By the end of ${day} the ${office} registers it and sends it to the competent unit.`,
  provisional:
    'The holidays of that year have not been published yet, so this day is provisional. If it changes, your page will say so.',
  notify: (limit) => `Within ${limit} of receiving it, the unit tells you in writing whether it accepts the matter.`,
  answer: (limit, requests) =>
    `Within ${limit} of accepting it, the unit answers ${requests > 1 ? `each of your ${requests} requests` : 'your request'} in writing.`,
  late: 'A step that is late is supervised automatically, and your page says so.',
  how: 'How to follow it',
  open: (host) =>
    `Open this site (${host}), choose “Follow your matter”, and type the number and the query code above.`,
  mailed: ' We also write to you by e-mail when it is accepted, answered and closed.',
  follow: 'Follow your matter',
  form: 'Receipt',
  hint: 'Scan it to open the page with number and code filled in. It holds the query code, so keep it as you keep the code.',
  print: 'To print it, choose “Print” in your browser: it takes one page.',
  download: 'Download as a Word file',
  saveTitle: 'Before you leave: is it saved?',
  saved: 'I have copied, printed, downloaded or photographed number and code',
  savedFirst:
    'Please save number and code first, then tick “I have copied, printed, downloaded or photographed number and code”.',
  goOn: 'It is saved, go on',
  wrong: 'Please stay a moment',
  unnamed: 'File without a name',
  files: (n) => (n === 1 ? 'The file that came with it' : `The ${n} files that came with it`),
  filesHash:
    'Each file has its fingerprint (SHA-256) beside it. The place where a photo was taken is removed first, so the fingerprint is that of the file as it is kept.',
  hash: 'Fingerprint of the content (SHA-256)',
  proof: 'It is computed from what you sent; one changed character would change it. It proves what you brought.',
};

export const receiptWords = { zh, en };

interface Promised {
  readonly office?: Readonly<Record<Lang, string>>;
  readonly route?: Pick<Clock, 'due' | 'provisional'>;
  readonly requests: number;
}

/** What happens next, by whom and by when. */
export function nextSteps({ office, route, requests }: Promised, { clocks }: Pick<Policy, 'clocks'>, lang: Lang) {
  const w = receiptWords[lang];
  const routed = route && {
    text: w.route(office?.[lang] ?? w.office, longDay(route.due, lang)),
    ...(route.provisional && { hint: w.provisional }),
  };
  return [
    ...(routed ? [routed] : []),
    { text: w.notify(periodWords(clocks.notify.period, lang)) },
    { text: w.answer(periodWords(clocks.handle.period, lang), requests) },
  ];
}
