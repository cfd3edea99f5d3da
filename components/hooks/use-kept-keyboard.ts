import { useEffect } from 'react';

/** Where the keyboard may wait without being a stop of Tab. */
const PLACE = '[tabindex="-1"]';

/** Of waiting until the keyboard was taken from what is switched off: half a second. */
const MOST_FRAMES = 30;

/**
 * Keeps the keyboard where it was when what had it goes away or is switched off under it, as a button does that takes back or a
 * notice that is dismissed: the nearest place around it takes it. A browser leaves it nowhere, and a screen reader begins at
 * the top of the page.
 */
export function useKeptKeyboard(): void {
  useEffect(() => {
    const stop = new AbortController();
    let holder: Element | undefined;
    let places: Element[] = [];
    document.addEventListener(
      'focusin',
      ({ target }) => {
        holder = target as Element;
        places = placesAround(holder);
      },
      { signal: stop.signal },
    );
    const hand = (frames = MOST_FRAMES): void => {
      if (document.activeElement?.matches(':disabled') && frames > 0)
        requestAnimationFrame(() => hand(frames - 1));
      if (document.activeElement !== document.body) return;
      const place = places.find((one) => one.isConnected) ?? document.querySelector('main');
      if (place instanceof HTMLElement) place.focus({ preventScroll: true });
    };
    const changes = new MutationObserver(() => {
      if (!holder || (holder.isConnected && !holder.matches(':disabled'))) return;
      holder = undefined;
      // What goes when the keyboard leaves it is on the way to another; and from what is switched off Chromium takes it with the
      // next frames only, while Firefox leaves it there.
      requestAnimationFrame(() => requestAnimationFrame(() => hand()));
    });
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      stop.abort();
      changes.disconnect();
    };
  }, []);
}

function placesAround(element: Element | null): Element[] {
  const place = element?.closest(PLACE);
  return place ? [place, ...placesAround(place.parentElement)] : [];
}
