import { stripInvisible } from '../core/index.ts';
import type { EventKind, Platform } from '../domain/index.ts';
import type { JournalEntry } from '../journal/index.ts';
import { localDay } from './local-time.ts';

/** What is absent or empty does not filter. Days are calendar days where the event was written, both included. */
export interface EntryFilter {
  readonly from?: string;
  readonly to?: string;
  readonly event?: EventKind | '';
  readonly platform?: Platform | '';
  readonly operator?: string;
  readonly text?: string;
}

export function filterEntries(entries: readonly JournalEntry[], filter: EntryFilter): JournalEntry[] {
  const { from, to, event, platform, operator } = filter;
  const wanted = searchable(filter.text ?? '').trim();
  return entries.filter((entry) => {
    const { leaf } = entry;
    if (event && leaf.event !== event) return false;
    if (platform && leaf.where?.platform !== platform) return false;
    if (operator && leaf.operator?.id !== operator) return false;
    if (from || to) {
      const day = localDay(leaf.at, leaf.offset);
      if ((from && day < from) || (to && day > to)) return false;
    }
    return wanted === '' || searchable(textOf(entry)).includes(wanted);
  });
}

/** Citizens write with hidden and look-alike characters; a search must not miss them for that. */
const searchable = (text: string): string =>
  stripInvisible(text.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ');

function textOf({ leaf, personal }: JournalEntry): string {
  const uses = leaf.event === 'intent' ? [leaf.detail.use, ...(leaf.detail.also ?? [])] : [];
  const author = personal?.author;
  return [
    author?.name,
    author?.handle,
    personal?.asked,
    personal?.insertedText,
    personal?.sentText,
    personal?.permalink,
    personal?.note,
    ...uses.flatMap(({ answerId, title }) => [answerId, title]),
    leaf.operator?.id,
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}
