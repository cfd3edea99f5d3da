import type { CorpusSnapshot } from './corpus.ts';
import { TOPIC_PARTS, VIEWS } from './features.ts';

const TOPICS = VIEWS.indexOf('topic');
/** Texts that are looked at; more would only slow the opening of a large pack. */
const MOST_TEXTS = 200;
/**
 * Below the first the topics tell nothing of a pack, above the second all that they can. Found on the development sets
 * (27 November 2026): other trades and another language reach 0.02 to 0.14, packs of the topics' own trade 0.9.
 */
const NOTHING = 0.2;
const ALL = 0.6;

/**
 * How far the built-in topics serve these templates, 0 to 1: each text is looked for by its topics alone, among
 * templates that do not hold it, and counts by how much of it the topics know at all.
 */
export function topicTrust({
  views,
  offsets,
  documents,
  times,
  templateStarts,
}: Pick<CorpusSnapshot, 'views' | 'offsets' | 'documents' | 'times' | 'templateStarts'>): number {
  const templates = templateStarts.length - 2;
  const own = templateStarts[templates] ?? 0;
  const features = [...views.keys()].filter((id) => views[id] === TOPICS);
  if (own === 0 || features.length === 0) return 0;
  const width = features.length;
  const templateOf = new Uint32Array(own);
  for (let template = 0; template < templates; template++)
    templateOf.fill(template, templateStarts[template], templateStarts[template + 1]);

  const shares = new Float32Array(own * width);
  const sums = new Float32Array(templates * width);
  for (const [topic, id] of features.entries())
    for (let at = offsets[id] ?? 0, end = offsets[id + 1] ?? 0; at < end; at++) {
      const document = documents[at] ?? 0;
      if (document >= own) continue;
      const share = (times[at] ?? 0) / TOPIC_PARTS;
      const place = (templateOf[document] ?? 0) * width + topic;
      shares[document * width + topic] = share;
      sums[place] = (sums[place] ?? 0) + share;
    }
  const squares = new Float32Array(templates);
  for (let i = 0; i < sums.length; i++) {
    const template = Math.floor(i / width);
    squares[template] = (squares[template] ?? 0) + (sums[i] ?? 0) ** 2;
  }

  let asked = 0;
  let known = 0;
  let right = 0;
  const step = Math.max(1, Math.floor(own / MOST_TEXTS));
  for (let document = 0; document < own; document += step) {
    const home = templateOf[document] ?? 0;
    if ((templateStarts[home + 1] ?? 0) - (templateStarts[home] ?? 0) < 2) continue;
    const text = [...shares.subarray(document * width, (document + 1) * width)].flatMap((share, topic) =>
      share > 0 ? [{ topic, share }] : [],
    );
    asked++;
    known += text.reduce((sum, { share }) => sum + share * share, 0);
    const likeness = (template: number): number => {
      const without = template === home ? 1 : 0;
      let dot = 0;
      let square = squares[template] ?? 0;
      for (const { topic, share } of text) {
        const sum = sums[template * width + topic] ?? 0;
        dot += share * (sum - without * share);
        square += without * ((sum - share) ** 2 - sum ** 2);
      }
      return square > 1e-6 ? dot / Math.sqrt(square) : 0;
    };
    const best = likeness(home);
    let first = best > 0;
    for (let other = 0; first && other < templates; other++)
      if (other !== home && likeness(other) > best) first = false;
    if (first) right++;
  }
  if (asked === 0) return 0;
  const served = (right / asked) * (known / asked);
  return Math.min(1, Math.max(0, (served - NOTHING) / (ALL - NOTHING)));
}
