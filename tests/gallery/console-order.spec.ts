import type { Page } from '@playwright/test';
import { EXTENSION, expect } from '../e2e/fixtures.ts';
import { type LaunchedChromium, launchChromium } from '../e2e/launch.ts';
import { nobodyAnswers } from '../e2e/nobody-answers.ts';
import { openDesk } from '../e2e/open-desk.ts';
import { practiceTest as test } from '../practice/fixture.ts';
import { CONSOLE_PARTS, dress, showPart, workAMorning } from './console.ts';
import { CONSOLE_ORDER } from './console-order.ts';
import { expectSeen, focused, fromTheTop, tabBack, tabThrough } from './tab-order.ts';

// One browser of their own for all: what the parts list is what was done in it.
let chromium: LaunchedChromium;
let page: Page;
test.beforeAll(async ({ practice }) => {
  test.setTimeout(120_000);
  chromium = await launchChromium({ extension: EXTENSION, server: practice, headless: true });
  const feed = await chromium.context.newPage();
  await workAMorning(feed, await openDesk(chromium, feed, 'https://www.facebook.com/'));
  page = await chromium.context.newPage();
  await page.setViewportSize({ width: 1200, height: 800 });
});
test.afterAll(() => chromium.close());

for (const part of CONSOLE_PARTS)
  test(`${part}: the keyboard skips the menu, and goes through the part in the order of sight`, async () => {
    test.setTimeout(120_000);
    for (const [at, language] of (['id', 'en'] as const).entries()) {
      const place = `${part} ${language}`;
      // Tab begins where the keyboard was last, unless the page is a new one.
      await page.goto('about:blank');
      await showPart(page, chromium, part);
      await dress(page, { language, theme: 'light' });
      await nobodyAnswers(page);
      const sign = page.getByRole('button', { name: /^(Tandatangani sekarang|Sign now)$/ });
      if (part === 'integrity' && (await sign.isVisible())) {
        await sign.click();
        await sign.waitFor({ state: 'hidden' });
      }
      // The sidebar beside the feed asks first who answers.
      if (part === 'practice') {
        await page.getByRole('button', { name: 'Rani' }).click();
        await page.getByRole('button', { name: /belum dijawab|unanswered/ }).waitFor();
      }
      await fromTheTop(page);
      await page.keyboard.press('Tab');
      expect(await focused(page), place).toBe(['button Langsung ke isi', 'button Skip to the content'][at]);
      await expectSeen(page, place);
      await page.keyboard.press('Enter');
      const names = await tabThrough(page);
      expect(shortened(names), place).toEqual(CONSOLE_ORDER[part].map((name) => name[at] ?? ''));
      if (!BACKWARDS.includes(place)) continue;
      const back = (await tabBack(page)).reverse();
      // Backwards it goes on into the menu, which the skip link left out.
      expect(back.slice(back.length - names.length), `${place} backwards`).toEqual(names);
    }
  });

const BACKWARDS = ['answers id', 'exchange en', 'settings id'];

/** Counts and rows differ from day to day: any number or place is `#`, and what a row of a list holds is named once. */
function shortened(names: readonly string[]): string[] {
  const plain = names.map((name) => name.replace(/\d+/g, '#').replace(/^(link \w+ · ).*/, '$1#'));
  for (let size = 1; size <= 24; size++)
    for (let at = 0; at + 2 * size <= plain.length; ) {
      const [one, next] = [plain.slice(at, at + size), plain.slice(at + size, at + 2 * size)];
      if (one.join('\n') === next.join('\n')) plain.splice(at, size);
      else at++;
    }
  return plain;
}
