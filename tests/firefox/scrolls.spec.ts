import { ASKED_WITHIN, PLANTED } from '../support/scroll-record.ts';
import { expect, test } from './fixtures.ts';
import { DOWN } from './privileged.ts';

const QUESTION = '[data-testid="item-text"]';

test('a scroll of ours is seen: to the item that the operator chose it is in order, any other is not', async ({
  desk,
}) => {
  const page = await desk.open('https://www.facebook.com/');
  const { scrolls } = desk.firefox;
  const comment = '[aria-label^="Komentar oleh Joko Wiyono"] ::-p-text(Biaya?)';
  await page.waitForSelector(comment);
  const sidebar = await desk.sidebar(page);
  await page.click(comment);
  await sidebar.shows(/^Biaya\?$/, QUESTION);
  await sidebar.shows('belum dijawab N');
  await sidebar.click(QUESTION);
  await sidebar.type('n');
  await sidebar.shows(/^(?!Biaya\?$)/, QUESTION);
  await expect.poll(() => scrolls.count).toBe(1);
  expect(await scrolls.takeUnaskedNow()).toEqual([]);
  // The press that asked for a scroll asked for no other.
  await new Promise((resolve) => setTimeout(resolve, ASKED_WITHIN + 100));
  for (const [how, code] of Object.entries(PLANTED)) {
    await scrolls.inAgents(page, code);
    await expect.poll(() => scrolls.count, how).toBeGreaterThan(0);
    expect((await scrolls.takeUnaskedNow())[0]).toMatch(new RegExp(`^${how}:`));
  }
  // A press in the panel asks for the item that it chose, and for no other.
  await sidebar.type(DOWN);
  await scrolls.inAgents(page, PLANTED.scrollIntoView);
  await expect.poll(() => scrolls.count).toBe(1);
  expect(await scrolls.takeUnaskedNow()).toHaveLength(1);
});
