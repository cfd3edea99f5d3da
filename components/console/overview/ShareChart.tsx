import { ChartFrame, ChartHeads } from './ChartFrame.tsx';
import styles from './Charts.module.css';
import type { ChartProps } from './chart-props.ts';

/** Lying bars for names; each has its number beside it, so that nothing is told by length alone. */
export function ShareChart({ title, bars, heads, tableLabel, none }: ChartProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ChartFrame {...{ title, bars, none }}>
      <table className={styles.shares} aria-label={tableLabel}>
        <thead className="visually-hidden">
          <ChartHeads heads={heads} />
        </thead>
        <tbody>
          {bars.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td>
                <svg
                  className={styles.lying}
                  viewBox="0 0 100 8"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect className={styles.bar} width={(count / most) * 100} height="8" rx="2" />
                </svg>
                <span className={styles.number}>{count}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  );
}
