import type { ReactNode } from 'react';
import styles from './LiveRegion.module.css';

interface LiveRegionProps {
  readonly children: ReactNode;
  /** Interrupts a screen reader; everything else waits its turn. */
  readonly urgent?: boolean;
}

/**
 * Says what comes into it. It stands there before it has anything to say: screen readers miss the text of a region
 * that arrives together with it (NVDA and VoiceOver with Chromium, unless it is an alert).
 */
export function LiveRegion({ children, urgent = false }: LiveRegionProps) {
  return (
    <div className={styles.region} role={urgent ? 'alert' : 'status'} tabIndex={-1}>
      {children}
    </div>
  );
}
