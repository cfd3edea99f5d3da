import { useEffect, useEffectEvent, useRef } from 'react';
import { suggestedEvent } from '../../lib/answering/index.ts';
import type { FocusedItem, ItemClass, Operator, Suggestion } from '../../lib/domain/index.ts';
import type { LoadedPack, SidebarServices } from '../sidebar/services.ts';

interface LoggedItem {
  readonly services: SidebarServices;
  readonly pack: LoadedPack | undefined;
  readonly item: FocusedItem | null;
  readonly operator: Operator | undefined;
  /** What the item is about, as far as the first suggestion tells. */
  readonly itemClass: ItemClass | undefined;
  readonly found: readonly Suggestion[];
  /** The suggestions of this item are there. */
  readonly ready: boolean;
}

/**
 * Once for each item that somebody who may answer it has in focus: that it was opened, from which its clocks run, and
 * what was offered, which another pack may change.
 */
export function useLogItem({ services, pack, item, operator, itemClass, found, ready }: LoggedItem): void {
  const answering = ready && item && !item.own && item.actingAs.standing === 'official' ? item : undefined;
  const key = answering && pack && operator ? `${answering.platform}:${answering.nativeId}` : '';
  useOnce(answering?.text.trim() === '' ? '' : key, () => {
    if (answering && operator) void services.recordOpened(answering, itemClass, operator);
  });
  useOnce(key === '' ? '' : `${key}:${pack?.header.version}`, () => {
    if (answering && operator && pack)
      void services.append(suggestedEvent(services.createId(), operator, answering, pack.header, found));
  });
}

/** Acts when the key is a new one; never for an empty key. */
function useOnce(key: string, act: () => void): void {
  const last = useRef('');
  const first = useEffectEvent(act);
  useEffect(() => {
    if (key === '' || last.current === key) return;
    last.current = key;
    first();
  }, [key]);
}
