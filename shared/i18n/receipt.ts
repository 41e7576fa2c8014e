import type { Case, Clock } from '../domain/case.ts';
import { usualPeriod } from '../domain/clocks.ts';
import type { Policy } from '../domain/policy.ts';
import { type Lang, longDay } from './dates.ts';
import { periodWords } from './periods.ts';

const zh = {
  title: '已收到您的诉求',
  received: (day: string, office: string) => `${day}，${office}收到了：`,
  office: '信访部门',
  keep: '请现在抄下、打印、下载或拍照。我们不保存查询码，遗失以后无法替您找回，只能由本人带身份证件，到收件的信访部门窗口询问。',
  keepNobody: '请现在抄下、打印、下载或拍照。我们不保存查询码，也不知道您是谁，遗失以后无法替您找回。',
  next: '接下来',
  route: (office: string, day: string) => `${office}将在${day}24:00前登记，并转送有权处理的单位。`,
  provisional: '这一天所在年份的放假安排还没有公布，日期是暂定的；公布后如有变化，会写在您的进展页上。',
  notify: (limit: string) => `承办单位收到后 ${limit}内，书面告知您是否受理。`,
  notifyNobody: (limit: string) =>
    `承办单位收到后 ${limit}内决定是否受理。您没有留下姓名，书面告知送不到，请在进展页上查看。`,
  inWriting: '书面',
  onThePage: '在您的进展页上',
  claim: (limit: string, how: string, requests: number) =>
    `受理后 ${limit}内，${requests > 1 ? `逐项${how}答复您的 ${requests} 项诉求` : `${how}答复您的诉求`}；法律规定走诉讼、仲裁、复议等程序的，告诉您走哪条路。`,
  suggestion: (limit: string, how: string) => `有关单位研究，受理后 ${limit}内${how}答复您：采纳了没有，为什么。`,
  accusation: (limit: string, how: string) =>
    `由纪检监察等有权处理的机关研究办理，受理后 ${limit}内${how}答复您。材料不会到被检举的人和单位手里。`,
  unsure: (claim: string, suggestion: string, accusation: string, how: string) =>
    `登记时归类，受理后${how}答复您：诉求 ${claim}内，建议意见 ${suggestion}内，检举控告 ${accusation}内。`,
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
  keep: 'Please copy, print, download or photograph this now. We do not keep the query code, so we cannot find it for you: if it is lost, you can only ask in person, with an identity card, at the petition office that received the matter.',
  keepNobody:
    'Please copy, print, download or photograph this now. We do not keep the query code, nor know who you are, so nobody can find it for you.',
  next: 'What happens next',
  route: (office, day) => `By the end of ${day} the ${office} registers it and sends it to the competent unit.`,
  provisional:
    'The holidays of that year have not been published yet, so this day is provisional. If it changes, your page will say so.',
  notify: (limit) => `Within ${limit} of receiving it, the unit tells you in writing whether it accepts the matter.`,
  notifyNobody: (limit) =>
    `Within ${limit} of receiving it, the unit decides whether it accepts the matter. You gave no name, so no notice can reach you: please look at the page of your case.`,
  inWriting: 'in writing',
  onThePage: 'on the page of your case',
  claim: (limit, how, requests) =>
    `Within ${limit} of accepting it, the unit answers ${requests > 1 ? `each of your ${requests} requests` : 'your request'} ${how}; where the law has a lawsuit, arbitration or an appeal, you are told which.`,
  suggestion: (limit, how) =>
    `The unit studies it and tells you ${how}, within ${limit} of accepting it, whether it adopts it, and why or why not.`,
  accusation: (limit, how) =>
    `The discipline body or another competent one looks into it and answers you ${how} within ${limit} of accepting it. Nothing of it goes to whoever is accused.`,
  unsure: (claim, suggestion, accusation, how) =>
    `It is classified when it is registered, and answered ${how} once it is accepted: a request within ${claim}, a suggestion within ${suggestion}, an accusation within ${accusation}.`,
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

interface Promised extends Pick<Case, 'nature' | 'anonymous' | 'requests'> {
  readonly office?: Readonly<Record<Lang, string>>;
  readonly route?: Pick<Clock, 'due' | 'provisional'>;
}

type Periods = Pick<Policy, 'clocks' | 'paths'>;

/** What happens next, by whom and by when. Nothing can be served on whoever gave no name (Art. 23(2)). */
export function nextSteps(promised: Promised, policy: Periods, lang: Lang) {
  const { office, route, anonymous } = promised;
  const w = receiptWords[lang];
  const routed = route && {
    text: w.route(office?.[lang] ?? w.office, longDay(route.due, lang)),
    ...(route.provisional && { hint: w.provisional }),
  };
  const notify = anonymous ? w.notifyNobody : w.notify;
  return [
    ...(routed ? [routed] : []),
    { text: notify(periodWords(policy.clocks.notify.period, lang)) },
    { text: answered(promised, policy, lang) },
  ];
}

/** Only what is asked for has the period of Art. 34; the answer to the rest has its own (Art. 29, 30). */
function answered({ nature, anonymous, requests }: Promised, policy: Periods, lang: Lang): string {
  const w = receiptWords[lang];
  const how = anonymous ? w.onThePage : w.inWriting;
  const claim = periodWords(policy.clocks.handle.period, lang);
  const suggestion = periodWords(usualPeriod(policy, 'answer', 'suggestion'), lang);
  const accusation = periodWords(usualPeriod(policy, 'answer', 'accusation'), lang);
  switch (nature) {
    case 'claim':
      return w.claim(claim, how, requests);
    case 'suggestion':
      return w.suggestion(suggestion, how);
    case 'accusation':
      return w.accusation(accusation, how);
    default:
      return w.unsure(claim, suggestion, accusation, how);
  }
}
