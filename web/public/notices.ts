import type { Lang } from '../../shared/i18n/dates.ts';
import type { NoticeWords } from './field.tsx';

/** The form could not be sent: why, that nothing is lost, and what to do. `request` can be quoted. */
export function notSent(why: string, request: string, lang: Lang): NoticeWords {
  return lang === 'zh'
    ? {
        title: '还没有提交成功',
        lines: [
          why,
          '您填写的内容都在下面，没有丢。请再按一次“提交”；多按几次也只会登记一件。',
          `一直不成功时，请把这个编码告诉我们：${request}`,
        ],
      }
    : {
        title: 'It has not been sent yet',
        lines: [
          why,
          'Everything you typed is kept below. Please press “Send” again; however often you press, it is one matter.',
          `If it keeps failing, please quote this code: ${request}`,
        ],
      };
}

/** The form was not taken now: why and until when, and that nothing is lost. */
export function notNow(why: string, lang: Lang): NoticeWords {
  return lang === 'zh'
    ? { title: '还没有提交', lines: [why, '您填写的内容在下面，没有丢。'] }
    : { title: 'It has not been sent yet', lines: [why, 'What you typed is kept below.'] };
}

/** Too many have been begun from here: why, and what can be done meanwhile. */
export function notBegun(why: string, lang: Lang): NoticeWords {
  return lang === 'zh'
    ? {
        title: '现在还不能开始填写',
        lines: [why, '已经开始过的，可以用续写码接着填写；急的事情可以打电话或者当面反映。'],
      }
    : {
        title: 'A matter cannot be begun just now',
        lines: [
          why,
          'If you have begun before, go on with your return code. If it is urgent, telephone or come to the office.',
        ],
      };
}

/** What was typed could not be kept: why, that it still stands on the page, and what to do. */
export function notKept(why: string, request: string, lang: Lang): NoticeWords {
  return lang === 'zh'
    ? {
        title: '这一页还没有保存',
        lines: [
          why,
          '您写的内容都在下面，没有丢。请不要关掉这一页，过一会儿再按一次“继续”。',
          `一直不成功时，请把这个编码告诉我们：${request}`,
        ],
      }
    : {
        title: 'This page has not been saved yet',
        lines: [
          why,
          'What you typed is kept below. Please do not close this page, and press “Continue” again in a while.',
          `If it keeps failing, please quote this code: ${request}`,
        ],
      };
}

/** The draft cannot be opened now: why, that all of it is kept, and what to do. */
export function notOpened(why: string, request: string, lang: Lang): NoticeWords {
  return lang === 'zh'
    ? {
        title: '草稿暂时打不开',
        lines: [
          why,
          '您写的内容已经保存，没有丢。请不要关掉这一页，过一会儿再按“接着写”。',
          `一直打不开时，请把这个编码告诉我们：${request}`,
        ],
      }
    : {
        title: 'Your draft cannot be opened just now',
        lines: [
          why,
          'What you wrote is saved. Please do not close this page, and press “Go on” again in a while.',
          `If it keeps failing, please quote this code: ${request}`,
        ],
      };
}

/** The form was sent before, and now says something else. */
export function sentBefore(lang: Lang): NoticeWords {
  return lang === 'zh'
    ? {
        title: '这张表已经提交过一次',
        lines: ['现在的内容和上次提交的不同。如果要作为另一件提交，请再按一次“提交”；如果不是，关掉这一页就可以。'],
      }
    : {
        title: 'This form has been sent before',
        lines: [
          'What it says now differs from what you sent. To bring it as another matter, press “Send” again; otherwise just close this page.',
        ],
      };
}

/** The case is not looked up now: why, and what to do. */
export function askedTooOften(why: string, lang: Lang): NoticeWords {
  return { title: lang === 'zh' ? '暂时不能查' : 'Not now', lines: [why] };
}

/** The case could not be looked up. */
export function notFoundOut(why: string, request: string, lang: Lang): NoticeWords {
  return lang === 'zh'
    ? { title: '暂时查不到', lines: [why, `请过一会儿再按“查看”。一直不成功时，请把这个编码告诉我们：${request}`] }
    : {
        title: 'We could not look it up',
        lines: [why, `Please press “Show” again in a while. If it keeps failing, please quote this code: ${request}`],
      };
}

/** A step could not be taken: why, that nothing is lost, and what to do. */
export function notTaken(why: string, request: string, lang: Lang): NoticeWords {
  return lang === 'zh'
    ? {
        title: '还没有提交成功',
        lines: [
          why,
          '您填写的内容在下面，没有丢。请过一会儿再按一次；多按几次也只算一次。',
          `一直不成功时，请把这个编码告诉我们：${request}`,
        ],
      }
    : {
        title: 'It has not been sent yet',
        lines: [
          why,
          'What you typed is kept below. Please press the button again in a while; however often you press, it counts once.',
          `If it keeps failing, please quote this code: ${request}`,
        ],
      };
}

/** A step that the case does not allow, or not any more. */
export function refusedStep(why: string, lang: Lang): NoticeWords {
  return { title: lang === 'zh' ? '没有提交成功' : 'It was not sent', lines: [why] };
}

/** The form was sent before, and now says something else. */
export function takenBefore(lang: Lang): NoticeWords {
  return lang === 'zh'
    ? {
        title: '这张表已经提交过一次',
        lines: ['现在的内容和上次提交的不同。要把现在的内容也提交，请再按一次；不要的话，关掉这一页就可以。'],
      }
    : {
        title: 'This form has been sent before',
        lines: [
          'What it says now differs from what you sent. To send this as well, press the button again; otherwise just close this page.',
        ],
      };
}

/** A letter could not be had as a file: why, or whom to tell where that is our fault. */
export function notDownloaded(why: { says: string } | { request: string }, lang: Lang): NoticeWords {
  const zh = lang === 'zh';
  const title = zh ? '还没有下载成功' : 'It has not been downloaded yet';
  if ('says' in why) return { title, lines: [why.says] };
  const quote = zh
    ? `请过一会儿再按一次。一直不成功时，请把这个编码告诉我们：${why.request}`
    : `Please press the button again in a while. If it keeps failing, please quote this code: ${why.request}`;
  return { title, lines: [quote] };
}
