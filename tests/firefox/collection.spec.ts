import type { Page } from 'puppeteer-core';
import { filesInMemory, parseNotes, verifyBundle } from '../../lib/journal/index.ts';
import { readJournal } from '../e2e/read-journal.ts';
import { practiceTest } from '../practice/fixture.ts';
import { type NoteHost, startNoteHost } from '../support/note-host.ts';
import { EXTENSION, expect } from './fixtures.ts';
import { type LaunchedFirefox, launchFirefox } from './launch.ts';
import { BrowserWindow } from './privileged.ts';

const HOST = 'titik.contoh.example';

/** Not open to other origins: only the permission that a person grants lets the extension in. */
const test = practiceTest.extend<{ office: { firefox: LaunchedFirefox; host: NoteHost } }>({
  office: async ({ practice }, use) => {
    const host = await startNoteHost(HOST);
    const firefox = await launchFirefox(EXTENSION, practice, { hosts: { [HOST]: host.port } });
    await use({ firefox, host });
    await firefox.close();
    await host.close();
  },
});

const CARD = 'section ::-p-aria(Tempat pengumpulan)';

async function openPart(page: Page, part: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, part);
}

/** One event, as a person of the office makes it. */
async function makeEvent(page: Page, button: string): Promise<void> {
  await openPart(page, 'privacy');
  const reason =
    '::-p-xpath(//section[.//*[text()="Tahan semuanya"]]//*[@id=//label[text()="Alasan"]/@for or self::textarea or self::input])';
  await page.waitForSelector(reason);
  await page.type(reason, 'sengketa informasi');
  await page.click(
    `::-p-xpath(//section[.//*[text()="Tahan semuanya"]]//button[normalize-space()="${button}"])`,
  );
}

// Waits for the alarm that seals, which comes after half a minute at the soonest.
test('Firefox: checkpoints are kept at a host of the office, once a person gives the access it asks for', {
  tag: '@long',
}, async ({ office: { firefox, host } }) => {
  test.setTimeout(240_000);
  const page = firefox.extensionPage;
  await page.bringToFront();
  const window = await BrowserWindow.of(page);
  await makeEvent(page, 'Tahan semuanya');
  await expect.poll(async () => (await readJournal(page, 0)).length).toBe(1);

  await openPart(page, 'integrity');
  await page.waitForSelector(CARD);
  await page.type(`${CARD} input[type="url"], ${CARD} input`, `https://${HOST}/notes`);
  await page.click(`${CARD} ::-p-text(Simpan dan kirim sekarang)`);
  const prompt = "document.querySelector('#addon-webext-permissions-notification')";
  await expect.poll(() => window.run(`return ${prompt}?.getAttribute('name') ?? ''`)).toContain('Tanggap');
  // Its panel is a window of its own, out of reach of the mouse here. Firefox ignores answers in the first half second.
  await expect
    .poll(
      async () => {
        await window.run(`${prompt}?.button.click();`);
        return host.log.length;
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0);
  await expect
    .poll(() => [...host.files.keys()].map((path) => path.split('/')[1]), { timeout: 90_000 })
    .toEqual(['1.note']);

  // From here on by itself, whatever page is open: an event, the alarm of an event page that sleeps, the host.
  await makeEvent(page, 'Cabut penahanan atas semuanya');
  await expect
    .poll(() => [...host.files.keys()].map((path) => path.split('/')[1]), { timeout: 120_000 })
    .toEqual(['1.note', '2.note']);
  expect(host.log.every(({ body }) => body === '' || parseNotes(body).notes.length === 1)).toBe(true);
  const lines = (await readJournal(page, 0)).map(({ line }) => line);
  const entries = { 'entries.ndjson': lines.map((line) => `${line}\n`).join('') };
  expect(
    await verifyBundle(filesInMemory(entries), { anchors: [...host.files.values()].join('\n') }),
  ).toMatchObject({ verdict: 'sound', anchored: 2 });
});
