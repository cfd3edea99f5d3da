import { useEffect, useRef, useState } from 'react';
import { questionOf } from '../../lib/answering/index.ts';
import type { FocusedItem, Suggested } from '../../lib/domain/index.ts';
import type { LoadedPack, SidebarServices } from '../sidebar/services.ts';

export type SuggestionState = 'idle' | 'ranking' | 'failed' | Suggested;

const NOTHING_ASKED: Suggested = { verdict: 'needs-none', suggestions: [], asked: [] };

/** Suggestions for the item in hand; a new text of the same item ranks again, nothing else does. */
export function useSuggestions(
  rank: SidebarServices['rank'],
  pack: LoadedPack | undefined,
  item: FocusedItem | null,
): SuggestionState {
  const [state, setState] = useState<{ for: string; found: SuggestionState }>({ for: '', found: 'idle' });
  const { text, postText } = questionOf(item);
  const wanted = item ? `${item.platform}:${item.nativeId}:${text}` : '';

  // The same pack is read in two steps; the second does not ask again.
  const packKey = pack ? `${pack.header.id}@${pack.header.version}` : '';

  // The first question is ranked while the answers are still read; the pack that comes then does not ask again.
  const ahead = useRef<{ readonly for: string; readonly found: Promise<Suggested> } | undefined>(undefined);

  useEffect(() => {
    let stopped = false;
    const stop = (): void => {
      stopped = true;
    };
    const show = (found: SuggestionState): void => {
      if (!stopped)
        setState((before) =>
          before.for === wanted && before.found === found ? before : { for: wanted, found },
        );
    };
    if (text.trim() === '') {
      setState({ for: wanted, found: packKey !== '' && wanted !== '' ? NOTHING_ASKED : 'idle' });
      return;
    }
    if (packKey === '') {
      const found = rank(text, postText);
      // Without a pack yet this may fail, and is asked again when there is one; what comes with it is drawn with it.
      found.then(show, () => undefined);
      ahead.current = { for: wanted, found };
      return stop;
    }
    // A new pack for the same text: what is in sight stays until it has ranked, for somebody may be at work in it.
    setState((before) =>
      before.for === wanted && typeof before.found !== 'string' ? before : { for: wanted, found: 'ranking' },
    );
    const early = ahead.current?.for === wanted ? ahead.current.found : undefined;
    ahead.current = undefined;
    const found = early ? early.catch(() => rank(text, postText)) : rank(text, postText);
    found.then(show, () => show('failed'));
    return stop;
  }, [rank, packKey, text, postText, wanted]);

  if (packKey === '') return 'idle';
  return state.for === wanted ? state.found : 'ranking';
}
