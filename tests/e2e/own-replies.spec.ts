import { expect, test } from './fixtures.ts';

test('replies of ours that no event tells of are found, edits and deletions become events', async ({
  desk,
}) => {
  const { page, panel } = await desk.open('https://www.facebook.com/');
  const from = await panel.lastSeq();
  const joko = page.locator('[aria-label^="Komentar oleh Joko Wiyono"]').first();
  await joko.getByText('Biaya?').first().click();
  await expect(panel.question).toHaveText('Biaya?');
  // From a phone: the site shows a reply that nobody wrote here.
  await page.evaluate(() => window.practiceFacebook.replyElsewhere('700100000000002', 'Cek DM ya Kak'));
  const own = page
    .locator('[aria-label^="Balasan oleh Kantor Imigrasi Contoh"]')
    .filter({ hasText: 'Cek DM' });
  await own.first().waitFor();
  const [found] = await panel.expectEvents(from, ['found'], 20_000);
  expect(found?.personal).toMatchObject({ sentText: 'Cek DM ya Kak', nativeId: '700100000000002' });
  await own.first().getByRole('button', { name: 'Edit', exact: true }).click();
  const box = page.getByRole('textbox', { name: 'Edit' }).first();
  await box.fill('Cek DM ya Kak Joko');
  await box.press('Enter');
  const [, edited] = await panel.expectEvents(from, ['found', 'edited'], 20_000);
  expect(edited?.leaf.detail).toMatchObject({ characters: 18, editDistance: 5 });
  await own.first().getByLabel('Hapus, sembunyikan, atau laporkan ini').click();
  await page.getByRole('menuitem', { name: 'Hapus' }).click();
  const [, , gone] = await panel.expectEvents(from, ['found', 'edited', 'deleted'], 20_000);
  expect(gone?.leaf.detail).toEqual({ seen: 'row-gone-after-click' });
});
