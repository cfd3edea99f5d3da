import type { Page } from 'puppeteer-core';
import {
  type Asked,
  CONVERSATIONS,
  calledBySite,
  inPuppeteer,
  PLACES,
  type Place,
  PRIVATE_REPLY,
  plainWords,
} from '../support/places.ts';
import { sampled } from '../support/sample.ts';
import { expect, test } from './fixtures.ts';
import { insertChosen } from './insert-chosen.ts';
import type { Sidebar } from './sidebar.ts';

/** Once it is there, in the middle of the page (a bar of the site's covers its edge), and stands still. */
async function click(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(inPuppeteer(selector), { visible: true });
  await element?.evaluate((one) => one.scrollIntoView({ block: 'center' }));
  await page.locator(inPuppeteer(selector)).click();
}

const modelOf = (page: Page, box: string): Promise<string> =>
  page.evaluate((selector) => window.practice.model(selector), box);

/** The site's own Reply was clicked: chosen, inserted, sent by a person, seen. */
async function answer(one: Place, asked: Asked, search: string, page: Page, sidebar: Sidebar) {
  const from = await sidebar.lastSeq();
  await sidebar.shows(asked.asked, '[data-testid="item-text"]');
  const text = await insertChosen(sidebar, { account: one.account, search });
  expect(plainWords(await modelOf(page, asked.box))).toContain(plainWords(text));
  await click(page, asked.box);
  if ('key' in one.send) await page.keyboard.press(one.send.key);
  else await click(page, one.send.button);
  const [intent, inserted, sent] = await sidebar.expectEvents(from, ['intent', 'inserted', 'sent']);
  expect(intent?.leaf.where?.place).toBe(one.place);
  expect(inserted?.leaf.detail).toMatchObject({ engine: one.engine, readBack: 'equal' });
  expect(sent?.leaf.detail).toMatchObject({ evidence: 'observed', edited: false });
  const reallySent = (await page.evaluate(() => window.practice.sent)).at(-1);
  expect(reallySent).toMatchObject({ trusted: true, ...(asked.target ? { targetId: asked.target } : {}) });
  expect(plainWords(reallySent?.text ?? '')).toContain(plainWords(text));
  expect(reallySent?.targetId).toBe(calledBySite(one, asked, intent?.personal?.nativeId));
  expect(plainWords(sent?.personal?.sentText ?? '')).toBe(plainWords(reallySent?.text ?? ''));
  return intent?.leaf.where?.surface;
}

/** Each takes half a minute, and Chromium drives the same ones daily; all of them are in the long run. */
const A_DAY = 1;
for (const one of sampled(PLACES, A_DAY))
  test(`${one.name}: suggested, inserted, sent by the person, logged with evidence`, async ({ desk }) => {
    test.setTimeout(120_000);
    const page = await desk.open(one.url);
    if (one.open) await click(page, one.open);
    await page.waitForSelector(inPuppeteer(one.reply));
    const sidebar = await desk.sidebar(page);
    await click(page, one.reply);
    await answer(one, one, 'biaya paspor', page, sidebar);
    if (!one.below) return;
    if (one.below.unfold) await click(page, one.below.unfold);
    await click(page, one.below.reply);
    // Who speaks was said already.
    const { account: _, ...known } = one;
    expect(await answer(known, one.below, 'alamat kantor', page, sidebar)).toBe('reply');
  });

const CONVERSATIONS_A_DAY = 2;
for (const one of sampled(CONVERSATIONS, CONVERSATIONS_A_DAY))
  test(`${one.name}: suggested, inserted, sent by the person, logged with evidence`, async ({ desk }) => {
    const page = await desk.open(one.url);
    // X's chat stands in a shadow root. The sites put another box in its place while they begin: looked for anew for each try.
    const box = page.locator(`>>> ${one.box}`);
    await box.wait();
    const sidebar = await desk.sidebar(page);
    const from = await sidebar.lastSeq();
    await box.click();
    await sidebar.shows(one.asked, '[data-testid="item-text"]');
    await sidebar.shows('hanya orang ini yang membacanya');
    const text = await insertChosen(sidebar, { account: one.account, search: 'biaya paspor' });
    expect(await modelOf(page, one.box)).toBe(text);
    expect(await page.evaluate(() => window.practice.sent)).toEqual([]);
    await box?.click();
    await page.keyboard.press('Enter');
    const [intent, inserted, sent] = await sidebar.expectEvents(from, ['intent', 'inserted', 'sent']);
    expect(intent?.leaf.where).toMatchObject({ surface: 'dm', place: one.place });
    expect(inserted?.leaf.detail).toMatchObject({ engine: one.engine, readBack: 'equal' });
    expect(sent?.leaf.detail).toMatchObject({ evidence: 'observed', seen: 'own-message', edited: false });
    expect(sent?.personal?.sentText).toBe(text);
    expect(await page.evaluate(() => window.practice.sent)).toMatchObject([
      { text, targetId: one.target, surface: 'dm', trusted: true },
    ]);
  });

test('a private reply to a commenter: suggested, inserted into the second dialog, sent by the person', {
  tag: '@long',
}, async ({ desk }) => {
  const page = await desk.open(PRIVATE_REPLY.url);
  await page.waitForSelector(inPuppeteer(PRIVATE_REPLY.reply));
  const sidebar = await desk.sidebar(page);
  const from = await sidebar.lastSeq();
  await click(page, PRIVATE_REPLY.reply);
  await page.waitForSelector(PRIVATE_REPLY.box);
  await sidebar.shows('hanya orang ini yang membacanya');
  await sidebar.shows(PRIVATE_REPLY.asked, '[data-testid="item-text"]');
  const text = await insertChosen(sidebar, { search: 'biaya paspor' });
  expect(await modelOf(page, PRIVATE_REPLY.box)).toBe(text);
  await click(page, PRIVATE_REPLY.button);
  const [intent] = await sidebar.expectEvents(from, ['intent', 'inserted']);
  expect(intent?.leaf.where).toMatchObject({ surface: 'dm', place: 'private-reply' });
  expect(await page.evaluate(() => window.practice.sent)).toMatchObject([
    { text, targetId: PRIVATE_REPLY.target, surface: 'dm', trusted: true },
  ]);
});
