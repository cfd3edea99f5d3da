import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const FEED = 'https://www.facebook.com/';

/** In the panel's own database: forgets which wordings were used, or uses the first two of the first answer thrice more. */
const changeUses = (panel: Page, change: 'forget' | 'repeat'): Promise<void> =>
  panel.evaluate(async (wanted) => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('tanggap'));
    const changing = database.transaction('wordingUses', 'readwrite');
    const uses = changing.objectStore('wordingUses');
    if (wanted === 'forget') uses.clear();
    else {
      const [used]: { platform: string; account: string; wordingKey: string }[] = await asked(uses.getAll());
      if (!used) throw new Error('no use was kept');
      const { platform, account, wordingKey } = used;
      for (const wording of [0, 1])
        for (let times = 0; times < 3; times++)
          uses.add({
            platform,
            account,
            wordingKey: wordingKey.replace(/\d+$/, String(wording)),
            at: Date.now(),
          });
    }
    await new Promise((resolve) => {
      changing.oncomplete = resolve;
    });
    database.close();
  }, change);

test('approved wordings take turns on an account, and the pack’s repeat limit warns of too many equal ones', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(FEED);
  // Other tests answered from the same browser within this hour: what they used would count as repeated too.
  await changeUses(panel.page, 'forget');
  const comment = page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first();
  await comment.getByRole('button', { name: 'Balas' }).first().click();
  await expect(panel.suggestions.first()).toContainText('Biaya paspor');
  const first = await panel.preview.innerText();
  await panel.key('Enter');
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await expect(panel.notice('Terkirim')).toBeVisible({ timeout: 15_000 });

  /** The same answer for the next person who asks. */
  const ask = async (): Promise<void> => {
    await page
      .locator('[aria-label^="Komentar oleh"]')
      .filter({ hasText: 'boleh ganti' })
      .last()
      .getByText('boleh ganti')
      .click();
    await expect(panel.question).toContainText('boleh ganti');
    await panel.key('/');
    await panel.page.keyboard.type('/biaya');
    await expect(panel.suggestions.first()).toContainText('Biaya paspor');
  };
  await ask();
  await expect.poll(() => panel.preview.innerText()).not.toBe(first);
  await expect(panel.notice('Teks yang sama')).toHaveCount(0);

  // As if that wording, and the first one, had been used thrice within the hour on this account.
  await changeUses(panel.page, 'repeat');
  await comment.getByText('yg 10 taun').click();
  await expect(panel.question).toContainText('10 taun');
  await ask();
  await expect(panel.notice('Teks yang sama sudah dipakai')).toContainText('dalam 60 menit');
});
