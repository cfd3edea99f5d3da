import type { Answer } from '../../lib/domain/index.ts';
import type { SearchHit } from './services.ts';

/** What `/biaya` in the search box names: the answer of that shortcut first, then those that begin so. */
export function shortcutHits(answers: readonly Answer[], query: string): readonly SearchHit[] {
  if (!query.startsWith('/')) return NONE;
  const wanted = query.slice(1).toLowerCase();
  const named = answers.flatMap(({ id, shortcut }) =>
    shortcut?.startsWith(wanted) ? [{ answerId: id, shortcut }] : [],
  );
  return named
    .sort((a, b) => a.shortcut.length - b.shortcut.length || a.shortcut.localeCompare(b.shortcut))
    .slice(0, MOST)
    .map(({ answerId }) => ({ answerId, words: [] }));
}

const NONE: readonly SearchHit[] = [];
const MOST = 20;
