import { useEffect, useState } from 'react';
import type { OpenItem } from '../../lib/recording/index.ts';
import { siteOf } from '../../lib/sites/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { DueNote } from './DueNote.tsx';
import styles from './FollowUps.module.css';

interface FollowUpsProps {
  readonly load: () => Promise<readonly OpenItem[]>;
  /** Calls back when the journal has grown. */
  readonly watch: (onChange: () => void) => () => void;
  readonly now: () => number;
}

/** The journal changes in bursts (chosen, inserted, sent); one look after each will do. */
const LOOK_AFTER = 1500;

/** Comments that somebody opened or put off and nobody dealt with since; closed until it is wanted. */
export function FollowUps({ load, watch, now }: FollowUpsProps) {
  const { t, language } = useTranslation();
  const [items, setItems] = useState<readonly OpenItem[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const look = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        void load().then((found) => !stopped && setItems(found));
      }, LOOK_AFTER);
    };
    const unwatch = watch(look);
    return () => {
      stopped = true;
      clearTimeout(timer);
      unwatch();
    };
  }, [load, watch]);
  if (items.length === 0) return null;
  return (
    <details className={styles.list}>
      <summary>{t('followUp.title', { count: items.length })}</summary>
      <ul>
        {items.map((item) => (
          <li key={item.key} className={styles.item}>
            <p>
              <strong dir="auto">{item.author}</strong> <Where item={item} />
            </p>
            <p className={styles.asked} dir="auto">
              {item.asked}
            </p>
            {item.deferredUntil && (
              <p className={styles.soft}>
                {t('followUp.until', {
                  when: new Date(item.deferredUntil).toLocaleString(language, {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  }),
                })}
              </p>
            )}
            {item.note && (
              <p className={styles.soft} dir="auto">
                {item.note}
              </p>
            )}
            <DueNote deadlines={item} now={now()} />
          </li>
        ))}
      </ul>
    </details>
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
    <a href={permalink} target="_blank" rel="noopener noreferrer">
      {place}
    </a>
  ) : (
    <span className={styles.soft}>{place}</span>
  );
}
