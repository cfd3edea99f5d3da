import { useId } from 'react';
import styles from './Charts.module.css';

export interface Bar {
  readonly name: string;
  readonly count: number;
}

interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Heads of the table behind it. */
  readonly heads: readonly [name: string, count: string];
  readonly tableLabel: string;
  readonly none: string;
}

const WIDTH = 600;
const HEIGHT = 120;
const GAP = 0.25;

/** Upright bars over time, drawn as SVG; whoever does not see them reads the table behind. */
export function BarChart({ title, bars, heads, tableLabel, none }: BarChartProps) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const step = WIDTH / Math.max(1, bars.length);
  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {title}
      </figcaption>
      {bars.every(({ count }) => count === 0) ? (
        <p className={styles.soft}>{none}</p>
      ) : (
        <>
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
        </>
      )}
      <Table bars={bars} heads={heads} label={tableLabel} />
    </figure>
  );
}

/** Lying bars for names; each has its number beside it, so that nothing is told by length alone. */
export function ShareChart({ title, bars, heads, tableLabel, none }: BarChartProps) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure className={styles.chart} aria-labelledby={id}>
      <figcaption id={id} className={styles.title}>
        {title}
      </figcaption>
      {bars.every(({ count }) => count === 0) ? (
        <p className={styles.soft}>{none}</p>
      ) : (
        <table className={styles.shares} aria-label={tableLabel}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{heads[0]}</th>
              <th scope="col">{heads[1]}</th>
            </tr>
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
      )}
    </figure>
  );
}

function Table({
  bars,
  heads,
  label,
}: {
  readonly bars: readonly Bar[];
  readonly heads: readonly [string, string];
  readonly label: string;
}) {
  return (
    <details className={styles.behind}>
      <summary>{label}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
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
