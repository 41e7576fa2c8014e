import type { VNode } from 'preact';
import { fieldName } from '../../shared/i18n/fields.ts';
import { Notice, type NoticeWords } from './field.tsx';
import { Fours } from './fours.tsx';
import { type Frame, hrefOf, Layout } from './layout.tsx';
import type { KeptStep } from './openings.tsx';
import { words } from './openings-words.ts';
import { formOf, nameOf, type OwnCase, StepForm } from './step-form.tsx';
import { titled } from './titles.ts';

interface WhyAgain {
  readonly notice: NoticeWords;
  /** The script that does a proof of work, where one helps. */
  readonly prover: string | undefined;
}

/** The form alone, as it was filled in, when the case itself cannot be shown. */
export function actPage(frame: Frame, { step, typed, key }: KeptStep, own: OwnCase, why: WhyAgain): VNode {
  const { notice, prover } = why;
  const { lang } = frame;
  const { name } = words[lang].steps[nameOf(step)];
  return (
    <Layout frame={frame} title={titled(notice.title, name, lang)} stay={{ action: '/track/act', form: formOf(step) }}>
      <Notice words={notice} />
      <p class="hint">
        {fieldName('number', lang)} <Fours text={own.number} />
      </p>
      <h1>{name}</h1>
      <StepForm {...{ lang, step, own, typed }} requestKey={key} prover={prover} />
      <form class="note" method="post" action={hrefOf('/track', lang)}>
        <input type="hidden" name="number" value={own.number} autocomplete="off" />
        <input type="hidden" name="code" value={own.code} autocomplete="off" />
        <button type="submit">{words[lang].back}</button>
      </form>
    </Layout>
  );
}
