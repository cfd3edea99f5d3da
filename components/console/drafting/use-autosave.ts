import { useCallback, useEffect, useRef, useState } from 'react';
import { success } from '../../../lib/core/index.ts';
import { baseItem, editItem, entryOf, type Item, type ItemKey, keyOf } from '../../../lib/drafting/index.ts';
import type { Desk, NotKept } from './types.ts';

/** Long enough to gather a burst of keys, short enough that a crash costs nobody a word. */
const SAVE_AFTER = 250;

interface Typed {
  readonly item: Item;
  readonly samples: Readonly<Record<string, string>> | undefined;
  /** The edition that the words on the screen go on from. */
  readonly saw: number;
  /** The edition that they became once kept. */
  readonly saved?: number;
  readonly failed?: NotKept;
}

export interface Autosave {
  /** An item as it stands on the screen. */
  itemOf(key: ItemKey): Item | undefined;
  samplesOf(key: ItemKey): Readonly<Record<string, string>>;
  change(item: Item, samples?: Readonly<Record<string, string>>): void;
  /** Resolves once everything that was typed is kept, or could not be. */
  flush(): Promise<void>;
  failureOf(key: ItemKey): NotKept | undefined;
  /** After another tab changed the same: mine over theirs, or theirs. */
  settle(key: ItemKey, whose: 'mine' | 'theirs'): void;
  readonly state: 'kept' | 'keeping';
}

/** Keeps what is typed a quarter of a second later, and at once when the page is left. */
export function useAutosave({ copy, me, services }: Desk): Autosave {
  const typed = useRef(new Map<ItemKey, Typed>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [, redraw] = useState(0);
  const latest = useRef({ copy, me, services });
  latest.current = { copy, me, services };

  const note = useCallback((key: ItemKey, next: Typed | undefined): void => {
    if (next) typed.current.set(key, next);
    else typed.current.delete(key);
    redraw((count) => count + 1);
  }, []);

  const keep = useCallback(
    async (key: ItemKey): Promise<void> => {
      const now = typed.current.get(key);
      const author = latest.current.me;
      if (!now || now.saved !== undefined || now.failed === 'overtaken' || !author) return;
      const at = new Date(latest.current.services.now()).toISOString();
      const result = await latest.current.services.change<never>(
        (before) => success(editItem(before, now.item, author, at, now.samples)),
        { key, edition: now.saw },
      );
      const since = typed.current.get(key);
      if (!since) return;
      if (!result.ok) return note(key, { ...since, failed: result.reason });
      const saved = entryOf(result.value, key)?.edition ?? 0;
      const { failed: _failed, ...rest } = since;
      note(key, since === now ? { ...rest, saved } : { ...rest, saw: saved });
    },
    [note],
  );

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    queue.current = queue.current.then(async () => {
      for (const key of typed.current.keys()) await keep(key);
    });
    return queue.current;
  }, [keep]);

  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') void flush();
    };
    const hide = (): void => void flush();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', hide);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', hide);
      void flush();
    };
  }, [flush]);

  const stored = (key: ItemKey): { item: Item | undefined; edition: number } => {
    const entry = entryOf(copy, key);
    return { item: entry?.item ?? baseItem(copy.base, key), edition: entry?.edition ?? 0 };
  };
  /** What was typed, until the database shows the same. */
  const onScreen = (key: ItemKey): Typed | undefined => {
    const now = typed.current.get(key);
    return now?.saved !== undefined && stored(key).edition >= now.saved ? undefined : now;
  };
  const samplesOf = (key: ItemKey): Readonly<Record<string, string>> =>
    onScreen(key)?.samples ?? entryOf(copy, key)?.samples ?? {};

  return {
    itemOf: (key) => onScreen(key)?.item ?? stored(key).item,
    samplesOf,
    change(item, samples) {
      const key = keyOf(item);
      const now = onScreen(key);
      note(key, {
        item,
        samples: samples ?? now?.samples,
        saw: now ? (now.saved ?? now.saw) : stored(key).edition,
        ...(now?.failed === 'overtaken' ? { failed: now.failed } : {}),
      });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), SAVE_AFTER);
    },
    flush,
    failureOf: (key) => onScreen(key)?.failed,
    settle(key, whose) {
      const now = typed.current.get(key);
      if (whose === 'theirs' || !now) return note(key, undefined);
      const { failed: _failed, ...rest } = now;
      note(key, { ...rest, saw: stored(key).edition });
      void flush();
    },
    state: [...typed.current.keys()].some((key) => onScreen(key) !== undefined) ? 'keeping' : 'kept',
  };
}
