import { useEffect, useState } from 'react';
import type { FocusedItem, Suggestion } from '../../lib/domain/index.ts';
import type { LoadedPack } from '../sidebar/services.ts';

export type SuggestionState = 'idle' | 'ranking' | readonly Suggestion[];

/** Suggestions for the item in hand; a new text of the same item ranks again, nothing else does. */
export function useSuggestions(pack: LoadedPack | undefined, item: FocusedItem | null): SuggestionState {
  const [state, setState] = useState<{ for: string; found: SuggestionState }>({ for: '', found: 'idle' });
  const text = item && !item.own && item.actingAs.standing !== 'other' ? item.text : '';
  const postText = item?.thread.postText;
  const wanted = item ? `${item.platform}:${item.nativeId}:${text}` : '';

  useEffect(() => {
    let stopped = false;
    if (!pack || text.trim() === '') {
      setState({ for: wanted, found: pack && wanted !== '' ? [] : 'idle' });
      return;
    }
    setState({ for: wanted, found: 'ranking' });
    void pack.suggest(text, postText).then((found) => {
      if (!stopped) setState({ for: wanted, found });
    });
    return () => {
      stopped = true;
    };
  }, [pack, text, postText, wanted]);

  return state.for === wanted ? state.found : 'ranking';
}
