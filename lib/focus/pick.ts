import type { SiteAdapter } from '../sites/index.ts';

interface PickOptions {
  readonly adapter: SiteAdapter;
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly outline: (element: Element | undefined) => void;
  /** Without an id: given up. */
  readonly onEnd: (nativeId: string | undefined) => void;
}

/** Everything that a press of the pointer makes; none of it may reach the page. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'contextmenu',
  'dblclick',
];

/**
 * The operator points at what they answer. A layer of ours lies over the page while they do, so that what they press
 * is the layer and no control of the site; the events stop there too.
 */
export function pick({ adapter, document, signal, outline, onEnd }: PickOptions): void {
  const view = document.defaultView;
  if (!view || document.querySelector('tanggap-pick')) return;
  const stop = new AbortController();
  const layer = document.createElement('tanggap-pick');
  layer.style.cssText = 'all: initial; position: fixed; inset: 0; z-index: 2147483645; cursor: crosshair;';
  layer.setAttribute('aria-hidden', 'true');

  const end = (nativeId: string | undefined): void => {
    if (stop.signal.aborted) return;
    stop.abort();
    layer.remove();
    outline(undefined);
    onEnd(nativeId);
  };
  const under = ({ clientX, clientY }: MouseEvent): Element | undefined => {
    for (let [root, depth]: [Document | ShadowRoot, number] = [document, 0]; depth < 4; depth++) {
      const here: Element[] = root.elementsFromPoint(clientX, clientY);
      const found = here.find((element) => element !== layer);
      if (!found) return undefined;
      if (!found.shadowRoot) return adapter.itemAt(found);
      root = found.shadowRoot;
    }
    return undefined;
  };
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onPress = (event: Event): void => {
    if (event.target !== layer) return;
    swallow(event);
    // The click is the last of them: taking the layer away earlier would let the rest fall onto the page.
    if (event.type !== 'click' || !event.isTrusted) return;
    const item = under(event as MouseEvent);
    const nativeId = item && adapter.read(item)?.nativeId;
    if (nativeId) end(nativeId);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    swallow(event);
    end(undefined);
  };
  const listening = { capture: true, signal: stop.signal } as const;
  for (const type of PRESSES) view.addEventListener(type, onPress, listening);
  view.addEventListener('keydown', onKey, listening);
  layer.addEventListener('pointermove', (event) => outline(under(event)), { signal: stop.signal });
  signal.addEventListener('abort', () => end(undefined), { signal: stop.signal });
  document.documentElement.append(layer);
}
