import type { ReactNode } from 'react';
import type { CaseView } from '../api/operations.ts';

/** What every part of the page of a case is made from. */
export interface OfCase {
  readonly file: CaseView;
}

/** The parts of the page that one can jump to. */
export type PartName = 'actions' | 'requests' | 'facts' | 'clocks' | 'units' | 'documents' | 'history';

interface PartProps {
  readonly name?: PartName;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page under its heading. */
export function Part({ name, title, children }: PartProps) {
  return (
    <section id={name && `case-${name}`} className={name}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Words as somebody wrote them. */
export function Said({ text, lang }: { readonly text: string; readonly lang: string | undefined }) {
  return (
    <p className="said" lang={lang}>
      {text}
    </p>
  );
}
