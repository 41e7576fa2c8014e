import type { ComponentChildren, VNode } from 'preact';
import { sourceName } from '../../shared/i18n/sources.ts';
import { Setting } from './frame.ts';
import { words } from './layout-words.ts';

/** What is good to know and not needed now; in easy mode it is folded away. */
export function Aside({ title, children }: { title?: string; children: ComponentChildren }): VNode {
  return (
    <Setting.Consumer>
      {({ lang, reading }) =>
        reading === 'easy' ? (
          <details class="aside">
            <summary>{title ?? words[lang].more}</summary>
            <div>{children}</div>
          </details>
        ) : (
          <div class="aside">{children}</div>
        )
      }
    </Setting.Consumer>
  );
}

/** Where a rule stands; easy mode does without. */
export function Source({ of }: { of: string }): VNode {
  return (
    <Setting.Consumer>
      {({ lang, reading }) => (reading === 'easy' ? null : <span class="source">{sourceName(of, lang)}</span>)}
    </Setting.Consumer>
  );
}
