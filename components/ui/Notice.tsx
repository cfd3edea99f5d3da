import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone: 'info' | 'good' | 'warn' | 'danger';
  readonly children: ReactNode;
  /** Failures interrupt a screen reader; everything else waits its turn. */
  readonly urgent?: boolean;
  /** Stands in a region that speaks for it. */
  readonly inRegion?: boolean;
}

const SIGN = { info: 'i', good: '✓', warn: '!', danger: '✕' } as const;

export function Notice({ tone, children, urgent = false, inRegion = false }: NoticeProps) {
  return (
    <div
      className={`${styles.notice} ${styles[tone]}`}
      role={inRegion ? undefined : urgent ? 'alert' : 'status'}
    >
      <span className={styles.sign} aria-hidden="true">
        {SIGN[tone]}
      </span>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
