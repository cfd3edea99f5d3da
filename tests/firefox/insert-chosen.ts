import { expect } from '@playwright/test';
import { ENTER } from './privileged.ts';
import type { Sidebar } from './sidebar.ts';

interface Wanted {
  /** The page does not show who speaks: the operator says so. */
  readonly account?: string | undefined;
  /** Where the question by itself says too little to be answered. */
  readonly search?: string | undefined;
}

/** The operator finds an answer for the item in focus, chooses it by mouse and inserts it by key; its text comes back. */
export async function insertChosen(sidebar: Sidebar, { account, search }: Wanted): Promise<string> {
  if (account !== undefined) {
    await sidebar.shows('Anda menjawab sebagai');
    await sidebar.click('button', `Ya, ${account} (Y)`);
    await sidebar.shows(`menjawab sebagai ${account}`);
  }
  if (search) {
    await sidebar.shows(/\S/, '[data-testid="item-text"]');
    await sidebar.still('input[type="search"]');
    await sidebar.click('input[type="search"]');
    // Outside of a field letters are the panel's own keys.
    await sidebar.shows(/^/, 'input[type="search"]:focus');
    await sidebar.type(search);
    await expect.poll(() => sidebar.valueOf('input[type="search"]')).toBe(search);
  }
  // While it searches, the list is of a moment ago.
  const found = '[role="listbox"]:not([aria-busy="true"]) [role="option"]';
  await sidebar.shows(/\S/, found);
  await sidebar.click(found);
  await sidebar.shows(/\S/, '[data-testid="preview-text"]');
  const text = (await sidebar.read('[data-testid="preview-text"]')) ?? '';
  await sidebar.type(ENTER);
  await sidebar.shows('Sudah disisipkan dan dibaca ulang');
  return text;
}
