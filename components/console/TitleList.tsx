import { type ReactNode, useEffect, useRef } from 'react';
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

/** Titles to choose one from, which stands open beside them. */
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
  return (
    <nav ref={list} aria-label={label} className={[styles.list, className].filter(Boolean).join(' ')}>
      <ul>
        {rows.map(({ key, title, marks }) => (
          <li key={key}>
            <button
              type="button"
              data-row={key}
              className={styles.row}
              aria-current={key === current}
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
