import type { Locator, Page } from '@playwright/test';
import { sampled } from '../support/sample.ts';
import { expect, test } from './fixtures.ts';
import type { Panel } from './panel.ts';

interface Asked {
  readonly asked: string;
  /** The site's own Reply on the item with these words. */
  reply(page: Page): Locator;
  readonly box: string;
  readonly target: string;
}

interface Place extends Asked {
  readonly name: string;
  readonly place: string;
  readonly url: string;
  readonly item: string;
  readonly account?: string;
  /** Opens what the place keeps folded. */
  open?(page: Page): Promise<void>;
  /** What stands below a comment: answered in the same visit, after the comment. */
  readonly below?: Asked & { unfold?(page: Page): Promise<void> };
  send(page: Page): Promise<void>;
}

const SHOWN = 'ytd-comment-view-model:visible';
const facebookReply =
  (name: string, what = 'Komentar') =>
  (page: Page) =>
    page.locator(`[aria-label^="${what} oleh ${name}"]`).getByRole('button', { name: 'Balas' }).first();
const facebookBelow = (name: string, asked: string, target: string): Asked => ({
  asked,
  reply: facebookReply(name, 'Balasan'),
  box: `[aria-label="Balas ${name}"]`,
  target,
});
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
  below: {
    unfold: (page: Page) => page.getByRole('button', { name: '2 balasan' }).first().click(),
    asked: 'aku juga nyari link nya',
    reply: (page: Page) =>
      page
        .locator(SHOWN)
        .filter({ hasText: 'aku juga nyari link nya' })
        .last()
        .locator('#reply-button-end button'),
    box: 'ytd-comment-thread-renderer #contenteditable-root',
    target: '',
  },
  send: (page: Page) => page.locator('ytd-comment-thread-renderer #submit-button button').click(),
};
const instagramReply = (asked: string) => (page: Page) =>
  page.locator('.row').filter({ hasText: asked }).last().getByRole('button', { name: 'Balas', exact: true });
const instagramReel = {
  place: 'reel',
  asked: 'kalo lupa password mpaspor',
  reply: instagramReply('kalo lupa password'),
  // Reels have a field of one line.
  box: 'form input',
  target: '18000000000000301',
  below: {
    unfold: (page: Page) => page.getByRole('button', { name: 'Lihat balasan (1)' }).click(),
    asked: 'kakek saya jg',
    reply: instagramReply('kakek saya jg'),
    box: 'form input',
    target: '',
  },
  send: enter,
};

const COMMENTS_TAB = 'https://business.facebook.com/latest/inbox/facebook?asset_id=1';

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
    below: {
      asked: 'eh ketemu, ternyata',
      reply: (page) =>
        page
          .locator('[role="dialog"] [aria-label^="Balasan oleh Ratna Kusuma"]')
          .getByRole('button', { name: 'Balas' }),
      box: '[role="dialog"] [aria-label="Balas Ratna Kusuma"]',
      target: '700200000000007',
    },
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
    below: facebookBelow('Bayu Kresna', 'up', '700300000000019'),
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
    below: facebookBelow('Wawan Lubis', 'sama, aku jg mau tau', '700100000000017'),
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
    below: facebookBelow('Ratna Kusuma', 'eh ketemu, ternyata', '700200000000007'),
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
    name: 'the comments tab of the Business Suite',
    place: 'business-comments',
    url: `${COMMENTS_TAB}&selected_item_id=122100000000000001&thread_type=FB_PAGE_POST`,
    item: '[role="article"]',
    asked: 'Biaya?',
    reply: facebookReply('Joko Wiyono'),
    box: '[aria-label="Balas Joko Wiyono"]',
    target: '700100000000002',
    account: 'Kantor Imigrasi Contoh',
    below: facebookBelow('Wawan Lubis', 'sama, aku jg mau tau', '700100000000017'),
    send: enter,
  },
  {
    name: 'an Instagram reel',
    url: 'https://www.instagram.com/reel/DReel-03x/',
    item: 'a[href*="/c/"] time',
    ...instagramReel,
  },
  {
    name: 'an Instagram reel over a profile',
    url: 'https://www.instagram.com/imigrasi_contoh/',
    item: 'a.tile',
    open: (page) => page.locator('a[href="/reel/DReel-03x/"]').click(),
    ...instagramReel,
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
    below: {
      asked: 'aku juga mau tau biayanya',
      reply: (page) =>
        page
          .locator('ytcp-comment[is-reply]')
          .filter({ hasText: 'aku juga mau tau biayanya' })
          .locator('#reply-button button'),
      box: 'ytcp-commentbox textarea:not(#mirror)',
      target: 'aku juga mau tau biayanya',
    },
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

async function choose(panel: Panel, search: string): Promise<string> {
  await panel.page.getByLabel('Cari di semua jawaban').fill(search);
  await expect(panel.suggestions.first()).toContainText(new RegExp(search.split(' ')[0] ?? '', 'i'));
  const text = await panel.preview.innerText();
  await panel.page.keyboard.press('Enter');
  return text;
}

/** The site's own Reply was clicked: chosen, inserted, sent by a person, seen. */
async function answer(one: Place, { asked, box, target }: Asked, search: string, page: Page, panel: Panel) {
  const from = await panel.lastSeq();
  await expect(panel.question).toContainText(asked);
  await confirm(panel, one.account);
  await expect(page.locator(box)).toBeVisible();
  const text = await choose(panel, search);
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  expect(words(await panel.model(box))).toContain(words(text));
  await page.bringToFront();
  await page.locator(box).click();
  await one.send(page);
  const [intent, , sent] = await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
  expect(intent?.leaf.where?.place).toBe(one.place);
  expect(sent?.leaf.detail).toMatchObject({ evidence: 'observed' });
  const reallySent = (await page.evaluate(() => window.practice.sent)).at(-1);
  expect(reallySent).toMatchObject({ trusted: true, ...(target ? { targetId: target } : {}) });
  expect(words(reallySent?.text ?? '')).toContain(words(text));
  expect(reallySent?.targetId).toBe(
    one.place === 'studio' || one.place === 'business-inbox' ? target : intent?.personal?.nativeId,
  );
  return intent?.leaf.where?.surface;
}

/** Each is a job of ten seconds in the same rooms; every surface of theirs is in the long run. */
const A_DAY = 5;
for (const one of sampled(PLACES, A_DAY))
  test(`${one.name}: the comment’s own box gets the answer, a person sends it, and it is seen`, async ({
    desk,
  }) => {
    const { page, panel } = await desk.open(one.url, { item: one.item });
    await one.open?.(page);
    await one.reply(page).click();
    await answer(one, one, 'biaya paspor', page, panel);
    if (!one.below) return;
    await one.below.unfold?.(page);
    await one.below.reply(page).click();
    // Who speaks was said already.
    const { account: _, ...known } = one;
    expect(await answer(known, one.below, 'alamat kantor', page, panel)).toBe('reply');
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

test('the comments tab: while it changes to another post, and for posts of Instagram, nothing is inserted', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(
    `${COMMENTS_TAB}&selected_item_id=122100000000000001&thread_type=FB_PAGE_POST`,
    { item: '[role="article"]' },
  );
  const from = await panel.lastSeq();
  await facebookReply('Joko Wiyono')(page).click();
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
