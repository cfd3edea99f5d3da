import type { Page } from '@playwright/test';
import { CONVERSATIONS, type Conversation, PRIVATE_REPLY } from '../support/places.ts';
import { sampled } from '../support/sample.ts';
import { expect, test } from './fixtures.ts';
import type { Panel } from './panel.ts';

const MESSENGER = 'https://www.facebook.com/messages/t/100000000000042';
const FEED = 'https://www.facebook.com/';
const FACEBOOK_BOX = '[aria-label="Tulis ke Budi Santoso"]';
const POPUP_BOX = '[aria-label="Tulis ke Yuni Astuti"]';
const X_BOX = '[data-testid="dm-composer-textarea"]';
const CLASSIC_BOX = '[data-testid="dmComposerTextInput"]';
const DIRECT = 'https://www.instagram.com/direct/t/17840000000000001';
const DIRECT_BOX = '[aria-label="Kirim pesan..."]';

const sent = (page: Page) => page.evaluate(() => window.practice.sent);

async function open(
  page: Page,
  panel: Panel,
  { box, account }: Pick<Conversation, 'box' | 'account'>,
): Promise<void> {
  await page.locator(box).click();
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

const nothingInserted = async (panel: Panel, from: number): Promise<void> => {
  await panel.page.waitForTimeout(700);
  expect((await panel.events(from)).filter(({ leaf }) => leaf.event === 'inserted')).toEqual([]);
};

for (const place of CONVERSATIONS)
  test(`${place.name}: the messages since our last one are the question; answered, sent by Enter, seen as our row`, async ({
    desk,
  }) => {
    const { page, panel } = await desk.open(place.url, { item: place.item });
    const from = await panel.lastSeq();
    await open(page, panel, place);
    await expect(panel.question).toHaveText(place.asked, { useInnerText: true });
    await expect(panel.page.getByText('hanya orang ini yang membacanya')).toBeVisible();
    const text = await choose(panel, 'biaya paspor');
    await expect(panel.notice('Sudah disisipkan dan dibaca ulang')).toBeVisible();
    expect(await panel.model(place.box)).toBe(text);
    expect(await sent(page)).toEqual([]);
    await page.bringToFront();
    await page.locator(place.box).press('Enter');
    const [intent, inserted, logged] = await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
    const platform = new URL(place.url).hostname.includes('facebook') ? 'facebook' : undefined;
    expect(intent?.leaf.where).toMatchObject({
      surface: 'dm',
      place: place.place,
      ...(platform ? { platform } : {}),
    });
    expect(inserted?.leaf.detail).toMatchObject({ engine: place.engine, readBack: 'equal' });
    expect(logged?.leaf.detail).toMatchObject({ evidence: 'observed', seen: 'own-message', edited: false });
    expect(await sent(page)).toMatchObject([{ text, targetId: place.target, surface: 'dm', trusted: true }]);
    // The last word is ours now; what the operator has in hand is not swapped under their hands.
    await expect(panel.notice('lain sedang disorot')).toBeVisible();
  });

test('a private reply to a commenter is an item of its own, and takes what is not for the public', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(FEED);
  const from = await panel.lastSeq();
  await page.locator(PRIVATE_REPLY.reply).first().click();
  const box = page.locator(PRIVATE_REPLY.box);
  await expect(box).toBeFocused();
  await expect(panel.page.getByText('hanya orang ini yang membacanya')).toBeVisible();
  await expect(panel.question).toContainText(PRIVATE_REPLY.asked);
  await expect(panel.page.getByText('menjawab sebagai Kantor Imigrasi Contoh')).toBeVisible();
  const text = await choose(panel, 'biaya paspor');
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  expect(await box.evaluate((element) => window.practice.model(element))).toBe(text);
  await page.bringToFront();
  await page.locator(PRIVATE_REPLY.button).click();
  const [intent] = await panel.expectEvents(from, ['intent', 'inserted']);
  expect(intent?.leaf.where).toMatchObject({ surface: 'dm', place: 'private-reply' });
  expect(await sent(page)).toMatchObject([
    { text, targetId: PRIVATE_REPLY.target, surface: 'dm', trusted: true },
  ]);
});

test('what was said shortly in public is said whole in the private dialog of the same person', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(FEED);
  const from = await panel.lastSeq();
  const sinta = page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first();
  await sinta.getByRole('button', { name: 'Balas' }).first().click();
  await expect(panel.question).toContainText('yg 10 taun');
  await expect(panel.suggestions.first()).toBeVisible();
  await panel.page.getByRole('button', { name: 'singkat + pesan pribadi' }).click();
  const short = await panel.preview.innerText();
  await panel.key('Enter');
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  await expect(panel.notice('Janji pesan pribadi kepada Sinta Dewi')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await expect(panel.notice('Terkirim')).toBeVisible({ timeout: 15_000 });

  await sinta.getByRole('button', { name: 'Kirim pesan' }).first().click();
  const box = page.getByRole('dialog').getByRole('textbox');
  await expect(box).toBeFocused();
  await expect(panel.notice('Ini pesan pribadi yang dijanjikan kepada Sinta Dewi')).toBeVisible();
  await expect(panel.suggestions.first()).toHaveAttribute('aria-selected', 'true');
  const whole = await panel.preview.innerText();
  expect(whole.length).toBeGreaterThan(short.length);
  await panel.key('Enter');
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  expect(await box.evaluate((element) => window.practice.model(element))).toBe(whole);
  await expect(panel.notice('dijanjikan')).toHaveCount(0);
  const events = await panel.expectEvents(from, ['intent', 'inserted', 'sent', 'intent', 'inserted']);
  const [first, second] = events.flatMap(({ leaf }) => (leaf.event === 'intent' ? [leaf] : []));
  expect(second?.where?.surface).toBe('dm');
  expect(second?.detail.use.answerId).toBe(first?.detail.use.answerId);
  expect(second?.detail.use.variantId).not.toBe(first?.detail.use.variantId);
  expect(second?.detail.reason).toBe('pair');
  expect(await sent(page)).toMatchObject([{ text: short, surface: 'reply' }]);
});

test('a private dialog of somebody else than the one whose message was clicked is refused', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(FEED);
  const from = await panel.lastSeq();
  const sinta = page.locator('[aria-label^="Komentar oleh Sinta Dewi"]').first();
  await sinta.getByRole('button', { name: 'Kirim pesan' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await dialog.evaluate((element) => element.setAttribute('aria-label', 'Kirim pesan ke Joko Wiyono'));
  await expect(panel.notice('tidak dapat dipastikan untuk siapa')).toBeVisible();
  await panel.key('Enter');
  await nothingInserted(panel, from);
});

test('an answer chosen for a comment never goes into a chat window, nor the reverse', async ({ desk }) => {
  const { page, panel } = await desk.open(`${FEED}?chat=100000000000043`);
  const from = await panel.lastSeq();
  await page.locator('[aria-label^="Komentar oleh Joko Wiyono"]').getByText('Biaya?').first().click();
  await expect(panel.question).toHaveText('Biaya?');
  await choose(panel, 'biaya paspor');
  await expect(panel.notice('Klik Balas')).toBeVisible();
  await page.locator(POPUP_BOX).click();
  await expect(panel.notice('pesan pribadi')).toBeVisible();
  expect(await panel.model(POPUP_BOX)).toBe('');
  const [, abandoned] = await panel.expectEvents(from, ['intent', 'abandoned']);
  expect(abandoned?.leaf.detail).toMatchObject({ reason: 'private-box' });
});

test('two chat windows with one name, and a person who is called “You”, are refused', async ({ desk }) => {
  const { page, panel } = await desk.open(
    `${FEED}?chat=100000000000042&chat=100000000000046&chat=100000000000044`,
  );
  const from = await panel.lastSeq();
  for (const box of [page.locator(FACEBOOK_BOX).first(), page.locator('[aria-label="Tulis ke Anda"]')]) {
    await box.click();
    await expect(panel.notice('tidak dapat dipastikan untuk siapa')).toBeVisible();
    await panel.key('Enter');
  }
  await nothingInserted(panel, from);
});

test('another conversation opened meanwhile never gets the answer of the one before', async ({ desk }) => {
  const { page, panel } = await desk.open(MESSENGER, { item: '[role="log"]' });
  const from = await panel.lastSeq();
  await open(page, panel, { box: FACEBOOK_BOX, account: 'Kantor Imigrasi Contoh' });
  await expect(panel.suggestions.first()).toBeVisible();
  await panel.page.getByLabel('Cari di semua jawaban').fill('biaya paspor');
  await expect(panel.suggestions.first()).toContainText(/biaya/i);
  await page.locator('a[href="/messages/t/100000000000046"]').click();
  await panel.page.keyboard.press('Enter');
  await expect(page.getByText('paspor hilang lapor').first()).toBeVisible();
  await panel.page.waitForTimeout(700);
  expect(await panel.model(FACEBOOK_BOX)).toBe('');
  expect((await panel.events(from)).filter(({ leaf }) => leaf.event === 'inserted')).toEqual([]);
});

const GROUPS = [
  {
    name: 'a group in Messenger',
    url: 'https://www.facebook.com/messages/t/100000000000047',
    row: '[data-scope="messages_table"][aria-label*="Rina Wulandari, S.E.: min"]',
    box: '[aria-label="Tulis ke Warga RT 05"]',
    asked: 'biaya paspor 10 tahun berapa: masih sama?',
    begins: 'Rina Wulandari, S.E., ',
    target: '100000000000047',
    other: '[data-scope="messages_table"][aria-label*="Joko Wiyono"]',
    asks: true,
  },
  {
    name: 'a group in X chat',
    url: 'https://x.com/i/chat/1001-2003',
    row: '[data-dm-message-row]:has-text("biaya paspor")',
    box: X_BOX,
    asked: 'biaya paspor 10 tahun berapa ya?',
    begins: 'Dita, ',
    target: '1001-2003',
    other: '[data-dm-message-row]:has-text("kapan bukanya")',
    asks: false,
  },
  {
    name: 'a group in Instagram Direct',
    url: 'https://www.instagram.com/direct/t/17840000000000003',
    row: '[role="row"]:has-text("biaya paspor anak")',
    box: DIRECT_BOX,
    asked: 'biaya paspor anak berapa ya?',
    begins: '@dinda.rahma_ ',
    target: '17840000000000003',
    other: '[role="row"]:has-text("saya juga mau tau")',
    asks: false,
  },
] as const;

for (const group of sampled(GROUPS, 1))
  test(`${group.name}: one message of one person is the question, the answer begins with the name, everybody reads it`, async ({
    desk,
  }) => {
    const { page, panel } = await desk.open(group.url, { item: group.row });
    const from = await panel.lastSeq();
    await page.locator(group.row).getByText(group.asked).first().click();
    await expect(panel.question).toContainText(group.asked);
    if (group.asks) {
      await expect(panel.notice('Anda menjawab sebagai')).toBeVisible();
      await panel.key('y');
    }
    await expect(panel.page.getByText('semua anggotanya membaca jawaban ini')).toBeVisible();
    const text = await choose(panel, 'biaya paspor');
    expect(text.startsWith(group.begins)).toBe(true);
    await expect(panel.notice('Sudah disisipkan dan dibaca ulang')).toBeVisible();
    expect(await panel.model(group.box)).toBe(text);
    expect(await sent(page)).toEqual([]);
    // Somebody else is touched: the words in the box name another, and the box is nobody's.
    await page.locator(group.other).locator('[dir="auto"]').first().click();
    await page.locator(group.box).click();
    await expect(panel.notice('semua anggota grup')).toBeVisible();
    await page.locator(group.row).getByText(group.asked).first().click();
    await page.locator(group.box).press('Enter');
    const [intent, , logged] = await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
    expect(intent?.leaf.where).toMatchObject({ surface: 'group-chat', place: 'group-chat' });
    expect(logged?.leaf.detail).toMatchObject({ evidence: 'observed', seen: 'own-message', edited: false });
    expect(await sent(page)).toMatchObject([
      { text, targetId: group.target, surface: 'group-chat', trusted: true },
    ]);
  });

test('a group in which one message’s writer cannot be told is refused with a sentence', async ({ desk }) => {
  const { page, panel } = await desk.open('https://www.facebook.com/messages/t/100000000000048', {
    item: '[role="log"]',
  });
  const from = await panel.lastSeq();
  await page.locator('[aria-label="Tulis ke Panitia Umrah"]').click();
  await expect(panel.notice('semua anggota grup')).toBeVisible();
  await panel.key('Enter');
  await nothingInserted(panel, from);
});

test('X’s classic messages: a group, where rows name nobody for certain, is refused', async ({ desk }) => {
  const { page, panel } = await desk.open('https://x.com/messages/1001-2003', {
    item: '[data-testid="messageEntry"]',
  });
  const from = await panel.lastSeq();
  await page.locator(CLASSIC_BOX).click();
  await expect(panel.notice('tidak dapat dipastikan untuk siapa')).toBeVisible();
  await panel.key('Enter');
  await nothingInserted(panel, from);
});

test('X: the passcode page is neither read nor filled', async ({ desk }) => {
  const { panel } = await desk.open('https://x.com/i/chat/pin/recovery', {
    item: '[data-testid="xchatEmbedRoute"]',
  });
  await expect(panel.notice('kode sandi')).toBeVisible();
});

// Long for its minute of waiting: the comments' own test of it runs always.
test('a message that the site throws away is not called sent', { tag: '@long' }, async ({ desk }) => {
  test.setTimeout(120_000);
  const { page, panel } = await desk.open(`${DIRECT}?send=fail`, { item: '[role="grid"] [role="row"]' });
  const from = await panel.lastSeq();
  await page.locator(DIRECT_BOX).click();
  await choose(panel, 'biaya paspor');
  await panel.expectEvents(from, ['intent', 'inserted']);
  await page.bringToFront();
  await page.locator(DIRECT_BOX).press('Enter');
  const last = (await panel.expectEvents(from, ['intent', 'inserted', 'sent'], 90_000)).at(-1);
  expect(last?.leaf.detail).toMatchObject({ evidence: 'unknown', seen: 'box-emptied' });
});
