import type { Page } from '@playwright/test';

declare global {
  interface Window {
    heard: string[];
  }
}

/**
 * From now on the page keeps what a screen reader would say of its live regions, in `window.heard`: the whole text of
 * a region (they are atomic) whenever something was added to it or changed in it, without what is hidden from it.
 * `late` stands before the text of a region that came together with its text, which most of them miss.
 */
export function listen(page: Page): Promise<void> {
  return page.evaluate(() => {
    const LIVE = '[role="status"], [role="alert"]';
    window.heard = [];
    const textOf = (node: Node): string => {
      if (node instanceof Element) {
        if (node.getAttribute('aria-hidden') === 'true') return '';
        const label = node.getAttribute('aria-label');
        if (label) return ` ${label} `;
      }
      return node.nodeType === Node.TEXT_NODE
        ? (node.nodeValue ?? '')
        : [...node.childNodes].map(textOf).join('');
    };
    const isHidden = (node: Node): boolean =>
      (node instanceof Element ? node : node.parentElement)?.closest('[aria-hidden="true"]') != null;
    new MutationObserver((changes) => {
      const spoken = new Map<Element, boolean>();
      for (const { target, addedNodes, type } of changes) {
        const added = type === 'characterData' ? [target] : [...addedNodes];
        for (const node of added.filter((one) => !isHidden(one) && textOf(one).trim() !== '')) {
          const element = node instanceof Element ? node : node.parentElement;
          const around = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
          const late = around
            ? []
            : [element?.matches(LIVE) ? element : (element?.querySelector(LIVE) ?? null)];
          for (const region of [around, ...late]) if (region) spoken.set(region, region !== around);
        }
      }
      for (const [region, late] of spoken) {
        const text = textOf(region).replace(/\s+/g, ' ').trim();
        if (text !== '') window.heard.push(`${late ? 'late ' : ''}${region.role}: ${text}`);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}
