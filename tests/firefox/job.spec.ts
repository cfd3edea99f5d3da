import type { Page } from 'puppeteer-core';
import { expect, type FirefoxDesk, test } from './fixtures.ts';
import { ENTER } from './privileged.ts';
import type { Sidebar } from './sidebar.ts';

interface Site {
  readonly name: string;
  readonly address: string;
  /** The site's own Reply, as the person clicks it. */
  readonly reply: string;
  readonly box: string;
  readonly engine: string;
  /** A key in the box, or the site's own button. */
  readonly send: { readonly key: 'Enter' } | { readonly button: string };
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
    name: 'X',
    address: 'https://x.com/imigrasi_contoh/status/1985000000000000001',
    reply: 'article[data-testid="tweet"][tabindex="0"] [data-testid="reply"]',
    box: '[aria-modal="true"] [data-testid="tweetTextarea_0"]',
    engine: 'draft',
    send: { button: '[aria-modal="true"] [data-testid="tweetButton"]' },
  },
];

/** Suggested, chosen by mouse, inserted by key; the site's own editor must hold the approved text. */
async function insertAnswer(
  site: Site,
  desk: FirefoxDesk,
): Promise<{ page: Page; sidebar: Sidebar; from: number; text: string }> {
  const page = await desk.open(site.address);
  await page.waitForSelector('[role="article"]');
  const sidebar = await desk.sidebar(page);
  const from = await sidebar.lastSeq();
  await page.waitForSelector(site.reply);
  await page.click(site.reply);
  await sidebar.shows(/\S/, '[role="option"]');
  await sidebar.click('[role="option"]');
  await sidebar.shows(/\S/, '[data-testid="preview-text"]');
  const text = (await sidebar.read('[data-testid="preview-text"]')) ?? '';
  await sidebar.type(ENTER);
  await sidebar.shows('Sudah disisipkan dan dibaca ulang');
  expect(await page.evaluate((box) => window.practice.model(box), site.box)).toBe(text);
  return { page, sidebar, from, text };
}

async function sendIt(site: Site, page: Page): Promise<void> {
  if ('button' in site.send) return page.click(site.send.button);
  await page.click(site.box);
  await page.keyboard.press(site.send.key);
}

for (const site of SITES)
  test(`${site.name}: suggested, inserted, sent by the person, logged with evidence`, async ({ desk }) => {
    const { page, sidebar, from, text } = await insertAnswer(site, desk);
    await sendIt(site, page);
    await sidebar.shows('Terkirim dan tercatat');
    const [intent, inserted, sent] = await sidebar.expectEvents(from, ['intent', 'inserted', 'sent']);
    expect(intent?.leaf.operator).toEqual({ id: 'Rani', how: 'typed' });
    expect(inserted?.leaf.detail).toMatchObject({ engine: site.engine, readBack: 'equal' });
    expect(sent?.leaf.detail).toMatchObject({ evidence: 'observed', edited: false });
    const reallySent = await page.evaluate(() => window.practice.sent);
    expect(reallySent).toMatchObject([{ text, surface: 'reply', trusted: true }]);
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
