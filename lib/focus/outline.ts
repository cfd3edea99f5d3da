/**
 * Draws a frame around an element from a layer of its own: the site's nodes stay untouched (its scripts and styles
 * would notice), the page cannot read into the closed root, and the pointer passes through.
 */
export function createOutline(
  document: Document,
  signal: AbortSignal,
): (element: Element | undefined) => void {
  const host = document.createElement('tanggap-outline');
  const frame = document.createElement('div');
  host.style.cssText =
    'all: initial; position: fixed; inset: 0; pointer-events: none; z-index: 2147483646; contain: strict;';
  host.setAttribute('aria-hidden', 'true');
  frame.style.cssText =
    'position: fixed; box-sizing: border-box; border: 2px solid #0f766e; border-radius: 8px; pointer-events: none; display: none;';
  host.attachShadow({ mode: 'closed' }).append(frame);
  let target: Element | undefined;

  const draw = (): void => {
    const box = target?.isConnected ? target.getBoundingClientRect() : undefined;
    if (!box || box.width === 0) {
      frame.style.display = 'none';
      return;
    }
    frame.style.display = 'block';
    frame.style.left = `${box.left - 4}px`;
    frame.style.top = `${box.top - 4}px`;
    frame.style.width = `${box.width + 8}px`;
    frame.style.height = `${box.height + 8}px`;
  };
  const view = document.defaultView;
  let drawing = false;
  /** After the page laid itself out: to ask for a place before that makes it do so twice. */
  const drawSoon = (): void => {
    if (drawing || !view) return;
    drawing = true;
    view.requestAnimationFrame(() =>
      setTimeout(() => {
        drawing = false;
        draw();
      }),
    );
  };
  view?.addEventListener('scroll', drawSoon, { capture: true, passive: true, signal });
  view?.addEventListener('resize', drawSoon, { passive: true, signal });
  const sizes = view ? new view.ResizeObserver(drawSoon) : undefined;
  signal.addEventListener('abort', () => {
    sizes?.disconnect();
    host.remove();
  });

  return (element) => {
    if (element && !host.isConnected && !signal.aborted) document.documentElement.append(host);
    if (target !== element) {
      sizes?.disconnect();
      if (element) sizes?.observe(element);
    }
    target = element;
    drawSoon();
    if (!element) host.remove();
  };
}
