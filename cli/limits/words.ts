import type { GateSettings, LimitName } from '../../shared/gate/settings.ts';
import type { Lang } from '../../shared/i18n/dates.ts';

interface LimitWords {
  readonly names: Readonly<Record<LimitName, string>>;
  readonly often: (most: number, minutes: number) => string;
  readonly proof: string;
  readonly work: (proof: GateSettings['proof']) => string;
  readonly own: (builtIn: string) => string;
}

/** What each limit counts. */
export const limitWords: Readonly<Record<Lang, LimitWords>> = {
  zh: {
    names: {
      submit: '提交，没有验证',
      'submit-proved': '提交，经过验证',
      code: '输错查询码，没有验证',
      'code-of-matter': '同一编号输错查询码（不分地址），没有验证',
      'code-proved': '输错查询码，经过验证',
      draft: '新开草稿',
      keep: '同一草稿保存',
      file: '上传附件',
      challenge: '索取验证题',
    },
    often: (most, minutes) => `${minutes} 分钟内最多 ${most} 次`,
    proof: '验证',
    work: ({ tries, doubledEvery, triesAtMost, cost, minutes }) =>
      `最多算 ${tries} 次（一小时内每多要 ${doubledEvery} 次就加倍，至多 ${triesAtMost} 次），每次 ${cost} 轮，${minutes} 分钟内有效`,
    own: (builtIn) => `自定（程序自带：${builtIn}）`,
  },
  en: {
    names: {
      submit: 'submissions without a proof',
      'submit-proved': 'submissions with a proof',
      code: 'wrong codes without a proof',
      'code-of-matter': 'wrong codes for one number from everywhere, without a proof',
      'code-proved': 'wrong codes with a proof',
      draft: 'new drafts',
      keep: 'times one draft is kept',
      file: 'files',
      challenge: 'questions for a proof',
    },
    often: (most, minutes) => `at most ${most} in ${minutes} minutes`,
    proof: 'a proof',
    work: ({ tries, doubledEvery, triesAtMost, cost, minutes }) =>
      `up to ${tries} tries of ${cost} rounds (doubled for each ${doubledEvery} more within an hour, ${triesAtMost} at most), good for ${minutes} minutes`,
    own: (builtIn) => `your own (built in: ${builtIn})`,
  },
};
