interface PageChanges {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly onChange: (records: readonly MutationRecord[]) => void;
  readonly onInnerRoot: (root: ShadowRoot) => void;
  /** Shadow roots that hold a part of the page; asked anew after each change, since they come and go. */
  readonly innerRoots: () => readonly ShadowRoot[];
}

/** Sites re-render all the time; more often than this nobody could read it anyway. */
const AT_MOST_EVERY = 150;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href', 'aria-label', 'aria-modal', 'contenteditable', 'disabled', 'data-send-status'],
};

/** Calls back after the page's content or address changed, also by the page's own routing, at most every 150 ms. */
export function watchPage(options: PageChanges): void {
  const { document, signal, onChange, innerRoots } = options;
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const seen = records;
      records = [];
      observeInner();
      if (!signal.aborted) onChange(seen);
    }, AT_MOST_EVERY);
  };
  const observer = new MutationObserver((more) => {
    for (const record of more) records.push(record);
    soon();
  });
  const observed = new WeakSet<Node>();
  const observe = (root: Node): void => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, OBSERVED);
  };
  const observeInner = (): void => {
    for (const root of innerRoots()) {
      if (observed.has(root)) continue;
      observe(root);
      options.onInnerRoot(root);
    }
  };
  observe(document.documentElement);
  observeInner();
  document.defaultView?.addEventListener('popstate', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
