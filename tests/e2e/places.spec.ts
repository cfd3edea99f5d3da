import type { Locator, Page } from '@playwright/test';
import { sampled } from '../support/sample.ts';
import { expect, test } from './fixtures.ts';
import type { Panel } from './panel.ts';

interface Place {
  readonly name: string;
  readonly place: string;
  readonly url: string;
  readonly item: string;
  readonly asked: string;
  /** The site's own Reply on the item with these words. */
  reply(page: Page): Locator;
  readonly box: string;
  /** Put in front by the site. */
  readonly prefix?: string;
  readonly target: string;
  readonly account?: string;
  send(page: Page): Promise<void>;
}

const SHOWN = 'ytd-comment-view-model:visible';
const facebookReply = (name: string) => (page: Page) =>
  page.locator(`[aria-label^="Komentar oleh ${name}"]`).getByRole('button', { name: 'Balas' }).first();
const enter = (page: Page) => page.keyboard.press('Enter');
const youtube = {
  item: SHOWN,
  asked: 'bikin paspor yang sepuluh tahun',
  reply: (page: Page) =>
    page
      .locator(SHOWN)
      .filter({ hasText: 'bikin paspor yang sepuluh tahun' })
      .last()
      .locator('#reply-button-end button'),
  box: 'ytd-comment-thread-renderer #contenteditable-root',
  target: 'UgwComment0001AaABAg',
  account: 'Imigrasi Contoh',
  send: (page: Page) => page.locator('ytd-comment-thread-renderer #submit-button button').click(),
};
const instagramReel = {
  url: 'https://www.instagram.com/reel/DReel-03x/',
  item: 'a[href*="/c/"] time',
};

const PLACES: readonly Place[] = [
  {
    name: 'a Facebook permalink',
    place: 'permalink',
    url: 'https://www.facebook.com/permalink.php?story_fbid=122100000000000002&id=100000000000001',
    item: '[role="dialog"] [role="article"]',
    asked: 'sabtu buka ga min',
    reply: (page) =>
      page
        .locator('[role="dialog"] [aria-label^="Komentar oleh Bang Jali"]')
        .getByRole('button', { name: 'Balas' }),
    box: '[role="dialog"] [aria-label="Balas Bang Jali"]',
    target: '700200000000001',
    send: enter,
  },
  {
    name: 'a Facebook group',
    place: 'group',
    url: 'https://www.facebook.com/groups/100200300/posts/122100000000000003/',
    item: '[role="article"]',
    asked: 'salah pilih kantor, bisa diganti ga ya?',
    reply: facebookReply('Hendra Gozali'),
    box: '[aria-label="Balas Hendra Gozali"]',
    target: '700300000000006',
    send: enter,
  },
  {
    name: 'a Facebook photo',
    place: 'photo',
    url: 'https://www.facebook.com/photo/?fbid=1',
    item: '[role="article"]',
    asked: 'Biaya?',
    reply: facebookReply('Joko Wiyono'),
    box: '[aria-label="Balas Joko Wiyono"]',
    target: '700100000000002',
    send: enter,
  },
  {
    name: 'a Facebook reel among its neighbours',
    place: 'reel',
    url: 'https://www.facebook.com/reel/122100000000000002/',
    item: '[role="article"]',
    asked: 'sabtu buka ga min',
    reply: facebookReply('Bang Jali'),
    box: '[aria-label="Balas Bang Jali"]',
    target: '700200000000001',
    account: 'Kantor Imigrasi Contoh',
    send: enter,
  },
  {
    name: 'the Business Suite inbox',
    place: 'business-inbox',
    url: 'https://business.facebook.com/latest/inbox/all?asset_id=1&selected_item_id=100000000000042&thread_type=FB_MESSAGE',
    item: '[data-message-id]',
    asked: 'biayanya berapa ya? 🙏',
    reply: (page) => page.locator('[aria-label="Reply in Messenger"]'),
    box: '[aria-label="Reply in Messenger"]',
    target: '100000000000042',
    account: 'Kantor Imigrasi Contoh',
    send: enter,
  },
  {
    name: 'an Instagram reel',
    place: 'post',
    ...instagramReel,
    asked: 'kalo lupa password mpaspor',
    reply: (page) =>
      page
        .locator('.row')
        .filter({ hasText: 'kalo lupa password' })
        .last()
        .getByRole('button', { name: 'Balas', exact: true }),
    // Reels have a field of one line.
    box: 'form input',
    prefix: '@',
    target: '18000000000000301',
    send: enter,
  },
  {
    name: 'X notifications',
    // The modal has an address of its own, whatever page it was opened from.
    place: 'timeline',
    url: 'https://x.com/notifications',
    item: 'article[data-testid="tweet"]',
    asked: '',
    reply: (page) => page.locator('article[data-testid="tweet"]').first().getByTestId('reply'),
    box: '[aria-modal="true"] [data-testid="tweetTextarea_0"]',
    target: '',
    send: (page) => page.locator('[aria-modal="true"]').getByTestId('tweetButton').click(),
  },
  { name: 'a short', place: 'shorts', url: 'https://www.youtube.com/shorts/imigrasi001', ...youtube },
  {
    name: 'a community post',
    place: 'community',
    url: 'https://www.youtube.com/post/imigrasi001',
    ...youtube,
  },
  {
    name: 'YouTube Studio',
    place: 'studio',
    url: 'https://studio.youtube.com/channel/UCcontoh/comments/inbox',
    item: 'ytcp-comment',
    asked: 'biaya paspor yang 10 tahun berapa min?',
    reply: (page) => page.locator('ytcp-comment').first().locator('#reply-button button'),
    box: 'ytcp-commentbox textarea:not(#mirror)',
    target: 'biaya paspor yang 10 tahun berapa min?',
    account: 'Imigrasi Contoh',
    send: (page) => page.locator('ytcp-commentbox #submit-button button').click(),
  },
];

async function confirm(panel: Panel, account: string | undefined): Promise<void> {
  if (account === undefined) return;
  await expect(panel.notice('Anda menjawab sebagai')).toBeVisible();
  await panel.key('y');
  await expect(panel.page.getByText(`menjawab sebagai ${account}`)).toBeVisible();
}

/** A field of one line takes line breaks as blanks. */
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function choose(panel: Panel): Promise<string> {
  await panel.page.getByLabel('Cari di semua jawaban').fill('biaya paspor');
  await expect(panel.suggestions.first()).toContainText(/biaya/i);
  const text = await panel.preview.innerText();
  await panel.page.keyboard.press('Enter');
  return text;
}

/** Each is a job of ten seconds in the same rooms; every surface of theirs is in the long run. */
const A_DAY = 5;
for (const one of sampled(PLACES, A_DAY))
  test(`${one.name}: the comment’s own box gets the answer, a person sends it, and it is seen`, async ({
    desk,
  }) => {
    const { page, panel } = await desk.open(one.url, { item: one.item });
    const from = await panel.lastSeq();
    await one.reply(page).click();
    await expect(panel.question).toContainText(one.asked);
    await confirm(panel, one.account);
    await expect(page.locator(one.box)).toBeVisible();
    const text = await choose(panel);
    await expect(panel.notice('Sudah disisipkan')).toBeVisible();
    expect(words(await panel.model(one.box))).toContain(words(text));
    await page.bringToFront();
    await page.locator(one.box).click();
    await one.send(page);
    const [intent, , sent] = await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
    expect(intent?.leaf.where?.place).toBe(one.place);
    expect(sent?.leaf.detail).toMatchObject({ evidence: 'observed' });
    const [reallySent] = await page.evaluate(() => window.practice.sent);
    expect(reallySent).toMatchObject({ trusted: true, ...(one.target ? { targetId: one.target } : {}) });
    expect(words(reallySent?.text ?? '')).toContain(words(text));
    expect(reallySent?.targetId).toBe(
      one.place === 'studio' || one.place === 'business-inbox' ? one.target : intent?.personal?.nativeId,
    );
  });

test('the open box of the reel before is a decoy', async ({ desk }) => {
  const { page, panel } = await desk.open('https://www.facebook.com/reel/122100000000000001/', {
    item: '[role="article"]',
  });
  const from = await panel.lastSeq();
  await facebookReply('Joko Wiyono')(page).click();
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
