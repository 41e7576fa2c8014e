import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { CasePane } from '../case/case-pane.tsx';
import { useDesk } from '../shell/desk.ts';
import { useKeys } from '../shell/keys.ts';

interface BesideProps {
  /** Of the case that stands open. */
  readonly number: string | undefined;
  /** What stands there otherwise. */
  readonly pane?: ReactNode;
  /** The address of the list alone. */
  readonly back: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A list, and beside it, never over it, the case that stands open; on a small screen one or the other. */
export function Beside({ number, pane, back, title, children }: BesideProps) {
  const { words } = useDesk();
  const [, go] = useLocation();
  useKeys({ u: () => go(back) });
  return (
    <div className={number || pane ? 'beside open' : 'beside'}>
      <section className="list" aria-labelledby="list">
        <h2 id="list">{title}</h2>
        {children}
      </section>
      {(number || pane) && (
        <div className="chosen">
          <Link className="back" href={back} aria-keyshortcuts="u">
            {words.shell.back(title)}
          </Link>
          {number ? <CasePane key={number} number={number} /> : pane}
        </div>
      )}
    </div>
  );
}
