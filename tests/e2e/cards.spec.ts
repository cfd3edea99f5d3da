import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportFile } from './export-log.ts';
import { expect, test } from './fixtures.ts';

const FEED = 'https://www.facebook.com/';
const OUT = mkdtempSync(path.join(tmpdir(), 'tanggap-cards-'));

test.setTimeout(120_000);

test('the card of an answer is drawn from office facts, copied, pasted into a page as the same picture, and logged', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(FEED);
  // A test browser without a window asks nobody; a person's key press is leave enough for a panel.
  await desk.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const from = await panel.lastSeq();
  const comment = page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first();
  await comment.getByRole('button', { name: 'Balas' }).first().click();
  await expect(panel.suggestions.first()).toContainText('Biaya paspor', { timeout: 60_000 });
  const card = panel.page.getByRole('region', { name: 'Kartu untuk jawaban ini' });
  const picture = card.getByRole('img');
  // What is drawn is said in words too, filled from the facts.
  await expect(picture).toHaveAttribute('alt', /Paspor biasa, 5 tahun: Rp350\.000/);
  const size = await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  expect(size[0]).toBe(1080);

  await panel.key('Enter');
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  await panel.page.bringToFront();
  await panel.key('k');
  await expect(panel.notice('Gambar disalin')).toBeVisible();
  const kept = await panel.expectEvents(from, ['intent', 'inserted', 'card']);
  const logged = kept.at(-1)?.leaf;
  if (logged?.event !== 'card') throw new Error('the card is not in the log');
  expect(logged).toMatchObject({
    replyId: kept[0]?.leaf.replyId,
    detail: { answerId: 'paspor_biaya', made: 'facts', handed: 'copied' },
  });

  // A person pastes it: the page gets a PNG of that size, and its bytes are what the log names.
  const target = await desk.chromium.context.newPage();
  await target.goto(FEED);
  await target.evaluate(() => {
    document.body.innerHTML = '<div contenteditable id="box" style="height:90px"></div>';
    document.addEventListener('paste', (event) => {
      const file = event.clipboardData?.files[0];
      if (!file) return;
      void file.arrayBuffer().then((bytes) => {
        let text = '';
        for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
        document.body.dataset['pasted'] = `${file.type} ${btoa(text)}`;
      });
    });
  });
  await target.locator('#box').click();
  await target.keyboard.press('Control+V');
  await expect(target.locator('body')).toHaveAttribute('data-pasted', /^image\/png /);
  const [, base64 = ''] = ((await target.locator('body').getAttribute('data-pasted')) ?? '').split(' ');
  const pasted = Buffer.from(base64, 'base64');
  expect([pasted.readUInt32BE(16), pasted.readUInt32BE(20)]).toEqual(size);
  await target.close();

  // The file that a person saves has the hash that the log has; browsers may pack a pasted picture anew.
  const { downloads } = desk.chromium;
  const before = readdirSync(downloads);
  await card.getByRole('button', { name: 'Simpan gambar' }).click();
  const events = await panel.expectEvents(from, ['intent', 'inserted', 'card', 'card']);
  const hashes = () =>
    readdirSync(downloads)
      .filter((name) => !before.includes(name))
      .map((name) =>
        createHash('sha256')
          .update(readFileSync(path.join(downloads, name)))
          .digest('hex'),
      );
  await expect.poll(hashes).toEqual([logged.detail.cardSha256]);
  expect(events.at(-1)?.leaf.detail).toMatchObject({
    handed: 'saved',
    cardSha256: logged.detail.cardSha256,
  });
  expect(kept.at(-1)?.line).not.toContain('Sinta');

  const console = await desk.chromium.context.newPage();
  await console.goto(`chrome-extension://${desk.chromium.extensionId}/options.html#journal`);
  await expect(console.getByRole('gridcell', { name: /gambar diserahkan/ }).first()).toBeVisible();
  const exported = await exportFile(console, 'Ekspor CSV', OUT);
  expect(exported.text).toContain(logged.detail.cardSha256);
  await console.close();
});
