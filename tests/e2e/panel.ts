import { expect, type Locator, type Page } from '@playwright/test';
import type { Leaf, PersonalPayload } from '../../lib/domain/index.ts';
import { readJournal } from './read-journal.ts';

export interface LoggedEvent {
  readonly leaf: Leaf;
  readonly personal: PersonalPayload | null;
  readonly line: string;
}

/** The real side panel of one tab, in the words of the person in front of it. */
export class Panel {
  readonly page: Page;
  private readonly tab: Page;

  constructor(page: Page, tab: Page) {
    this.page = page;
    this.tab = tab;
  }

  async ready(operator: string | null): Promise<void> {
    await this.page.setViewportSize({ width: 360, height: 760 });
    await this.page.getByRole('contentinfo').getByText('peristiwa tercatat').waitFor();
    const field = this.page.getByPlaceholder('Nama petugas');
    // Who answers, or the question who does: read from where policies are, it may come last.
    await field.or(this.page.locator('header strong')).first().waitFor();
    if (operator !== null && (await field.isVisible())) {
      await field.fill(operator);
      await field.press('Enter');
      await field.waitFor({ state: 'detached' });
    }
  }

  get question(): Locator {
    return this.page.getByTestId('item-text');
  }
  get suggestions(): Locator {
    return this.page.getByRole('option');
  }
  get preview(): Locator {
    return this.page.getByTestId('preview-text');
  }
  get insertButton(): Locator {
    return this.page.getByRole('button', { name: /^Sisipkan/ });
  }
  notice(text: string | RegExp): Locator {
    return this.page.locator('[role="status"], [role="alert"]').filter({ hasText: text });
  }

  /** A key press in the panel, with no control of it holding the keyboard. */
  async key(key: string): Promise<void> {
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.page.keyboard.press(key);
  }

  /** Events in the journal from `seq` on, opened with the keys that the database holds. */
  events(after = 0): Promise<LoggedEvent[]> {
    return readJournal(this.page, after);
  }

  async lastSeq(): Promise<number> {
    return (await this.events()).at(-1)?.leaf.seq ?? 0;
  }

  /** Waits until the journal after `seq` holds these kinds, in this order, `suggested` left out. */
  async expectEvents(after: number, kinds: readonly string[], timeout = 15_000): Promise<LoggedEvent[]> {
    // Earlier replies of ours stand on many practice pages; each is found once.
    const finds = kinds.includes('found');
    const kept = async () => {
      const all = await this.events(after);
      const begun = new Set(all.flatMap(({ leaf }) => (leaf.event === 'intent' ? [leaf.replyId] : [])));
      // A tab that an earlier test closed before the site had answered reports its reply a minute and a half later.
      const late = ({ leaf }: LoggedEvent) =>
        leaf.event === 'sent' && leaf.detail.evidence === 'unknown' && !begun.has(leaf.replyId);
      return all.filter(
        (one) =>
          !['opened', 'suggested'].includes(one.leaf.event) &&
          (finds || one.leaf.event !== 'found') &&
          !late(one),
      );
    };
    await expect.poll(async () => (await kept()).map(({ leaf }) => leaf.event), { timeout }).toEqual(kinds);
    return kept();
  }

  /** What the site's own editor holds, read from the editor's model. */
  model(selector: string): Promise<string> {
    return this.tab.evaluate((box) => window.practice.model(box), selector);
  }
}
