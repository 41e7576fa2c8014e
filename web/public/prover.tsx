import type { VNode } from 'preact';
import { CHALLENGE_PATH } from '../../shared/gate/challenge-path.ts';
import type { Lang } from '../../shared/i18n/dates.ts';

const zh = {
  working: '正在核对您不是机器，几秒钟就好，不影响填写。',
  waiting: '正在核对您不是机器，几秒钟后自动提交，请不要关掉这一页。',
  done: '已核对您不是机器。',
  failed: '这台设备没有完成核对，仍然可以提交。',
};

const en: typeof zh = {
  working: 'Checking that you are not a machine: a few seconds, and you can go on meanwhile.',
  waiting: 'Checking that you are not a machine: it is sent by itself in a few seconds. Please leave this page open.',
  done: 'We have checked that you are not a machine.',
  failed: 'This device could not finish the check. You can send the form all the same.',
};

const words = { zh, en };

/**
 * Stands in a form before its button. With a script it does a proof of work while the person reads, and says so; without
 * one it is an empty field, which means fewer tries in an hour.
 */
export function Prover({ lang, script }: { lang: Lang; script: string }): VNode {
  const { working, waiting, done, failed } = words[lang];
  const said = { 'data-working': working, 'data-waiting': waiting, 'data-done': done, 'data-failed': failed };
  return (
    <>
      <input type="hidden" name="proof" value="" autocomplete="off" />
      <p class="hint" role="status" data-challenge={CHALLENGE_PATH} {...said} />
      <script src={script} defer />
    </>
  );
}
