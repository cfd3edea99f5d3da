import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface Audit {
  /** Rules that had something to look at and found no fault. */
  readonly passed: number;
  /** Elements that axe leaves to a person. */
  readonly undecided: number;
  readonly faults: readonly unknown[];
}

/** All rules that axe runs by itself: *target-size* counts what the bar of a scrolled panel covers for a moment. */
export async function audit(page: Page): Promise<Audit> {
  const { passes, incomplete, violations } = await new AxeBuilder({ page }).analyze();
  return {
    passed: passes.length,
    undecided: incomplete.reduce((sum, { nodes }) => sum + nodes.length, 0),
    faults: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]),
  };
}

/** By how many pixels the page is wider than its window; boxes that scroll inside themselves (tables) are meant to. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
