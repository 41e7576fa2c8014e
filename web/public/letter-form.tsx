import type { ComponentChildren, VNode } from 'preact';
import type { Lang } from '../../shared/i18n/dates.ts';
import { hrefOf } from './frame.ts';
import type { OwnCase } from './step-form.tsx';

interface PostProps {
  readonly lang: Lang;
  readonly to: string;
  readonly own: OwnCase;
  readonly document?: string;
  readonly kept?: boolean;
  readonly children: ComponentChildren;
}

/** A button that leads on with number and code in the body, never in an address. `kept`: what it gives saves the receipt. */
export function PostButton({ lang, to, own, document, kept, children }: PostProps): VNode {
  return (
    <form class="screen letter" method="post" action={hrefOf(to, lang)} data-keeps={kept ? '' : undefined}>
      <input type="hidden" name="number" value={own.number} autocomplete="off" />
      <input type="hidden" name="code" value={own.code} autocomplete="off" />
      {document && <input type="hidden" name="document" value={document} autocomplete="off" />}
      <button type="submit">{children}</button>
    </form>
  );
}
