import { given } from '../given.ts';
import { htmlToText, isHtml } from '../html.ts';
import type { ExchangeFormat, ImportedAnswer, Rejected, Remark } from '../imported.ts';
import { mapPlaceholders } from '../placeholders.ts';

/** What every peer has: a name, a text, perhaps a shortcut and words to find it by. */
export interface PeerEntry {
  readonly line: number;
  readonly name: string;
  readonly text: string;
  readonly shortcut?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly notes?: string | undefined;
  readonly topic?: string | undefined;
  /** The text is HTML even where it has no tag: `&amp;` is `&`. */
  readonly html?: boolean;
  /** Parts of the entry that an answer has no place for, by name. */
  readonly leftOut?: readonly string[];
}

export type ReadEntry =
  | { readonly ok: true; readonly answer: ImportedAnswer }
  | { readonly ok: false; readonly rejected: Rejected };

/** One entry of a peer as an answer with one variant, or the reason why it cannot be one. */
export function answerOfEntry(entry: PeerEntry, format: ExchangeFormat): ReadEntry {
  const { line, name, text, shortcut, keywords = [], notes, topic, leftOut = [] } = entry;
  const rejected = (field: string, reason: Rejected['reason'], value = ''): ReadEntry => ({
    ok: false,
    rejected: { line, field, reason, value: value.slice(0, 100) },
  });
  if (![name, text, shortcut ?? ''].every((part) => part.isWellFormed()))
    return rejected('text', 'broken-characters');
  if (text.trim() === '') return rejected('text', 'empty');
  const remarks: Remark[] = leftOut.map((value) => ({ kind: 'left-out', value }));
  let words = text;
  if (entry.html || isHtml(text)) {
    const read = htmlToText(text);
    if (!read.ok) return rejected('text', 'active-content', read.detail);
    words = read.value.text;
    if (words === '') return rejected('text', 'empty');
    if (isHtml(text)) remarks.push({ kind: 'html', value: read.value.lost.join(', ') });
  }
  const mapped = mapPlaceholders(words.replace(/\r\n?/g, '\n').trim(), format);
  const title = name.trim() || shortcut?.trim() || firstWords(mapped.text);
  return {
    ok: true,
    answer: {
      line,
      title,
      variants: [{ wordings: [mapped.text] }],
      variables: mapped.variables,
      remarks: [...remarks, ...mapped.remarks],
      ...given({
        shortcut: slugOf(shortcut),
        topic: slugOf(topic),
        keywords: keywords.length > 0 ? [...keywords] : undefined,
        notes: notes?.trim() || undefined,
      }),
    },
  };
}

const firstWords = (text: string): string => text.split(/\s+/).slice(0, 6).join(' ').slice(0, 80);

/** A shortcut as ours are written; one that has no letter or digit is none. */
function slugOf(text: string | undefined): string | undefined {
  const slug = (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '')
    .slice(0, 64);
  return slug || undefined;
}

export function collect(entries: readonly ReadEntry[]): { answers: ImportedAnswer[]; rejected: Rejected[] } {
  return {
    answers: entries.flatMap((entry) => (entry.ok ? [entry.answer] : [])),
    rejected: entries.flatMap((entry) => (entry.ok ? [] : [entry.rejected])),
  };
}
