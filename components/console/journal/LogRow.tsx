import type { ReactNode } from 'react';
import type { AuditLine } from '../../../lib/audit/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Personal, Place, shownTime, UsedAnswers } from './cells.tsx';
import styles from './LogGrid.module.css';
import { Outcome } from './Outcome.tsx';
import { type Column, ROLES } from './table.ts';

interface LogRowProps {
  readonly id: string;
  /** Counts from 0, the newest event. */
  readonly row: number;
  /** Place within the content, in pixels. */
  readonly top: number;
  readonly height: number;
  readonly active: boolean;
  /** Undefined until it is read. */
  readonly line: AuditLine | undefined;
  readonly onOpen: () => void;
}

export function LogRow({ id, row, top, height, active, line, onOpen }: LogRowProps) {
  const { t, language } = useTranslation();
  return (
    <tr
      {...ROLES.row}
      id={id}
      // The heading is the first row.
      aria-rowindex={row + 2}
      aria-selected={active}
      className={`${styles.columns} ${styles.row}`}
      style={{ height, top }}
      data-row={row}
      data-seq={line?.row.seq}
    >
      {line ? (
        <>
          <Cell column="at">
            <time dateTime={line.row.at}>{shownTime(line, language)}</time>
          </Cell>
          <Cell column="event">
            <strong>{line.leaf ? t(`event.${line.leaf.event}`) : t('log.damagedLine')}</strong>
            <button type="button" tabIndex={-1} className={`link ${styles.open}`} onClick={onOpen}>
              {t('log.story')}
            </button>
          </Cell>
          <Cell column="operator">
            <span dir="auto">{line.leaf?.operator?.id}</span>
          </Cell>
          <Cell column="where">
            <Place line={line} />
          </Cell>
          <Cell column="author">
            <Personal line={line} text={line.personal?.author?.name || line.personal?.author?.handle} />
          </Cell>
          <Cell column="asked">
            <Personal line={line} text={line.personal?.asked} />
          </Cell>
          <Cell column="sent">
            <Personal line={line} text={line.personal?.sentText ?? line.personal?.insertedText} />
          </Cell>
          <Cell column="answer">
            <UsedAnswers chosen={line.chosen} />
          </Cell>
          <Cell column="evidence">
            <Outcome line={line} />
          </Cell>
        </>
      ) : (
        <td {...ROLES.cell} className={styles.waiting} aria-busy="true" />
      )}
    </tr>
  );
}

function Cell({ column, children }: { readonly column: Column; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <td {...ROLES.cell} className={`${styles.cell} ${styles[column] ?? ''}`}>
      {/* The heading of a card; the column's header already says it to a screen reader. */}
      <span className={styles.label} aria-hidden="true">
        {t(`console.column.${column}`)}
      </span>
      <div className={styles.value}>{children}</div>
    </td>
  );
}
