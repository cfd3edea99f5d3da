import { useTranslation } from '../hooks/translation.tsx';
import styles from './StatusStrip.module.css';
import type { PackTrust } from './services.ts';

const DAY = 24 * 3600 * 1000;

interface PackStateProps {
  readonly publishedAt: string;
  readonly trust: PackTrust;
  readonly now: number;
}

/** How old the pack is, and whether anybody vouches for its being the newest. */
export function PackState({ publishedAt, trust, now }: PackStateProps) {
  const { t, language } = useTranslation();
  const days = Math.max(0, Math.floor((now - Date.parse(publishedAt)) / DAY));
  const { signed, refused } = trust;
  const freshness = signed?.freshness;
  const since =
    freshness?.state === 'stale'
      ? new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(freshness.since)
      : '';
  return (
    <>
      <span>{days === 0 ? t('packNews.today') : t('packNews.age', { count: days })}</span>
      {refused && (
        <strong className={styles.danger} title={t('packNews.refusedHint')}>
          {t('packNews.refused')}
        </strong>
      )}
      {signed && !signed.countersigned && (
        <span title={t('packNews.notCountersignedHint')}>{t('packNews.notCountersigned')}</span>
      )}
      {freshness?.state === 'stale' && (
        <strong
          className={freshness.graceOver ? styles.danger : styles.warn}
          title={t(freshness.graceOver ? 'packNews.staleLong' : 'packNews.staleHint')}
        >
          {t('packNews.stale', { day: since })}
        </strong>
      )}
    </>
  );
}
