export interface Bar {
  readonly name: string;
  readonly count: number;
}

export interface ChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Heads of the table behind it. */
  readonly heads: readonly [name: string, count: string];
  readonly tableLabel: string;
  readonly none: string;
}
