interface PageChanges {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly onChange: () => void;
}

/** Sites re-render all the time; more often than this nobody could read it anyway. */
const AT_MOST_EVERY = 150;

/** Calls back after the page's content or address changed, also by the page's own routing, at most every 150 ms. */
export function watchPage({ document, signal, onChange }: PageChanges): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) onChange();
    }, AT_MOST_EVERY);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href', 'aria-label', 'aria-modal', 'contenteditable', 'disabled'],
  });
  document.defaultView?.addEventListener('popstate', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
