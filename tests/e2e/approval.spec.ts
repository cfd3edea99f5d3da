import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { systemRandom } from '../../lib/core/index.ts';
import type { Pack } from '../../lib/domain/index.ts';
import { writeBackup, writeBundle } from '../../lib/packs/index.ts';
import { openOffice, SAMPLE } from '../support/repository/packs.ts';
import { expect } from './fixtures.ts';
import { openDesk } from './open-desk.ts';
import { PACK_HOST, officeTest as test } from './pack-host.ts';
import type { Panel } from './panel.ts';
import { readJournal } from './read-journal.ts';
import { consoleOf } from './supervisor.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'tanggap-approval-'));
const PASSPHRASE = 'kuda laut makan pagi';
const DAY = 24 * 3600 * 1000;
const ID = 'paspor_biaya';
const FEE = SAMPLE.answers.find(({ id }) => id === ID);
const PACK: Pack = {
  ...SAMPLE,
  version: 10,
  label: 'Paket kantor',
  publishedAt: new Date(Date.now() - DAY).toISOString(),
  answers: SAMPLE.answers.map((answer) =>
    answer.id === ID ? { ...answer, sensitivity: 'needs-approval' } : answer,
  ),
};

/** The supervisor's own computer: the key from its backup, and the office's files as they were carried there. */
async function supervisorAt(page: Page, name: string, files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) {
  const seed = new Uint8Array(createHash('sha256').update(name).digest());
  const backup = path.join(FOLDER, `${name}.json`);
  writeFileSync(backup, await writeBackup(name, seed, PASSPHRASE, systemRandom));
  const keys = page.getByRole('region', { name: 'Kunci saya' });
  await keys.getByText('Buat atau pulihkan kunci').click();
  await keys.getByLabel('Frasa sandi').fill(PASSPHRASE);
  await keys.getByLabel('Atau pulihkan dari berkas cadangan').setInputFiles(backup);
  await expect(keys.getByText('Kunci sudah dipulihkan')).toBeVisible();
  const bundle = path.join(FOLDER, 'kantor.tanggap');
  writeFileSync(bundle, writeBundle(files));
  await page.getByLabel('Buka repositori bawaan').setInputFiles(bundle);
  await expect(page.getByRole('region', { name: 'Terbitkan' })).toContainText('Tanda tangan cukup');
  await page.getByRole('navigation', { name: 'Bagian konsol' }).locator('a[href="#approvals"]').click();
  await page.getByRole('heading', { level: 1, name: 'Persetujuan' }).waitFor();
}

async function followOffice(panel: Panel, fingerprint: string): Promise<void> {
  await panel.page.evaluate(
    (source) =>
      (
        globalThis as unknown as {
          chrome: { storage: { local: { set(items: object): Promise<void> } } };
        }
      ).chrome.storage.local.set({ packSource: source }),
    { addresses: [`https://${PACK_HOST}/packs/`], fingerprint, checkMinutes: 0.1 },
  );
  await panel.page.reload();
  await expect(panel.page.getByRole('contentinfo')).toContainText('Paket kantor', { timeout: 30_000 });
}

test('an operator asks for a signature, a supervisor signs on another computer, and exactly that text goes in', async ({
  browserOf,
  host,
}) => {
  test.setTimeout(90_000);
  const office = await openOffice(PACK, Date.now() - DAY, ['Rani', 'Budi'], 2);
  host.serve(office.files);
  const [desk, second] = await Promise.all([browserOf(), browserOf()]);
  const page = await desk.context.newPage();
  const panel = await openDesk(desk, page, 'https://www.facebook.com/', { operator: 'Dewi' });
  const supervisor = await consoleOf(second);
  await Promise.all([
    followOffice(panel, office.fingerprint),
    supervisorAt(supervisor, 'Budi', office.files),
  ]);

  await page.bringToFront();
  const asked = page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first();
  await asked.getByText('yg 10 taun').click();
  await panel.suggestions
    .filter({ hasText: FEE?.title ?? '' })
    .first()
    .click();
  const from = await panel.lastSeq();
  const part = panel.page.getByRole('region', { name: 'Persetujuan penyelia' });
  const gate = panel.notice('perlu persetujuan penyelia');
  await expect(gate).toBeVisible();
  await expect(panel.insertButton).toBeDisabled();
  await part.getByRole('button', { name: 'Minta tanda tangan' }).click();
  await part.getByRole('button', { name: 'Salin kode permintaan' }).click();
  await expect(part.getByText('Kode disalin.')).toBeVisible();
  const reply = part.getByLabel('Kode balasan dari penyelia');
  await reply.press('Control+V');
  const code = await reply.inputValue();
  expect(code).toMatch(/^TANGGAP-Q1:/);

  await supervisor.getByLabel('Kode permintaan').fill(`Bu, mohon ditandatangani:\n${code}`);
  await supervisor.getByRole('button', { name: 'Buka permintaan' }).click();
  const card = supervisor.getByRole('article');
  const text = (await panel.preview.textContent()) ?? '';
  await expect(card.getByTestId('text-to-sign')).toHaveText(text);
  await expect(card).toContainText('Dewi');
  await expect(card).toContainText('yg 10 taun');
  await expect(card).toContainText(FEE?.title ?? '');
  await card.getByRole('button', { name: 'Tanda tangani teks ini' }).click();
  const signed = await supervisor.getByRole('textbox', { name: 'Kode balasan' }).inputValue();
  const theirs = (await readJournal(supervisor, 0)).map(({ leaf }) => leaf);
  expect(theirs.filter(({ event }) => event === 'approval-decided')).toMatchObject([
    { operator: { id: 'Budi' }, detail: { decision: 'granted', askedBy: 'Dewi', countersigned: true } },
  ]);

  // A reply with one letter changed is none.
  await reply.fill(signed.replace(/.(?=.{20}$)/, (one) => (one === 'x' ? 'y' : 'x')));
  await part.getByRole('button', { name: 'Periksa tanda tangan' }).click();
  await expect(part.getByRole('alert')).toContainText('E80');
  await reply.fill(signed);
  await part.getByRole('button', { name: 'Periksa tanda tangan' }).click();
  await expect(part).toContainText('Ditandatangani Budi');
  await expect(gate).toHaveCount(0);
  await expect(panel.insertButton).toBeEnabled();

  // Other words of the same answer are not signed for.
  await panel.page.getByRole('button', { name: 'singkat', exact: true }).click();
  await expect(panel.preview).not.toHaveText(text);
  await expect(gate).toBeVisible();
  await expect(panel.insertButton).toBeDisabled();
  await panel.page.getByRole('button', { name: 'lengkap', exact: true }).click();
  await expect(panel.preview).toHaveText(text);
  await expect(gate).toHaveCount(0);

  await panel.key('Enter');
  await expect(panel.notice('Klik Balas')).toBeVisible();
  await asked.getByRole('button', { name: 'Balas' }).first().click();
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await expect(panel.notice('Terkirim')).toBeVisible();
  const events = await panel.expectEvents(from, [
    'approval-asked',
    'approval-decided',
    'intent',
    'inserted',
    'sent',
  ]);
  const details = events.map(({ leaf }) => leaf);
  const [request, decided, intent] = details;
  if (
    request?.event !== 'approval-asked' ||
    decided?.event !== 'approval-decided' ||
    intent?.event !== 'intent'
  )
    throw new Error('other events');
  expect(decided.detail).toMatchObject({ request: request.detail.request, signedBy: 'Budi' });
  expect(intent.detail.approval).toEqual({
    request: request.detail.request,
    keyId: decided.detail.keyId,
    askedBy: 'Dewi',
    signedBy: 'Budi',
    countersigned: true,
  });
  expect(intent.operator?.id).toBe('Dewi');
  expect(events[2]?.personal?.insertedText).toBe(text);
  // Nothing of the question or the answer stands in the clear.
  for (const { line } of events) {
    expect(line).not.toContain('10 taun');
    expect(line).not.toContain(text.slice(0, 40));
  }

  // The same word counts once.
  await asked.getByText('yg 10 taun').click();
  await panel.suggestions
    .filter({ hasText: FEE?.title ?? '' })
    .first()
    .click();
  await part.getByRole('button', { name: /^Minta/ }).click();
  await reply.fill(signed);
  await part.getByRole('button', { name: 'Periksa tanda tangan' }).click();
  await expect(part.getByRole('alert')).toContainText('E90');
  await expect(panel.insertButton).toBeDisabled();
});
