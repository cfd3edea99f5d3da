import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './LogGrid.module.css';
import { LogRow } from './LogRow.tsx';
import { rowWindow, scrollToRow } from './row-window.ts';
import { COLUMNS, ROLES } from './table.ts';
import type { LogDesk } from './types.ts';
import { useRows } from './use-rows.ts';

interface LogGridProps {
  readonly desk: LogDesk;
  /** In the order of the journal; shown newest first. */
  readonly sequences: Uint32Array;
  readonly onOpen: (seq: number) => void;
}

/** Below this width (pixels) nine columns have no room: each event is a card. */
const CARD_BELOW = 900;
const ROW = 72;
const CARD = 172;

/** A million events as a grid: only what is in view is drawn and read. */
export function LogGrid({ desk, sequences, onOpen }: LogGridProps) {
  const { t } = useTranslation();
  const id = useId();
  const view = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const [size, setSize] = useState({ width: 1200, height: 480 });
  const [scrollTop, setScrollTop] = useState(0);
  const [active, setActive] = useState(0);
  const cards = size.width < CARD_BELOW;
  const place = { count: sequences.length, rowHeight: cards ? CARD : ROW, viewHeight: size.height };
  const drawn = rowWindow(place, scrollTop);
  const lineOf = useRows(desk, sequences, drawn.from, drawn.to);
  const current = Math.min(active, sequences.length - 1);
  const seqOf = (row: number): number => sequences[sequences.length - 1 - row] ?? 0;

  useEffect(() => {
    const element = view.current;
    if (!element) return;
    // The heading stays in view and takes its part of the height.
    const measure = (): void =>
      setSize({
        width: element.clientWidth,
        height: element.clientHeight - (grid.current?.tHead?.offsetHeight ?? 0),
      });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);

  const go = (row: number): void => {
    const next = Math.max(0, Math.min(sequences.length - 1, row));
    setActive(next);
    if (view.current) view.current.scrollTop = scrollToRow(place, view.current.scrollTop, next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // A link or button in a row has its own keys.
    if (event.target !== grid.current) return;
    const page = Math.max(1, Math.floor(size.height / place.rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: sequences.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) go(next);
    else if (event.key === 'Enter') onOpen(seqOf(current));
    else return;
    event.preventDefault();
  };

  // One stop for the keyboard: rows come and go as they are scrolled, the grid stays.
  const keyboard = { role: 'grid', tabIndex: 0, 'aria-activedescendant': `${id}-${current}` } as const;
  const rows = Array.from({ length: drawn.to - drawn.from }, (_, at) => drawn.from + at);
  const rowAt = (target: EventTarget): number | undefined => {
    const element = target instanceof Element ? target.closest('tr[data-row]') : null;
    return element ? Number(element.getAttribute('data-row')) : undefined;
  };
  return (
    <div
      ref={view}
      className={cards ? `${styles.view} ${styles.cards}` : styles.view}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <table
        {...keyboard}
        ref={grid}
        aria-label={`${t('console.title')}: ${t('console.newestFirst')}`}
        aria-rowcount={sequences.length + 1}
        aria-colcount={COLUMNS.length}
        className={styles.grid}
        onKeyDown={onKeyDown}
        onClick={(event) => setActive(rowAt(event.target) ?? current)}
        onDoubleClick={(event) => onOpen(seqOf(rowAt(event.target) ?? current))}
      >
        <thead {...ROLES.rowgroup} className={styles.head}>
          <tr {...ROLES.row} aria-rowindex={1} className={styles.columns}>
            {COLUMNS.map((column) => (
              <th key={column} {...ROLES.columnheader} scope="col" className={styles.heading}>
                {t(`console.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.rowgroup} className={styles.rows} style={{ height: drawn.height }}>
          {rows.map((row) => (
            <LogRow
              key={seqOf(row)}
              id={`${id}-${row}`}
              row={row}
              top={drawn.top + (row - drawn.from) * place.rowHeight}
              height={place.rowHeight}
              active={row === current}
              line={lineOf(row)}
              onOpen={() => onOpen(seqOf(row))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
