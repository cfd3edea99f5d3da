import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { exportFile, openLog } from '../e2e/export-log.ts';
import { type LaunchedChromium, launchChromium } from '../e2e/launch.ts';
import { Panel } from '../e2e/panel.ts';
import type { PracticeServer } from '../practice/server.ts';

const OUT = path.resolve(import.meta.dirname, '../../.cache/start');

interface Site {
  readonly name: string;
  readonly url: string;
  /** Its first question. */
  readonly item: string;
  /** The person opens a reply box. */
  openReply(page: Page): Promise<void>;
  readonly box: string;
  /** The page does not show who speaks: the person says so in one key. */
  readonly asksAccount?: boolean;
  /** The person sends. */
  send(page: Page): Promise<void>;
}

const SITES: readonly Site[] = [
  {
    name: 'Facebook',
    url: 'https://www.facebook.com/',
    item: '[role="article"]',
    openReply: (page) =>
      page
        .locator('[aria-label^="Komentar oleh Sinta Dewi"]')
        .getByRole('button', { name: 'Balas' })
        .first()
        .click(),
    box: '[aria-label="Balas Sinta Dewi"]',
    send: (page) => page.keyboard.press('Enter'),
  },
  {
    name: 'Instagram',
    url: 'https://www.instagram.com/p/DPaspor01/',
    item: 'a[href*="/c/"] time',
    openReply: (page) =>
      page
        .locator('.row')
        .filter({ hasText: 'minn bikin paspor baru' })
        .getByRole('button', { name: 'Balas', exact: true })
        .click(),
    box: 'textarea',
    send: (page) => page.keyboard.press('Enter'),
  },
  {
    name: 'X',
    url: 'https://x.com/imigrasi_contoh/status/1985000000000000001',
    item: '[role="article"]',
    openReply: (page) =>
      page.locator('article[data-testid="tweet"][tabindex="0"]').first().getByTestId('reply').click(),
    box: '[aria-modal="true"] [data-testid="tweetTextarea_0"]',
    send: (page) => page.locator('[aria-modal="true"]').getByTestId('tweetButton').click(),
  },
  {
    name: 'YouTube',
    url: 'https://www.youtube.com/watch?v=imigrasi001',
    item: 'ytd-comment-view-model:visible',
    openReply: (page) =>
      page
        .locator('ytd-comment-view-model:visible')
        .filter({ hasText: 'yang sepuluh tahun' })
        .locator('#reply-button-end button')
        .click(),
    box: 'ytd-comment-thread-renderer #contenteditable-root',
    asksAccount: true,
    send: (page) => page.locator('ytd-comment-thread-renderer #submit-button button').click(),
  },
];

/** The whole job on each site, and what it left in the database and in the exported file. */
export async function runJob(server: PracticeServer, extension: string): Promise<boolean> {
  mkdirSync(OUT, { recursive: true });
  const browser = await launchChromium({ extension, server, headless: true });
  try {
    let ok = true;
    for (const site of SITES) ok = (await answerOn(site, browser)) && ok;
    return (await exportLog(browser)) && ok;
  } finally {
    await browser.close();
  }
}

async function answerOn(site: Site, browser: LaunchedChromium): Promise<boolean> {
  const page = await browser.context.newPage();
  await page.goto(site.url);
  await page.locator(site.item).first().waitFor();
  await browser.clickAction(page);
  const panel = new Panel(await browser.sidePanel(page), page);
  await panel.ready('Petugas Contoh');
  const from = await panel.lastSeq();
  await site.openReply(page);
  if (site.asksAccount) {
    await panel.notice('Anda menjawab sebagai').waitFor();
    await panel.key('y');
    await panel.insertButton.and(panel.page.locator(':enabled')).waitFor();
  }
  await panel.suggestions.first().waitFor();
  console.log(`\n== ${site.name}\ncomment in focus: ${await panel.question.innerText()}`);
  await panel.key('Enter');
  await panel.notice('Sudah disisipkan').waitFor();
  console.log(`in the site's own editor:\n  ${(await panel.model(site.box)).replace(/\n/g, '\n  ')}`);
  const shot = path.join(OUT, `${site.name.toLowerCase()}.png`);
  await panel.page.screenshot({ path: shot });
  await page.bringToFront();
  await site.send(page);
  const events = await panel.expectEvents(from, ['intent', 'inserted', 'sent'], 30_000);
  const all = await panel.events(from);
  const offered = all.find(({ leaf }) => leaf.event === 'suggested')?.leaf;
  if (offered?.event === 'suggested')
    for (const { rank, answerId, score, probability } of offered.detail.offered)
      console.log(
        `suggestion ${rank}: ${answerId}  score ${score.toFixed(2)}  probability ${probability.toFixed(2)}`,
      );
  const sent = events.at(-1);
  console.log(`sent, evidence: ${JSON.stringify(sent?.leaf.detail)}`);
  for (const { leaf } of all) console.log(`log row ${leaf.seq}: ${leaf.event} at ${leaf.at}`);
  const really = await page.evaluate(() => window.practice.sent.at(-1)?.text);
  const same = really === sent?.personal?.sentText;
  console.log(`the log's text equals what the site really sent: ${same ? 'yes' : 'NO'}`);
  console.log(`screenshot: ${path.relative(process.cwd(), shot)}`);
  await page.close();
  return same;
}

async function exportLog(browser: LaunchedChromium): Promise<boolean> {
  const page = await openLog(browser);
  const { file, text } = await exportFile(page, 'Ekspor CSV', OUT);
  const shot = path.join(OUT, 'log.png');
  await page.screenshot({ path: shot });
  const rows = text.split('\r\n');
  console.log(`\n== Export\nfile: ${path.relative(process.cwd(), file)}`);
  for (const row of rows.filter((line) => /"(sent|free-reply)"/.test(line))) console.log(row.slice(0, 160));
  console.log(`screenshot: ${path.relative(process.cwd(), shot)}`);
  return rows.length > 1;
}
