import { clipCodePoints, stripInvisible } from '../core/index.ts';
import { FILLERS, SLANG_BY_STANDARD } from './slang-words.ts';

/** What is read of a comment: a longer one has said its question by then, and time stays bounded. */
export const MAX_QUERY_CHARACTERS = 2000;
const MAX_WORD_LENGTH = 40;

export interface Token {
  /** As the citizen wrote it, in lower case. */
  raw: string;
  /** Standard spelling. */
  word: string;
}

export type SlangMap = ReadonlyMap<string, readonly string[]>;

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

function foldSpelling(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(/(?:https?:\/\/|www\.)\S+/g, ' ')
    .replace(/@[\p{L}\p{N}_.]+/gu, ' ')
    .replace(/['’`]/g, '')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/(?<!\bi )\b([em])[- ](?=\p{L}{3})/gu, '$1')
    .replace(/\b(\p{L}{2,})2(?=(?:nya|an|in)?\b)/gu, '$1')
    .replace(/\b(\p{L}{3,})-\1/gu, '$1');
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
  for (const raw of foldSpelling(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (raw.length > MAX_WORD_LENGTH || DEFAULT_FILLERS.has(raw)) continue;
    for (const word of standardForms(raw, slang)) tokens.push({ raw, word });
  }
  return tokens;
}
