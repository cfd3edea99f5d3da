import { createAnswerSearch, type Template } from '../../../lib/suggest/index.ts';
import { manyAnswers, manyTemplates } from '../many-answers.ts';
import { percentile } from './metrics.ts';
import type { Ranker } from './rankers.ts';
import { type Query, readOwn, readSamplePack } from './sets.ts';
import { cpuMs } from './time.ts';

export interface ScaleRow {
  answers: number;
  ranker: string;
  'build ms': number;
  'heap MB': number;
  'p50 ms': number;
  'p95 ms': number;
  'cold start ms': number | null;
}

const FEW = 12;

/** Heap and typed arrays, after collections (node is started with --expose-gc); the pause lets finalizers run. */
async function heapMb(): Promise<number> {
  for (let turn = 0; turn < 2; turn++) {
    globalThis.gc?.();
    await new Promise(setImmediate);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const round = (value: number): number => Number(value.toFixed(1));

/** In a function of its own, so that nothing of the ranker before is still held when the heap is read. */
async function measureRanker(
  ranker: Ranker,
  templates: readonly Template[],
  questions: readonly Query[],
): Promise<ScaleRow> {
  const before = await heapMb();
  const given = structuredClone(templates) as Template[];
  const building = process.cpuUsage();
  const built = await ranker.build(given, {});
  const buildMs = cpuMs(building);
  const heap = (await heapMb()) - before;
  const asked = ranker.slow && templates.length >= 1_000 ? questions.slice(0, FEW) : questions;
  for (const { text } of asked.slice(0, 3)) await built.search(text);
  const times: number[] = [];
  for (const { text } of asked) {
    const asking = process.cpuUsage();
    await built.search(text);
    times.push(cpuMs(asking));
  }
  let coldStart: number | null = null;
  if (built.reopen) {
    const opening = process.cpuUsage();
    const opened = await built.reopen();
    await opened.search(questions[0]?.text ?? '');
    coldStart = round(cpuMs(opening));
  }
  return {
    answers: templates.length,
    ranker: ranker.name,
    'build ms': round(buildMs),
    'heap MB': round(heap),
    'p50 ms': round(percentile(times, 0.5)),
    'p95 ms': round(percentile(times, 0.95)),
    'cold start ms': coldStart,
  };
}

export async function measureScale(
  rankers: readonly Ranker[],
  sizes: readonly number[],
): Promise<ScaleRow[]> {
  const [few, pack] = readOwn('test');
  if (!few || !pack) return [];
  const questions = few.queries.filter(({ ids }) => ids.length > 0);
  const rows: ScaleRow[] = [];
  for (const answers of sizes) {
    const templates = [...few.templates, ...manyTemplates(pack.templates, answers - few.templates.length)];
    for (const ranker of rankers.filter(({ most = answers }) => most >= answers))
      rows.push(await measureRanker(ranker, templates, questions));
  }
  return rows;
}

export interface KeystrokeRow {
  answers: number;
  'build ms': number;
  'p50 ms': number;
  'p95 ms': number;
}

/** What operators type into the search box. */
const TYPED = [
  'jdwl layanan',
  'biaya paspor anak',
  'paspor hilng di jalan',
  'syarat',
  'kitas keluarga brp',
  'oleh-oleh khas',
  'how much is a passport',
  'perpanjang paspor mati',
];
const ROUNDS = 3;

/** The search box: every keystroke of what operators type, with the first round left out as warming up. */
export function measureKeystrokes(sizes: readonly number[]): KeystrokeRow[] {
  const { answers, slang } = readSamplePack();
  return sizes.map((size) => {
    const many = manyAnswers(answers, size);
    const building = process.cpuUsage();
    const box = createAnswerSearch(many, { slang });
    const buildMs = cpuMs(building);
    const times: number[] = [];
    for (let turn = 0; turn < ROUNDS; turn++)
      for (const query of TYPED)
        for (let length = 1; length <= query.length; length++) {
          const asking = process.cpuUsage();
          box.search(query.slice(0, length));
          if (turn > 0) times.push(cpuMs(asking));
        }
    return {
      answers: size,
      'build ms': round(buildMs),
      'p50 ms': round(percentile(times, 0.5)),
      'p95 ms': round(percentile(times, 0.95)),
    };
  });
}
