import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './TitleList.module.css';

export interface TitleRow {
  readonly key: string;
  readonly title: string;
  /** What is to be known of it at a glance. */
  readonly marks: ReactNode;
}

interface TitleListProps {
  readonly label: string;
  readonly rows: readonly TitleRow[];
  readonly current: string;
  readonly onChoose: (key: string) => void;
  readonly className?: string | undefined;
}

/** Titles to choose one from, which stands open beside them: one stop of Tab, with arrows, Home and End inside it. */
export function TitleList({ label, rows, current, onChoose, className }: TitleListProps) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(current)}"]`);
    if (!list.current || !row) return;
    // By itself, not by scrollIntoView, which would move the whole page under whoever is typing.
    const { top, bottom } = list.current.getBoundingClientRect();
    const place = row.getBoundingClientRect();
    if (place.top < top) list.current.scrollTop += place.top - top;
    if (place.bottom > bottom) list.current.scrollTop += place.bottom - bottom;
  }, [current]);
  const stop = rows.some(({ key }) => key === current) ? current : rows[0]?.key;
  const move = (event: KeyboardEvent<HTMLElement>, at: number): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = to === undefined ? undefined : rows[to];
    if (!row) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.key)}"]`)?.focus();
  };
  return (
    <nav ref={list} aria-label={label} className={[styles.list, className].filter(Boolean).join(' ')}>
      <ul>
        {rows.map(({ key, title, marks }, at) => (
          <li key={key}>
            <button
              type="button"
              data-row={key}
              className={styles.row}
              aria-current={key === current}
              tabIndex={key === stop ? 0 : -1}
              onKeyDown={(event) => move(event, at)}
              onClick={() => onChoose(key)}
            >
              <span className={styles.title} dir="auto">
                {title}
              </span>
              {marks}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
