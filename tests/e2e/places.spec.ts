import type { Page } from '@playwright/test';
import { type Asked, COMMENTS_TAB, calledBySite, PLACES, type Place, plainWords } from '../support/places.ts';
import { sampled } from '../support/sample.ts';
import { expect, test } from './fixtures.ts';
import type { Panel } from './panel.ts';

const replyToJoko = (page: Page) =>
  page
    .locator('[aria-label^="Komentar oleh Joko Wiyono"]')
    .getByRole('button', { name: 'Balas' })
    .first()
    .click();

async function confirm(panel: Panel, account: string | undefined): Promise<void> {
  if (account === undefined) return;
  await expect(panel.notice('Anda menjawab sebagai')).toBeVisible();
  await panel.key('y');
  await expect(panel.page.getByText(`menjawab sebagai ${account}`)).toBeVisible();
}

async function choose(panel: Panel, search: string): Promise<string> {
  await panel.page.getByLabel('Cari di semua jawaban').fill(search);
  await expect(panel.suggestions.first()).toContainText(new RegExp(search.split(' ')[0] ?? '', 'i'));
  const text = await panel.preview.innerText();
  await panel.page.keyboard.press('Enter');
  return text;
}

/** The site's own Reply was clicked: chosen, inserted, sent by a person, seen. */
async function answer(one: Place, asked: Asked, search: string, page: Page, panel: Panel) {
  const { box, target } = asked;
  const from = await panel.lastSeq();
  await expect(panel.question).toContainText(asked.asked);
  await confirm(panel, one.account);
  await expect(page.locator(box)).toBeVisible();
  const text = await choose(panel, search);
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  expect(plainWords(await panel.model(box))).toContain(plainWords(text));
  await page.bringToFront();
  await page.locator(box).click();
  if ('key' in one.send) await page.keyboard.press(one.send.key);
  else await page.locator(one.send.button).click();
  const [intent, inserted, sent] = await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
  expect(intent?.leaf.where?.place).toBe(one.place);
  expect(inserted?.leaf.detail).toMatchObject({ engine: one.engine, readBack: 'equal' });
  expect(sent?.leaf.detail).toMatchObject({ evidence: 'observed' });
  const reallySent = (await page.evaluate(() => window.practice.sent)).at(-1);
  expect(reallySent).toMatchObject({ trusted: true, ...(target ? { targetId: target } : {}) });
  expect(plainWords(reallySent?.text ?? '')).toContain(plainWords(text));
  expect(reallySent?.targetId).toBe(calledBySite(one, asked, intent?.personal?.nativeId));
  return intent?.leaf.where?.surface;
}

/** Each is a job of ten seconds in the same rooms; every surface of theirs is in the long run. */
const A_DAY = 5;
for (const one of sampled(PLACES, A_DAY))
  test(`${one.name}: the comment’s own box gets the answer, a person sends it, and it is seen`, async ({
    desk,
  }) => {
    const { page, panel } = await desk.open(one.url, { item: one.item });
    if (one.open) await page.locator(one.open).click();
    await page.locator(one.reply).first().click();
    await answer(one, one, 'biaya paspor', page, panel);
    if (!one.below) return;
    if (one.below.unfold) await page.locator(one.below.unfold).first().click();
    await page.locator(one.below.reply).first().click();
    // Who speaks was said already.
    const { account: _, ...known } = one;
    expect(await answer(known, one.below, 'alamat kantor', page, panel)).toBe('reply');
  });

test('the open box of the reel before is a decoy', async ({ desk }) => {
  const { page, panel } = await desk.open('https://www.facebook.com/reel/122100000000000001/', {
    item: '[role="article"]',
  });
  const from = await panel.lastSeq();
  await replyToJoko(page);
  const box = page.locator('[aria-label="Balas Joko Wiyono"]');
  await expect(box).toBeFocused();
  await expect(panel.question).toHaveText('Biaya?');
  // Swiped on: the panel of the reel before stays as it was, out of sight, and keeps the keyboard.
  await page.evaluate(() => history.pushState({}, '', '/reel/122100000000000002/'));
  await page.keyboard.type('x');
  await expect(panel.notice('tertutup jendela lain')).toBeVisible();
  await panel.key('Enter');
  await panel.page.waitForTimeout(700);
  expect((await panel.events(from)).filter(({ leaf }) => leaf.event === 'inserted')).toEqual([]);
});

test('the comments tab: while it changes to another post, and for posts of Instagram, nothing is inserted', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(
    `${COMMENTS_TAB}&selected_item_id=122100000000000001&thread_type=FB_PAGE_POST`,
    { item: '[role="article"]' },
  );
  const from = await panel.lastSeq();
  await replyToJoko(page);
  await expect(panel.question).toHaveText('Biaya?');
  await confirm(panel, 'Kantor Imigrasi Contoh');
  await expect(panel.insertButton).toBeEnabled();
  // The address names the next post at once; the comment and its open box stand there for a while yet.
  await page.evaluate(() => history.replaceState({}, '', location.href.replace('0001&', '0002&')));
  await page.locator('[aria-label="Balas Joko Wiyono"]').click();
  await page.keyboard.type('x');
  await expect(panel.notice('Tidak dapat dipastikan')).toBeVisible();
  await panel.key('Enter');
  await page.evaluate(() =>
    history.replaceState({}, '', location.href.replace('0002&', '0001&').replace('FB_PAGE', 'INSTAGRAM')),
  );
  await page.keyboard.type('y');
  await expect(panel.notice('Tidak dapat dipastikan')).toBeVisible();
  await panel.key('Enter');
  await panel.page.waitForTimeout(700);
  expect((await panel.events(from)).filter(({ leaf }) => leaf.event === 'inserted')).toEqual([]);
});

test('an experiment with other markup is “not recognised”, never “no comments”', async ({ desk }) => {
  const { panel } = await desk.open('https://www.facebook.com/?cohort=other', { item: '.comment' });
  await expect(panel.notice('tidak mengenali')).toBeVisible();
});

test('Studio: of two comments that look the same neither is answered', async ({ desk }) => {
  const { page, panel } = await desk.open('https://studio.youtube.com/channel/UCcontoh/comments/inbox', {
    item: 'ytcp-comment',
  });
  const from = await panel.lastSeq();
  await page.locator('ytcp-comment').last().locator('#reply-button button').click();
  await page.locator('ytcp-commentbox textarea:not(#mirror)').click();
  await expect(panel.notice('Tidak dapat dipastikan')).toBeVisible();
  await panel.key('Enter');
  await panel.page.waitForTimeout(700);
  expect((await panel.events(from)).filter(({ leaf }) => leaf.event === 'inserted')).toEqual([]);
});
