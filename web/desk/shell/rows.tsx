import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { focusSoon } from './focus-soon.ts';
import { useKeys } from './keys.ts';

export interface Column<T> {
  readonly name: string;
  readonly heading: string;
  readonly cell: (row: T) => ReactNode;
}

/** Rows that can be ticked, by a box at their beginning or by keys. */
export interface Ticks<T> {
  readonly has: (row: T) => boolean;
  readonly set: (rows: readonly T[], on: boolean) => void;
  readonly labelOf: (row: T) => string;
  readonly all: string;
}

interface RowsProps<T> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly isCurrent: (row: T) => boolean;
  /** There are more, and how to get them; none are fetched twice. */
  readonly more: (() => void) | undefined;
  readonly ticks?: Ticks<T> | undefined;
}

/** About as high as a row with a title of one line, and a period above its last day. */
const ROW_PX = 84;
const BEYOND = 12;

/** A table of any length: only the rows in sight are in the page, and more are fetched before the end comes in sight. */
export function Rows<T>({ label, columns, rows, keyOf, isCurrent, more, ticks }: RowsProps<T>) {
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: BEYOND,
    getItemKey: (index) => keyOf(rows[index] as T),
  });
  const seen = virtual.getVirtualItems();
  const last = seen.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= rows.length - BEYOND) more?.();
  }, [last, rows.length, more]);

  useMoving(box, (by) => {
    const at = rowOf(document.activeElement) ?? rows.findIndex(isCurrent);
    const to = Math.max(0, Math.min(rows.length - 1, at + by));
    virtual.scrollToIndex(to);
    return to;
  });

  const tickAll = () => ticks?.set(rows, !rows.some(ticks.has));
  useKeys({
    x: () => {
      const row = rows[rowOf(document.activeElement) ?? -1];
      if (row) ticks?.set([row], !ticks.has(row));
    },
    X: tickAll,
  });

  const above = seen[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (seen.at(-1)?.end ?? 0);
  return (
    <div className="rows" ref={box} tabIndex={-1}>
      <table aria-label={label} aria-rowcount={more ? -1 : rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {ticks && (
              <th scope="col" className="tick">
                <TickAll rows={rows} ticks={ticks} />
              </th>
            )}
            {columns.map(({ name, heading }) => (
              <th key={name} scope="col" className={name}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {seen.map(({ index, key }) => {
            const row = rows[index] as T;
            return (
              <tr
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                className={isCurrent(row) ? 'current' : undefined}
              >
                {ticks && (
                  <td className="tick">
                    <input
                      type="checkbox"
                      aria-label={ticks.labelOf(row)}
                      checked={ticks.has(row)}
                      onChange={({ currentTarget }) => ticks.set([row], currentTarget.checked)}
                    />
                  </td>
                )}
                {columns.map(({ name, cell }) => (
                  <td key={name} className={name}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Ticks all rows that are shown; where some are ticked, it takes them back. */
function TickAll<T>({ rows, ticks }: { readonly rows: readonly T[]; readonly ticks: Ticks<T> }) {
  const isAny = rows.some(ticks.has);
  const isAll = isAny && rows.every(ticks.has);
  return (
    <input
      type="checkbox"
      aria-label={ticks.all}
      checked={isAll}
      ref={(box) => {
        if (box) box.indeterminate = isAny && !isAll;
      }}
      onChange={() => ticks.set(rows, !isAny)}
    />
  );
}

/** From row to row by keys; `place` brings the next one into sight. */
function useMoving(box: RefObject<HTMLElement | null>, place: (by: number) => number): void {
  const move = (by: number) => {
    const to = place(by);
    focusSoon(() => box.current?.querySelector<HTMLElement>(`[data-index="${to}"] a`));
  };
  useKeys({ j: () => move(1), k: () => move(-1) });
}

/** Stands for the rows that are not in sight. */
function Gap({ height }: { readonly height: number }) {
  return height > 0 ? <tr className="gap" style={{ height }} /> : null;
}

function rowOf(element: Element | null): number | undefined {
  const index = element?.closest<HTMLElement>('.rows [data-index]')?.dataset.index;
  return index === undefined ? undefined : Number(index);
}
