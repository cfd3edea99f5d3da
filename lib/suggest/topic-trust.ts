import type { CorpusSnapshot } from './corpus.ts';
import { TOPIC_PARTS, TOPIC_VIEW } from './features.ts';

/** Texts that are looked at; more would only slow the opening of a large pack. */
const MOST_TEXTS = 200;
/**
 * Below the first the topics tell nothing of a pack, above the second all that they can. Found on the development sets
 * (27 November 2026): other trades and another language reach 0.02 to 0.14, packs of the topics' own trade 0.9.
 */
const NOTHING = 0.2;
const ALL = 0.6;
/** What is left of a template when its only text is taken out is nothing but rounding. */
const LEAST_SQUARE = 1e-6;

type Indexed = Pick<CorpusSnapshot, 'views' | 'offsets' | 'documents' | 'times' | 'templateStarts'>;

/** Shares of the topics, row by row: of each text, and summed over the texts of each template. */
interface Shares {
  readonly width: number;
  readonly templateOf: Uint32Array;
  readonly texts: Float32Array;
  readonly sums: Float32Array;
  /** Squared lengths of the sums. */
  readonly squares: Float32Array;
}

function sharesOf({ views, offsets, documents, times, templateStarts }: Indexed): Shares {
  const templates = templateStarts.length - 2;
  const own = templateStarts[templates] ?? 0;
  const features = [...views.keys()].filter((id) => views[id] === TOPIC_VIEW);
  const width = features.length;
  const templateOf = new Uint32Array(own);
  for (let template = 0; template < templates; template++)
    templateOf.fill(template, templateStarts[template], templateStarts[template + 1]);
  const texts = new Float32Array(own * width);
  const sums = new Float32Array(templates * width);
  for (const [topic, id] of features.entries())
    for (let at = offsets[id] ?? 0, end = offsets[id + 1] ?? 0; at < end; at++) {
      const document = documents[at] ?? 0;
      if (document >= own) continue;
      const share = (times[at] ?? 0) / TOPIC_PARTS;
      const place = (templateOf[document] ?? 0) * width + topic;
      texts[document * width + topic] = share;
      sums[place] = (sums[place] ?? 0) + share;
    }
  const squares = new Float32Array(templates);
  for (let i = 0; i < sums.length; i++) {
    const template = Math.floor(i / width);
    squares[template] = (squares[template] ?? 0) + (sums[i] ?? 0) ** 2;
  }
  return { width, templateOf, texts, sums, squares };
}

/** Whether a text's own template is the likest by topics, its own part in it taken out. */
function findsHome(
  text: readonly { topic: number; share: number }[],
  home: number,
  { width, sums, squares }: Shares,
): boolean {
  const likeness = (template: number): number => {
    const without = template === home ? 1 : 0;
    let dot = 0;
    let square = squares[template] ?? 0;
    for (const { topic, share } of text) {
      const sum = sums[template * width + topic] ?? 0;
      dot += share * (sum - without * share);
      square += without * ((sum - share) ** 2 - sum ** 2);
    }
    return square > LEAST_SQUARE ? dot / Math.sqrt(square) : 0;
  };
  const best = likeness(home);
  if (best <= 0) return false;
  for (let other = 0; other < squares.length; other++)
    if (other !== home && likeness(other) > best) return false;
  return true;
}

/**
 * How far the built-in topics serve these templates, 0 to 1: each text is looked for by its topics alone, among
 * templates that do not hold it, and counts by how much of it the topics know at all.
 */
export function topicTrust(indexed: Indexed): number {
  const { templateStarts } = indexed;
  const shares = sharesOf(indexed);
  const { width, templateOf, texts } = shares;
  const own = templateOf.length;
  if (own === 0 || width === 0) return 0;
  let asked = 0;
  let known = 0;
  let right = 0;
  const step = Math.max(1, Math.floor(own / MOST_TEXTS));
  for (let document = 0; document < own; document += step) {
    const home = templateOf[document] ?? 0;
    if ((templateStarts[home + 1] ?? 0) - (templateStarts[home] ?? 0) < 2) continue;
    const text = [...texts.subarray(document * width, (document + 1) * width)].flatMap((share, topic) =>
      share > 0 ? [{ topic, share }] : [],
    );
    asked++;
    known += text.reduce((sum, { share }) => sum + share * share, 0);
    if (findsHome(text, home, shares)) right++;
  }
  if (asked === 0) return 0;
  const served = (right / asked) * (known / asked);
  return Math.min(1, Math.max(0, (served - NOTHING) / (ALL - NOTHING)));
}
