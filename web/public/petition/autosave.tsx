import type { VNode } from 'preact';
import type { Lang } from '../../../shared/i18n/dates.ts';
import type { Question } from '../../../shared/petition/questions.ts';

const zh = {
  saved: '已保存',
  failed: '暂时没有保存上，会自动再试。您写的还在这一页。',
  offline: '现在没有连上网，这一页还没有送出。您写的都在这一页，没有丢；连上网以后再按就可以。',
  elsewhere: '这一页在另一个窗口里改过，这里不再自动保存。要以这里写的为准，请按“继续”。',
  ended: '这份草稿已经不在了，这里不再自动保存。请按“继续”，这一页写的不会丢。',
};

const en: typeof zh = {
  saved: 'Saved',
  failed: 'Not saved just now; we will try again. What you wrote stands on this page.',
  offline:
    'You are offline just now, and this page was not sent. What you wrote stands here and is not lost: press the button once you are connected.',
  elsewhere:
    'This page was changed in another window and is no longer saved by itself here. To keep what stands here, press “Continue”.',
  ended:
    'This draft is not there any more, and nothing is saved by itself. Press “Continue”: what you wrote on this page is not lost.',
};

const words = { zh, en };

/** With a script, what is typed is kept after each pause and when the page is left, and this line says so; it also says where nothing can be sent. Without, it is empty. */
export function Autosave({ lang, question, script }: { lang: Lang; question: Question; script: string }): VNode {
  const { saved, failed, offline, elsewhere, ended } = words[lang];
  const said = {
    ...{ 'data-saved': saved, 'data-failed': failed, 'data-offline': offline },
    ...{ 'data-elsewhere': elsewhere, 'data-ended': ended },
  };
  return (
    <>
      <p class="hint kept" role="status" data-keep={`/submit/keep/${question}`} {...said} />
      <script src={script} defer />
    </>
  );
}
