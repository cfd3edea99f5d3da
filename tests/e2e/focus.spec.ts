import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const FEED = 'https://www.facebook.com/';
const comment = (page: Page, text: string) =>
  page.locator('[role="article"]:not([aria-posinset])').filter({ hasText: text }).last();

test('pick mode: hovering outlines, a click picks, and the page gets nothing of it', async ({ desk }) => {
  const { page, panel } = await desk.open(FEED);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      document.addEventListener(
        type,
        ({ target }) => seen.push(`${type} ${(target as Element).nodeName}`),
        true,
      );
  });
  await panel.key('p');
  await expect(panel.notice('Tunjuk komentar di halaman')).toBeVisible();
  const like = comment(page, 'udah boleh ganti').getByRole('button', { name: 'Suka' }).first();
  await like.scrollIntoViewIfNeeded();
  const place = await like.boundingBox();
  if (!place) throw new Error('no place');
  const at = [place.x + place.width / 2, place.y + place.height / 2] as const;
  await page.mouse.move(...at);
  await expect(page.locator('tanggap-outline')).toHaveCount(1);
  await page.mouse.click(...at);
  await expect(panel.question).toContainText('udah boleh ganti');
  await expect(page.locator('tanggap-pick')).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  expect(await page.locator('.liked').count()).toBe(0);
  // Afterwards clicks are the page's again.
  await page.mouse.click(...at);
  await expect(page.locator('.liked')).toHaveCount(1);
});

test('pick mode is given up by Escape and picks nothing', async ({ desk }) => {
  const { page, panel } = await desk.open(FEED);
  await panel.key('p');
  await expect(page.locator('tanggap-pick')).toHaveCount(1);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(page.locator('tanggap-pick')).toHaveCount(0);
  await expect(panel.notice('Klik sebuah komentar')).toBeVisible();
});

test('N goes to the next comment without an answer of ours, past the answered one', async ({ desk }) => {
  const { page, panel } = await desk.open(FEED);
  const questions: string[] = [];
  for (let index = 0; index < 3; index++) {
    await panel.key('n');
    await expect(panel.notice(/belum dijawab di halaman/)).toBeVisible();
    await expect(panel.question).not.toHaveText(questions.at(-1) ?? '');
    questions.push(await panel.question.innerText());
  }
  // Sinta's first comment has an answer of ours below it.
  expect(questions.join('\n')).not.toContain('yg 10 taun');
  expect(new Set(questions).size).toBe(3);
  expect(await page.evaluate(() => window.practice.violations)).toEqual([]);
});

test('text selected in a long comment narrows the question', async ({ desk }) => {
  const { page, panel } = await desk.open(FEED);
  const leaf = comment(page, 'Mau tanya 3 hal')
    .locator('div[dir="auto"]')
    .filter({ hasText: 'akta lahir asli' });
  await leaf.scrollIntoViewIfNeeded();
  await leaf.click({ clickCount: 3 });
  await expect(panel.question).toContainText('Mau tanya 3 hal');
  await expect(panel.page.getByText('Yang dipilih: 3. akta lahir asli')).toBeVisible();
});

test('X: the site’s own j and k are followed', async ({ desk }) => {
  const { page, panel } = await desk.open('https://x.com/home');
  await page.bringToFront();
  const texts = await page.locator('article[data-testid="tweet"] [data-testid="tweetText"]').allInnerTexts();
  for (const [key, index] of [
    ['j', 0],
    ['j', 1],
    ['k', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(panel.question).toContainText((texts[index] ?? '').slice(0, 20));
  }
});
