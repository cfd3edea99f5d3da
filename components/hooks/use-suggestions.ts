import { useEffect, useState } from 'react';
import type { FocusedItem, Suggested } from '../../lib/domain/index.ts';
import type { LoadedPack } from '../sidebar/services.ts';

export type SuggestionState = 'idle' | 'ranking' | 'failed' | Suggested;

const NOTHING_ASKED: Suggested = { verdict: 'needs-none', suggestions: [], asked: [] };

/** Suggestions for the item in hand; a new text of the same item ranks again, nothing else does. */
export function useSuggestions(pack: LoadedPack | undefined, item: FocusedItem | null): SuggestionState {
  const [state, setState] = useState<{ for: string; found: SuggestionState }>({ for: '', found: 'idle' });
  const text = item && !item.own && item.actingAs.standing !== 'other' ? (item.selection ?? item.text) : '';
  const postText = item?.thread.postText;
  const wanted = item ? `${item.platform}:${item.nativeId}:${text}` : '';

  useEffect(() => {
    let stopped = false;
    if (!pack || text.trim() === '') {
      setState({ for: wanted, found: pack && wanted !== '' ? NOTHING_ASKED : 'idle' });
      return;
    }
    // A new pack for the same text: what is in sight stays until it has ranked, for somebody may be at work in it.
    setState((before) =>
      before.for === wanted && typeof before.found !== 'string' ? before : { for: wanted, found: 'ranking' },
    );
    const show = (found: SuggestionState): void => {
      if (!stopped) setState({ for: wanted, found });
    };
    pack.suggest(text, postText).then(show, () => show('failed'));
    return () => {
      stopped = true;
    };
  }, [pack, text, postText, wanted]);

  return state.for === wanted ? state.found : 'ranking';
}
