import type { FocusedItem } from '../../lib/domain/index.ts';
import type { AgentToPanel } from '../../lib/messages/index.ts';

type FocusMessage = Extract<AgentToPanel, { key: 'focus' }>;

export interface Hand {
  /** The item that the operator sees and answers. */
  readonly item: FocusedItem | null;
  /** Another item that the page has in focus meanwhile. */
  readonly waiting: FocusedItem | null;
  readonly page: Pick<FocusMessage, 'refused' | 'recognised' | 'obstacle'> | null;
}

export const EMPTY_HAND: Hand = { item: null, waiting: null, page: null };

/**
 * Takes in what the page says. The same item is always brought up to date; another one replaces it only when nothing
 * holds it: no answer under way, no form open, and the keyboard not in the panel (a trusted event on the page means
 * that it is there). It is never swapped under the operator's hands.
 */
export function takeFocus(
  hand: Hand,
  message: FocusMessage,
  held: { answering: boolean; keyboardHere: boolean },
): Hand {
  const page = {
    refused: message.refused,
    recognised: message.recognised,
    obstacle: message.obstacle,
  };
  const { item } = message;
  if (item && hand.item && sameItem(item, hand.item)) return { item, waiting: null, page };
  // Pointed at, or gone to by a key of the panel: then the operator asked for it.
  const asked = message.byUser || item?.reason === 'picked';
  const hold = held.answering || (held.keyboardHere && !asked);
  if (hand.item && hold) return { item: hand.item, waiting: item, page };
  return { item, waiting: null, page };
}

export function followWaiting(hand: Hand): Hand {
  return hand.waiting ? { ...hand, item: hand.waiting, waiting: null } : hand;
}

export function sameItem(a: FocusedItem, b: FocusedItem): boolean {
  return a.nativeId === b.nativeId && a.platform === b.platform;
}
