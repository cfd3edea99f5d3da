import type { Page } from '@playwright/test';
import { filesInMemory, parseCheckpoint, parseNotes, verifyBundle } from '../../lib/journal/index.ts';
import { practiceTest } from '../practice/fixture.ts';
import { type NoteHost, startNoteHost } from '../support/note-host.ts';
import { allowHost } from './allow-host.ts';
import { EXTENSION, expect } from './fixtures.ts';
import { type LaunchedChromium, launchChromium } from './launch.ts';
import { readJournal } from './read-journal.ts';

const HOST = 'titik.contoh.example';
const AUTHORIZATION = 'Basic cmFuaTpyYWhhc2lh';

const test = practiceTest.extend<{ office: { chromium: LaunchedChromium; host: NoteHost } }>({
  office: async ({ practice }, use) => {
    const host = await startNoteHost(HOST, { authorization: AUTHORIZATION, open: true });
    const chromium = await launchChromium({
      extension: EXTENSION,
      headless: true,
      server: {
        ...practice,
        spki: `${practice.spki},${host.certificate.spki}`,
        resolverRules: `MAP ${HOST}:443 127.0.0.1:${host.port}, ${practice.resolverRules}`,
      },
    });
    await use({ chromium, host });
    await chromium.close();
    await host.close();
  },
});

/** One event, as a person of the office makes it: a legal hold, set or lifted. */
async function makeEvent(
  page: Page,
  address: string,
  how: 'Tahan semuanya' | 'Cabut penahanan atas semuanya',
): Promise<void> {
  await page.goto(`${address}#privacy`);
  const heading = page.getByRole('heading', { name: 'Tahan semuanya' });
  const form = page.locator('section').filter({ has: heading });
  await form.getByLabel('Alasan').fill('sengketa informasi');
  await form.getByRole('button', { name: how }).click();
  await expect(form.getByLabel('Alasan')).toHaveValue('');
}

async function pictures(page: Page): Promise<void> {
  for (const width of [1200, 360])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        path: `.cache/screenshots/collection-${width}-${colorScheme}.png`,
        fullPage: true,
      });
    }
}

// Waits for the alarm that seals, which Chromium rings no sooner than after half a minute.
test('checkpoints are kept at a host of the office by themselves, and another history there is an alarm', {
  tag: '@long',
}, async ({ office: { chromium, host } }) => {
  test.setTimeout(180_000);
  await allowHost(chromium, HOST);
  const page = await chromium.context.newPage();
  const address = `chrome-extension://${chromium.extensionId}/options.html`;
  await makeEvent(page, address, 'Tahan semuanya');

  await page.goto(`${address}#integrity`);
  const card = page.getByRole('region', { name: 'Tempat pengumpulan' });
  await expect(card).toContainText('belum ditetapkan');
  const seal = page.getByRole('button', { name: 'Tandatangani sekarang' });
  // The alarm may have been quicker: then the button is gone, or shut.
  await seal.click({ timeout: 5000 }).catch(() => undefined);
  await expect(page.getByText(/Ditandatangani sampai peristiwa 1/)).toBeVisible();
  await card.getByLabel('Alamat folder').fill(`https://${HOST}/notes`);
  await card.getByLabel('Kepala Authorization').fill('Basic salah');
  await card.getByRole('button', { name: 'Simpan dan kirim sekarang' }).click();
  await expect(card).toContainText('E36');
  await expect(card).toContainText('menunggu dikirim');
  expect([...host.files]).toEqual([]);
  await card.getByLabel('Kepala Authorization').fill(AUTHORIZATION);
  await card.getByRole('button', { name: 'Simpan dan kirim sekarang' }).click();
  await expect(card).toContainText('Tersimpan di sana sampai peristiwa 1');
  await expect(card).not.toContainText('E36');

  // From here on by itself: an event, the alarm, the host.
  await makeEvent(page, address, 'Cabut penahanan atas semuanya');
  await expect
    .poll(() => [...host.files.keys()].map((path) => path.split('/')[1]), { timeout: 90_000 })
    .toEqual(['1.note', '2.note']);
  expect(host.log.every(({ body }) => body === '' || parseNotes(body).notes.length === 1)).toBe(true);
  const lines = (await readJournal(page, 0)).map(({ line }) => line);
  const anchors = [...host.files.values()].join('\n');
  const entries = { 'entries.ndjson': lines.map((line) => `${line}\n`).join('') };
  expect(await verifyBundle(filesInMemory(entries), { anchors })).toMatchObject({
    verdict: 'sound',
    anchored: 2,
  });
  const cut = { 'entries.ndjson': `${lines[0]}\n` };
  expect(await verifyBundle(filesInMemory(cut), { anchors })).toMatchObject({ verdict: 'tampered' });

  // Somebody else's history of three events is there already.
  const [newest = ''] = [...host.files.values()].slice(-1);
  const device = parseCheckpoint(parseNotes(newest).notes[0]?.text ?? '')?.origin.split('/')[1] ?? '';
  host.files.set(`${device}/3.note`, newest.replace(/^2$/m, '3'));
  await makeEvent(page, address, 'Tahan semuanya');
  await page.goto(`${address}#integrity`);
  await seal.click({ timeout: 5000 }).catch(() => undefined);
  await card.getByRole('button', { name: 'Kirim sekarang', exact: true }).click();
  await expect(card.getByRole('alert')).toContainText('E37');
  expect(host.files.get(`${device}/3.note`)).toContain(newest.split('\n')[2]);
  if (process.env['TANGGAP_PICTURES']) await pictures(page);
});
