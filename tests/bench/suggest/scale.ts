import type { Template } from '../../../lib/suggest/index.ts';
import { percentile } from './metrics.ts';
import type { Ranker } from './rankers.ts';
import { type Query, readOwn } from './sets.ts';
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

const SIZES = [100, 1_000, 10_000];
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

/**
 * More answers than anyone has written: those of the pack with their longer words replaced by invented ones, one for
 * one, so that lengths, word frequencies and bodies are real. For time and memory only: they ask the same as the real
 * ones in other words, so that a first place among them says nothing.
 */
function fillers(templates: readonly Template[], count: number): Template[] {
  return Array.from({ length: count }, (_, i) => {
    const from = templates[i % templates.length];
    if (!from) throw new Error('no templates to fill with');
    const turn = Math.floor(i / templates.length);
    const other = (text: string): string =>
      text.replace(
        /\p{L}{5,}/gu,
        (word) =>
          `${word.slice(0, 3)}${((turn * 131 + word.length * 17) % 997).toString(36)}${word.slice(-2)}`,
      );
    return {
      ...from,
      id: `filler-${i}`,
      title: other(from.title),
      body: other(from.body),
      tags: from.tags.map(other),
      examples: from.examples.slice(0, 3).map(other),
    };
  });
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

export async function measureScale(rankers: readonly Ranker[]): Promise<ScaleRow[]> {
  const [few, pack] = readOwn('test');
  if (!few || !pack) return [];
  const questions = few.queries.filter(({ ids }) => ids.length > 0);
  const rows: ScaleRow[] = [];
  for (const answers of SIZES) {
    const templates = [...few.templates, ...fillers(pack.templates, answers - few.templates.length)];
    for (const ranker of rankers.filter(({ most = answers }) => most >= answers))
      rows.push(await measureRanker(ranker, templates, questions));
  }
  return rows;
}
