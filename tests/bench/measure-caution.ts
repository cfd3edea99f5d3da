/** What is shown from which probability on, on the project's own comments; THRESHOLDS are chosen on the development part. */
import { createIndex, THRESHOLDS } from '../../lib/suggest/index.ts';
import { readOwn } from './suggest/sets.ts';

const STEPS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7].filter(
  (step) => !Object.values(THRESHOLDS).includes(step),
);

for (const part of ['development', 'test'] as const)
  for (const set of readOwn(part)) {
    const index = createIndex(set.templates, set.options);
    const measured = set.queries.map(({ text, ids }) => ({ ids, hits: index.search(text, 3) }));
    const percent = (some: number, whole: number): string => ((100 * some) / Math.max(1, whole)).toFixed(0);
    for (const least of [...STEPS, ...Object.values(THRESHOLDS)]) {
      const asked = measured.filter(({ ids }) => ids.length > 0);
      const shown = asked.filter(({ hits }) => (hits[0]?.p ?? 0) >= least);
      const right = shown.filter(({ ids, hits }) => ids.includes(hits[0]?.id ?? ''));
      const among = shown.filter(({ ids, hits }) => hits.some(({ id }) => ids.includes(id)));
      const strangers = measured.filter(({ ids }) => ids.length === 0);
      const noise = strangers.filter(({ hits }) => (hits[0]?.p ?? 0) >= least);
      console.log(
        `${set.name}: p >= ${least}: answered ${percent(shown.length, asked.length)} %, first right ${percent(right.length, shown.length)} %, in three ${percent(among.length, shown.length)} %, chatter shown ${percent(noise.length, strangers.length)} %`,
      );
    }
  }
