import { type ReactNode, useMemo } from 'react';
import type { FurtherUse } from '../../../lib/domain/index.ts';
import { type ChosenAnswer, localTime } from '../../../lib/export/index.ts';
import type { JournalEntry } from '../../../lib/journal/index.ts';
import { siteOf } from '../../../lib/sites/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './LogTable.module.css';
import { LongText } from './LongText.tsx';
import { Outcome } from './Outcome.tsx';
import { type Column, ROLES } from './table.ts';

interface LogRowProps {
  readonly entry: JournalEntry;
  readonly chosen: ChosenAnswer | undefined;
}

export function LogRow({ entry, chosen }: LogRowProps) {
  const { t, language } = useTranslation();
  const { leaf, personal } = entry;
  const local = localTime(leaf.at, leaf.offset);
  const shownTime = useMemo(() => showTime(local, language), [local, language]);
  return (
    <tr {...ROLES.row} data-seq={leaf.seq}>
      <Cell column="at">
        <time dateTime={leaf.at} title={leaf.at}>
          {shownTime}
        </time>
      </Cell>
      <Cell column="event">
        <strong>{t(`event.${leaf.event}`)}</strong>
      </Cell>
      <Cell column="operator">
        <span dir="auto">{leaf.operator?.id}</span>
      </Cell>
      <Cell column="where">
        <Place entry={entry} />
      </Cell>
      <Cell column="author">
        <Personal entry={entry} text={personal?.author?.name || personal?.author?.handle} />
      </Cell>
      <Cell column="asked">
        <Personal entry={entry} text={personal?.asked} />
      </Cell>
      <Cell column="sent">
        <Personal entry={entry} text={personal?.sentText ?? personal?.insertedText} />
      </Cell>
      <Cell column="answer">
        {chosen && [chosen.use, ...chosen.also].map((use) => <UsedAnswer key={use.answerId} use={use} />)}
      </Cell>
      <Cell column="evidence">
        <Outcome entry={entry} />
      </Cell>
    </tr>
  );
}

function UsedAnswer({ use: { title, answerId, revision } }: { readonly use: FurtherUse }) {
  return (
    <div className={styles.used}>
      {title && <span dir="auto">{title}</span>}
      <code className={styles.code}>
        {answerId} r{revision}
      </code>
    </div>
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

function Place({ entry: { leaf, personal } }: { readonly entry: JournalEntry }) {
  const { t } = useTranslation();
  if (!leaf.where) return null;
  const { platform, surface, account } = leaf.where;
  const place = t('item.from', { platform: t(`platform.${platform}`), surface: t(`surface.${surface}`) });
  // A page gave this address: it becomes a link only where it leads to the site that the link names.
  const link = siteOf(personal?.permalink) === platform ? personal?.permalink : undefined;
  return (
    <>
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer">
          {place}
        </a>
      ) : (
        place
      )}
      {account && (
        <span className={styles.soft} dir="auto">
          {account.name}
        </span>
      )}
    </>
  );
}

/** What is gone says so; what never was stays empty. */
function Personal({ entry, text }: { readonly entry: JournalEntry; readonly text: string | undefined }) {
  const { t } = useTranslation();
  if (entry.payload === 'erased' || entry.payload === 'damaged')
    return <em className={styles.soft}>{t(`console.${entry.payload}`)}</em>;
  return text ? <LongText text={text} /> : null;
}

/** The hour where it was written, not the reader's. */
function showTime(local: string, language: string): string {
  const shown = new Date(`${local.slice(0, 23)}Z`).toLocaleString(language, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'UTC',
  });
  return `${shown} ${local.slice(23)}`;
}
