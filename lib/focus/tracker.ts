import type { FocusReason } from '../domain/index.ts';
import { type BoxPurpose, type PageMemory, type SiteAdapter, takesAnswer } from '../sites/index.ts';

/** What the operator is answering now, on the page's side. */
export interface Focus {
  readonly item: Element;
  readonly nativeId: string;
  readonly reason: FocusReason;
  /** The open box proved to belong to the item. */
  readonly box: HTMLElement | undefined;
  /** The box names the item, though the item's own node may not (a reply modal shows it without a link). */
  readonly proved: boolean;
}

/** The operator stands in a box that may not take an answer. */
export interface RefusedBox {
  readonly box: HTMLElement;
  readonly purpose: Exclude<BoxPurpose, { kind: 'reply' | 'shared' }>;
}

export interface FocusState {
  readonly focus: Focus | undefined;
  readonly refused: RefusedBox | undefined;
}

export interface FocusTracker {
  read(): FocusState;
  memory(): PageMemory;
  /** The item that would be in focus if the page showed it: virtual lists take nodes away while one scrolls. */
  wanted(): string | undefined;
  /** The box that had the keyboard last and is still in use. */
  activeBox(): HTMLElement | undefined;
  pick(nativeId: string | undefined): void;
  /** An answer for this item goes into the box of a conversation without threads. */
  address(nativeId: string, mention: string): void;
}

interface TrackerOptions {
  readonly adapter: SiteAdapter;
  readonly document: Document;
  readonly signal: AbortSignal;
  /** `byUser`: the page had the keyboard or the pointer, so the panel has not. */
  readonly onChange: (byUser: boolean) => void;
}

/**
 * Follows which item is in focus, in this order: an explicit pick, the item of the open box that had the keyboard
 * last, the item of a text selection, the item clicked or reached by keyboard last. Items are kept by id, never by
 * node: the sites re-create their nodes (virtual lists, re-rendering).
 */
export function createFocusTracker({ adapter, document, signal, onChange }: TrackerOptions): FocusTracker {
  let picked: string | undefined;
  let box: HTMLElement | undefined;
  let selected: string | undefined;
  let touched: { nativeId: string; reason: 'clicked' | 'keyboard' } | undefined;
  let memory: PageMemory = {};
  let pointerAt = 0;

  const idAt = (node: Node | null): string | undefined => {
    const item = node && adapter.itemAt(node);
    return item ? adapter.read(item)?.nativeId : undefined;
  };
  const listen = (type: string, handler: (event: Event) => void): void =>
    document.addEventListener(type, handler, { capture: true, signal, passive: true });

  listen('pointerdown', (event) => {
    if (!event.isTrusted || !(event.target instanceof Node)) return;
    pointerAt = event.timeStamp;
    touch(event.target, 'clicked');
  });
  // A practice of screen readers and keyboards: a click without a pointer.
  listen('click', (event) => {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const reply = adapter.isReplyControl(event.target);
    if (reply) remember(event.target);
    touch(event.target, 'clicked');
  });
  // A `div` with role=button answers Enter and Space without any click.
  listen('keydown', (event) => {
    const { key, target } = event as KeyboardEvent;
    if (!event.isTrusted || (key !== 'Enter' && key !== ' ') || !(target instanceof Element)) return;
    if (!adapter.boxAt(target) && adapter.isReplyControl(target)) remember(target);
  });
  // One box may serve a whole post (Instagram). Once a person types in it while it answers nobody, whatever name
  // stands in front later was put there by hand: the Reply that was clicked before no longer speaks for it.
  listen('beforeinput', (event) => {
    const typed = event.target instanceof Node ? adapter.boxAt(event.target) : undefined;
    const kind = typed && adapter.purposeOf(typed, memory).kind;
    if (kind === 'top-level' || kind === 'unproved') memory = {};
  });
  listen('focusin', (event) => {
    if (!(event.target instanceof Node)) return;
    const focused = adapter.boxAt(event.target);
    if (focused) {
      box = focused;
      onChange(event.isTrusted);
      return;
    }
    if (event.isTrusted && event.timeStamp - pointerAt > 500) touch(event.target, 'keyboard');
  });
  listen('selectionchange', () => {
    const selection = document.getSelection();
    const inText =
      selection && !selection.isCollapsed && selection.anchorNode && !adapter.boxAt(selection.anchorNode);
    const now = inText ? idAt(selection.anchorNode) : undefined;
    if (now === selected) return;
    selected = now;
    onChange(false);
  });

  function touch(node: Node, reason: 'clicked' | 'keyboard'): void {
    const boxHere = adapter.boxAt(node);
    if (boxHere) {
      box = boxHere;
      onChange(true);
      return;
    }
    const nativeId = idAt(node);
    if (!nativeId) return;
    touched = { nativeId, reason };
    const item = adapter.itemAt(node);
    const mention = item && adapter.read(item)?.mention;
    if (mention) address(nativeId, mention);
    onChange(true);
  }

  function address(nativeId: string, mention: string): void {
    memory = { ...memory, addressed: { nativeId, mention } };
  }

  function remember(control: Element): void {
    const item = adapter.itemAt(control);
    const page = item && adapter.read(item);
    // The Reply of an item that cannot be read: the one clicked before is no longer the last.
    memory = {
      ...(memory.addressed ? { addressed: memory.addressed } : {}),
      ...(page
        ? {
            lastReply: {
              nativeId: page.nativeId,
              text: page.text,
              ...(page.author.handle ? { handle: page.author.handle } : {}),
            },
          }
        : {}),
    };
  }

  /** An empty box that lost the keyboard to the page is no longer what the operator works on. */
  function activeBox(): HTMLElement | undefined {
    if (!box?.isConnected) return undefined;
    const holds = document.activeElement !== null && box.contains(document.activeElement);
    const draft = (box.textContent ?? '').trim() !== '' || ('value' in box && box.value !== '');
    return holds || draft ? box : undefined;
  }

  function read(): FocusState {
    const active = activeBox();
    const purpose = active && adapter.purposeOf(active, memory);
    const refused =
      active && purpose && purpose.kind !== 'reply' && purpose.kind !== 'shared'
        ? { box: active, purpose }
        : undefined;
    const boxItem = purpose?.kind === 'reply' ? purpose.nativeId : undefined;
    // A refused box is where the operator is: showing an older item beside it would invite the wrong target.
    const order: [string | undefined, FocusReason][] = [
      [picked, 'picked'],
      [boxItem, 'composer'],
      ...((refused
        ? []
        : [
            [selected, 'selection'],
            [touched?.nativeId, touched?.reason ?? 'clicked'],
          ]) as [string | undefined, FocusReason][]),
    ];
    for (const [nativeId, reason] of order) {
      if (!nativeId) continue;
      const proved = purpose?.kind === 'reply' && purpose.nativeId === nativeId ? purpose : undefined;
      const item = proved?.item ?? adapter.findItem(document, nativeId);
      if (!item) continue;
      const own = proved ? active : boxOf(nativeId);
      return { focus: { item, nativeId, reason, box: own, proved: proved !== undefined }, refused };
    }
    return { focus: undefined, refused };
  }

  function boxOf(nativeId: string): HTMLElement | undefined {
    const boxes = adapter
      .boxes(document)
      .filter((candidate) => takesAnswer(adapter.purposeOf(candidate, memory), nativeId));
    return boxes.length === 1 ? boxes[0] : undefined;
  }

  return {
    read,
    memory: () => memory,
    wanted: () => picked ?? selected ?? touched?.nativeId,
    activeBox,
    address,
    pick(nativeId) {
      picked = nativeId;
      onChange(false);
    },
  };
}
