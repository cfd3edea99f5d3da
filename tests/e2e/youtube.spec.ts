import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Panel } from './panel.ts';

const WATCH = 'https://www.youtube.com/watch?v=imigrasi001';
const LIVE = 'https://www.youtube.com/watch?v=langsung01&still=1';
const SHOWN = { item: 'ytd-comment-view-model:visible' };
const CHAT = { item: '#chatframe' };
const BOX = 'ytd-comment-thread-renderer #contenteditable-root';

const comment = (page: Page, text: string) =>
  page.locator('ytd-comment-view-model:visible').filter({ hasText: text }).last();
const openReply = (page: Page, text: string) =>
  comment(page, text).locator('#reply-button-end button').click();

/** The page does not show which channel speaks: the operator says so once per tab, in one key. */
async function confirmAccount(panel: Panel): Promise<void> {
  await panel.page.getByRole('button', { name: /Imigrasi Contoh/ }).waitFor();
  await panel.key('y');
  await expect(panel.page.getByText('menjawab sebagai Imigrasi Contoh')).toBeVisible();
}

async function chatOf(page: Page): Promise<Frame> {
  const frame = page.frames().find((one) => one.url().includes('/live_chat'));
  if (!frame) throw new Error('no chat frame');
  await frame.locator('yt-live-chat-text-message-renderer').first().waitFor();
  return frame;
}
const row = (frame: Frame, text: string) =>
  frame.locator('yt-live-chat-text-message-renderer').filter({ hasText: text }).last();
const inChat = (frame: Frame) => frame.locator('yt-live-chat-text-input-field-renderer #input');

for (const [structure, url] of [
  ['in the comment’s own dialog', WATCH],
  ['in the thread’s replies', `${WATCH}&box=replies`],
] as const)
  test(`a comment is answered ${structure}: suggest, insert, send by click, log`, async ({ desk }) => {
    const { page, panel } = await desk.open(url, SHOWN);
    const from = await panel.lastSeq();
    await openReply(page, 'bikin paspor yang sepuluh tahun');
    await expect(panel.question).toHaveText('min kalo bikin paspor yang sepuluh tahun bayar brp skrg?');
    await confirmAccount(panel);
    await expect(panel.suggestions.first()).toContainText('Biaya paspor');
    const text = await panel.preview.innerText();
    await panel.key('Enter');
    await expect(panel.notice('Sudah disisipkan dan dibaca ulang')).toBeVisible();
    expect(await panel.model(BOX)).toBe(text);
    await page.bringToFront();
    await page.locator('ytd-comment-thread-renderer #submit-button button').click();
    await expect(panel.notice('Terkirim dan tercatat')).toBeVisible({ timeout: 15_000 });
    const [intent, inserted, sent] = await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
    expect(intent?.leaf.where?.account).toMatchObject({ name: 'Imigrasi Contoh', how: 'operator' });
    expect(inserted?.leaf.detail).toMatchObject({ engine: 'contenteditable', readBack: 'equal' });
    expect(sent?.leaf.detail).toMatchObject({ evidence: 'observed', seen: 'own-comment', edited: false });
    expect(sent?.personal).toMatchObject({ sentText: text, author: { handle: 'ranti.puspita' } });
    expect(await page.evaluate(() => window.practice.sent)).toMatchObject([
      { text, targetId: 'UgwComment0001AaABAg', surface: 'reply', trusted: true },
    ]);
  });

test('a nested reply keeps the site’s own @handle in front', async ({ desk }) => {
  const { page, panel } = await desk.open(WATCH, SHOWN);
  const from = await panel.lastSeq();
  await page.getByRole('button', { name: '2 balasan' }).first().click();
  await openReply(page, 'aku juga nyari link nya');
  await expect(panel.question).toContainText('aku juga nyari link');
  await confirmAccount(panel);
  await panel.page.getByLabel('Cari di semua jawaban').fill('daftar m-paspor');
  await expect(panel.suggestions.first()).toBeVisible();
  const text = await panel.preview.innerText();
  await panel.page.keyboard.press('Enter');
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  expect(await panel.model(BOX)).toBe(`@sri_wahyuni_k ${text}`);
  await page.bringToFront();
  await page.keyboard.press('Control+Enter');
  const [, inserted, sent] = await panel.expectEvents(from, ['intent', 'inserted', 'sent'], 20_000);
  expect(inserted?.leaf.detail).toMatchObject({ keptDraft: false });
  expect(sent?.personal?.sentText).toBe(`@sri_wahyuni_k ${text}`);
});

test('the boxes that answer nobody are refused: a new comment, an edit, another thread', async ({ desk }) => {
  const { page, panel } = await desk.open(`${WATCH}&box=replies`, SHOWN);
  const from = await panel.lastSeq();
  await comment(page, 'sabtu minggu ada pelayanan').locator('#content-text').click();
  await confirmAccount(panel);
  await expect(panel.suggestions.first()).toBeVisible();
  await page.locator('ytd-comment-simplebox-renderer #contenteditable-root').click();
  await expect(panel.notice('membuat komentar atau kiriman baru')).toBeVisible();
  await comment(page, 'Sampaikan pertanyaan').getByRole('button', { name: 'Edit' }).click();
  await expect(panel.notice('menyunting tulisan sendiri')).toBeVisible();
  await page.locator('#edit-dialog #cancel-button button').click();
  await comment(page, 'sabtu minggu ada pelayanan').locator('#content-text').click();
  await expect(panel.notice('menyunting tulisan sendiri')).toHaveCount(0);
  await expect(panel.insertButton).toBeEnabled();
  await panel.key('Enter');
  await expect(panel.notice('Klik Balas')).toBeVisible();
  await openReply(page, 'ambil paspor bisa diwakilin');
  await expect(panel.notice('bukan untuk komentar ini')).toBeVisible();
  const [, abandoned] = await panel.expectEvents(from, ['intent', 'abandoned']);
  expect(abandoned?.leaf.detail).toMatchObject({ reason: 'wrong-target' });
  expect(await panel.model(BOX)).toBe('');
});

test('a reply that the site takes back is not called sent', async ({ desk }) => {
  const { page, panel } = await desk.open(`${WATCH}&send=fail`, SHOWN);
  const from = await panel.lastSeq();
  await openReply(page, 'ambil paspor bisa diwakilin');
  await confirmAccount(panel);
  await expect(panel.suggestions.first()).toBeVisible();
  await panel.key('Enter');
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  await page.bringToFront();
  await page.locator('ytd-comment-thread-renderer #submit-button button').click();
  await page.waitForTimeout(6000);
  await panel.expectEvents(from, ['intent', 'inserted']);
});

test('live chat: the answer begins with the name, goes into the frame’s box and is known by its text', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(LIVE, CHAT);
  const frame = await chatOf(page);
  const from = await panel.lastSeq();
  await row(frame, 'biaya paspor 5 tahun').locator('#message').click();
  await expect(panel.question).toHaveText('halo min, biaya paspor 5 tahun brp?');
  await confirmAccount(panel);
  await expect(panel.suggestions.first()).toContainText('Biaya paspor');
  const text = await panel.preview.innerText();
  expect(text).toMatch(/^@ranti\.puspita /);
  await panel.key('Enter');
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  expect(await inChat(frame).evaluate((box) => window.practice.model(box))).toBe(text);
  await page.bringToFront();
  await inChat(frame).press('Enter');
  await expect(panel.notice('Terkirim dan tercatat')).toBeVisible({ timeout: 15_000 });
  const [, , sent] = await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
  expect(sent?.leaf.where?.surface).toBe('live-chat');
  expect(sent?.personal?.sentText).toBe(text);
  expect(await frame.evaluate(() => window.practice)).toMatchObject({
    sent: [{ text, surface: 'live-chat', trusted: true }],
    violations: [],
    errors: [],
  });
});

test('live chat: a box that already speaks to someone else stays as it is', async ({ desk }) => {
  const { page, panel } = await desk.open(LIVE, CHAT);
  const frame = await chatOf(page);
  const from = await panel.lastSeq();
  await row(frame, 'biaya paspor 5 tahun').locator('#message').click();
  await confirmAccount(panel);
  await expect(panel.suggestions.first()).toContainText('Biaya paspor');
  await inChat(frame).click();
  await page.keyboard.type('@hamdani_ktp halo');
  await expect(panel.notice('Tidak dapat dipastikan')).toBeVisible();
  await panel.key('Enter');
  await panel.expectEvents(from, []);
  expect(await inChat(frame).evaluate((box) => window.practice.model(box))).toBe('@hamdani_ktp halo');
});

test('live chat: a row that has scrolled out of the page can still be answered', async ({ desk }) => {
  const { page, panel } = await desk.open(LIVE.replace('&still=1', ''), CHAT);
  const frame = await chatOf(page);
  const from = await panel.lastSeq();
  await row(frame, 'biaya paspor 5 tahun').locator('#message').click();
  await confirmAccount(panel);
  await expect(panel.suggestions.first()).toContainText('Biaya paspor');
  const id = await row(frame, 'biaya paspor 5 tahun').getAttribute('id');
  await expect(frame.locator(`#${id}`)).toHaveCount(0, { timeout: 30_000 });
  await panel.key('Enter');
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  expect(await inChat(frame).evaluate((box) => window.practice.model(box))).toMatch(/^@ranti\.puspita /);
  await panel.expectEvents(from, ['intent', 'inserted']);
});
