import type { Corpus } from './corpus.ts';
import type { Analyser, Analysis } from './features.ts';
import { conceptFeature, stemFeature } from './features.ts';
import { saysLittle } from './grammar.ts';
import type { Token } from './normalise.ts';
import { slipsBetween } from './slips.ts';
import type { Names } from './sorted-lines.ts';
import type { TemplateWords } from './template-words.ts';
import type { Match } from './types.ts';

const MOST_MATCHES = 6;
/** Of short words too many are one slip from another: "buka" from "buku", "anak" from "akan". */
const SHORTEST_SLIPPED = 5;
const LONG = 8;
/** Looking for a similar word costs; a comment with more strange words than this is not about the template. */
const MOST_COMPARED = 40;
/** A word that weighs less than this part of the most telling one explains nothing. */
const LEAST_SHARE = 0.3;

/** What a slip of the hand made of a word of the template. */
function slippedFrom(word: string, words: ReadonlySet<string>): string | undefined {
  let closest: string | undefined;
  let least = (word.length >= LONG ? 2 : 1) + 1;
  for (const candidate of words) {
    if (candidate.length < SHORTEST_SLIPPED || candidate[0] !== word[0]) continue;
    const slips = slipsBetween(word, candidate, least - 1);
    if (slips !== undefined) [closest, least] = [candidate, slips];
  }
  return closest;
}

/** The words of a comment as it has them: an informal word that stands for several ("ortu") is one. */
function written(tokens: readonly Token[]): string {
  return tokens
    .filter(({ raw }, i) => raw !== tokens[i - 1]?.raw)
    .map(({ raw }) => raw)
    .join(' ');
}

export function explain(
  analysis: Analysis,
  template: TemplateWords,
  analyser: Analyser,
  corpus: Corpus,
  everyday: Names,
): Match[] {
  const matches = new Map<string, Match>();
  const add = (
    query: string,
    match: string,
    kind: Match['kind'],
    weight: number,
    meaning: Pick<Match, 'concept' | 'synonyms'> = {},
  ): void => {
    const before = matches.get(query);
    if (!before || before.weight < weight) matches.set(query, { query, match, kind, weight, ...meaning });
  };
  const { tokens } = analysis;
  const rootAt = (i: number): string => analysis.stems[i] ?? analyser.stem(tokens[i]?.word ?? '');
  const open: number[] = [];
  /** They explain nothing alone, and may in a phrase: "brp hari" asks how long. */
  const quiet = new Set<number>();
  for (let i = 0, next = 0; i < tokens.length; i = next) {
    const { raw = '', word = '' } = tokens[i] ?? {};
    next = i + 1;
    while (tokens[next]?.raw === raw && tokens[next]?.word !== word) next++;
    const told = Array.from({ length: next - i }, (_, at) => i + at);
    if (told.every((at) => saysLittle(tokens[at]?.word ?? '', rootAt(at), everyday))) {
      for (const at of told) quiet.add(at);
      continue;
    }
    const weight = Math.max(...told.map((at) => corpus.idf(stemFeature(rootAt(at)))));
    const met = told.map((at) => {
      const standard = tokens[at]?.word ?? '';
      return template.words.has(standard) ? standard : template.stems.get(rootAt(at));
    });
    if (template.raws.has(raw)) add(raw, raw, 'word', weight);
    else if (met.every((one) => one !== undefined)) add(raw, met.join(' '), 'normalised', weight);
    else open.push(...told);
  }
  const unexplained = new Set([...open, ...quiet]);
  for (const { concept, start, length } of analysis.concepts) {
    const phrases = template.concepts.get(concept);
    const inside = Array.from({ length }, (_, i) => start + i);
    const news = inside.some((i) => unexplained.has(i) && !quiet.has(i));
    const together = length > 1 && inside.every((i) => unexplained.has(i));
    if (!phrases || !(news || together)) continue;
    const name = analyser.lexicon.names.get(concept) ?? concept;
    const [first = name, ...others] = phrases;
    // A citizen's word for it tells an operator less than what it means.
    const [match, synonyms] = template.own.has(concept) ? [first, others] : [name, phrases];
    add(written(tokens.slice(start, start + length)), match, 'meaning', corpus.idf(conceptFeature(concept)), {
      concept: name,
      synonyms,
    });
    for (const i of inside) unexplained.delete(i);
  }
  // A word that was met as it stands may say what a phrase of it means: "brp" in "brp duit" asks what it costs.
  for (const { concept, start, length } of [...analysis.concepts].sort((x, y) => x.length - y.length)) {
    const phrases = template.concepts.get(concept);
    if (!phrases) continue;
    for (const { raw } of tokens.slice(start, start + length)) {
      const met = matches.get(raw);
      if (!met || met.concept !== undefined) continue;
      met.concept = analyser.lexicon.names.get(concept) ?? concept;
      met.synonyms = phrases.filter((phrase) => phrase !== met.match);
    }
  }
  for (const i of open.filter((at) => unexplained.has(at)).slice(0, MOST_COMPARED)) {
    const token = tokens[i];
    if (!token || token.word.length < SHORTEST_SLIPPED) continue;
    const match = slippedFrom(token.word, template.all());
    if (match === undefined || saysLittle(match, analyser.stem(match), everyday)) continue;
    add(token.raw, match, 'part', 0.5 * corpus.idf(stemFeature(analyser.stem(match))));
  }
  const sorted = [...matches.values()].sort((a, b) => b.weight - a.weight);
  const least = LEAST_SHARE * (sorted[0]?.weight ?? 0);
  return sorted.filter(({ weight }) => weight >= least).slice(0, MOST_MATCHES);
}
