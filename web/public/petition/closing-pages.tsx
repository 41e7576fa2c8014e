import type { VNode } from 'preact';
import { first, isNamed, natureIn } from '../../../shared/petition/questions.ts';
import { FilesFrame } from '../files-frame.tsx';
import { Prover } from '../prover.tsx';
import { Choices } from './controls.tsx';
import type { PageProps } from './page.ts';

/** The files lie in a tray of their own, so that each is sent at once and the page keeps what was typed. */
export function Files({ lang, w, typed }: PageProps): VNode {
  const tray = first(typed, 'files');
  return (
    <>
      {w.filesNow.map((line) => (
        <p>{line}</p>
      ))}
      {tray && <FilesFrame tray={tray} lang={lang} />}
    </>
  );
}

export function Openness({ w, answers, typed, errors }: PageProps): VNode {
  return (
    <>
      {isNamed(answers) && (
        <Choices
          path="confidential"
          legend={w.secrecy}
          chosen={first(typed, 'confidential')}
          errors={errors}
          choices={w.secret}
        />
      )}
      {natureIn(answers) !== 'accusation' && (
        <Choices
          path="publish"
          legend={w.publishing}
          chosen={first(typed, 'publish') || 'no'}
          errors={errors}
          choices={w.publish}
        />
      )}
    </>
  );
}

export function Send({ lang, w, typed, errors, prover }: PageProps): VNode {
  const wrong = errors.find(({ path }) => path === 'sure');
  return (
    <>
      {w.sendLines.map((line) => (
        <p>{line}</p>
      ))}
      <div class={wrong ? 'field wrong' : 'field'}>
        {wrong && (
          <p class="error" id="sure-error">
            {wrong.text}
          </p>
        )}
        <div class="option">
          <input
            type="checkbox"
            id="sure"
            name="sure"
            value="yes"
            checked={first(typed, 'sure') === 'yes'}
            aria-describedby={wrong && 'sure-error'}
            aria-invalid={wrong && 'true'}
          />
          <label for="sure">{w.sure}</label>
        </div>
      </div>
      <Prover lang={lang} script={prover} />
    </>
  );
}
