import { PLANTED } from '../support/scroll-record.ts';
import { expect, test } from './fixtures.ts';

test('a scroll of ours is seen: to the item that the operator chose it is in order, any other is not', async ({
  desk,
}) => {
  const { page, panel } = await desk.open('https://www.facebook.com/');
  const { scrolls } = desk.chromium;
  await page.locator('[aria-label^="Komentar oleh Joko Wiyono"]').first().getByText('Biaya?').first().click();
  await expect(panel.question).toHaveText('Biaya?');
  await panel.key('n');
  await expect(panel.question).not.toHaveText('Biaya?');
  await expect.poll(() => scrolls.count).toBe(1);
  expect(scrolls.takeUnasked()).toEqual([]);
  // The press that asked for a scroll asked for no other.
  await panel.page.waitForTimeout(3100);
  for (const [how, code] of Object.entries(PLANTED)) {
    await scrolls.inAgents(page, code);
    await expect.poll(() => scrolls.count, how).toBeGreaterThan(0);
    expect(scrolls.takeUnasked()[0]).toMatch(new RegExp(`^${how}:`));
  }
  // A press in the panel asks for the item that it chose, and for no other.
  await panel.key('ArrowDown');
  await scrolls.inAgents(page, PLANTED.scrollIntoView);
  await expect.poll(() => scrolls.count).toBe(1);
  expect(scrolls.takeUnasked()).toHaveLength(1);
});
