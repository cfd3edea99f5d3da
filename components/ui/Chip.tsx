import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  readonly tone: 'plain' | 'accent' | 'good' | 'warn' | 'danger';
  readonly children: ReactNode;
}

/** A word that says in which state the thing beside it is. */
export function Chip({ tone, children }: ChipProps) {
  return <span className={[styles.chip, styles[tone]].filter(Boolean).join(' ')}>{children}</span>;
}
