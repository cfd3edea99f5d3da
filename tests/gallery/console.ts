import { expect, type Page } from '@playwright/test';
import { writeCode } from '../../lib/approval/index.ts';
import { facebookRules } from '../../lib/sites/facebook/rules.ts';
import { instagramRules } from '../../lib/sites/instagram/rules.ts';
import { xRules } from '../../lib/sites/x/rules.ts';
import { youtubeRules } from '../../lib/sites/youtube/rules.ts';
import type { LaunchedChromium } from '../e2e/launch.ts';
import type { Panel } from '../e2e/panel.ts';
import { asked, wish } from '../support/approval.ts';
import type { Look } from './show.ts';

const PLACES = [facebookRules, instagramRules, xRules, youtubeRules]
  .flatMap(({ places }) => places.map(({ place }) => place))
  .join(' ');

/** The parts of the console, by their names in the address; the console's own menu is held against this list. */
export const CONSOLE_PARTS = [
  'journal',
  'follow-up',
  'answers',
  'drafting',
  'approvals',
  'exchange',
  'gaps',
  'learning',
  'integrity',
  'packs',
  'privacy',
  'backup',
  'sites',
  'overview',
  'report',
  'welcome',
  'practice',
  'help',
  'settings',
] as const;
export type ConsolePart = (typeof CONSOLE_PARTS)[number];

/** A morning's work through the real sidebar, so that the parts have something to show: an answer sent, a gap. */
export async function workAMorning(page: Page, panel: Panel): Promise<void> {
  const asked = page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first();
  await asked.getByText('yg 10 taun').click();
  await expect(panel.suggestions.first()).toBeVisible({ timeout: 30_000 });
  await panel.key('Enter');
  await expect(panel.notice('Klik Balas')).toBeVisible();
  await asked.getByRole('button', { name: 'Balas' }).first().click();
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await expect(panel.notice('Terkirim')).toBeVisible();
  await panel.key('d');
  await panel.page.getByLabel('Sampai kapan').press('Enter');
  await expect(panel.notice('Ditunda')).toBeVisible();
  await panel.key('n');
  await expect(panel.page.getByTestId('item-text')).not.toContainText('yg 10 taun');
  await expect(panel.suggestions.first()).toBeVisible({ timeout: 30_000 });
  await panel.key('g');
  await expect(panel.page.getByText('Dicatat sebagai pertanyaan tanpa jawaban')).toBeVisible();
}

/** Sets language and theme as the settings do, for every page of the extension. */
export async function dress(page: Page, look: Look): Promise<void> {
  await page.evaluate(async (wanted) => {
    interface Local {
      get(name: string): Promise<{ settings?: object }>;
      set(items: object): Promise<void>;
    }
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Local } } };
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, ...wanted } });
  }, look);
  await page.waitForFunction(
    ({ language, theme }) =>
      document.documentElement.lang === language && document.documentElement.dataset['theme'] === theme,
    look,
  );
}

/** Opens a part and waits until it stands still. */
export async function showPart(
  page: Page,
  { extensionId }: LaunchedChromium,
  part: ConsolePart,
): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/options.html#${part}`);
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main [aria-busy="true"]'));
  if (part === 'drafting') await beginDrafting(page);
  if (part === 'approvals') await openRequest(page);
  if (part === 'sites') await nameAllPlaces(page);
  await page.waitForTimeout(300);
}

/** The log of a desk that answers everywhere names all of them: the longest word decides how narrow the table can be. */
async function nameAllPlaces(page: Page): Promise<void> {
  const places = page.getByRole('region', { name: /^(Catatan tentang setiap tempat|What the log says)/ });
  for (const row of await places.getByRole('rowheader').all())
    await row.evaluate((header, name) => {
      if (header.lastChild instanceof Text) header.lastChild.data = name;
    }, PLACES);
}

/** Somebody works here: an open form, with something wrong in it. */
async function beginDrafting(page: Page): Promise<void> {
  const name = page.getByLabel(/^(Nama Anda|Your name)/);
  if (!(await name.isVisible())) return;
  await name.fill('Rani');
  await name.press('Enter');
  await page.getByLabel(/^(Pintasan|Shortcut)$/).fill('paspor baru');
}

/** A supervisor has a key here. */
export async function makeKey(page: Page): Promise<void> {
  const keys = page.getByRole('region', { name: 'Kunci saya' });
  await keys.getByText('Buat atau pulihkan kunci').click();
  await keys.getByLabel('Nama', { exact: true }).fill('Budi');
  await keys.getByLabel('Frasa sandi').fill('kuda laut makan pagi');
  await keys.getByRole('button', { name: /^Buat kunci/ }).click();
  await expect(keys.getByText('Kunci sudah dibuat')).toBeVisible();
}

/** An operator's request lies open, with one word that the approved answer does not have. */
async function openRequest(page: Page): Promise<void> {
  const { text, ...rest } = wish();
  const { json } = asked({ ...rest, text: text.replace(/ /, ' Sinta ') });
  await page.getByLabel(/^(Kode permintaan|Request code)$/).fill(writeCode('request', json));
  await page.getByRole('button', { name: /^(Buka permintaan|Open the request)$/ }).click();
  await page.getByRole('article').waitFor();
}
