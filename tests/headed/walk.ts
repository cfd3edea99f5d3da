import type { Display } from './display.ts';
import type { Site } from './sites.ts';

const MOST_TABS = 200;

/** A page of either browser's driver. */
interface Seen {
  evaluate(look: (wanted: readonly string[]) => boolean, wanted: readonly string[]): Promise<boolean>;
}

/** Presses Tab until the comment's own Reply has the keyboard; the number of presses. */
export async function tabTo(page: Seen, display: Display, { comment, reply }: Site): Promise<number> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    const there = await page.evaluate(
      ([element = '', words = '', control = '']) => {
        const active = document.activeElement;
        const row = active?.closest(element);
        return (
          active?.matches(control) === true &&
          row?.textContent?.includes(words) === true &&
          (/^balas$/i.test(active.textContent?.trim() ?? '') || active.matches('[data-testid="reply"]'))
        );
      },
      [...comment, reply],
    );
    if (there) return tabs;
    display.press('Tab');
  }
  throw new Error('Tab never came to the comment’s Reply');
}

export const inBox = (page: Seen): Promise<boolean> =>
  page.evaluate(
    ([box = '']) => document.activeElement?.matches(box) === true,
    ['[contenteditable="true"], textarea'],
  );
