import { expect, test } from './fixtures.ts';
import { EXTENSION_ID } from './launch.ts';
import { BrowserWindow } from './privileged.ts';
import type { ExtensionGlobals } from './sidebar.ts';

const FACEBOOK = 'https://*.facebook.com/*';

test('where access to a site is withheld the sidebar says so, asks for it, and goes on by itself', async ({
  desk,
}) => {
  const elsewhere = await desk.open('https://x.com/home');
  const sidebar = await desk.sidebar(elsewhere);
  const window = await BrowserWindow.of(elsewhere);
  const hasAccess = () =>
    desk.firefox.extensionPage.evaluate((origin) => {
      const { browser } = globalThis as unknown as ExtensionGlobals;
      return browser.permissions.contains({ origins: [origin] });
    }, FACEBOOK);
  // What the switch on the add-on's own page (about:addons) does.
  await window.run(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${EXTENSION_ID}');
    await ExtensionPermissions.remove('${EXTENSION_ID}', { permissions: [], origins: ['${FACEBOOK}'] }, extension);`);
  expect(await hasAccess()).toBe(false);
  // The toolbar button itself would give access to the tab it is pressed on, until that tab goes elsewhere.
  const page = await desk.open('https://www.facebook.com/');
  await sidebar.shows('Akses ke situs berikut ditahan peramban (E40)');
  await sidebar.shows('*.facebook.com', 'li');

  await sidebar.click('[role="status"] button');
  const prompt = "document.querySelector('#addon-webext-permissions-notification')";
  await expect.poll(() => window.run(`return ${prompt}?.getAttribute('name') ?? ''`)).toContain('Tanggap');
  // Its panel is a window of its own, out of reach of the mouse here. Firefox ignores answers in the first half second.
  await expect
    .poll(async () => {
      await window.run(`${prompt}?.button.click();`);
      return hasAccess();
    })
    .toBe(true);
  await sidebar.shows('peristiwa tercatat');
  await page.waitForSelector('[aria-label^="Komentar oleh Sinta Dewi"] ::-p-text(Balas)');
  await page.click('[aria-label^="Komentar oleh Sinta Dewi"] ::-p-text(Balas)');
  await sidebar.shows('bikin paspor yg 10 taun', '[data-testid="item-text"]');
});
