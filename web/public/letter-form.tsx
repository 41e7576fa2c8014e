import type { ComponentChildren, VNode } from 'preact';
import type { Lang } from '../../shared/i18n/dates.ts';
import { hrefOf } from './frame.ts';
import type { OwnCase } from './step-form.tsx';

interface PostProps {
  readonly lang: Lang;
  readonly to: string;
  readonly own: OwnCase;
  readonly document?: string;
  readonly children: ComponentChildren;
}

/** A button that leads on with number and code in the body, never in an address. */
export function PostButton({ lang, to, own, document, children }: PostProps): VNode {
  return (
    <form class="screen letter" method="post" action={hrefOf(to, lang)}>
      <input type="hidden" name="number" value={own.number} autocomplete="off" />
      <input type="hidden" name="code" value={own.code} autocomplete="off" />
      {document && <input type="hidden" name="document" value={document} autocomplete="off" />}
      <button type="submit">{children}</button>
    </form>
  );
}
