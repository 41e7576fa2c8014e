import type { ReactNode } from 'react';

interface BarsProps {
  readonly title: string;
  readonly heads: readonly [of: string, count: string];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly count: number;
    readonly on?: boolean;
  }[];
  readonly link: (key: string, count: number) => ReactNode;
}

/** A small table whose numbers are drawn as bars as well, the longest for the most. */
export function Bars({ title, heads, rows, link }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className="bars">
      <caption>{title}</caption>
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
        {rows.map(({ key, name, count, on }) => (
          <tr key={key} className={on ? 'on' : undefined}>
            <th scope="row">{name}</th>
            <td>
              <Bar part={count} of={most} />
              {link(key, count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The length of a number; the number itself stands beside it. */
export function Bar({ part, of }: { readonly part: number; readonly of: number }) {
  return (
    <svg className="bar-line" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="whole" width="100" height="8" />
      <rect className="part" width={of > 0 ? (100 * part) / of : 0} height="8" />
    </svg>
  );
}
