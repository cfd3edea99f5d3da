import { type RefObject, useEffect, useRef } from 'react';
import type { AnswerRow } from '../sidebar/AnswerList.tsx';
import type { Phase } from '../sidebar/phase.ts';
import type { Insertion } from './use-insertion.ts';
import type { Shelf, ShelfName } from './use-shelf.ts';

interface ShortcutInput {
  readonly rows: readonly AnswerRow[];
  readonly current: AnswerRow | undefined;
  readonly choose: (key: string) => void;
  readonly insert: () => void;
  readonly insertion: Insertion;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly shelf: Shelf;
  /** To the page, once nothing here is left to step back from; undefined where a panel cannot. */
  readonly leave: (() => void) | undefined;
}

const SHELF_KEYS: Readonly<Record<string, ShelfName>> = { f: 'favourites', h: 'recents' };

/** With nothing to clear away: an answer that went in is read and sent on the page. */
const LEAVES_AT_ONCE: readonly Phase['kind'][] = ['choosing', 'inserting', 'inserted'];

/** Keys of the whole panel: `/` to search, arrows to choose, Alt+digit anywhere, Enter to insert, Esc to step back, at last to the page. */
export function useShortcuts(input: ShortcutInput): void {
  const latest = useRef(input);
  latest.current = input;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { rows, current, choose, insert, insertion, query, setQuery, search, shelf, leave } =
        latest.current;
      const target = event.target as Element;
      const inSearch = target === search.current;
      const typing = target.matches('input, textarea, select') && !inSearch;
      const onControl = target.closest('button, a, summary, dialog') !== null;
      const digit = event.altKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
      if (digit) {
        const row = rows[Number(digit) - 1];
        if (row) choose(row.key);
      } else if (event.key === 'Escape') {
        // A dialog, a form or an input method steps back by itself.
        if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
        if (insertion.phase.kind === 'armed') insertion.cancel();
        else if (query !== '') setQuery('');
        else if (shelf.name) shelf.close();
        else if (!LEAVES_AT_ONCE.includes(insertion.phase.kind)) insertion.reset();
        else if (leave) leave();
        else return;
      } else if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
      else if (event.key === '/' && !inSearch) search.current?.focus();
      else if (!inSearch && SHELF_KEYS[event.key.toLowerCase()]) {
        setQuery('');
        shelf.toggle(SHELF_KEYS[event.key.toLowerCase()] ?? 'favourites');
      } else if (!inSearch && event.key.toLowerCase() === 'b') {
        if (current && !current.together) shelf.star(current.answer.id);
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const at = current ? rows.indexOf(current) : -1;
        const next = rows[Math.min(rows.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))];
        if (next) choose(next.key);
      } else if (event.key === 'Enter' && !onControl) {
        // A key held down must not run on into the page's box, where bare Enter sends.
        if (!event.repeat) insert();
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Resolves when a key that is down comes up: held on, it would be pressed again and again in the page, where Enter may send. */
export function whenUp(key: string): Promise<void> {
  return new Promise((resolve) => {
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key !== key) return;
      document.removeEventListener('keyup', onKeyUp, { capture: true });
      resolve();
    };
    document.addEventListener('keyup', onKeyUp, { capture: true });
  });
}
