import type { ComponentChildren, VNode } from 'preact';
import type { Lang } from '../../shared/i18n/dates.ts';
import { codeOf, type Frame, hrefOf } from './frame.ts';
import { words } from './layout-words.ts';

/**
 * How a page that answers a form is shown again: with the number and the code of the case, or by the form that stands
 * on it, as it is filled in.
 */
export type Stay =
  | { readonly action: string; readonly fields: Readonly<Record<string, string>> }
  | { readonly action: string; readonly form: string };

interface SwitchesProps {
  readonly frame: Frame;
  readonly stay?: Stay | undefined;
  /** False where the page cannot be shown again by its address, nor by anything that stands on it. */
  readonly otherLanguage: boolean;
}

/** Lead to the same page in the other mode and in the other language, and lose nothing that stands on it. */
export function Switches({ frame, stay, otherLanguage }: SwitchesProps): VNode {
  const { lang } = frame;
  return (
    <>
      {stay && 'form' in stay && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it is what Enter presses, as the first button of the form; nobody needs to meet it
        <button type="submit" form={stay.form} class="first" tabindex={-1} aria-hidden="true">
          {words[lang].enter}
        </button>
      )}
      <ReadingSwitch frame={frame} stay={stay} />
      {stay ? <LanguageButton lang={lang} stay={stay} /> : otherLanguage && <LanguageLink frame={frame} />}
    </>
  );
}

/** Without a script, and not by the address: a link that is passed on has no mode. */
function ReadingSwitch({ frame, stay }: Pick<SwitchesProps, 'frame' | 'stay'>): VNode {
  const { lang, path, reading } = frame;
  const to = reading === 'easy' ? 'usual' : 'easy';
  return (
    <Again stay={stay ?? { action: '/reading', fields: { to: path } }} lang={lang} name="reading" value={to}>
      {words[lang].switch[reading]}
    </Again>
  );
}

function LanguageLink({ frame: { lang, path } }: { frame: Frame }): VNode {
  const other = otherThan(lang);
  return (
    <a href={hrefOf(path, other)} lang={codeOf(other)} hreflang={codeOf(other)}>
      {words[lang].other}
    </a>
  );
}

/** A link would lose what was typed, or have to say number and code in its address. */
function LanguageButton({ lang, stay }: { lang: Lang; stay: Stay }): VNode {
  const other = otherThan(lang);
  return (
    <Again stay={stay} lang={other} name="language" value={other} spoken={codeOf(other)}>
      {words[lang].other}
    </Again>
  );
}

interface AgainProps {
  readonly stay: Stay;
  /** The language in which the page comes back. */
  readonly lang: Lang;
  readonly name: 'reading' | 'language';
  readonly value: string;
  /** The language of the words on it, where it is another than that of the page. */
  readonly spoken?: string;
  readonly children: ComponentChildren;
}

function Again({ stay, lang, name, value, spoken, children }: AgainProps): VNode {
  const action = hrefOf(stay.action, lang);
  const button = { type: 'submit', class: 'switch', name, value, lang: spoken } as const;
  if ('form' in stay)
    return (
      <button {...button} form={stay.form} formaction={action} formnovalidate>
        {children}
      </button>
    );
  return (
    <form method="post" action={action}>
      {Object.entries(stay.fields).map(([field, held]) => (
        <input type="hidden" name={field} value={held} autocomplete="off" />
      ))}
      <button {...button}>{children}</button>
    </form>
  );
}

const otherThan = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');
