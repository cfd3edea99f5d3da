import type { JournalEntry } from '../../../lib/journal/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './LogTable.module.css';

/** How an event ended and how that is known; kinds without an ending show nothing. */
export function Outcome({ entry: { leaf } }: { readonly entry: JournalEntry }) {
  const { t } = useTranslation();
  switch (leaf.event) {
    case 'sent':
      return (
        <>
          {t(`evidence.${leaf.detail.evidence}`)}
          <span className={styles.soft}>{t(leaf.detail.edited ? 'console.edited' : 'console.unedited')}</span>
        </>
      );
    case 'free-reply':
      return t(`evidence.${leaf.detail.evidence}`);
    case 'abandoned':
      return <span className={styles.soft}>{t(`failed.${leaf.detail.reason}`)}</span>;
    case 'exported':
      return (
        <span className={styles.soft}>
          {leaf.detail.format.toUpperCase()}, {t('console.rows', { count: leaf.detail.rows })}
        </span>
      );
    default:
      return null;
  }
}
