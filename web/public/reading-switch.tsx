import type { VNode } from 'preact';
import { type Frame, hrefOf } from './frame.ts';
import { words } from './layout-words.ts';

/**
 * How a page that answers a form is shown again: with the number and the code of the case, or by the form that stands
 * on it, as it is filled in.
 */
export type Stay =
  | { readonly action: string; readonly fields: Readonly<Record<string, string>> }
  | { readonly action: string; readonly form: string };

/** Leads to the same page in the other mode. Without a script, and not by the address: a link that is passed on has no mode. */
export function ReadingSwitch({ frame, stay }: { frame: Frame; stay?: Stay | undefined }): VNode {
  const { lang, path, reading } = frame;
  const to = reading === 'easy' ? 'usual' : 'easy';
  const press = (more: object = {}) => (
    <button type="submit" class="reading" name="reading" value={to} {...more}>
      {words[lang].switch[reading]}
    </button>
  );
  if (stay && 'form' in stay)
    return (
      <>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is what Enter presses, as the first button of the form; nobody needs to meet it */}
        <button type="submit" form={stay.form} class="first" tabindex={-1} aria-hidden="true">
          {words[lang].enter}
        </button>
        {press({ form: stay.form, formaction: hrefOf(stay.action, lang), formnovalidate: true })}
      </>
    );
  const { action, fields } = stay ?? { action: '/reading', fields: { to: path } };
  return (
    <form method="post" action={hrefOf(action, lang)}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} autocomplete="off" />
      ))}
      {press()}
    </form>
  );
}
