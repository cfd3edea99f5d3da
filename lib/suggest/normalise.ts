import { clipCodePoints, stripInvisible } from '../core/index.ts';
import { FILLERS, SLANG_BY_STANDARD } from './slang-words.ts';
import type { Dictionary } from './sorted-lines.ts';

/** What is read of a comment: a longer one has said its question by then, and time stays bounded. */
export const MAX_QUERY_CHARACTERS = 2000;
const MAX_WORD_LENGTH = 40;

export interface Token {
  /** As the citizen wrote it, in lower case. */
  raw: string;
  /** Standard spelling. */
  word: string;
}

export type SlangMap = Dictionary<readonly string[]>;

const DEFAULT_FILLERS: ReadonlySet<string> = new Set(FILLERS);

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

export function createSlangMap(pack: Record<string, string> = {}): SlangMap {
  const map = new Map<string, string[]>();
  for (const [standard, forms] of Object.entries(SLANG_BY_STANDARD))
    for (const form of forms.split(' ')) map.set(form, standard.split(' '));
  for (const [form, standard] of Object.entries(pack)) {
    const words = splitWords(standard.normalize('NFKC'));
    if (words.length > 0) map.set(form.normalize('NFKC').toLowerCase(), words);
  }
  return map;
}

/** Removes invisible characters before the cut, so that padding cannot push the question out of sight. */
export function readableStart(text: string, max = MAX_QUERY_CHARACTERS): string {
  return clipCodePoints(stripInvisible(text), max).text;
}

interface Patterns {
  readonly account: RegExp;
  readonly stretched: RegExp;
  readonly electronic: RegExp;
  readonly doubledByNumber: RegExp;
  readonly doubled: RegExp;
  readonly word: RegExp;
}

const patternsOf = (letter: string, digit: string, flags: string): Patterns => ({
  account: new RegExp(`@[${letter}${digit}_.]+`, flags),
  stretched: new RegExp(`([${letter}])\\1{2,}`, flags),
  electronic: new RegExp(`(?<!\\bi )\\b([em])[- ](?=[${letter}]{3})`, flags),
  doubledByNumber: new RegExp(`\\b([${letter}]{2,})2(?=(?:nya|an|in)?\\b)`, flags),
  doubled: new RegExp(`\\b([${letter}]{3,})-\\1`, flags),
  word: new RegExp(`[${letter}${digit}]+`, flags),
});
const ANY_LETTERS = patternsOf('\\p{L}', '\\p{N}', 'gu');
/** The same for a text in lower case of ASCII alone, as nearly all are: classes of all scripts take long to compile. */
const ASCII_LETTERS = patternsOf('a-z', '0-9', 'g');
const BEYOND_ASCII = /[^\0-\x7f]/;

const patternsFor = (text: string): Patterns => (BEYOND_ASCII.test(text) ? ANY_LETTERS : ASCII_LETTERS);

function foldLetters(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

function foldSpelling(text: string): string {
  const folded = foldLetters(text);
  const { account, stretched, electronic, doubledByNumber, doubled } = patternsFor(folded);
  return folded
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(/(?:https?:\/\/|www\.)\S+/g, ' ')
    .replace(account, ' ')
    .replace(/['’`]/g, '')
    .replace(stretched, '$1')
    .replace(electronic, '$1')
    .replace(doubledByNumber, '$1')
    .replace(doubled, '$1');
}

function standardForms(raw: string, slang: SlangMap): readonly string[] {
  const known = slang.get(raw);
  if (known) return known;
  // brpnya, gmnsih: the informal form may carry its own ending.
  const bare = raw.replace(/(?:nya|lah|kah)$/, '');
  return (bare !== raw && bare.length > 1 ? slang.get(bare) : undefined) ?? [raw];
}

export function tokenise(text: string, slang: SlangMap): Token[] {
  const tokens: Token[] = [];
  const folded = foldSpelling(text);
  for (const raw of folded.match(patternsFor(folded).word) ?? []) {
    if (raw.length > MAX_WORD_LENGTH || DEFAULT_FILLERS.has(raw)) continue;
    for (const word of standardForms(raw, slang)) tokens.push({ raw, word });
  }
  return tokens;
}
