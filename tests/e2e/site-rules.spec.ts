import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { writeBundle } from '../../lib/packs/index.ts';
import { openOffice, packOf } from '../support/repository/packs.ts';
import { openMaintainers, publishRules, rulesFile, rulesOf } from '../support/repository/rules.ts';
import { EXTENSION, expect, test } from './fixtures.ts';
import { launchChromium } from './launch.ts';
import { openDesk } from './open-desk.ts';

const POST = 'https://x.com/kirana_dl/status/1985000000000000203';
const CHANGED = 'article[data-testid="post-cell"]';
const FOLDER = mkdtempSync(path.join(tmpdir(), 'tanggap-rules-'));

/** The site calls a post something else, from the first on. */
const change = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      for (const post of document.querySelectorAll('article[data-testid="tweet"]'))
        post.setAttribute('data-testid', 'post-cell');
    }).observe(document, { childList: true, subtree: true });
  });
};
const pressOn = (page: Page): Promise<void> =>
  page
    .locator(CHANGED)
    .nth(1)
    .click({ position: { x: 5, y: 5 } });

test('a site changes, and rules that the maintainers signed are opened and followed, after a restart too; no others are', async ({
  practice,
}) => {
  test.setTimeout(180_000);
  const now = Date.now() - 60_000;
  const tanggap = await openMaintainers(now);
  const newer = rulesOf('x', 2, ({ selectors }) => {
    selectors['item']?.push({
      css: CHANGED,
      evidence: { kind: 'live-notes', source: 'this test, which renames the posts' },
    });
  });
  const files = await publishRules(tanggap.files, rulesFile(1, newer), now);
  const weaker = rulesOf('x', 3, ({ selectors }) => {
    selectors['quoted'] = [{ css: 'x-never', evidence: { kind: 'code', source: 'nobody' } }];
  });
  const later = await publishRules(files, rulesFile(2, weaker), now);
  const put = (name: string, content: Uint8Array): string => {
    writeFileSync(path.join(FOLDER, name), content);
    return path.join(FOLDER, name);
  };
  // As a build for these maintainers is: the same files, their root among them.
  const extension = path.join(FOLDER, 'extension');
  cpSync(EXTENSION, extension, { recursive: true });
  writeFileSync(path.join(extension, 'rules/1.root.json'), tanggap.root);
  const profile = path.join(FOLDER, 'profile');
  const start = () => launchChromium({ extension, server: practice, headless: true, profile });

  const first = await start();
  const page = await first.context.newPage();
  await change(page);
  const panel = await openDesk(first, page, POST, { item: CHANGED });
  await pressOn(page);
  await expect(panel.notice('tidak mengenali komentar')).toBeVisible({ timeout: 15_000 });

  const console_ = await first.context.newPage();
  await console_.goto(`chrome-extension://${first.extensionId}/options.html#sites`);
  const rules = console_.getByRole('region', { name: 'Aturan yang berlaku' });
  const row = rules.getByRole('row', { name: /^X / });
  await expect(row).toContainText('bawaan, versi 1');
  const open = rules.getByLabel('Buka berkas aturan');
  const office = await openOffice(packOf(1, 1), now);
  await open.setInputFiles(put('kantor.tanggap', writeBundle(office.files)));
  await expect(rules.getByRole('alert')).toContainText('E72');
  await expect(row).toContainText('bawaan, versi 1');
  await open.setInputFiles(put('aturan.tanggap', writeBundle(files)));
  await expect(row).toContainText('bertanda tangan, versi 2');
  await expect(rules).toContainText('2 dari 3 pengelola');

  await page.bringToFront();
  await pressOn(page);
  await expect(panel.question).not.toBeEmpty();
  await first.close();

  const second = await start();
  const tab = await second.context.newPage();
  await change(tab);
  const again = await openDesk(second, tab, POST, { item: CHANGED });
  await pressOn(tab);
  await expect(again.question).not.toBeEmpty();
  // Newer ones that would take a safeguard away are theirs too, and are not followed.
  const sites = await second.context.newPage();
  await sites.goto(`chrome-extension://${second.extensionId}/options.html#sites`);
  const region = sites.getByRole('region', { name: 'Aturan yang berlaku' });
  await region.getByLabel('Buka berkas aturan').setInputFiles(put('lemah.tanggap', writeBundle(later)));
  await expect(region.getByRole('row', { name: /^X / })).toContainText(/bawaan, versi 1.*E73.*pengaman/s);
  await tab.bringToFront();
  await tab.reload();
  await pressOn(tab);
  await expect(again.notice('tidak mengenali komentar')).toBeVisible({ timeout: 15_000 });
  await second.close();
  rmSync(FOLDER, { recursive: true, force: true });
});
