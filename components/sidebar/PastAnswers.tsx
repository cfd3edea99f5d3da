import { useEffect, useEffectEvent, useState } from 'react';
import type { FocusedItem } from '../../lib/domain/index.ts';
import type { PastAnswer } from '../../lib/recording/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import styles from './FollowUps.module.css';

interface PastAnswersProps {
  readonly item: FocusedItem;
  readonly load: (item: FocusedItem) => Promise<readonly PastAnswer[]>;
}

/** What the same person was told before, closed until it is wanted: two answers that differ are worse than none. */
export function PastAnswers({ item, load }: PastAnswersProps) {
  const { t, language } = useTranslation();
  const [past, setPast] = useState<readonly PastAnswer[]>([]);
  // Mounted anew for each comment; what the page changes of it in between changes nothing here.
  const loadOnce = useEffectEvent(() => load(item));
  useEffect(() => {
    let stopped = false;
    // A journal that cannot be read is told of in the status strip.
    void loadOnce()
      .catch(() => [])
      .then((found) => !stopped && setPast(found));
    return () => {
      stopped = true;
    };
  }, []);
  if (past.length === 0) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (
    <details className={styles.list}>
      <summary>{t('past.title', { count: past.length })}</summary>
      <ul>
        {past.map(({ at, text, title }) => (
          <li key={at} className={styles.item}>
            <time dateTime={at}>{day.format(new Date(at))}</time> · {title ?? t('past.free')}
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
