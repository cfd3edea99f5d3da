import type { Frame, Page } from 'puppeteer-core';
import { expect, type FirefoxDesk, test } from './fixtures.ts';
import { insertChosen } from './insert-chosen.ts';
import type { Sidebar } from './sidebar.ts';

interface Site {
  readonly name: string;
  readonly address: string;
  /** Where the people are answered, if not in the page itself. */
  readonly frame?: string;
  /** The page does not show who speaks: the operator says so. */
  readonly account?: string;
  /** What the site itself puts in front. */
  readonly prefix?: string;
  readonly surface?: string;
  /** Clicked first: replies that the site keeps folded. */
  readonly unfold?: string;
  /** Clicked right before the Reply: the menu that it stands in. */
  readonly menu?: string;
  /** Where the question by itself says too little to be answered. */
  readonly search?: string;
  /** The site's own Reply, as the person clicks it; a chat has none, there it is the message. */
  readonly reply: string;
  readonly box: string;
  /** How the box is clicked, where it stands in a shadow root. */
  readonly deepBox?: string;
  readonly engine: string;
  /** A key in the box, or the site's own button. */
  readonly send: { readonly key: 'Enter' } | { readonly button: string };
  /** Of the long run alone. */
  readonly long?: true;
}

const FACEBOOK: Site = {
  name: 'Facebook',
  address: 'https://www.facebook.com/',
  reply: '[aria-label^="Komentar oleh Sinta Dewi"] ::-p-text(Balas)',
  box: '[aria-label="Balas Sinta Dewi"]',
  engine: 'lexical',
  send: { key: 'Enter' },
};

const SITES: readonly Site[] = [
  FACEBOOK,
  {
    name: 'Facebook, a reply',
    address: 'https://www.facebook.com/',
    reply: '[aria-label^="Balasan oleh Wawan Lubis"] ::-p-text(Balas)',
    box: '[aria-label="Balas Wawan Lubis"]',
    search: 'biaya paspor',
    engine: 'lexical',
    send: { key: 'Enter' },
  },
  {
    name: 'X',
    address: 'https://x.com/imigrasi_contoh/status/1985000000000000001',
    reply: 'article[data-testid="tweet"][tabindex="0"] [data-testid="reply"]',
    box: '[aria-modal="true"] [data-testid="tweetTextarea_0"]',
    engine: 'draft',
    send: { button: '[aria-modal="true"] [data-testid="tweetButton"]' },
  },
  {
    name: 'Instagram',
    address: 'https://www.instagram.com/p/DPaspor01/',
    reply:
      '::-p-xpath((//*[@class="row"][contains(., "minn bikin paspor baru")]//*[@role="button"][.="Balas"])[last()])',
    box: 'textarea',
    prefix: '@dinda.rahma_ ',
    engine: 'field',
    send: { key: 'Enter' },
  },
  {
    name: 'Instagram, a reply',
    address: 'https://www.instagram.com/p/DPaspor01/',
    unfold: '::-p-text(Lihat balasan \\(3\\))',
    reply:
      '::-p-xpath((//*[@class="row"][contains(., "punyaku juga ilang")]//*[@role="button"][.="Balas"])[last()])',
    box: 'textarea',
    prefix: '@nenek.gaul ',
    search: 'paspor hilang',
    engine: 'field',
    send: { button: '::-p-xpath(//form//*[@role="button"][.="Posting"])' },
  },
  {
    name: 'YouTube',
    address: 'https://www.youtube.com/watch?v=imigrasi001',
    account: 'Imigrasi Contoh',
    reply:
      '::-p-xpath(//ytd-comment-view-model[not(ancestor::*[@hidden])][contains(., "yang sepuluh tahun")]//*[@id="reply-button-end"]//button)',
    box: 'ytd-comment-thread-renderer #contenteditable-root',
    engine: 'contenteditable',
    send: { button: 'ytd-comment-thread-renderer #submit-button button' },
  },
  {
    name: 'YouTube, a reply',
    address: 'https://www.youtube.com/watch?v=imigrasi001',
    account: 'Imigrasi Contoh',
    unfold: '::-p-xpath(//button[@aria-label="2 balasan"][not(ancestor::*[@hidden])])',
    reply:
      '::-p-xpath(//ytd-comment-view-model[not(ancestor::*[@hidden])][contains(., "aku juga nyari link")]//*[@id="reply-button-end"]//button)',
    box: 'ytd-comment-thread-renderer #contenteditable-root',
    prefix: '@sri_wahyuni_k ',
    search: 'daftar m-paspor',
    engine: 'contenteditable',
    send: { button: 'ytd-comment-thread-renderer #submit-button button' },
  },
  {
    name: 'YouTube live chat',
    address: 'https://www.youtube.com/watch?v=langsung01&still=1',
    frame: '/live_chat',
    account: 'Imigrasi Contoh',
    surface: 'live-chat',
    reply: '::-p-xpath(//*[@id="message"][contains(., "biaya paspor 5 tahun")])',
    box: 'yt-live-chat-text-input-field-renderer #input',
    engine: 'contenteditable',
    send: { key: 'Enter' },
  },
  {
    name: 'X, a quote',
    address: 'https://x.com/imigrasi_contoh/status/1985000000000000001',
    surface: 'quote',
    menu: 'article[data-testid="tweet"][tabindex="0"] [data-testid="retweet"]',
    reply: '[role="menuitem"]:nth-child(2)',
    box: '[aria-modal="true"] [data-testid="tweetTextarea_0"]',
    search: 'biaya paspor',
    engine: 'draft',
    send: { button: '[aria-modal="true"] [data-testid="tweetButton"]' },
    long: true,
  },
  {
    name: 'a group in Messenger',
    address: 'https://www.facebook.com/messages/t/100000000000047',
    account: 'Kantor Imigrasi Contoh',
    surface: 'group-chat',
    reply: '[data-scope="messages_table"][aria-label*="Joko Wiyono"] [dir="auto"]',
    box: '[aria-label="Tulis ke Warga RT 05"]',
    search: 'alamat kantor',
    engine: 'lexical',
    send: { key: 'Enter' },
    long: true,
  },
  {
    name: 'a group in X chat',
    address: 'https://x.com/i/chat/1001-2003',
    surface: 'group-chat',
    reply: '>>> [data-dm-message-row] [dir="auto"]',
    box: '[data-testid="dm-composer-textarea"]',
    deepBox: '>>> [data-testid="dm-composer-textarea"]',
    search: 'jam layanan',
    engine: 'field',
    send: { key: 'Enter' },
    long: true,
  },
  {
    name: 'a group in Instagram Direct',
    address: 'https://www.instagram.com/direct/t/17840000000000003',
    surface: 'group-chat',
    reply: '::-p-xpath(//*[@role="row"]//*[@dir="auto"][contains(., "biaya paspor anak")])',
    box: '[aria-label="Kirim pesan..."]',
    search: 'biaya paspor',
    engine: 'lexical',
    send: { key: 'Enter' },
    long: true,
  },
];

async function placeOf(site: Site, page: Page): Promise<Page | Frame> {
  const { frame } = site;
  return frame === undefined ? page : page.waitForFrame((one) => one.url().includes(frame));
}

/** Suggested, chosen by mouse, inserted by key; the site's own editor must hold the approved text. */
async function insertAnswer(
  site: Site,
  desk: FirefoxDesk,
): Promise<{ page: Page; sidebar: Sidebar; from: number; text: string }> {
  const page = await desk.open(site.address);
  const place = await placeOf(site, page);
  if (site.unfold) await (await place.waitForSelector(site.unfold))?.click();
  await place.waitForSelector(site.menu ?? site.reply);
  const sidebar = await desk.sidebar(page);
  const from = await sidebar.lastSeq();
  if (site.menu) {
    await place.click(site.menu);
    await place.waitForSelector(site.reply);
  }
  await place.click(site.reply);
  // A menu hands the keyboard back to the page late; a person who writes is in the box.
  if (site.menu) await (await place.waitForSelector(site.box))?.click();
  const text = await insertChosen(sidebar, site);
  const wanted = `${site.prefix ?? ''}${text}`;
  expect(await place.evaluate((box) => window.practice.model(box), site.box)).toBe(wanted);
  return { page, sidebar, from, text: wanted };
}

async function sendIt(site: Site, page: Page): Promise<void> {
  const place = await placeOf(site, page);
  if ('button' in site.send) return place.click(site.send.button);
  await place.click(site.deepBox ?? site.box);
  await page.keyboard.press(site.send.key);
}

for (const site of SITES)
  test(`${site.name}: suggested, inserted, sent by the person, logged with evidence`, {
    tag: site.long ? '@long' : [],
  }, async ({ desk }) => {
    const { page, sidebar, from, text } = await insertAnswer(site, desk);
    await sendIt(site, page);
    await sidebar.shows('Terkirim dan tercatat');
    const [intent, inserted, sent] = await sidebar.expectEvents(from, ['intent', 'inserted', 'sent']);
    expect(intent?.leaf.operator).toEqual({ id: 'Rani', how: 'typed' });
    expect(inserted?.leaf.detail).toMatchObject({ engine: site.engine, readBack: 'equal' });
    expect(sent?.leaf.detail).toMatchObject({ evidence: 'observed', edited: false });
    const reallySent = await (await placeOf(site, page)).evaluate(() => window.practice.sent);
    expect(reallySent).toMatchObject([{ text, surface: site.surface ?? 'reply', trusted: true }]);
    expect(sent?.personal?.sentText).toBe(reallySent[0]?.text);
  });

test('the event page is suspended between insertion and sending: the reply is still logged, once', async ({
  desk,
}) => {
  const { page, sidebar, from, text } = await insertAnswer(FACEBOOK, desk);
  await desk.firefox.untilSuspended(page);
  await sendIt(FACEBOOK, page);
  await sidebar.shows('Terkirim dan tercatat');
  const [, , sent] = await sidebar.expectEvents(from, ['intent', 'inserted', 'sent']);
  expect(sent?.personal?.sentText).toBe(text);
  await desk.firefox.untilSuspended(page);
  await sidebar.expectEvents(from, ['intent', 'inserted', 'sent']);
});

test('the card of the chosen answer is drawn, and one key copies it', async ({ desk }) => {
  const page = await desk.open(FACEBOOK.address);
  await page.waitForSelector(FACEBOOK.reply);
  const sidebar = await desk.sidebar(page);
  const from = await sidebar.lastSeq();
  await page.click(FACEBOOK.reply);
  await sidebar.shows(/\S/, '[role="option"]');
  await sidebar.click('[role="option"]');
  await sidebar.shows('Salin gambar', '[aria-label="Kartu untuk jawaban ini"]');
  await sidebar.type('k');
  await sidebar.shows('Gambar disalin');
  const [card] = await sidebar.expectEvents(from, ['card']);
  expect(card?.leaf.detail).toMatchObject({ answerId: 'paspor_biaya', made: 'facts', handed: 'copied' });
});
