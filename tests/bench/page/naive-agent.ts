/** What a page script without any care does: looks at everything whenever anything changed. Runs in the page. */
export function naiveAgent(): void {
  const read = (article: Element): { author: string; text: string; id: string } => ({
    author: article.querySelector('a')?.textContent ?? '',
    text: [...article.querySelectorAll('div[dir="auto"]')].map((leaf) => leaf.textContent).join('\n'),
    id: article.querySelector<HTMLAnchorElement>('a[href*="comment_id="]')?.href ?? '',
  });
  const look = () => {
    const all = [...document.querySelectorAll('[role="article"]:not([aria-posinset])')].map(read);
    Object.assign(window, { naiveSeen: all.length });
  };
  new MutationObserver(look).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  document.addEventListener(
    'pointerdown',
    (event) => {
      look();
      const article = event.target instanceof Element ? event.target.closest('[role="article"]') : null;
      const at = performance.timeOrigin + performance.now();
      Object.assign(window, { naiveFocus: { ...(article ? read(article) : {}), at } });
    },
    true,
  );
}

/** Named, so that its calls are told from the page's own in a trace. */
export const NAIVE_FILE = 'naive-agent.js';
export const naiveSource = `(${naiveAgent.toString()})()\n//# sourceURL=${NAIVE_FILE}`;
