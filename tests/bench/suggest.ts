import path from 'node:path';
import { parseArgs } from 'node:util';
import type { IndexOptions } from '../../lib/suggest/index.ts';
import { type Metrics, measureOutcomes, type Outcome } from './suggest/metrics.ts';
import { RANKERS, type Ranker } from './suggest/rankers.ts';
import { defaultSetFiles, type EvalSet, readSamplePack, readSet } from './suggest/sets.ts';

interface Row extends Metrics {
  set: string;
  ranker: string;
  'build ms': number;
  'CPU ms/query': number;
}

const SAMPLE_PACK = path.join(import.meta.dirname, '../../public/packs/sample.json');
const WARM_UP = 20;
const LEFT_OUT_TURNS = 3;
const PERCENTS = ['R@1', 'R@3', 'MRR', 'AUROC', 'C@5%FA', 'ECE'] as const;

function cpuMs(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function runRanker(ranker: Ranker, set: EvalSet, options: IndexOptions): Row {
  const templates = structuredClone(set.templates);
  const building = process.cpuUsage();
  const search = ranker.build(templates, options);
  const buildMs = cpuMs(building);
  for (const { text } of set.queries.slice(0, WARM_UP)) search(text);
  const searching = process.cpuUsage();
  const outcomes = set.queries.map(({ text, ids }): Outcome => {
    const hits = search(text);
    const confidence = hits[0]?.p ?? hits[0]?.score ?? Number.NEGATIVE_INFINITY;
    const place = hits.findIndex(({ id }) => ids.includes(id)) + 1;
    return { place, answerable: ids.length > 0, confidence, p: hits[0]?.p };
  });
  const queryMs = cpuMs(searching) / set.queries.length;
  return {
    set: set.name,
    ranker: ranker.name,
    ...measureOutcomes(outcomes),
    'build ms': buildMs,
    'CPU ms/query': queryMs,
  };
}

function printTable(set: EvalSet, rows: readonly Row[]): void {
  const strangers = set.queries.filter(({ ids }) => ids.length === 0).length;
  const counts = `${set.templates.length} templates, ${set.queries.length - strangers} questions, ${strangers} without an answer`;
  console.log(`\n${set.name} (${counts})`);
  console.log(
    ['ranker'.padEnd(20), ...PERCENTS.map((name) => name.padStart(7)), 'build ms', 'CPU ms/query'].join(' '),
  );
  for (const row of rows) {
    const percents = PERCENTS.map((name) =>
      (Number.isNaN(row[name]) ? '-' : (100 * row[name]).toFixed(1)).padStart(7),
    );
    const times = [row['build ms'].toFixed(0).padStart(8), row['CPU ms/query'].toFixed(2).padStart(12)];
    console.log([row.ranker.padEnd(20), ...percents, ...times].join(' '));
  }
}

function main(): void {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, set: { type: 'string', multiple: true } },
  });
  const files = values.set ?? defaultSetFiles();
  const say = values.json ? () => undefined : console.log;
  let sets = files.map(readSet);
  let options: IndexOptions = {};
  if (sets.length === 0) {
    say(
      'No evaluation sets here (set TANGGAP_SHARED, or name files with --set); measuring on the sample pack alone.',
    );
    const sample = readSamplePack(SAMPLE_PACK, LEFT_OUT_TURNS);
    if (!sample) say('There is no sample pack either (public/packs/sample.json); nothing to measure.');
    sets = sample?.sets ?? [];
    options = sample?.options ?? {};
  }
  const rows = sets.flatMap((set) => {
    const own = RANKERS.map((ranker) => runRanker(ranker, set, options));
    if (!values.json) printTable(set, own);
    return own;
  });
  if (values.json) console.log(JSON.stringify(rows, null, 1));
}

main();
