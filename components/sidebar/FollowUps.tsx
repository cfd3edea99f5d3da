import { useEffect, useState } from 'react';
import type { OpenItem } from '../../lib/recording/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { OpenItemLines } from '../ui/index.ts';
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
export default function FollowUps({ load, watch, now }: FollowUpsProps) {
  const { t } = useTranslation();
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
    <details
      className={styles.list}
      // What was opened lies under the bar otherwise.
      onToggle={({ currentTarget: list }) => list.open && list.scrollIntoView({ block: 'nearest' })}
    >
      <summary>{t('followUp.title', { count: items.length })}</summary>
      <ul>
        {items.map((item) => (
          <li key={item.key} className={styles.item}>
            <OpenItemLines item={item} now={now()} />
          </li>
        ))}
      </ul>
    </details>
  );
}
