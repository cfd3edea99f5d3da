import { book } from './book.ts';

const PANEL = () => book.css('reel-panel');
const REEL = /\/reel\/(\d+)/;

/**
 * Neighbouring reels are loaded beforehand, each with a panel of comments of its own. The panel in front is the one
 * whose comments' links name the reel of the address; where they name none, the one in the middle of the window, and
 * never one that holds the video itself.
 */
export function inFrontReel(box: Element, item: Element): boolean {
  const { ownerDocument: document } = box;
  const shown = REEL.exec(document.location?.pathname ?? '')?.[1];
  if (!document.location?.pathname.startsWith('/reel')) return true;
  const panel = box.closest(PANEL());
  if (!panel?.contains(item) || panel.querySelector('video')) return false;
  const named = [...item.querySelectorAll(book.css('item-link'))].flatMap(
    (link) => REEL.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  );
  if (shown && named.length > 0) return named.every((reel) => reel === shown);
  const { top, bottom, height } = panel.getBoundingClientRect();
  const middle = (document.defaultView?.innerHeight ?? 0) / 2;
  return height > 0 && top < middle && bottom > middle;
}
