import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../e2e/find-chromium.ts';
import { posts } from './facebook/data.ts';
import { practiceFlags } from './flags.ts';
import { posts as instagramPosts } from './instagram/data.ts';
import { type PracticeServer, startPracticeServer } from './server.ts';
import { MENTIONS, REPLIES } from './x/texts.ts';
import { PASSPORT as YOUTUBE } from './youtube/texts.ts';

let server: PracticeServer;
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  server = await startPracticeServer();
  browser = await chromium.launch({ executablePath: findChromium(), args: practiceFlags(server) });
});

test.afterAll(async () => {
  await browser.close();
  await server.close();
});

test.beforeEach(async () => {
  page = await browser.newPage();
});

test.afterEach(async () => {
  expect(await page.evaluate(() => window.practice?.errors ?? [])).toEqual([]);
  await page.close();
});

const model = (selector: string) => page.evaluate((s) => window.practice.model(s), selector);
const sent = () => page.evaluate(() => window.practice.sent);
const violations = () => page.evaluate(() => window.practice.violations);

async function openReply(name: string): Promise<string> {
  const article = page.locator(`[aria-label^="Komentar oleh ${name}"]`).first();
  await article.getByRole('button', { name: 'Balas', exact: true }).first().click();
  const box = `[role="textbox"][aria-label="Balas ${name}"]`;
  await expect(page.locator(box)).toBeFocused();
  return box;
}

test('a Facebook reply typed by a person is sent by Enter and shown in the thread', async () => {
  await page.goto('https://www.facebook.com/');
  const box = await openReply('Joko Wiyono');
  const before = await page.locator(box).evaluate((element) => {
    let node: Element | null = element;
    while (node && node.previousElementSibling?.getAttribute('role') !== 'article') node = node.parentElement;
    return node?.previousElementSibling?.getAttribute('aria-label');
  });
  expect(before).toMatch(/^Komentar oleh Joko Wiyono/);
  await page.keyboard.type('Halo Kak 😊');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('baris kedua');
  expect(await model(box)).toBe('Halo Kak 😊\nbaris kedua');
  await page.keyboard.press('Enter');
  await expect(page.locator(box)).toHaveCount(0);
  const own = page.locator('[aria-label^="Balasan oleh Kantor Imigrasi Contoh pada komentar Joko Wiyono"]');
  await expect(own).toContainText('baris kedua');
  expect(await sent()).toMatchObject([
    { text: 'Halo Kak 😊\nbaris kedua', targetId: '700100000000002', surface: 'reply', trusted: true },
  ]);
  expect(await violations()).toEqual([]);
});

test('Facebook empties the box before later listeners see the Enter', async () => {
  await page.goto('https://www.facebook.com/');
  const box = await openReply('Joko Wiyono');
  await page.keyboard.type('cek');
  await page.evaluate((selector) => {
    const editor = document.querySelector(selector);
    window.addEventListener('keydown', () => (document.title = `seen: ${editor?.textContent}`), true);
  }, box);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('seen: ');
});

test('a Facebook reply that the site rejects disappears again', async () => {
  await page.goto('https://www.facebook.com/?send=fail');
  await openReply('Joko Wiyono');
  await page.keyboard.type('tidak jadi');
  await page.keyboard.press('Enter');
  const own = page.locator('[aria-label^="Balasan oleh Kantor"]', { hasText: 'tidak jadi' });
  await expect(own).toHaveCount(1);
  await expect(own).toHaveCount(0);
});

test('an Enter made by a script sends nothing and is a violation', async () => {
  await page.goto('https://www.facebook.com/');
  const box = await openReply('Joko Wiyono');
  await page.keyboard.type('jangan terkirim');
  await page.locator(box).dispatchEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  expect(await sent()).toEqual([]);
  expect(await model(box)).toBe('jangan terkirim');
  expect(await violations()).toEqual(['keydown']);
  await expect(page.locator('.violation')).toBeVisible();
});

test('re-rendering the page timeline replaces every comment by an equal one', async () => {
  await page.goto('https://web.facebook.com/kantorimigrasicontoh');
  const rows = page.locator('[data-commentid]');
  await expect(rows.first()).toBeVisible();
  const old = await rows.elementHandles();
  const html = await rows.evaluateAll((elements) => elements.map((element) => element.outerHTML));
  await page.evaluate(() => window.practice.rerender());
  for (const row of old) expect(await row.evaluate((element) => element.isConnected)).toBe(false);
  expect(await rows.evaluateAll((elements) => elements.map((element) => element.outerHTML))).toEqual(html);
});

test('an X reply in the modal is sent by its button and shown with a toast', async () => {
  await page.goto('https://x.com/imigrasi_contoh/status/1985000000000000001');
  await page.locator('article', { hasText: 'min klo ganti paspor' }).getByTestId('reply').click();
  const dialog = page.getByRole('dialog');
  const box = dialog.getByTestId('tweetTextarea_0');
  await expect(box).toBeFocused();
  await expect(page).toHaveURL('https://x.com/compose/post');
  await expect(dialog.getByTestId('tweetButton')).toBeDisabled();
  await expect(dialog.locator('article a[href*="/status/"]')).toHaveCount(0);
  await page.keyboard.type('Halo Kak');
  await page.keyboard.press('Enter');
  await page.keyboard.type('baris kedua');
  expect(await model('[role=dialog] [data-testid=tweetTextarea_0]')).toBe('Halo Kak\nbaris kedua');
  await dialog.getByTestId('tweetButton').click();
  await expect(page.locator('[data-testid="toast"] a[href*="/imigrasi_contoh/status/"]')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL('https://x.com/imigrasi_contoh/status/1985000000000000001');
  await expect(page.locator('article', { hasText: 'baris kedua' })).toBeVisible();
  expect(await sent()).toMatchObject([
    { text: 'Halo Kak\nbaris kedua', targetId: '1985000000000000101', surface: 'reply', trusted: true },
  ]);
  expect(await violations()).toEqual([]);
});

test('an X reply that is taken for automation keeps its text and is not sent', async () => {
  await page.goto('https://twitter.com/imigrasi_contoh/status/1985000000000000001?send=automated');
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('Halo');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('toast')).toContainText('mungkin otomatis');
  expect(await model('[data-testid=tweetTextarea_0]')).toBe('Halo');
  expect(await sent()).toEqual([]);
});

test('a click made by a script is a violation', async () => {
  await page.goto('https://x.com/home');
  await page.getByTestId('like').first().dispatchEvent('click');
  expect(await violations()).toEqual(['click']);
});

const INSTAGRAM = 'https://www.instagram.com/p/DPaspor01/';
const instagramBox = 'textarea[placeholder="Tambahkan komentar..."]';
const row = (text: string) => page.locator('.row').filter({ hasText: text }).last();
const balas = (text: string) => row(text).getByRole('button', { name: 'Balas', exact: true }).click();
const prefixed = (value: string, box = instagramBox) =>
  expect(page.locator(box)).toHaveJSProperty('value', value);

test('an Instagram reply: the shared box gets the name, Enter sends, the row shows with a link of its own', async () => {
  await page.goto(INSTAGRAM);
  await balas('minn bikin paspor baru');
  await expect(page.locator(instagramBox)).toBeFocused();
  await prefixed('@dinda.rahma_ ');
  await page.keyboard.type('Halo Kak 😊');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('baris kedua');
  expect(await model(instagramBox)).toBe('@dinda.rahma_ Halo Kak 😊\nbaris kedua');
  await page.keyboard.press('Enter');
  expect(await model(instagramBox)).toBe('');
  await expect(row('baris kedua').locator('a[href*="/c/18000000000000101/r/"] time')).toBeVisible();
  expect(await sent()).toMatchObject([{ targetId: '18000000000000101', surface: 'reply', trusted: true }]);
  expect(await violations()).toEqual([]);
});

test('an Instagram comment without a name, or with another name, answers nobody', async () => {
  await page.goto(INSTAGRAM);
  await balas('minn bikin paspor baru');
  await prefixed('@dinda.rahma_ ');
  await page.locator(instagramBox).fill('@rizky_aditya halo');
  await page.getByRole('button', { name: 'Posting', exact: true }).click();
  await page.locator(instagramBox).fill('Selamat pagi');
  await page.keyboard.press('Enter');
  expect(await sent()).toMatchObject([
    { text: '@rizky_aditya halo', targetId: null, surface: 'comment' },
    { text: 'Selamat pagi', targetId: null, surface: 'comment' },
  ]);
});

test('Instagram opens a post over the profile, keeps its box for the next post, and shows a page when reloaded', async () => {
  await page.goto('https://instagram.com/imigrasi_contoh/');
  await page.locator('a[href="/p/DPaspor01/"]').click();
  const dialog = page.locator('[role=dialog] article[role=presentation]');
  await expect(dialog.getByText('minn bikin paspor baru')).toBeVisible();
  await expect(page).toHaveURL('https://instagram.com/p/DPaspor01/');
  await balas('loketnya hari ini');
  await prefixed('@yuli.kuliner ');
  await page.getByRole('button', { name: 'Berikutnya' }).click();
  await expect(dialog.getByText('ambil paspor boleh diwakilkan')).toBeVisible();
  await prefixed('@yuli.kuliner ');
  await page.reload();
  await expect(page.locator('main').getByText('ambil paspor boleh diwakilkan')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Instagram shows more comments and replies only when asked', async () => {
  await page.goto(INSTAGRAM);
  await expect(row('kalo paspor ilang')).toBeVisible();
  await expect(page.getByText('lapor polisi dulu')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lihat balasan (3)' }).click();
  await expect(row('lapor polisi dulu').locator('a[href*="/r/"] time')).toBeVisible();
  await expect(page.getByText('mama.kembar')).toHaveCount(0);
  const more = page.getByRole('button', { name: 'Muat komentar lainnya' });
  await more.click();
  await more.click();
  await expect(page.getByText('mama.kembar')).toBeVisible();
});

test('an Instagram reply that the site rejects disappears again; an Enter made by a script sends nothing', async () => {
  await page.goto(`${INSTAGRAM}?send=fail`);
  await balas('minn bikin paspor baru');
  await prefixed('@dinda.rahma_ ');
  await page.keyboard.type('tidak jadi');
  await page.locator(instagramBox).dispatchEvent('keydown', { key: 'Enter', bubbles: true });
  expect(await sent()).toEqual([]);
  expect(await violations()).toEqual(['keydown']);
  await page.keyboard.press('Enter');
  await expect(row('tidak jadi')).toHaveCount(1);
  await expect(row('tidak jadi')).toHaveCount(0);
});

test('a reel’s box is an input that React drives too', async () => {
  await page.goto('https://www.instagram.com/reel/DReel-03x/');
  await balas('kalo lupa password');
  const box = 'input[placeholder="Tambahkan komentar..."]';
  await prefixed('@lala.video ', box);
  await page.keyboard.type('Halo');
  expect(await model(box)).toBe('@lala.video Halo');
});

test('each site has at least thirty questions', () => {
  const facebook = posts.flatMap((post) => post.comments);
  expect(new Set(facebook.map((comment) => comment.id)).size).toBe(facebook.length);
  expect(facebook.length).toBeGreaterThanOrEqual(30);
  const instagram = instagramPosts.flatMap((post) => post.comments);
  expect(new Set(instagram.map((comment) => comment.id)).size).toBe(instagram.length);
  expect(instagram.length).toBeGreaterThanOrEqual(30);
  expect(REPLIES.length).toBeGreaterThanOrEqual(20);
  expect(REPLIES.length + MENTIONS.length).toBeGreaterThanOrEqual(30);
  expect(YOUTUBE.flatMap(([, , , replies = []]) => [1, ...replies]).length).toBeGreaterThanOrEqual(30);
});

test('a host without a practice site says so', async () => {
  await page.goto('https://example.com/anything');
  await expect(page.locator('h1')).toHaveText('Unsupported practice page');
});

const shownComment = (text: string) =>
  page.locator('ytd-comment-view-model:visible').filter({ hasText: text }).last();

for (const [structure, query] of [
  ['in the comment', ''],
  ['in the thread', '&box=replies'],
] as const)
  test(`a YouTube reply typed by a person is sent by its button; the box stands ${structure}`, async () => {
    await page.goto(`https://www.youtube.com/watch?v=imigrasi001${query}`);
    await shownComment('sabtu minggu ada pelayanan').locator('#reply-button-end button').click();
    const box = 'ytd-comment-thread-renderer #contenteditable-root';
    await expect(page.locator(box)).toBeFocused();
    await page.keyboard.type('Halo Kak');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('baris ketiga');
    expect(await model(box)).toBe('Halo Kak\n\nbaris ketiga');
    const inside = await page.locator(box).evaluate((element) => element.closest('#reply-dialog') !== null);
    expect(inside).toBe(query === '');
    await page.locator('ytd-comment-thread-renderer #submit-button button').click();
    await expect(page.locator(box)).toHaveCount(0);
    await expect(shownComment('baris ketiga')).toContainText('@imigrasi_contoh');
    expect(await sent()).toMatchObject([
      { text: 'Halo Kak\n\nbaris ketiga', targetId: 'UgwComment0008AaABAg', surface: 'reply', trusted: true },
    ]);
    expect(await violations()).toEqual([]);
  });

test('YouTube does not know of text that came without an input event', async () => {
  await page.goto('https://www.youtube.com/watch?v=imigrasi001');
  await shownComment('sabtu minggu ada pelayanan').locator('#reply-button-end button').click();
  const box = 'ytd-comment-thread-renderer #contenteditable-root';
  await page.locator(box).evaluate((element) => {
    element.textContent = 'diam-diam';
  });
  expect(await model(box)).toBe('');
  await expect(page.locator('ytd-comment-thread-renderer #submit-button button')).toBeDisabled();
});

test('the YouTube live chat sends on Enter, gives its row another id and moves on', async () => {
  await page.goto('https://www.youtube.com/live_chat?v=langsung01');
  await page.locator('yt-live-chat-text-input-field-renderer #input').click();
  await page.keyboard.type('selamat pagi');
  await page.keyboard.press('Enter');
  const own = page.locator('yt-live-chat-text-message-renderer').filter({ hasText: 'selamat pagi' });
  const first = await own.getAttribute('id');
  await expect(own).not.toHaveAttribute('id', first ?? '');
  expect(await sent()).toMatchObject([{ text: 'selamat pagi', surface: 'live-chat', trusted: true }]);
  await expect(own).toHaveCount(0, { timeout: 30_000 });
});
