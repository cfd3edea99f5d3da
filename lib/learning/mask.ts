import { clipCodePoints, stripInvisible, tidyLines } from '../core/index.ts';
import type { FocusedItem, PersonalDataPattern } from '../domain/index.ts';
import { maskPersonalData } from '../privacy/index.ts';

/** A question says what it asks early; a pack's sample question is no longer than this. */
const LONGEST = 200;
const MASK = '…';

/** What is kept of a question: without what the pack's patterns find, links, calls to accounts, and its author's own name. */
export function maskQuestion(
  text: string,
  author: Partial<FocusedItem['author']> | undefined,
  patterns: readonly PersonalDataPattern[],
): string {
  const plain = maskPersonalData(stripInvisible(text), patterns)
    .replace(/(?:https?:\/\/|www\.)\S+/gi, MASK)
    .replace(/@[\p{L}\p{N}_.]+/gu, MASK);
  const names = [author?.handle, author?.name, ...(author?.name ?? '').split(/\s+/)]
    .map((name) => name?.replace(/^@/, '') ?? '')
    .filter((name) => name.length > 2);
  const masked = names.reduce((masking, name) => maskWord(masking, name), plain);
  return clipCodePoints(tidyLines(masked), LONGEST).text;
}

function maskWord(text: string, word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), MASK);
}
