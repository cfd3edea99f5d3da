import type { FocusReason } from '../domain/index.ts';
import { type BoxPurpose, type PageMemory, type SiteAdapter, takesAnswer, targetOf } from '../sites/index.ts';
import type { BoxIndex } from './box-index.ts';

/** What the operator is answering now, on the page's side. */
export interface Focus {
  readonly item: Element;
  readonly nativeId: string;
  readonly reason: FocusReason;
  /** The open box proved to belong to the item. */
  readonly box: HTMLElement | undefined;
  /** The box names the item, though the item's own node may not (a reply modal shows it without a link). */
  readonly proved: boolean;
  /** The box is private though its item may stand in public (a private reply), or makes a post of ours (a quote). */
  readonly surface: 'dm' | 'post' | undefined;
  /** The place of the rules that such a box stands in. */
  readonly place: string | undefined;
  /** What is selected of the item's text. */
  readonly selection: string | undefined;
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

const MOST_SELECTED = 2000;

interface TrackerOptions {
  readonly adapter: SiteAdapter;
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly boxes: BoxIndex;
  /** `byUser`: the page had the keyboard or the pointer, so the panel has not. */
  readonly onChange: (byUser: boolean) => void;
}

/**
 * Follows which item is in focus, in this order: an explicit pick, the item of the open box that had the keyboard
 * last, the item of a text selection, the item clicked or reached by keyboard last. Items are kept by id, never by
 * node: the sites re-create their nodes (virtual lists, re-rendering).
 */
export function createFocusTracker({
  adapter,
  document,
  signal,
  boxes,
  onChange,
}: TrackerOptions): FocusTracker {
  let picked: string | undefined;
  let box: HTMLElement | undefined;
  let selected: { nativeId: string; text: string } | undefined;
  let touched: { nativeId: string; reason: 'clicked' | 'keyboard' } | undefined;
  let memory: PageMemory = {};
  let pointerAt = 0;

  /** Where the wanted items stood last: to look through thousands of comments for one takes too long. */
  const stoodAt = new Map<string, Element>();

  const idAt = (node: Node | null): string | undefined => {
    const item = node && adapter.itemAt(node);
    const nativeId = item ? adapter.read(item)?.nativeId : undefined;
    if (item && nativeId) {
      stoodAt.clear();
      stoodAt.set(nativeId, item);
    }
    return nativeId;
  };
  const find = (nativeId: string): Element | undefined => {
    const known = stoodAt.get(nativeId);
    if (known?.isConnected && adapter.read(known)?.nativeId === nativeId) return known;
    const item = adapter.findItem(document, nativeId);
    if (item) stoodAt.set(nativeId, item);
    else stoodAt.delete(nativeId);
    return item;
  };
  const listen = (type: string, handler: (event: Event) => void): void =>
    document.addEventListener(type, handler, { capture: true, signal, passive: true });

  listen('pointerdown', (event) => {
    const target = targetOf(event);
    if (!event.isTrusted || !target) return;
    pointerAt = event.timeStamp;
    touch(target, 'clicked');
  });
  // A practice of screen readers and keyboards: a click without a pointer.
  listen('click', (event) => {
    const target = targetOf(event);
    if (!event.isTrusted || !target) return;
    remember(target);
    touch(target, 'clicked');
  });
  // A `div` with role=button answers Enter and Space without any click.
  listen('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    const target = targetOf(event);
    if (!event.isTrusted || (key !== 'Enter' && key !== ' ') || !target) return;
    if (!adapter.boxAt(target)) remember(target);
  });
  // One box may serve a whole post (Instagram). Once a person types in it while it answers nobody, whatever name
  // stands in front later was put there by hand: the Reply that was clicked before no longer speaks for it.
  listen('beforeinput', (event) => {
    const target = targetOf(event);
    const typed = target && adapter.boxAt(target);
    const kind = typed && adapter.purposeOf(typed, memory).kind;
    if (kind === 'top-level' || kind === 'unproved') memory = {};
  });
  listen('focusin', (event) => {
    const target = targetOf(event);
    if (!target) return;
    const focused = adapter.boxAt(target);
    if (focused) {
      box = focused;
      picked = undefined;
      onChange(event.isTrusted);
      return;
    }
    if (event.isTrusted && event.timeStamp - pointerAt > 500) touch(target, 'keyboard');
  });
  listen('selectionchange', () => {
    const selection = document.getSelection();
    const inText =
      selection && !selection.isCollapsed && selection.anchorNode && !adapter.boxAt(selection.anchorNode);
    const nativeId = inText ? idAt(selection.anchorNode) : undefined;
    // A selection that runs on into another item is no part of either.
    const whole = nativeId !== undefined && inText && idAt(selection.focusNode) === nativeId;
    const text = whole ? selection.toString().trim().slice(0, MOST_SELECTED) : '';
    if (nativeId === selected?.nativeId && text === (selected?.text ?? '')) return;
    selected = nativeId ? { nativeId, text } : undefined;
    onChange(false);
  });

  function touch(node: Node, reason: 'clicked' | 'keyboard'): void {
    // A pick holds until the operator turns to something else on the page.
    const before = picked;
    picked = undefined;
    const boxHere = adapter.boxAt(node);
    if (boxHere) {
      box = boxHere;
      onChange(true);
      return;
    }
    const nativeId = idAt(node);
    if (!nativeId) {
      picked = before;
      return;
    }
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
    const reply = adapter.isReplyControl(control);
    const message = !reply && adapter.isMessageControl(control);
    if (!reply && !message) return;
    const item = adapter.itemAt(control);
    const page = item && adapter.read(item);
    if (message) {
      const { lastMessage: _, ...others } = memory;
      memory = page ? { ...others, lastMessage: { nativeId: page.nativeId } } : others;
      return;
    }
    // The Reply of an item that cannot be read: the one clicked before is no longer the last.
    memory = {
      ...(memory.addressed ? { addressed: memory.addressed } : {}),
      ...(memory.lastMessage ? { lastMessage: memory.lastMessage } : {}),
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
    const { activeElement } = box.getRootNode() as Document | ShadowRoot;
    const holds = activeElement !== null && box.contains(activeElement);
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
            [selected?.nativeId, 'selection'],
            [touched?.nativeId, touched?.reason ?? 'clicked'],
          ]) as [string | undefined, FocusReason][]),
    ];
    for (const [nativeId, reason] of order) {
      if (!nativeId) continue;
      const proved = purpose?.kind === 'reply' && purpose.nativeId === nativeId ? purpose : undefined;
      const item = proved?.item ?? find(nativeId);
      if (!item) continue;
      const own = proved ? active : boxOf(nativeId);
      const focus = {
        item,
        nativeId,
        reason,
        box: own,
        proved: proved !== undefined,
        surface: proved?.surface,
        place: proved?.place,
        selection: selected?.nativeId === nativeId && selected.text ? selected.text : undefined,
      };
      return { focus, refused };
    }
    return { focus: undefined, refused };
  }

  function boxOf(nativeId: string): HTMLElement | undefined {
    const own = boxes
      .all()
      .filter((candidate) => takesAnswer(adapter.purposeOf(candidate, memory), nativeId));
    return own.length === 1 ? own[0] : undefined;
  }

  return {
    read,
    memory: () => memory,
    wanted: () => picked ?? selected?.nativeId ?? touched?.nativeId,
    activeBox,
    address,
    pick(nativeId) {
      picked = nativeId;
      onChange(false);
    },
  };
}
