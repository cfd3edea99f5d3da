import type { Suggested } from '../domain/index.ts';
import type { Hit, Wordings } from '../suggest/index.ts';
import { type Refusal, SAME_QUESTION } from './lessons.ts';
import type { ChosenFor } from './tables.ts';

/**
 * Ranks lower what operators refused for this question in several hours, and says that nothing fits when nothing is left
 * that is sure enough. `least` is the probability from which an answer is shown. `newWordings` gives empty ones, and takes its time.
 */
export async function heedRefusals(
  found: Suggested,
  text: string,
  refusals: readonly Refusal[],
  newWordings: () => Promise<Wordings>,
  least: number,
): Promise<Suggested> {
  const shown = new Set(found.suggestions.map(({ answerId }) => answerId));
  const telling = refusals.filter(({ answerId }) => shown.has(answerId));
  // Each part of a comment that asks several things has an answer of its own; the refusals are of whole comments.
  if (telling.length === 0 || found.asked.length > 0) return found;
  const wordings = await newWordings();
  for (const refusal of telling) wordings.add(refusal.text);
  const net = new Map<string, number>();
  for (const place of wordings.alike(wordings.add(text), SAME_QUESTION).keys()) {
    const refusal = telling[place];
    if (refusal) net.set(refusal.answerId, Math.max(net.get(refusal.answerId) ?? 0, refusal.net));
  }
  if (net.size === 0) return found;
  const suggestions = found.suggestions
    .map((one) => ({ ...one, probability: one.probability / (1 + (net.get(one.answerId) ?? 0)) }))
    .sort((a, b) => b.probability - a.probability)
    .map((one, place) => ({ ...one, rank: place + 1 }));
  return (suggestions[0]?.probability ?? 0) >= least
    ? { ...found, suggestions }
    : { verdict: 'no-fit', suggestions: [], asked: [] };
}

/** How a question spreads over the answers, as a direction: the ranker's own view of what is asked. */
export type Direction = ReadonlyMap<string, number>;

export function directionOf(hits: readonly Hit[]): Direction {
  const length = Math.hypot(...hits.map(({ p }) => p)) || 1;
  return new Map(hits.map(({ id, p }) => [id, p / length]));
}

/**
 * On the development comments, two that agree so far ask the same in 3 of 4 cases, and 2 of 5 pairs that do are found;
 * no likeness of their words comes near that (one in four).
 */
const SAME_DIRECTION = 0.9;

/** How often each suggested answer was chosen here for questions like this one. */
export function withChosenBefore(
  found: Suggested,
  question: Direction,
  chosen: Iterable<ChosenFor>,
): Suggested {
  const like = [...chosen].filter(({ direction }) => cosine(question, direction) >= SAME_DIRECTION);
  const times = (wanted: string): number => like.filter(({ answerId }) => answerId === wanted).length;
  return {
    ...found,
    suggestions: found.suggestions.map((one) => ({ ...one, chosenBefore: times(one.answerId) })),
  };
}

function cosine(a: Direction, b: Direction): number {
  let sum = 0;
  for (const [id, share] of a) sum += share * (b.get(id) ?? 0);
  return sum;
}
