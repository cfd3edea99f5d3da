import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { type BrowserName, buildPage } from './desk.ts';
import { Disk } from './disk.ts';
import { Ledger } from './ledger.ts';
import { failuresOf, nameOf, rowsOf, writeReport } from './report.ts';
import {
  cutTrial,
  type Durability,
  killTrial,
  type TrialResult,
  threeContexts,
  UnreadableAfterwards,
} from './trial.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '3' },
    cuts: { type: 'string', default: '0' },
    /** Power cuts of the control, which must lose events or the rig proves nothing. */
    controls: { type: 'string', default: '0' },
    contexts: { type: 'string', default: '100' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    seed: { type: 'string', default: '20261126' },
    /** Ends after so many minutes; what was not tried by then is left to a later run with the same ledger. */
    minutes: { type: 'string' },
    /** A file that keeps each trial, so that a run of hours can be made in several sittings. */
    ledger: { type: 'string' },
    /** Keeps the result in tests/reports/durability.md. */
    report: { type: 'boolean', default: false },
  },
});

const ledger = new Ledger(values.ledger);
const code = createHash('sha256')
  .update(await buildPage())
  .digest('hex')
  .slice(0, 12);
const ends =
  values.minutes === undefined ? Number.POSITIVE_INFINITY : Date.now() + Number(values.minutes) * 60_000;

// A run of hours can be told to end (kill PID): it finishes the trial at hand and reports the trials that there were.
let told = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    told = true;
  });
const ending = (): boolean => told || Date.now() > ends;

/** Milliseconds from the first acknowledgement to the fault: by seed, series and number, whoever ran the ones before. */
const moment = (series: string, trial: number): number =>
  100 + (createHash('sha256').update(`${values.seed}/${series}/${trial}`).digest().readUInt32BE() % 1900);

/** Trials that did not come about are counted and made again; more of them in a row than this are a fault of the rig. */
const MOST_VAIN = 5;

async function series(
  name: string,
  trials: number,
  trial: (after: number) => Promise<TrialResult>,
): Promise<void> {
  let vain = 0;
  while (!ending()) {
    const done = ledger.of(name).filter(({ result }) => !('vain' in result)).length;
    if (done >= trials) break;
    const after = moment(name, ledger.of(name).length);
    const entry = { series: name, trial: ledger.of(name).length, at: new Date().toISOString(), code, after };
    try {
      ledger.add({ ...entry, result: await trial(after) });
      vain = 0;
    } catch (error) {
      if (error instanceof UnreadableAfterwards)
        ledger.add({ ...entry, result: { unreadable: error.message } });
      else {
        ledger.add({ ...entry, result: { vain: String(error).slice(0, 200) } });
        if (++vain >= MOST_VAIN) throw error;
      }
    }
  }
  for (const row of rowsOf(ledger).filter((one) => one.series === name))
    console.log(
      `${name}: ${row.trials} of ${trials} trials, ${row.acknowledged} acknowledged, ${row.lost} lost, ${row.broken} broken, ${row.unreadable} unreadable, ${row.vain} in vain`,
    );
}

const counts = { kills: Number(values.kills), cuts: Number(values.cuts), controls: Number(values.controls) };
const disk = counts.cuts + counts.controls > 0 && Disk.isPossible() ? new Disk() : undefined;
if (counts.cuts > 0 && !disk)
  console.log('power cuts left out: they need Linux, root, loop devices and mkfs.xfs');

try {
  for (const browser of values.browser as BrowserName[]) {
    await series(nameOf(browser, 'strict', 'kill -9'), counts.kills, (after) =>
      killTrial(browser, 'strict', after),
    );
    if (disk) {
      const cut = (durability: Durability) => (after: number) => cutTrial(disk, browser, durability, after);
      await series(nameOf(browser, 'strict', 'power cut'), counts.cuts, cut('strict'));
      await series(nameOf(browser, 'relaxed', 'power cut'), counts.controls, cut('relaxed'));
    }
    const each = Number(values.contexts);
    const name = nameOf(browser, 'strict', `three contexts x ${each}`);
    if (each > 0 && !ending() && ledger.of(name).length === 0) {
      const result = await threeContexts(browser, each);
      ledger.add({ series: name, trial: 0, at: new Date().toISOString(), code, after: 0, result });
      console.log(`${name}: ${result.lines} lines, ${result.forks} forks`);
    }
  }
} finally {
  disk?.close();
  if (values.report) writeReport(ledger, values.seed);
}

const failures = failuresOf(ledger);
for (const failed of failures) console.error(`FAILED ${failed}`);
process.exit(failures.length > 0 ? 1 : 0);
