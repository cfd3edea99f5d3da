/**
 * Answer suggestion beside its peers, in one run: `--json` for machines, `--data DIR` for more sets in the form of the
 * public benchmark, `--ranker FILE` for one more ranker, `--only TEXT` for the rankers and `--set TEXT` for the sets whose
 * name holds it, `--scale` for 100, 1,000 and 10,000 answers (`--answers 100,1000`). Times are CPU milliseconds.
 * `--browser` and `--firefox` measure the built extension's own worker in a real Chromium and Firefox, by the clock.
 * `--report` keeps the tables in tests/reports/suggest.md, beside those of earlier runs of this checkout.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureBrowsers } from './suggest/in-browser.ts';
import { measureLearning } from './suggest/learning.ts';
import { measureOutcomes, type Outcome, percentile } from './suggest/metrics.ts';
import { ours, RANKERS, type Ranker, readRanker } from './suggest/rankers.ts';
import { keepReport } from './suggest/report.ts';
import { PERCENTS, type Row, TIMES } from './suggest/row.ts';
import { measureKeystrokes, measureScale } from './suggest/scale.ts';
import { type EvalSet, readFolder, readOwn, sharedDevelopmentSets } from './suggest/sets.ts';
import { measureSeveral } from './suggest/several.ts';
import { type Against, compareWithBest, standardErrors } from './suggest/standard-errors.ts';
import { cpuMs } from './suggest/time.ts';
import { measureUnseenTopics } from './suggest/unseen-topics.ts';

interface Run {
  row: Row;
  outcomes: Outcome[];
}

const WARM_UP = 20;
async function runRanker(ranker: Ranker, set: EvalSet): Promise<Run> {
  const building = process.cpuUsage();
  const built = await ranker.build(structuredClone(set.templates), set.options);
  const buildMs = cpuMs(building);
  for (const { text } of set.queries.slice(0, WARM_UP)) await built.search(text);
  const times: number[] = [];
  const outcomes: Outcome[] = [];
  for (const { text, ids } of set.queries) {
    const asking = process.cpuUsage();
    const hits = await built.search(text);
    times.push(cpuMs(asking));
    const confidence = hits[0]?.p ?? hits[0]?.score ?? Number.NEGATIVE_INFINITY;
    const place = hits.findIndex(({ id }) => ids.includes(id)) + 1;
    outcomes.push({ place, answerable: ids.length > 0, confidence, p: hits[0]?.p });
  }
  const row = {
    set: set.name,
    ranker: ranker.name,
    ...measureOutcomes(outcomes),
    'build ms': buildMs,
    'p50 ms': percentile(times, 0.5),
    'p95 ms': percentile(times, 0.95),
    errors: standardErrors({ ranker: ranker.name, outcomes }),
  };
  return { row, outcomes };
}

/** The product against the best of the peers in each measure; another ranker given by --ranker is no peer. */
function compared({ name }: EvalSet, runs: readonly Run[]): Against[] {
  const all = runs.map(({ row, outcomes }) => ({ ranker: row.ranker, outcomes }));
  const own = all.find(({ ranker }) => ranker === ours.name);
  const peers = all.filter(({ ranker }) => RANKERS.some((known) => known !== ours && known.name === ranker));
  return own ? compareWithBest(name, own, peers) : [];
}

function printTable(set: EvalSet, rows: readonly Row[]): void {
  const strangers = set.queries.filter(({ ids }) => ids.length === 0).length;
  const counts = `${set.templates.length} templates, ${set.queries.length - strangers} questions, ${strangers} without an answer`;
  console.log(`\n${set.name} (${counts})`);
  console.log(['ranker'.padEnd(20), ...[...PERCENTS, ...TIMES].map((name) => name.padStart(8))].join(' '));
  for (const row of rows) {
    const percents = PERCENTS.map((name) =>
      (Number.isNaN(row[name]) ? '-' : (100 * row[name]).toFixed(1)).padStart(8),
    );
    const times = TIMES.map((name) => row[name].toFixed(2).padStart(8));
    console.log([row.ranker.padEnd(20), ...percents, ...times].join(' '));
    if (row.ranker !== ours.name) continue;
    const errors = PERCENTS.map((name) =>
      (Number.isNaN(row.errors[name]) ? '-' : `±${(100 * row.errors[name]).toFixed(1)}`).padStart(8),
    );
    console.log(['standard error'.padEnd(20), ...errors].join(' '));
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      scale: { type: 'boolean' },
      answers: { type: 'string', default: '100,1000,10000' },
      browser: { type: 'boolean' },
      firefox: { type: 'boolean' },
      report: { type: 'boolean' },
      data: { type: 'string' },
      ranker: { type: 'string' },
      set: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const sizes = values.answers.split(',').map(Number);
  const more = values.data === undefined ? sharedDevelopmentSets() : readFolder(values.data);
  const sets = [...readOwn('development'), ...readOwn('test'), ...more].filter(
    ({ name }) => values.set === undefined || name.includes(values.set),
  );
  const given = values.ranker === undefined ? [] : [await readRanker(values.ranker)];
  const rankers = [...RANKERS, ...given].filter(({ name }) => name.includes(values.only ?? ''));
  const say = values.json ? () => undefined : console.log;
  const rows: Row[] = [];
  const against: Against[] = [];
  for (const set of sets) {
    const runs: Run[] = [];
    for (const ranker of rankers) runs.push(await runRanker(ranker, set));
    const own = runs.map(({ row }) => row);
    if (!values.json) printTable(set, own);
    rows.push(...own);
    against.push(...compared(set, runs));
  }
  const several = sets.filter((set) => set.several.length > 0).map(measureSeveral);
  const learning = sets.some(({ name }) => name === 'own test, 46 topics x 3') ? measureLearning() : [];
  const unseen = sets
    .filter(({ name }) => name === 'own test, 46 topics x 3')
    .flatMap((set) => measureUnseenTopics(set));
  const scale = values.scale ? await measureScale(rankers, sizes) : [];
  const keystrokes = values.scale ? measureKeystrokes(sizes) : [];
  const browserNames = [
    ...(values.browser ? (['chromium'] as const) : []),
    ...(values.firefox ? (['firefox'] as const) : []),
  ];
  const { shown, browsers } = await measureBrowsers(browserNames, sizes);
  const day = new Date().toISOString().slice(0, 10);
  const tables = [
    { title: 'Tanggap and the best of its peers', rows: against },
    { title: 'Several questions in one comment', rows: several },
    { title: 'Learning from accepted suggestions', rows: learning },
    { title: 'Topics that the built-in knowledge was not learned from', rows: unseen },
    { title: 'Scale', rows: scale },
    { title: 'The search box, each keystroke', rows: keystrokes },
    { title: 'What the worker shows in the browser, sample pack', rows: shown },
    { title: 'The worker in the browser, milliseconds by the clock', rows: browsers },
  ];
  for (const { title, rows: of } of tables) {
    if (of.length === 0) continue;
    say(`\n${title}`);
    if (!values.json) console.table(of);
  }
  if (values.report)
    keepReport(
      {
        sets: rows.map((row) => ({ ...row, day })),
        tables: tables.map((table) => ({ ...table, day })),
      },
      cpus()[0]?.model.trim() ?? '?',
    );
  if (values.json)
    console.log(
      JSON.stringify(
        { sets: rows, against, several, learning, unseen, scale, keystrokes, shown, browsers },
        null,
        1,
      ),
    );
}

await main();
