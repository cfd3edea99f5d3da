import { useMemo, useState } from 'react';
import { chosenAnswers } from '../../../lib/export/index.ts';
import type { JournalEntry } from '../../../lib/journal/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import { LogRow } from './LogRow.tsx';
import styles from './LogTable.module.css';
import { COLUMNS, ROLES } from './table.ts';

interface LogTableProps {
  readonly entries: readonly JournalEntry[];
  /** The whole log: the answer of a reply may stand in an event that the filter left out. */
  readonly all: readonly JournalEntry[];
}

/** More rows than this make a slow page; the rest comes on demand. */
const STEP = 500;

export function LogTable({ entries, all }: LogTableProps) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(STEP);
  const chosen = useMemo(() => chosenAnswers(all), [all]);
  const shown = entries.slice(-limit).reverse();
  const hidden = entries.length - shown.length;
  return (
    <>
      <table {...ROLES.table} className={styles.table}>
        <caption className="visually-hidden">
          {t('console.title')}: {t('console.newestFirst')}
        </caption>
        <thead {...ROLES.rowgroup} className={styles.head}>
          <tr {...ROLES.row}>
            {COLUMNS.map((column) => (
              <th key={column} {...ROLES.columnheader} scope="col">
                {t(`console.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.rowgroup}>
          {shown.map((entry) => (
            <LogRow
              key={entry.row.seq}
              entry={entry}
              chosen={entry.leaf.replyId === null ? undefined : chosen.get(entry.leaf.replyId)}
            />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button onClick={() => setLimit(limit + STEP)}>
          {t('console.moreRows', { count: Math.min(STEP, hidden) })}
        </Button>
      )}
    </>
  );
}
