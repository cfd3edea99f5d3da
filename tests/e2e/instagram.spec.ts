import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Panel } from './panel.ts';

const POST = 'https://www.instagram.com/p/DPaspor01/';
const PROFILE = 'https://www.instagram.com/imigrasi_contoh/';
const item = 'a[href*="/c/"] time';
const BOX = 'textarea[placeholder="Tambahkan komentar..."]';
const IN_DIALOG = `[role="dialog"] ${BOX}`;
const ASKED = 'minn bikin paspor baru';

const row = (page: Page, text: string) => page.locator('.row').filter({ hasText: text }).last();
const reply = (page: Page, text: string) =>
  row(page, text).getByRole('button', { name: 'Balas', exact: true });
const sent = (page: Page) => page.evaluate(() => window.practice.sent);

/** Clicks the site's Reply and waits for the name that it puts into the box. */
async function openReply(page: Page, text: string, prefix: string, box = BOX): Promise<void> {
  await reply(page, text).click();
  await expect(page.locator(box)).toHaveJSProperty('value', prefix);
}

/** Chooses the first answer that a search gives, and returns its words. */
async function choose(panel: Panel, search: string): Promise<string> {
  await panel.page.getByLabel('Cari di semua jawaban').fill(search);
  await expect(panel.suggestions.first()).toContainText(new RegExp(search.split(' ')[0] ?? '', 'i'));
  const text = await panel.preview.innerText();
  await panel.page.keyboard.press('Enter');
  return text;
}

/** Tries to insert where nothing may be inserted: the box and the log stay as they are. */
async function refusesToInsert(panel: Panel, box: string, held: string, from: number): Promise<void> {
  await panel.key('Enter');
  await panel.page.waitForTimeout(800);
  expect(await panel.model(box)).toBe(held);
  expect((await panel.events(from)).filter(({ leaf }) => leaf.event === 'inserted')).toEqual([]);
}

test('from a comment on the post’s page to the log: suggest, insert behind the name, send by Enter', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(POST, { item });
  const from = await panel.lastSeq();
  await openReply(page, ASKED, '@dinda.rahma_ ');
  await expect(panel.question).toHaveText('minn bikin paspor baru skrg bayarnya berapa ya? 🙏');
  await expect(panel.page.getByText('masih uji coba')).toBeVisible();
  await expect(panel.suggestions.first()).toContainText(/biaya/i);
  const text = await panel.preview.innerText();
  await panel.key('Enter');
  await expect(panel.notice('Sudah disisipkan dan dibaca ulang')).toBeVisible();
  expect(await panel.model(BOX)).toBe(`@dinda.rahma_ ${text}`);
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await expect(panel.notice('Terkirim dan tercatat')).toBeVisible({ timeout: 15_000 });
  const [intent, inserted, logged] = await panel.expectEvents(from, ['intent', 'inserted', 'sent']);
  expect(intent?.leaf.where).toMatchObject({ platform: 'instagram', surface: 'comment' });
  expect(intent?.leaf.where?.account).toMatchObject({ how: 'navigation' });
  expect(inserted?.leaf.detail).toMatchObject({ engine: 'field', readBack: 'equal', keptDraft: false });
  expect(logged?.leaf.detail).toMatchObject({ evidence: 'observed', seen: 'own-comment', edited: false });
  expect(logged?.personal?.sentPermalink).toMatch(/\/p\/DPaspor01\/c\/18000000000000101\/r\/1899\d+\/$/);
  expect(await sent(page)).toMatchObject([
    {
      text: `@dinda.rahma_ ${text}`,
      targetId: '18000000000000101',
      surface: 'reply',
      trusted: true,
    },
  ]);
  expect(logged?.personal?.sentText).toBe((await sent(page))[0]?.text);
});

test('in the dialog over a profile, a reply to a reply is sent by the button', async ({ desk }) => {
  const { page, panel } = await desk.open(PROFILE, { item: 'a.tile' });
  const from = await panel.lastSeq();
  await page.locator('a[href="/p/DPaspor01/"]').click();
  await page.getByRole('button', { name: 'Lihat balasan (3)' }).click();
  await openReply(page, 'punyaku juga ilang', '@nenek.gaul ', IN_DIALOG);
  await expect(panel.question).toContainText('punyaku juga ilang');
  await expect(panel.page.getByText('Membalas rizky.aditya: kalo paspor ilang')).toBeVisible();
  const text = await choose(panel, 'paspor hilang');
  await expect(panel.notice('Sudah disisipkan')).toBeVisible();
  expect(await panel.model(IN_DIALOG)).toBe(`@nenek.gaul ${text}`);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Posting', exact: true }).click();
  const logged = (await panel.expectEvents(from, ['intent', 'inserted', 'sent'])).at(-1);
  expect(logged?.leaf.where).toMatchObject({ surface: 'reply' });
  expect(await sent(page)).toMatchObject([{ surface: 'reply', trusted: true }]);
  expect(logged?.personal).toMatchObject({ sentText: (await sent(page))[0]?.text });
  expect(logged?.personal?.nativeId).toBe((await sent(page))[0]?.targetId);
});

test('an empty box makes a new comment: refused', async ({ desk }) => {
  const { page, panel } = await desk.open(POST, { item });
  const from = await panel.lastSeq();
  await row(page, ASKED).getByText(ASKED).click();
  await expect(panel.question).toContainText(ASKED);
  await page.locator(BOX).click();
  await expect(panel.notice('komentar atau kiriman baru')).toBeVisible();
  await refusesToInsert(panel, BOX, '', from);
});

test('a name changed by hand answers nobody', async ({ desk }) => {
  const { page, panel } = await desk.open(POST, { item });
  const from = await panel.lastSeq();
  await openReply(page, 'kalo paspor ilang', '@rizky.aditya ');
  await expect(panel.question).toContainText('kalo paspor ilang');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('@rizky_aditya ');
  await expect(panel.notice('Tidak dapat dipastikan')).toBeVisible();
  await refusesToInsert(panel, BOX, '@rizky_aditya ', from);
});

test('the right name typed again by hand answers nobody, until Reply is clicked again', async ({ desk }) => {
  const { page, panel } = await desk.open(POST, { item });
  const from = await panel.lastSeq();
  await openReply(page, 'kalo paspor ilang', '@rizky.aditya ');
  await expect(panel.question).toContainText('kalo paspor ilang');
  await expect(panel.suggestions.first()).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type('@rizky.aditya ');
  // Half a name is refused as well: what counts is what stands there once the whole one does.
  await page.waitForTimeout(800);
  await expect(panel.notice('Tidak dapat dipastikan')).toBeVisible();
  await refusesToInsert(panel, BOX, '@rizky.aditya ', from);
  await page.bringToFront();
  await openReply(page, 'kalo paspor ilang', '@rizky.aditya ');
  await expect(panel.question).toContainText('kalo paspor ilang');
  const text = await choose(panel, 'paspor hilang');
  await panel.expectEvents(from, ['intent', 'inserted']);
  expect(await panel.model(BOX)).toBe(`@rizky.aditya ${text}`);
});

test('the page’s box behind the dialog is a decoy and keeps its words', async ({ desk }) => {
  const { page, panel } = await desk.open(POST, { item });
  const from = await panel.lastSeq();
  await openReply(page, 'kalo paspor ilang', '@rizky.aditya ');
  await page.locator('a.tile[href="/p/DSabtu_02/"]').click();
  await expect(row(page, 'ambil paspor boleh diwakilkan')).toBeVisible();
  await openReply(page, 'ambil paspor boleh diwakilkan', '@rizky.aditya ', IN_DIALOG);
  await expect(panel.question).toContainText('boleh diwakilkan');
  const text = await choose(panel, 'biaya paspor');
  const [intent] = await panel.expectEvents(from, ['intent', 'inserted']);
  expect(intent?.personal?.nativeId).toBe('18000000000000201');
  expect(await panel.model(IN_DIALOG)).toBe(`@rizky.aditya ${text}`);
  expect(await panel.model(`main ${BOX}`)).toBe('@rizky.aditya ');
});

test('the next post in the same dialog keeps the box’s words, which then answer nobody', async ({ desk }) => {
  const { page, panel } = await desk.open(PROFILE, { item: 'a.tile' });
  const from = await panel.lastSeq();
  await page.locator('a[href="/p/DPaspor01/"]').click();
  await openReply(page, 'kalo paspor ilang', '@rizky.aditya ', IN_DIALOG);
  await expect(panel.question).toContainText('kalo paspor ilang');
  await page.getByRole('button', { name: 'Berikutnya' }).click();
  await expect(row(page, 'ambil paspor boleh diwakilkan')).toBeVisible();
  await page.locator(IN_DIALOG).click();
  await expect(panel.notice('Tidak dapat dipastikan')).toBeVisible();
  await refusesToInsert(panel, IN_DIALOG, '@rizky.aditya ', from);
});

test('two comments of one person: the Reply pressed last counts, by keyboard too', async ({ desk }) => {
  const { page, panel } = await desk.open(POST, { item });
  const from = await panel.lastSeq();
  await openReply(page, 'kalo paspor ilang', '@rizky.aditya ');
  await expect(panel.question).toContainText('kalo paspor ilang');
  await reply(page, 'paspornya jadi brp hari').press('Enter');
  await expect(panel.question).toContainText('paspornya jadi brp hari');
  const text = await choose(panel, 'biaya paspor');
  const [intent] = await panel.expectEvents(from, ['intent', 'inserted']);
  await page.bringToFront();
  await page.locator(BOX).press('Enter');
  expect(await sent(page)).toMatchObject([
    { text: `@rizky.aditya ${text}`, targetId: intent?.personal?.nativeId },
  ]);
});

test('the Reply of a comment that cannot be read voids an older click on the same person', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(POST, { item });
  const from = await panel.lastSeq();
  await openReply(page, 'kalo paspor ilang', '@rizky.aditya ');
  await expect(panel.question).toContainText('kalo paspor ilang');
  await openReply(page, 'trus bayarnya bisa lewat dana', '@rizky.aditya ');
  await page.locator(BOX).click();
  await expect(panel.notice('Tidak dapat dipastikan')).toBeVisible();
  await refusesToInsert(panel, BOX, '@rizky.aditya ', from);
});

test('an answer waits for the comment’s own Reply, though the name comes after the keyboard', async ({
  desk,
}) => {
  const { page, panel } = await desk.open(POST, { item });
  const from = await panel.lastSeq();
  await row(page, ASKED).getByText(ASKED).click();
  await expect(panel.question).toContainText(ASKED);
  await expect(panel.suggestions.first()).toBeVisible();
  const text = await panel.preview.innerText();
  await panel.key('Enter');
  await expect(panel.notice('Klik Balas pada komentar dinda.rahma_')).toBeVisible();
  await page.bringToFront();
  await reply(page, ASKED).click();
  await panel.expectEvents(from, ['intent', 'inserted']);
  expect(await panel.model(BOX)).toBe(`@dinda.rahma_ ${text}`);
});

test('a waiting answer is cancelled by another comment’s Reply', async ({ desk }) => {
  const { page, panel } = await desk.open(POST, { item });
  const from = await panel.lastSeq();
  await row(page, 'oya sekalian').getByText('oya sekalian').click();
  await expect(panel.question).toContainText('oya sekalian');
  await choose(panel, 'biaya paspor');
  await expect(panel.notice('Klik Balas')).toBeVisible();
  await page.bringToFront();
  await openReply(page, 'kalo paspor ilang', '@rizky.aditya ');
  await expect(panel.notice('bukan untuk komentar ini')).toBeVisible();
  const [, abandoned] = await panel.expectEvents(from, ['intent', 'abandoned']);
  expect(abandoned?.leaf.detail).toMatchObject({ reason: 'wrong-target' });
  expect(await panel.model(BOX)).toBe('@rizky.aditya ');
});

test('a caret before the name does not let the answer push it away', async ({ desk }) => {
  const { page, panel } = await desk.open(POST, { item });
  const from = await panel.lastSeq();
  await openReply(page, ASKED, '@dinda.rahma_ ');
  await page.keyboard.press('Home');
  const text = await choose(panel, 'biaya paspor');
  await panel.expectEvents(from, ['intent', 'inserted']);
  expect(await panel.model(BOX)).toBe(`@dinda.rahma_ ${text}`);
});

test('two replies one right after the other through the one box are both logged', async ({ desk }) => {
  const { page, panel } = await desk.open(POST, { item });
  const from = await panel.lastSeq();
  for (const [asked, handle] of [
    [ASKED, 'dinda.rahma_'],
    ['syarat paspor buat anak bayi', 'rizky_aditya'],
  ] as const) {
    await openReply(page, asked, `@${handle} `);
    await page.keyboard.type(`untuk ${handle}`);
    await page.keyboard.press('Enter');
  }
  const events = await panel.expectEvents(from, ['free-reply', 'free-reply']);
  expect(events.map(({ personal }) => [personal?.author?.handle, personal?.sentText])).toEqual([
    ['dinda.rahma_', '@dinda.rahma_ untuk dinda.rahma_'],
    ['rizky_aditya', '@rizky_aditya untuk rizky_aditya'],
  ]);
});

// The minute and a half after which a missing row is called unknown: on YouTube it is looked at in every run.
test('a box emptied by hand sends nothing, a new comment is no reply, a row taken back is not sent', {
  tag: '@long',
}, async ({ desk }) => {
  test.setTimeout(120_000);
  const { page, panel } = await desk.open(`${POST}?send=fail`, { item });
  const from = await panel.lastSeq();
  await openReply(page, ASKED, '@dinda.rahma_ ');
  await page.keyboard.type('batal');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Selamat pagi semua');
  await page.keyboard.press('Enter');
  expect(await sent(page)).toMatchObject([{ text: 'Selamat pagi semua', targetId: null }]);
  await openReply(page, ASKED, '@dinda.rahma_ ');
  await page.keyboard.type('ditolak situs');
  await page.keyboard.press('Enter');
  await expect(row(page, 'ditolak situs')).toHaveCount(1);
  await expect(row(page, 'ditolak situs')).toHaveCount(0);
  // The site took the row back: it is logged, but not called sent; the emptied box and the new comment are not there.
  const [free] = await panel.expectEvents(from, ['free-reply'], 90_000);
  expect(free?.leaf.detail).toMatchObject({ evidence: 'unknown', seen: 'box-emptied' });
  expect(free?.personal?.sentText).toBe('@dinda.rahma_ ditolak situs');
});

test('a private account is offered nothing; where the page names none the operator says', async ({
  desk,
}) => {
  const other = await desk.open(`${POST}?as=other`, { item });
  await openReply(other.page, ASKED, '@dinda.rahma_ ');
  await expect(other.panel.notice('bukan akun resmi')).toBeVisible();
  await expect(other.panel.suggestions).toHaveCount(0);

  const { page, panel } = await desk.open(`${POST}?as=unknown`, { item });
  const from = await panel.lastSeq();
  await openReply(page, ASKED, '@dinda.rahma_ ');
  await expect(panel.notice('Anda menjawab sebagai')).toBeVisible();
  await expect(panel.insertButton).toBeDisabled();
  await panel.key('y');
  await expect(panel.page.getByText('menjawab sebagai Imigrasi Contoh')).toBeVisible();
  await expect(panel.suggestions.first()).toBeVisible();
  await panel.key('Enter');
  const [intent] = await panel.expectEvents(from, ['intent', 'inserted']);
  expect(intent?.leaf.where?.account).toMatchObject({ how: 'operator' });
});
