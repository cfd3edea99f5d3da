import { spawnSync } from 'node:child_process';
import path from 'node:path';
import Papa from 'papaparse';
import { verifyChain } from '../../lib/journal/index.ts';
import { exportFile, openLog } from './export-log.ts';
import { expect, test } from './fixtures.ts';

const OUT = path.resolve(import.meta.dirname, '../../.cache/exports');
/** Not every machine has one; papaparse reads the same file either way. */
const PYTHON = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);

test('the exported files hold what was sent, and other programs read them so', async ({ desk }) => {
  const { page, panel } = await desk.open('https://www.facebook.com/');
  const from = await panel.lastSeq();
  await page
    .locator('[aria-label^="Komentar oleh Sinta Dewi"]')
    .getByRole('button', { name: 'Balas' })
    .first()
    .click();
  await expect(panel.suggestions.first()).toBeVisible();
  await panel.key('Enter');
  await panel.expectEvents(from, ['intent', 'inserted']);
  await page.bringToFront();
  await page.keyboard.press('Enter');
  const events = await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
  const really = await page.evaluate(() => window.practice.sent.at(-1)?.text);
  expect(really).toContain('\n');

  const log = await openLog(desk.chromium);
  await expect(log.getByText(/Rantai utuh/)).toBeVisible();
  const csv = await exportFile(log, 'Ekspor CSV', OUT);
  const rows = Papa.parse<Record<string, string>>(csv.text.replace(/^\uFEFF/, ''), { header: true }).data;
  const sent = rows.filter((row) => row['event'] === 'sent').at(-1);
  expect(sent?.['sent_text']).toBe(really);
  expect(sent?.['author_name']).toBe('Sinta Dewi');
  expect(csv.text.startsWith('\uFEFF')).toBe(true);
  if (PYTHON) {
    const script =
      'import csv,json,sys\nprint(json.dumps([r["sent_text"] for r in csv.DictReader(open(sys.argv[1],encoding="utf-8-sig",newline="")) if r["event"]=="sent"]))';
    const read = spawnSync(PYTHON, ['-c', script, csv.file], { encoding: 'utf8' });
    expect(JSON.parse(read.stdout).at(-1)).toBe(really);
  }

  const jsonl = await exportFile(log, 'Ekspor JSONL', OUT);
  const lines = jsonl.text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(verifyChain(lines.map(({ line }) => line))).toMatchObject({ ok: true });
  // The first export is itself an event, and stands in the second.
  expect(lines.map(({ line }) => JSON.parse(line).event)).toContain('exported');

  // A correction is a new event beside the old one, which stays as it is.
  const sentSeq = Number(sent?.['seq']);
  await log.locator(`tr[data-seq="${sentSeq}"]`).getByRole('button', { name: 'Riwayat' }).click();
  const story = log.getByRole('dialog', { name: 'Riwayat satu balasan' });
  await story.getByRole('button', { name: `Koreksi peristiwa #${sentSeq}`, exact: true }).click();
  await story.getByLabel('Apa yang keliru').selectOption('wrong-answer');
  await story.getByLabel('Penjelasan').fill('Salah tarif, NIK 6104015203990001 tidak ditanya');
  const before = await panel.lastSeq();
  await story.getByRole('button', { name: 'Catat koreksi' }).click();
  await expect(story.getByText(`tentang #${sentSeq}`)).toBeVisible();
  const [corrected] = await panel.expectEvents(before, ['corrected']);
  expect(corrected?.leaf.detail).toEqual({ corrects: events.at(-1)?.leaf.eventId, what: 'wrong-answer' });
  expect(corrected?.personal).toMatchObject({
    author: { name: 'Sinta Dewi' },
    note: 'Salah tarif, NIK [NIK] tidak ditanya',
  });
  await log.close();
});
