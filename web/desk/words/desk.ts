/** The desk around a case: who sits there, what waits, what can go wrong. */
const zh = {
  title: '回音工作台',
  otherLanguage: 'English',
  signIn: {
    lead: '登录后办理本单位的信访件。',
    button: '登录',
    failed: '登录没有完成，请再试一次。',
    out: '退出',
  },
  roles: {
    registrar: '登记员',
    handler: '经办人',
    head: '负责人',
    supervisor: '督办员',
    admin: '管理员',
    auditor: '审计员',
  },
  inbox: {
    title: '待办',
    due: '期限',
    matter: '信访件',
    task: '要做什么',
    empty: '现在没有待办的信访件。新的来信、转送和督办通知到了，会按期限先后排在这里。',
    more: '再显示一些',
  },
  urgency: {
    overdue: (days: number) => `已超期 ${days} 天`,
    today: (_days: number) => '今天到期',
    soon: (days: number) => `还有 ${days} 天`,
    'in-time': (days: number) => `还有 ${days} 天`,
    'open-ended': (_days: number) => '没有期限',
  },
  /** By what kind of task it is and the state of what it is about, or by the kind alone. */
  tasks: {
    'case/submitted': '登记',
    'case/registered': '转送',
    'case/answered': '核对、办结',
    'assignment/delivered': '受理',
    'assignment/accepted': '拟写意见',
    'assignment/drafted': '批准意见',
    'assignment/approved': '送达意见',
    'assignment/answered': '落实意见',
    objection: '审核异议',
    'review/requested': '审查、作出意见',
    'review/hearing': '听证',
    'review/decided': '送达意见',
    notice: '答复督办',
    'supervised/open': '督办中，等对方答复',
    'supervised/answered': '看督办答复',
    signature: '签发建议',
    suggestion: '反馈建议',
  },
  choose: '从待办中选一件，内容和可以办理的事项会显示在这里。',
  loading: '正在取来',
  failures: {
    offline: '网络不通，还没有送到。您填写的内容没有丢，请稍后再按一次。',
    signedOut: '登录已过期。您填写的内容没有丢，请重新登录后再办。',
    unexpected: '系统没有正常回答。您填写的内容没有丢，请稍后再试。',
    again: '再试一次',
  },
};

const en: typeof zh = {
  title: 'Huiyin desk',
  otherLanguage: '中文',
  signIn: {
    lead: 'Sign in to work on the matters of your unit.',
    button: 'Sign in',
    failed: 'Signing in was not completed. Please try again.',
    out: 'Sign out',
  },
  roles: {
    registrar: 'registrar',
    handler: 'handler',
    head: 'head',
    supervisor: 'supervisor',
    admin: 'administrator',
    auditor: 'auditor',
  },
  inbox: {
    title: 'To do',
    due: 'Last day',
    matter: 'Matter',
    task: 'What to do',
    empty:
      'Nothing to do now. New petitions, transfers and supervision notices will stand here, the most urgent first.',
    more: 'Show more',
  },
  urgency: {
    overdue: (days: number) => `${counted(days)} overdue`,
    today: (_days: number) => 'Due today',
    soon: (days: number) => `${counted(days)} left`,
    'in-time': (days: number) => `${counted(days)} left`,
    'open-ended': (_days: number) => 'No time limit',
  },
  tasks: {
    'case/submitted': 'Register',
    'case/registered': 'Route',
    'case/answered': 'Check and close',
    'assignment/delivered': 'Accept',
    'assignment/accepted': 'Draft the opinion',
    'assignment/drafted': 'Approve the opinion',
    'assignment/approved': 'Serve the opinion',
    'assignment/answered': 'Carry it out',
    objection: 'Decide on the objection',
    'review/requested': 'Examine and decide',
    'review/hearing': 'Hearing',
    'review/decided': 'Serve the opinion',
    notice: 'Answer the supervision notice',
    'supervised/open': 'Supervised; the unit owes an answer',
    'supervised/answered': 'Judge the answer',
    signature: 'Sign a suggestion, or not',
    suggestion: 'Answer the suggestion',
  },
  choose: 'Choose a matter from the list; what it says and what you can do will be shown here.',
  loading: 'Fetching',
  failures: {
    offline: 'There is no connection and nothing was sent. What you typed is kept; please press again later.',
    signedOut: 'Your sign-in has expired. What you typed is kept; please sign in again.',
    unexpected: 'The system did not answer as it should. What you typed is kept; please try again later.',
    again: 'Try again',
  },
};

export const deskWords = { zh, en };

function counted(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}
