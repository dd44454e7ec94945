// biome-ignore-all lint/a11y/useSemanticElements: rows are windowed and placed by hand, which a table element does not allow
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are handled once, by the grid
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export interface TableColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** [px] */
  readonly width: number;
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
  readonly cell: (row: Row, index: number) => ReactNode;
}
export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

const OVERSCAN = 12;

/** A table of any length: only the rows in sight (and some around them) exist; arrow keys, Page, Home and End move in it. */
export function VirtualTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  rowHeight,
  sort,
  onSort,
  onOpen,
  onEnd,
}: {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** [px] */
  readonly rowHeight: number;
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort | null) => void;
  readonly onOpen?: (row: Row) => void;
  /** The last rows came into sight. */
  readonly onEnd?: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [scroll, setScroll] = useState({ top: 0, height: 600 });
  const [active, setActive] = useState(0);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const read = (): void => setScroll({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    // At once: left to the next task, the rows would come a frame after the scroll, and that frame would be blank.
    const follow = (): void => flushSync(read);
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', follow);
    };
  }, []);

  const first = Math.max(0, Math.floor(scroll.top / rowHeight) - OVERSCAN);
  const last = Math.min(rows.length, Math.ceil((scroll.top + scroll.height) / rowHeight) + OVERSCAN);
  const nearEnd = last >= rows.length && rows.length > 0;
  useLayoutEffect(() => {
    if (nearEnd) onEnd?.();
  }, [nearEnd, onEnd]);

  const move = (to: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setActive(next);
    const element = box.current;
    if (!element) return;
    const top = next * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight - rowHeight) {
      element.scrollTop = top + 2 * rowHeight - element.clientHeight;
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLElement && event.target.closest('button, a, input, select')) return;
    const page = Math.max(1, Math.floor(scroll.height / rowHeight) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[event.key];
    const row = rows[active];
    if (step !== undefined) {
      event.preventDefault();
      move(active + step);
    } else if (event.key === 'Enter' && row !== undefined) onOpen?.(row);
  };
  const width = columns.reduce((sum, column) => sum + column.width, 0);

  return (
    <div
      ref={box}
      className="vtable"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      onKeyDown={onKey}
    >
      <div className="vtable-head" role="row" tabIndex={-1} aria-rowindex={1} style={{ width }}>
        {columns.map((column) => {
          const sorted = sort?.column === column.id ? sort : null;
          return (
            <div
              key={column.id}
              role="columnheader"
              tabIndex={-1}
              className={`vtable-cell vtable-${column.align ?? 'start'}`}
              style={{ width: column.width }}
              aria-sort={sorted === null ? undefined : sorted.descending ? 'descending' : 'ascending'}
            >
              {column.sortable ? (
                <button type="button" className="vtable-sort" onClick={() => onSort(nextSort(column.id, sorted))}>
                  {column.title}
                  <span aria-hidden="true">{sorted === null ? '' : sorted.descending ? ' ↓' : ' ↑'}</span>
                </button>
              ) : (
                column.title
              )}
            </div>
          );
        })}
      </div>
      <div className="vtable-body" role="rowgroup" style={{ height: rows.length * rowHeight, width }}>
        {rows.slice(first, last).map((row, i) => {
          const index = first + i;
          return (
            <div
              key={rowKey(row)}
              role="row"
              tabIndex={-1}
              aria-rowindex={index + 2}
              aria-selected={index === active}
              className={index === active ? 'vtable-row vtable-active' : 'vtable-row'}
              style={{ transform: `translateY(${index * rowHeight}px)`, height: rowHeight }}
              onClick={() => setActive(index)}
              onDoubleClick={() => onOpen?.(row)}
            >
              {columns.map((column) => (
                <div
                  key={column.id}
                  role="gridcell"
                  tabIndex={-1}
                  className={`vtable-cell vtable-${column.align ?? 'start'}`}
                  style={{ width: column.width }}
                >
                  {column.cell(row, index)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function nextSort(column: string, sorted: TableSort | null): TableSort | null {
  if (sorted === null) return { column, descending: true };
  return sorted.descending ? { column, descending: false } : null;
}
