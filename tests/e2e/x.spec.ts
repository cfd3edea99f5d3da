import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Panel } from './panel.ts';

const DETAIL = 'https://x.com/imigrasi_contoh/status/1985000000000000001';
const HOME = 'https://x.com/home';
const BOX = '[data-testid="tweetTextarea_0"]';
const MODAL_BOX = `[aria-modal="true"] ${BOX}`;

const tweet = (page: Page, text: string | RegExp) =>
  page.locator('article[data-testid="tweet"]').filter({ hasText: text }).last();
const openReply = (page: Page, text: string | RegExp) => tweet(page, text).getByTestId('reply').click();
const firstQuestion = async (page: Page): Promise<string> => {
  const replies = page.locator('article[data-testid="tweet"][tabindex="0"]');
  return ((await replies.first().getByTestId('tweetText').first().textContent()) ?? '').slice(0, 40);
};

/** The first question, brought into focus by the site's own keys, with the opening hours found for it. */
async function askedByKeyboard(page: Page, panel: Panel): Promise<string> {
  const question = await firstQuestion(page);
  await tweet(page, question).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(panel.question).toContainText(question.slice(0, 15));
  await panel.page.getByLabel('Cari di semua jawaban').fill('jam layanan');
  await expect(panel.suggestions.first()).toContainText(/jam/i);
  return question;
}

test('from the post to the log in the reply modal: suggest, insert, send by click, toast', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(DETAIL);
  const from = await panel.lastSeq();
  const question = await firstQuestion(page);
  await openReply(page, question);
  await expect(panel.question).toContainText(question.slice(0, 15));
  await panel.page.getByLabel('Cari di semua jawaban').fill('biaya paspor');
  await expect(panel.suggestions.first()).toContainText(/biaya/i);
  const text = await panel.preview.innerText();
  await expect(panel.page.getByTestId('count')).toContainText('/ 280');
  await panel.page.keyboard.press('Enter');
  await expect(panel.notice('Sudah disisipkan dan dibaca ulang')).toBeVisible();
  expect(await panel.model(MODAL_BOX)).toBe(text);
  await panel.page.getByRole('button', { name: 'Batalkan sisipan' }).click();
  await expect(panel.notice('kembali seperti semula')).toBeVisible();
  expect(await panel.model(MODAL_BOX)).toBe('');
  await panel.expectEvents(from, ['intent', 'inserted', 'abandoned']);
  const again = await panel.lastSeq();
  const second = await panel.preview.innerText();
  await panel.page.getByLabel('Cari di semua jawaban').press('Enter');
  await expect(panel.notice('Sudah disisipkan dan dibaca ulang')).toBeVisible();
  expect(await panel.model(MODAL_BOX)).toBe(second);
  await page.bringToFront();
  await page.locator('[aria-modal="true"]').getByTestId('tweetButton').click();
  await expect(panel.notice('Terkirim dan tercatat')).toBeVisible({ timeout: 15_000 });
  const [, inserted, sent] = await panel.expectEvents(again, ['intent', 'inserted', 'sent']);
  expect(inserted?.leaf.detail).toMatchObject({ engine: 'draft', readBack: 'equal' });
  expect(sent?.leaf.detail).toMatchObject({ evidence: 'observed', seen: 'toast-link', edited: false });
  expect(sent?.personal?.sentPermalink).toMatch(/\/imigrasi_contoh\/status\/199\d+$/);
  expect(await page.evaluate(() => window.practice.sent)).toMatchObject([
    { text: second, surface: 'reply', trusted: true },
  ]);
});

test('the box behind the reply modal is a decoy and stays empty', async ({ desk }) => {
  const { page, panel } = await desk.open(DETAIL);
  const from = await panel.lastSeq();
  const question = await firstQuestion(page);
  await openReply(page, question);
  await expect(panel.question).toContainText(question.slice(0, 15));
  await panel.page.getByLabel('Cari di semua jawaban').fill('biaya paspor');
  await expect(panel.suggestions.first()).toContainText(/biaya/i);
  await panel.page.keyboard.press('Enter');
  await panel.expectEvents(from, ['intent', 'inserted']);
  const behind = page.locator(`[data-testid="inline_reply_offscreen"] ${BOX}`);
  expect(await behind.evaluate((box) => window.practice.model(box))).toBe('');
});

test('the inline reply box answers the focal post of its own cell', async ({ desk }) => {
  const { page, panel } = await desk.open('https://x.com/kirana_dl/status/1985000000000000203');
  const from = await panel.lastSeq();
  await page.locator(BOX).first().click();
  await expect(panel.question).not.toBeEmpty();
  await panel.page.getByLabel('Cari di semua jawaban').fill('alamat kantor');
  await expect(panel.suggestions.first()).toBeVisible();
  const text = await panel.preview.innerText();
  await panel.page.keyboard.press('Enter');
  const [intent] = await panel.expectEvents(from, ['intent', 'inserted']);
  expect(intent?.personal?.nativeId).toBe('1985000000000000203');
  expect(await panel.model(BOX)).toBe(text);
  await page.bringToFront();
  await page.locator(BOX).first().click();
  await page.keyboard.press('Control+Enter');
  await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
});

const openQuote = async (page: Page, text: string): Promise<void> => {
  await tweet(page, text).getByTestId('retweet').click();
  await page.getByRole('menuitem', { name: 'Kutip' }).click();
  await expect(page.locator(MODAL_BOX)).toBeFocused();
};

test('a quote is a post of ours that answers in front of everybody: an item of its own, sent and seen', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(DETAIL);
  const from = await panel.lastSeq();
  const question = await firstQuestion(page);
  await openQuote(page, question);
  await expect(panel.question).toContainText(question.slice(0, 15));
  await expect(panel.page.getByText('kiriman baru untuk semua pengikut')).toBeVisible();
  await panel.page.getByLabel('Cari di semua jawaban').fill('biaya paspor');
  await expect(panel.suggestions.first()).toContainText(/biaya/i);
  const text = await panel.preview.innerText();
  await panel.page.keyboard.press('Enter');
  await expect(panel.notice('Sudah disisipkan dan dibaca ulang')).toBeVisible();
  expect(await panel.model(MODAL_BOX)).toBe(text);
  await page.bringToFront();
  await page.locator('[aria-modal="true"]').getByTestId('tweetButton').click();
  const [intent, , sent] = await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
  expect(intent?.leaf.where).toMatchObject({ surface: 'post', place: 'quote' });
  expect(sent?.leaf.detail).toMatchObject({ evidence: 'observed', seen: 'toast-link' });
  const [reallySent] = await page.evaluate(() => window.practice.sent);
  expect(reallySent).toMatchObject({ text, surface: 'quote', trusted: true });
  expect(intent?.personal?.nativeId).toBe(`quote:${reallySent?.targetId}`);
});

test('an answer that waits for a reply box never goes into a quote of the same post', async ({ desk }) => {
  const { page, panel } = await desk.open(DETAIL);
  const from = await panel.lastSeq();
  const question = await askedByKeyboard(page, panel);
  await panel.page.keyboard.press('Enter');
  await expect(panel.notice('Klik Balas')).toBeVisible();
  await openQuote(page, question);
  const [, abandoned] = await panel.expectEvents(from, ['intent', 'abandoned']);
  expect(abandoned?.leaf.detail).toMatchObject({ reason: 'wrong-target' });
  expect(await panel.model(MODAL_BOX)).toBe('');
});

test('a quote of a post that is not on the page: refused', async ({ desk }) => {
  const { page, panel } = await desk.open(DETAIL);
  const from = await panel.lastSeq();
  const question = await firstQuestion(page);
  await openQuote(page, question);
  // The post itself scrolls out of the virtual list, say: what is quoted is then no post of the page.
  await tweet(page, question).evaluate((article) => article.remove());
  await expect(panel.notice('siapa yang dikutip')).toBeVisible();
  await panel.key('Enter');
  await page.waitForTimeout(500);
  expect(await panel.model(MODAL_BOX)).toBe('');
  expect((await panel.events(from)).filter(({ leaf }) => leaf.event === 'inserted')).toEqual([]);
});

test('the composer of a new post on the home page is refused', async ({ desk }) => {
  const { page, panel } = await desk.open(HOME);
  await page.locator(BOX).first().click();
  await expect(panel.notice('komentar atau kiriman baru')).toBeVisible();
});

test('an answer armed on the home timeline goes into the modal of its own post', async ({ desk }) => {
  const { page, panel } = await desk.open(HOME);
  const from = await panel.lastSeq();
  const question = await askedByKeyboard(page, panel);
  const text = await panel.preview.innerText();
  await panel.page.keyboard.press('Enter');
  await expect(panel.notice('Klik Balas')).toBeVisible();
  await openReply(page, question);
  await panel.expectEvents(from, ['intent', 'inserted']);
  expect(await panel.model(MODAL_BOX)).toBe(text);
});

test('a private account is offered nothing on X either', async ({ desk }) => {
  const { page, panel } = await desk.open(`${DETAIL}?as=other`);
  await openReply(page, await firstQuestion(page));
  await expect(panel.notice('bukan akun resmi')).toBeVisible();
  await expect(panel.suggestions).toHaveCount(0);
});

test('the site’s refusal is shown and nothing is called sent', async ({ desk }) => {
  const { page, panel } = await desk.open(`${DETAIL}?send=automated`);
  const from = await panel.lastSeq();
  await openReply(page, await firstQuestion(page));
  await panel.page.getByLabel('Cari di semua jawaban').fill('biaya paspor');
  await expect(panel.suggestions.first()).toContainText(/biaya/i);
  await panel.page.keyboard.press('Enter');
  await panel.expectEvents(from, ['intent', 'inserted']);
  await page.bringToFront();
  await page.locator('[aria-modal="true"]').getByTestId('tweetButton').click();
  await expect(panel.notice('Situs menolak balasan')).toBeVisible();
  await page.waitForTimeout(4000);
  await panel.expectEvents(from, ['intent', 'inserted']);
});
