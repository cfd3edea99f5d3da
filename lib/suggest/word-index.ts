import { plain } from './search-words.ts';
import { slipsBetween } from './slips.ts';

/** A field of what is searched: how much a word in it counts, and whether it is short enough to be searched by a stub. */
export interface IndexedField {
  readonly boost: number;
  readonly brief: boolean;
}

/** Words of the vocabulary that a searched word stands for, each with its share. */
export interface Expansion {
  readonly term: number;
  /** 0 to 1; 1 for the word itself. */
  readonly weight: number;
  /** Counts in the brief fields alone. */
  readonly briefly: boolean;
}

/** How far a searched word may reach. */
export interface Reach {
  /** Longer words that begin with it: in all fields, or in the brief ones alone. */
  readonly beginnings: 'everywhere' | 'briefly';
  /** Letters that may differ; 0 for none. */
  readonly slips: number;
}

/** BM25+ (Lv and Zhai, CIKM 2011) with the constants of the field's common search libraries. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;
const FLOOR = 0.5;
/** A longer word, and one with another letter, is a guess: it counts less than the word itself, the less the farther. */
const BEGUN_WEIGHT = 0.375;
const BEGUN_FADE = 0.3;
const SLIPPED_WEIGHT = 0.45;
/** Searched words whose slips are remembered. */
const MOST_RECENT = 64;

const WORDS = /[\p{L}\p{N}]+/gu;

/** Which letters a word has, as 32 bits: words that are some letters apart differ in at most twice as many bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * An inverted index of words in one sorted vocabulary, its postings in typed arrays with their scores computed beforehand:
 * what begins with a word is a range, and a search only adds up numbers. A general search library took 30 ms a key for
 * 10,000 answers and 63 MB. It is made in one context and searched in another, so it is plain data.
 */
export interface WordTable {
  readonly size: number;
  /** In order, one a line: one string crosses to another context, not a hundred thousand. */
  readonly terms: string;
  readonly letters: Int32Array;
  /** Where the postings of each term begin; one more than there are terms. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  readonly scores: Float32Array;
  readonly briefScores: Float32Array;
}

/** `texts[entry][field]`, in the order of `fields`. */
export function wordTable(texts: readonly (readonly string[])[], fields: readonly IndexedField[]): WordTable {
  const counted = count(texts, fields.length);
  const ids = [...counted.words.keys()];
  const order = ids.map((_, id) => id).sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  const terms = order.map((id) => ids[id] ?? '');
  const placeOf = new Uint32Array(order.length);
  for (const [place, id] of order.entries()) placeOf[id] = place;

  // A word that stands in several fields of an entry has one posting; they follow each other as they were counted.
  const starts = new Uint32Array(order.length + 1);
  const last = new Int32Array(order.length).fill(-1);
  for (const { entry, id } of counted.each()) {
    if (last[id] === entry) continue;
    last[id] = entry;
    const place = (placeOf[id] ?? 0) + 1;
    starts[place] = (starts[place] ?? 0) + 1;
  }
  for (let place = 1; place <= order.length; place++)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const postings = starts[order.length] ?? 0;
  const entries = new Uint32Array(postings);
  const scores = new Float32Array(postings);
  const briefScores = new Float32Array(postings);
  const next = starts.slice();
  last.fill(-1);
  for (const { entry, id, field, times } of counted.each()) {
    const place = placeOf[id] ?? 0;
    if (last[id] !== entry) {
      last[id] = entry;
      entries[next[place] ?? 0] = entry;
      next[place] = (next[place] ?? 0) + 1;
    }
    const at = (next[place] ?? 1) - 1;
    const { boost, brief } = fields[field] ?? { boost: 0, brief: false };
    const score = boost * counted.score(entry, id, field, times);
    scores[at] = (scores[at] ?? 0) + score;
    if (brief) briefScores[at] = (briefScores[at] ?? 0) + score;
  }
  const letters = Int32Array.from(terms, lettersOf);
  return { size: texts.length, terms: terms.join('\n'), letters, starts, entries, scores, briefScores };
}

/** A table ready to be searched. */
export class WordIndex {
  readonly size: number;
  readonly #terms: readonly string[];
  readonly #letters: Int32Array;
  /** Places of the words of each length. */
  readonly #ofLength: number[][] = [];
  readonly #recent = new Map<string, Expansion[]>();
  readonly #starts: Uint32Array;
  readonly #entries: Uint32Array;
  readonly #scores: Float32Array;
  readonly #briefScores: Float32Array;

  constructor({ size, terms, letters, starts, entries, scores, briefScores }: WordTable) {
    this.size = size;
    this.#terms = terms === '' ? [] : terms.split('\n');
    for (const [place, { length }] of this.#terms.entries()) {
      this.#ofLength[length] ??= [];
      this.#ofLength[length]?.push(place);
    }
    this.#letters = letters;
    this.#starts = starts;
    this.#entries = entries;
    this.#scores = scores;
    this.#briefScores = briefScores;
  }

  term(place: number): string {
    return this.#terms[place] ?? '';
  }

  expand(word: string, { beginnings, slips }: Reach): Expansion[] {
    const found: Expansion[] = [];
    for (let end = this.#firstFrom(word); end < this.#terms.length; end++) {
      const term = this.term(end);
      if (!term.startsWith(word)) break;
      const more = term.length - word.length;
      if (more === 0) found.push({ term: end, weight: 1, briefly: false });
      else {
        const weight = (BEGUN_WEIGHT * term.length) / (term.length + BEGUN_FADE * more);
        found.push({ term: end, weight, briefly: beginnings === 'briefly' });
      }
    }
    return slips > 0 ? [...found, ...this.#slipped(word, slips)] : found;
  }

  /** Adds what an expansion is worth to each entry that holds it. */
  add({ term, weight, briefly }: Expansion, take: (entry: number, score: number) => void): void {
    const scores = briefly ? this.#briefScores : this.#scores;
    const end = this.#starts[term + 1] ?? 0;
    for (let at = this.#starts[term] ?? 0; at < end; at++) {
      const score = scores[at] ?? 0;
      if (score > 0) take(this.#entries[at] ?? 0, weight * score);
    }
  }

  /** The first entries in whose brief fields a word begins so, at most `most`. */
  begunBriefly(word: string, most: number): number[] {
    const has = new Uint8Array(this.size);
    for (let term = this.#firstFrom(word); this.term(term).startsWith(word); term++) {
      const end = this.#starts[term + 1] ?? 0;
      for (let at = this.#starts[term] ?? 0; at < end; at++)
        if ((this.#briefScores[at] ?? 0) > 0) has[this.#entries[at] ?? 0] = 1;
    }
    const found: number[] = [];
    for (let entry = has.indexOf(1); entry >= 0 && found.length < most; entry = has.indexOf(1, entry + 1))
      found.push(entry);
    return found;
  }

  /** Words with a slip, kept: of what is being typed all words but the last were looked for a keystroke ago. */
  #slipped(word: string, slips: number): Expansion[] {
    const known = this.#recent.get(word);
    if (known) return known;
    const letters = lettersOf(word);
    const found: Expansion[] = [];
    for (let length = word.length - slips; length <= word.length + slips; length++)
      for (const place of this.#ofLength[length] ?? []) {
        if (countBits((this.#letters[place] ?? 0) ^ letters) > 2 * slips) continue;
        const term = this.term(place);
        const apart = slipsBetween(term, word, slips);
        if (apart === undefined || apart === 0 || term.startsWith(word)) continue;
        found.push({ term: place, weight: (SLIPPED_WEIGHT * length) / (length + apart), briefly: false });
      }
    if (this.#recent.size >= MOST_RECENT) this.#recent.clear();
    this.#recent.set(word, found);
    return found;
  }

  #firstFrom(word: string): number {
    let low = 0;
    let high = this.#terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.term(middle) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Counted {
  readonly entry: number;
  readonly id: number;
  readonly field: number;
  readonly times: number;
}

/** How often each word stands in each field of each entry, and what that is worth. */
function count(texts: readonly (readonly string[])[], fieldCount: number) {
  const words = new Map<string, number>();
  const rows: number[] = [];
  const lengths = new Float64Array(texts.length * fieldCount);
  const totals = new Float64Array(fieldCount);
  for (const [entry, fields] of texts.entries())
    for (const [field, text] of fields.entries()) {
      const times = new Map<number, number>();
      let length = 0;
      for (const [word] of plain(text).matchAll(WORDS)) {
        length++;
        const id = words.get(word) ?? words.size;
        if (id === words.size) words.set(word, id);
        times.set(id, (times.get(id) ?? 0) + 1);
      }
      lengths[entry * fieldCount + field] = length;
      totals[field] = (totals[field] ?? 0) + length;
      for (const [id, many] of times) rows.push(entry, id, field, many);
    }
  const holding = new Uint32Array(words.size * fieldCount);
  for (let row = 0; row < rows.length; row += 4) {
    const at = (rows[row + 1] ?? 0) * fieldCount + (rows[row + 2] ?? 0);
    holding[at] = (holding[at] ?? 0) + 1;
  }
  return {
    words,
    *each(): Generator<Counted> {
      for (let row = 0; row < rows.length; row += 4)
        yield {
          entry: rows[row] ?? 0,
          id: rows[row + 1] ?? 0,
          field: rows[row + 2] ?? 0,
          times: rows[row + 3] ?? 0,
        };
    },
    score(entry: number, id: number, field: number, times: number): number {
      const among = holding[id * fieldCount + field] ?? 0;
      const rarity = Math.log(1 + (texts.length - among + 0.5) / (among + 0.5));
      const average = (totals[field] ?? 0) / texts.length || 1;
      const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * (lengths[entry * fieldCount + field] ?? 0)) / average;
      return rarity * (FLOOR + (times * (SATURATION + 1)) / (times + SATURATION * length));
    },
  };
}
