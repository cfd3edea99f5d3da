import { ChartFrame, ChartHeads } from './ChartFrame.tsx';
import styles from './Charts.module.css';
import type { ChartProps } from './chart-props.ts';

const WIDTH = 600;
const HEIGHT = 120;
const GAP = 0.25;

/** Upright bars over time, drawn as SVG; whoever does not see them reads the table behind. */
export function BarChart({ title, bars, heads, tableLabel, none }: ChartProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = WIDTH / Math.max(1, bars.length);
  return (
    <ChartFrame {...{ title, bars, none }} behind={<Table {...{ bars, heads, tableLabel }} />}>
      <svg
        className={styles.plot}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <line className={styles.axis} x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {bars.map(({ name, count }, at) => {
          const height = (count / most) * (HEIGHT - 4);
          return (
            <rect
              key={name}
              className={styles.bar}
              x={at * step + (step * GAP) / 2}
              width={step * (1 - GAP)}
              y={HEIGHT - height}
              height={height}
            >
              <title>{`${name}: ${count}`}</title>
            </rect>
          );
        })}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{bars[0]?.name}</span>
        <span>{bars.at(-1)?.name}</span>
      </p>
    </ChartFrame>
  );
}

function Table({ bars, heads, tableLabel }: Pick<ChartProps, 'bars' | 'heads' | 'tableLabel'>) {
  return (
    <details className={styles.behind}>
      <summary>{tableLabel}</summary>
      <table>
        <thead>
          <ChartHeads heads={heads} />
        </thead>
        <tbody>
          {bars.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles.number}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
