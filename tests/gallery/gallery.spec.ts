import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findChromium } from '../e2e/find-chromium.ts';
import { SEED, sampled } from '../support/sample.ts';
import { type Gallery, startGallery } from './server.ts';
import { show } from './show.ts';
import { SIDEBAR_STATES } from './states.ts';

const STATES = sampled(SIDEBAR_STATES, 12);

let gallery: Gallery;
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  console.log(`gallery: ${STATES.length} of ${SIDEBAR_STATES.length} states, TANGGAP_SEED=${SEED}`);
  gallery = await startGallery();
  browser = await chromium.launch({ executablePath: findChromium() });
  page = await (await browser.newContext()).newPage();
});
test.afterAll(async () => {
  await browser.close();
  await gallery.close();
});

async function faults(rules?: string[]): Promise<unknown[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

for (const state of STATES)
  test(`${state.name}: no fault that axe finds, nothing to scroll sideways`, async () => {
    await page.setViewportSize({ width: 360, height: 760 });
    await show(page, gallery, state, { language: 'id', theme: 'light' });
    expect(await faults()).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'dark';
    });
    // The other theme has other colours and nothing else.
    expect(await faults(['color-contrast'])).toEqual([]);
    // 180: a panel of 360 at 200 %.
    for (const width of [320, 252, 180]) {
      await page.setViewportSize({ width, height: 760 });
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter((element) => element.scrollWidth > element.clientWidth + 1)
            .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
            .map((element) => element.outerHTML.slice(0, 200)),
        ),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
