import type { OpenItem } from '../../lib/recording/index.ts';
import { siteOf } from '../../lib/sites/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { DueNote } from './DueNote.tsx';
import styles from './OpenItemLines.module.css';
import { shownMoment } from './shown-moment.ts';

interface OpenItemLinesProps {
  readonly item: OpenItem;
  readonly now: number;
}

/** One comment that waits: who asked what and where, until when it was put off, and by when it is due. */
export function OpenItemLines({ item, now }: OpenItemLinesProps) {
  const { t, language } = useTranslation();
  return (
    <>
      <p>
        <strong dir="auto">{item.author}</strong> <Where item={item} />
      </p>
      <p className={styles.asked} dir="auto">
        {item.asked}
      </p>
      {item.deferredUntil && (
        <p className={styles.soft}>
          {t('followUp.until', {
            when: shownMoment(item.deferredUntil, language),
          })}
        </p>
      )}
      {item.note && (
        <p className={styles.soft} dir="auto">
          {item.note}
        </p>
      )}
      <DueNote deadlines={item} now={now} />
    </>
  );
}

function Where({ item: { where, permalink } }: { readonly item: OpenItem }) {
  const { t } = useTranslation();
  if (!where) return null;
  const place = t('item.from', {
    platform: t(`platform.${where.platform}`),
    surface: t(`surface.${where.surface}`),
  });
  // A page gave this address: it becomes a link only where it leads to the site that the link names.
  return siteOf(permalink) === where.platform ? (
    <a className={styles.link} href={permalink} target="_blank" rel="noopener noreferrer">
      {place}
    </a>
  ) : (
    <span className={styles.soft}>{place}</span>
  );
}
