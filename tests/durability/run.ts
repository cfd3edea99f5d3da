import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './desk.ts';
import { Disk } from './disk.ts';
import { cutTrial, type Durability, killTrial, type TrialResult, threeContexts } from './trial.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '3' },
    cuts: { type: 'string', default: '0' },
    /** Power cuts of the control, which must lose events or the rig proves nothing. */
    controls: { type: 'string', default: '0' },
    contexts: { type: 'string', default: '100' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    seed: { type: 'string', default: '20261126' },
    /** Keeps the result in tests/reports: durability.md, or one named by the browser where only one was asked for. */
    report: { type: 'boolean', default: false },
  },
});

let state = Number(values.seed);
/** A number from 0 to 1; the printed seed repeats the moments of a run. */
function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}
const moment = (): number => 100 + Math.floor(random() * 1900);

interface Row extends TrialResult {
  readonly what: string;
  readonly trials: number;
  readonly broken: number;
}

// A run of hours can be told to end (kill PID): it finishes the trial at hand and reports the trials that there were.
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    ending = true;
  });

async function series(what: string, trials: number, trial: () => Promise<TrialResult>): Promise<Row> {
  const results: TrialResult[] = [];
  while (results.length < trials && !ending) results.push(await trial());
  const sum = (pick: (result: TrialResult) => number): number =>
    results.reduce((all, one) => all + pick(one), 0);
  const row = {
    what,
    trials: results.length,
    acknowledged: sum((one) => one.acknowledged),
    lost: sum((one) => one.lost),
    broken: sum((one) => (one.chainBroken ? 1 : 0)),
    chainBroken: results.some((one) => one.chainBroken),
  };
  console.log(
    `${what}: ${row.trials} of ${trials} trials, ${row.acknowledged} acknowledged, ${row.lost} lost, ${row.broken} broken`,
  );
  return row;
}

const failures: string[] = [];
const rows: Row[] = [];
const forks: string[] = [];
const counts = { kills: Number(values.kills), cuts: Number(values.cuts), controls: Number(values.controls) };
const disk = counts.cuts + counts.controls > 0 && Disk.isPossible() ? new Disk() : undefined;
if (counts.cuts > 0 && !disk)
  console.log('power cuts left out: they need Linux, root, loop devices and mkfs.xfs');

async function strictly(what: string, trials: number, trial: () => Promise<TrialResult>): Promise<void> {
  if (trials === 0 || ending) return;
  const row = await series(what, trials, trial);
  rows.push(row);
  report();
  if (row.lost > 0 || row.chainBroken) failures.push(`${what}: lost ${row.lost}, broken ${row.broken}`);
  if (row.acknowledged === 0) failures.push(`${what}: nothing was written`);
}

try {
  for (const name of values.browser as BrowserName[]) {
    await strictly(`${name}, strict, kill -9`, counts.kills, () => killTrial(name, 'strict', moment()));
    if (disk) {
      const cut = (durability: Durability) => () => cutTrial(disk, name, durability, moment());
      await strictly(`${name}, strict, power cut`, counts.cuts, cut('strict'));
      if (counts.controls > 0 && !ending) {
        const control = await series(
          `${name}, relaxed (control), power cut`,
          counts.controls,
          cut('relaxed'),
        );
        rows.push(control);
        report();
        if (control.lost === 0) failures.push(`${name}: the control lost nothing, so the rig proves nothing`);
      }
    }
    const each = Number(values.contexts);
    if (each > 0 && !ending) {
      const three = await threeContexts(name, each);
      forks.push(`${name}: ${three.lines} lines, ${three.forks} forks`);
      console.log(`${name}, three contexts x ${each}: ${three.lines} lines, ${three.forks} forks`);
      report();
      if (three.lines !== 3 * each || three.forks > 0) failures.push(forks.at(-1) ?? name);
    }
  }
} finally {
  disk?.close();
}

/** Anew after each series, so that a run that was ended early leaves what it has shown. */
function report(): void {
  if (!values.report) return;
  const folder = path.resolve(import.meta.dirname, '../reports');
  mkdirSync(folder, { recursive: true });
  const table = rows.map(
    ({ what, trials, acknowledged, lost, broken }) =>
      `| ${what} | ${trials} | ${acknowledged} | ${lost} | ${broken} |`,
  );
  const [only, ...more] = values.browser;
  writeFileSync(
    path.join(folder, more.length === 0 ? `durability-${only}.md` : 'durability.md'),
    [
      `# Fault injection, ${new Date().toISOString().slice(0, 10)}, seed ${values.seed}`,
      '',
      'Written by `tests/durability/run.ts`: the product’s own append in a real browser; an event counts as acknowledged once',
      'append() resolved. The control uses relaxed durability and must lose events.',
      '',
      '| browser, durability, fault | trials | acknowledged | lost | chains broken |',
      '|---|---|---|---|---|',
      ...table,
      '',
      ...(forks.length > 0 ? [`Three contexts × ${values.contexts} appends: ${forks.join('; ')}.`, ''] : []),
    ].join('\n'),
  );
}

for (const failed of failures) console.error(`FAILED ${failed}`);
process.exit(failures.length > 0 ? 1 : 0);
