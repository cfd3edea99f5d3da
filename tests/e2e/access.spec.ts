import { expect, test } from './fixtures.ts';

test('where access to the sites is withheld, the popup says so and offers to ask for it', async ({
  chromium,
  practice,
}) => {
  expect(practice.port).toBeGreaterThan(0);
  const settings = await chromium.context.newPage();
  await settings.goto('chrome://extensions/');
  const setAccess = (hostAccess: string) =>
    settings.evaluate(
      ([id, access]) =>
        (
          globalThis as unknown as {
            chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
          }
        ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: access }),
      [chromium.extensionId, hostAccess],
    );
  await setAccess('ON_CLICK');
  const popup = await chromium.context.newPage();
  try {
    await popup.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
    await expect(popup.getByText('Akses ke situs berikut ditahan peramban (E40)')).toBeVisible();
    await expect(popup.getByText('*.facebook.com')).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Izinkan akses' })).toBeEnabled();
  } finally {
    await setAccess('ON_ALL_SITES');
  }
  await popup.reload();
  await expect(popup.getByText('Tanggap bekerja di halaman')).toBeVisible();
  await expect(popup.getByText('(E40)')).toHaveCount(0);
  await popup.close();
  await settings.close();
});
