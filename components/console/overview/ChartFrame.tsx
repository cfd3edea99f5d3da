import { type ReactNode, useId } from 'react';
import styles from './Charts.module.css';
import type { ChartProps } from './chart-props.ts';

/** A figure under its title; a sentence in place of a drawing that would be empty. */
export function ChartFrame({
  title,
  bars,
  none,
  behind,
  children,
}: Pick<ChartProps, 'title' | 'bars' | 'none'> & {
  readonly behind?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {title}
      </figcaption>
      {bars.every(({ count }) => count === 0) ? <p className={styles.soft}>{none}</p> : children}
      {behind}
    </figure>
  );
}

export function ChartHeads({ heads }: Pick<ChartProps, 'heads'>) {
  return (
    <tr>
      {heads.map((head) => (
        <th key={head} scope="col">
          {head}
        </th>
      ))}
    </tr>
  );
}
