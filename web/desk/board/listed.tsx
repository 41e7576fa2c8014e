import type { ReactNode } from 'react';

interface ListedProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** Said where there is nothing to list. */
  readonly empty: string;
  readonly heads: readonly string[];
  /** Each with a key. */
  readonly rows: readonly (readonly [key: string, ...cells: ReactNode[]])[];
  /** What stands under the table. */
  readonly children?: ReactNode;
}

/** A part of the board that is a table. */
export function Listed({ id, title, hint, empty, heads, rows, children }: ListedProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {title}
        {hint && <small> {hint}</small>}
      </h3>
      {rows.length === 0 ? (
        <p className="empty">{empty}</p>
      ) : (
        <table className="listed" aria-labelledby={`${id}-title`}>
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
            {rows.map(([key, ...cells]) => (
              <tr key={key}>
                {cells.map((cell, i) => (
                  <td key={heads[i]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {children}
    </section>
  );
}
