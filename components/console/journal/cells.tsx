import type { AuditLine } from '../../../lib/audit/index.ts';
import { type ChosenAnswer, localTime } from '../../../lib/export/index.ts';
import { siteOf } from '../../../lib/sites/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './LogGrid.module.css';

/** Of one line, as the grid and the story show it. */
export function Place({ line: { leaf, personal } }: { readonly line: AuditLine }) {
  const { t } = useTranslation();
  if (!leaf?.where) return null;
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
export function Personal({ line, text }: { readonly line: AuditLine; readonly text: string | undefined }) {
  const { t } = useTranslation();
  if (line.payload === 'erased' || line.payload === 'damaged')
    return <em className={styles.soft}>{t(`console.${line.payload}`)}</em>;
  return text ? (
    <span className={styles.text} dir="auto">
      {text}
    </span>
  ) : null;
}

export function UsedAnswers({ chosen }: { readonly chosen: ChosenAnswer | undefined }) {
  if (!chosen) return null;
  return [chosen.use, ...chosen.also].map(({ title, answerId, revision }) => (
    <div key={answerId} className={styles.used}>
      {title && <span dir="auto">{title}</span>}{' '}
      <code className={styles.code}>
        {answerId} r{revision}
      </code>
    </div>
  ));
}

/** The hour where it was written, not the reader's. */
export function shownTime({ row, leaf }: AuditLine, language: string): string {
  if (!leaf) return row.at;
  const local = localTime(leaf.at, leaf.offset);
  const shown = new Date(`${local.slice(0, 23)}Z`).toLocaleString(language, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    // A narrow row ends before the letters that tell noon from midnight.
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return `${shown} ${local.slice(23)}`;
}
