import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Ledger } from './ledger.ts';

export interface Row {
  readonly series: string;
  readonly trials: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly broken: number;
  /** The journal did not open again. */
  readonly unreadable: number;
  /** Did not come about: the browser did not start, or wrote nothing in time. */
  readonly vain: number;
}

const CONTROL = 'relaxed (control)';

export const nameOf = (browser: string, durability: 'strict' | 'relaxed', fault: string): string =>
  `${browser}, ${durability === 'strict' ? 'strict' : CONTROL}, ${fault}`;

export function rowsOf(ledger: Ledger): Row[] {
  return ledger.series().flatMap((series) => {
    const results = ledger.of(series).map(({ result }) => result);
    const tried = results.filter((result) => 'acknowledged' in result);
    const unreadable = results.filter((result) => 'unreadable' in result).length;
    const vain = results.filter((result) => 'vain' in result).length;
    if (results.some((result) => 'forks' in result)) return [];
    return [
      {
        series,
        trials: tried.length + unreadable,
        acknowledged: tried.reduce((all, one) => all + one.acknowledged, 0),
        lost: tried.reduce((all, one) => all + one.lost, 0),
        broken: tried.filter(({ chainBroken }) => chainBroken).length,
        unreadable,
        vain,
      },
    ];
  });
}

const contexts = (ledger: Ledger) =>
  ledger
    .series()
    .flatMap((series) =>
      ledger.of(series).flatMap(({ result }) => ('forks' in result ? [{ series, ...result }] : [])),
    );

/** What a run must show and did not. */
export function failuresOf(ledger: Ledger): string[] {
  const failures: string[] = [];
  for (const { series, trials, acknowledged, lost, broken, unreadable } of rowsOf(ledger)) {
    if (trials > 0 && acknowledged === 0) failures.push(`${series}: nothing was written`);
    if (series.includes(CONTROL)) {
      if (trials > 0 && lost === 0) failures.push(`${series}: it lost nothing, so the rig proves nothing`);
    } else if (lost + broken + unreadable > 0)
      failures.push(`${series}: lost ${lost}, broken ${broken}, unreadable ${unreadable}`);
  }
  for (const { series, wanted, lines, forks } of contexts(ledger))
    if (lines !== wanted || forks > 0)
      failures.push(`${series}: ${lines} of ${wanted} lines, ${forks} forks`);
  return failures;
}

export function writeReport(ledger: Ledger, seed: string): void {
  const folder = path.resolve(import.meta.dirname, '../reports');
  mkdirSync(folder, { recursive: true });
  const { codes, days } = ledger.about();
  const rows = rowsOf(ledger);
  const forks = contexts(ledger).map(
    ({ series, lines, forks }) => `${series}: ${lines} lines, ${forks} forks`,
  );
  const vain = rows.reduce((all, row) => all + row.vain, 0);
  writeFileSync(
    path.join(folder, 'durability.md'),
    [
      `# Fault injection, ${days.join(', ')}, seed ${seed}`,
      '',
      'Written by `tests/durability/run.ts`: the product’s own append in a real browser; an event counts as acknowledged once',
      'append() resolved. The control uses relaxed durability and must lose events. Each trial is one browser, one fault at a',
      'moment that seed and number decide, and the journal read back by a new browser.',
      '',
      '| browser, durability, fault | trials | acknowledged | lost | chains broken | journals unreadable |',
      '|---|---|---|---|---|---|',
      ...rows.map(
        ({ series, trials, acknowledged, lost, broken, unreadable }) =>
          `| ${series} | ${trials} | ${acknowledged} | ${lost} | ${broken} | ${unreadable} |`,
      ),
      '',
      ...(forks.length > 0 ? [`${forks.join('; ')}.`, ''] : []),
      `The code that was tried has the digest ${codes.join(', ')}. Trials that did not come about (browser not started or silent`,
      `for a minute before anything was acknowledged) and were made again: ${vain}.`,
      '',
    ].join('\n'),
  );
}
