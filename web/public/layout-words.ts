import type { Reading } from '../../shared/http/reading.ts';
import type { Lang } from '../../shared/i18n/dates.ts';

interface Words {
  readonly name: string;
  readonly skip: string;
  readonly other: string;
  /** What the switch leads to, by the mode the page is in. */
  readonly switch: Readonly<Record<Reading, string>>;
  /** What Enter does in a form; read by nobody. */
  readonly enter: string;
  readonly more: string;
  readonly about: string;
  readonly pages: Readonly<Record<AboutPage, string>>;
  readonly staff: string;
  readonly foot: string;
}

/** The pages about the office and its work, in the order of the footer. */
export const aboutPages = ['/board', '/procedure', '/offices', '/privacy'] as const;
export type AboutPage = (typeof aboutPages)[number];

export const words: Readonly<Record<Lang, Words>> = {
  zh: {
    name: '回音',
    skip: '跳到正文',
    other: 'English',
    switch: { usual: '关怀版', easy: '标准版' },
    enter: '继续',
    more: '说明',
    about: '关于信访',
    pages: { '/board': '办理公开', '/procedure': '怎样办理', '/offices': '单位与接待', '/privacy': '隐私与无障碍' },
    staff: '工作人员入口',
    foot: '期限依据《信访工作条例》。本站不跟踪访问者。',
  },
  en: {
    name: 'Huiyin',
    skip: 'Skip to the content',
    other: '中文',
    switch: { usual: 'Easy reading', easy: 'Standard view' },
    enter: 'Continue',
    more: 'More about this',
    about: 'About petitions',
    pages: {
      '/board': 'Open handling',
      '/procedure': 'How it works',
      '/offices': 'Offices and hours',
      '/privacy': 'Privacy and access',
    },
    staff: 'Staff desk',
    foot: 'Time limits follow the Regulation on Petition Work. This site tracks nobody.',
  },
};
