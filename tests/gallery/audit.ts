import type { Page } from '@playwright/test';
import axe from 'axe-core';

export interface Audit {
  /** Rules that had something to look at and found no fault. */
  readonly passed: number;
  /** Elements that axe leaves to a person. */
  readonly undecided: number;
  readonly faults: readonly (readonly [rule: string, elements: readonly string[]])[];
}

const SIZE = 'target-size';

/** All rules that axe runs by itself, and *target-size*, which WCAG 2.2 AA asks for and axe has off. */
export async function audit(page: Page): Promise<Audit> {
  const seen = await look(page, { rules: { [SIZE]: { enabled: true } } });
  const others = seen.faults.filter(([rule]) => rule !== SIZE);
  if (others.length === seen.faults.length) return seen;
  const small = await inTheFlow(page, () => look(page, { runOnly: [SIZE] }));
  return { ...seen, faults: [...others, ...small.faults] };
}

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** Axe's own driver brings half a megabyte into the page and opens another one for each look: here once for a page that stands. */
async function look(page: Page, options: axe.RunOptions): Promise<Audit> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  return page.evaluate(async (wanted) => {
    if (!window.axe) throw new Error('axe is not in the page');
    const { passes, incomplete, violations } = await window.axe.run(document, {
      ...wanted,
      resultTypes: ['violations', 'incomplete'],
    });
    return {
      passed: passes.length,
      undecided: incomplete.reduce((sum, { nodes }) => sum + nodes.length, 0),
      faults: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))] as const),
    };
  }, options);
}

/** What a bar that sticks to an edge covers, scrolling uncovers: meanwhile such bars lie in their own place. */
async function inTheFlow<T>(page: Page, then: () => Promise<T>): Promise<T> {
  const loosened = await page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => getComputedStyle(element).position === 'sticky')
      .map((element) => {
        const before = element.style.position;
        element.style.position = 'static';
        return { element, before };
      }),
  );
  const found = await then();
  await loosened.evaluate((sticking) => {
    for (const { element, before } of sticking) element.style.position = before;
  });
  return found;
}

/** By how many pixels the page is wider than its window; boxes that scroll inside themselves (tables) are meant to. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
