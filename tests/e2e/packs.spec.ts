import type { Pack } from '../../lib/domain/index.ts';
import { openOffice, type PublishedOffice, publish, SAMPLE } from '../support/repository/packs.ts';
import { EXTENSION, expect } from './fixtures.ts';
import { type LaunchedChromium, launchChromium } from './launch.ts';
import { openDesk } from './open-desk.ts';
import { PACK_HOST, packHostTest } from './pack-host.ts';
import type { Panel } from './panel.ts';

const DAY = 24 * 3600 * 1000;
/** The shortest interval that the setting takes: six seconds. */
const CHECK_MINUTES = 0.1;

const test = packHostTest.extend<{ chromium: LaunchedChromium }>({
  chromium: async ({ host }, use) => {
    const chromium = await launchChromium({ extension: EXTENSION, headless: true, server: host.network });
    await use(chromium);
    await chromium.close();
  },
});

const PACK: Pack = {
  ...SAMPLE,
  version: 10,
  label: 'Paket kantor',
  publishedAt: new Date(Date.now() - 2 * DAY).toISOString(),
};

async function configure(panel: Panel, { fingerprint }: PublishedOffice): Promise<void> {
  await panel.page.evaluate(
    (source) =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { set(items: object): Promise<void> } } };
        }
      ).chrome.storage.local.set({ packSource: source }),
    { addresses: [`https://${PACK_HOST}/packs/`], fingerprint, checkMinutes: CHECK_MINUTES },
  );
  // The next look reads the new interval.
  await panel.page.reload();
}

test('a pack is published, synced from an HTTPS host, and one of its answers recalled from an open form', async ({
  chromium,
  host,
}) => {
  test.setTimeout(120_000);
  const office = await openOffice(PACK, Date.now() - DAY);
  host.serve(office.files);
  const page = await chromium.context.newPage();
  const panel = await openDesk(chromium, page, 'https://www.facebook.com/');
  await configure(panel, office);
  const strip = panel.page.getByRole('contentinfo');
  await expect(strip).toContainText('Paket kantor', { timeout: 30_000 });
  await expect(strip).toContainText('umur 2 hari');
  await expect(strip).not.toContainText('belum ditandatangani');

  await page.bringToFront();
  await page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first().getByText('yg 10 taun').click();
  await expect(panel.suggestions.first()).toBeVisible({ timeout: 30_000 });
  const offered = await panel.suggestions.first().innerText();
  const recalled = PACK.answers.find(({ title }) => offered.includes(title));
  expect(recalled).toBeDefined();
  await expect(panel.preview).toBeVisible();

  const next: Pack = {
    ...PACK,
    version: 11,
    answers: PACK.answers.filter((answer) => answer !== recalled),
    withdrawn: [{ id: recalled?.id ?? '', reason: 'Tarifnya salah ketik' }],
  };
  host.serve(await publish(office.files, next, Date.now() - 1000));
  const since = Date.now();
  const notice = panel.notice('sudah ditarik');
  await expect(notice).toContainText('Tarifnya salah ketik', { timeout: 30_000 });
  await expect(notice).toContainText(recalled?.title ?? '');
  console.log(`recalled from an open form after ${Date.now() - since} ms, interval ${CHECK_MINUTES * 60} s`);
  // Nothing takes its place under the key that was about to be pressed.
  const from = await panel.lastSeq();
  await panel.key('Enter');
  await panel.page.waitForTimeout(500);
  expect((await panel.events(from)).filter(({ leaf }) => leaf.event === 'intent')).toEqual([]);
  await expect(panel.preview).toHaveCount(0);

  await panel.page.getByRole('button', { name: 'Pilih jawaban lain' }).click();
  await expect(notice).toHaveCount(0);
  await expect(panel.suggestions.filter({ hasText: recalled?.title ?? '' })).toHaveCount(0);
  await panel.page.getByLabel('Cari di semua jawaban').fill(recalled?.title ?? '');
  await expect(panel.suggestions.filter({ hasText: recalled?.title ?? '' })).toHaveCount(0);

  const changes = panel.notice('Jawaban baru: versi 11');
  await expect(changes).toContainText('1 jawaban ditarik');
  await panel.page.getByRole('button', { name: 'Saya mengerti' }).click();
  await panel.page.reload();
  await panel.ready('Rani');
  await expect(changes).toHaveCount(0);
  // The browser asks by ETag, at the next turn of the interval at the latest; nothing but the small files is fetched again.
  const answers = () => host.log.filter(({ path }) => path === 'timestamp.json').map(({ status }) => status);
  await expect.poll(answers, { timeout: 30_000 }).toContain(304);
  expect(host.log.filter(({ path }) => path.startsWith('targets/'))).toHaveLength(2);
});
