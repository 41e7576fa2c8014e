import type { ReactNode } from 'react';
import { Part, type PartName } from './part.tsx';

interface TableProps {
  readonly name?: PartName;
  readonly title: string;
  readonly heads: readonly string[];
  /** Each with a key. */
  readonly rows: readonly (readonly [key: string, ...cells: ReactNode[]])[];
  /** What one of the rows opened, below all of them. */
  readonly children?: ReactNode;
}

/** A titled table; nothing where there is nothing to list. */
export function Table({ name, title, heads, rows, children }: TableProps) {
  if (rows.length === 0) return null;
  return (
    <Part {...(name && { name })} title={title}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the page is scrolled by keys, too. */}
      <section className="wide" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([key, first, ...rest]) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {rest.map((cell, i) => (
                  <td key={heads[i + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {children}
    </Part>
  );
}
