import { expect, test } from '../e2e/fixtures.ts';
import { SEED, sampled, WHOLE } from '../support/sample.ts';
import { type Audit, audit, overflowOf } from './audit.ts';
import { keepAudit, writeAuditReport } from './audit-report.ts';
import { chosenOn } from './chosen.ts';
import { CONSOLE_PARTS, dress, showPart, workAMorning } from './console.ts';
import { focused } from './tab-order.ts';

const PARTS = sampled(CONSOLE_PARTS, 2);
const LANGUAGES = WHOLE ? (['id', 'en'] as const) : (['id'] as const);

const WIDTHS = WHOLE ? [320, 360, 600] : [320, 600];
/** 320: what a screen of 1,280 shows at 400 %. */
const REFLOWED = [320, 360, 600, 1200];

test.afterAll(() => writeAuditReport());

test('parts of the console: no fault that axe finds in either theme, nothing to scroll sideways', async ({
  chromium,
  desk,
}) => {
  test.setTimeout(WHOLE ? 2_400_000 : 120_000);
  console.log(`console: ${PARTS.join(', ')} of ${CONSOLE_PARTS.length} parts, TANGGAP_SEED=${SEED}`);
  const { page: feed, panel } = await desk.open('https://www.facebook.com/');
  await workAMorning(feed, panel);
  const page = await chromium.context.newPage();
  await showPart(page, chromium, 'journal');
  const menu = page.getByRole('navigation').getByRole('link');
  expect(await menu.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    CONSOLE_PARTS.map((part) => `#${part}`),
  );
  const found: Record<string, unknown> = {};
  for (const part of PARTS) {
    await showPart(page, chromium, part);
    const audits: Audit[] = [];
    for (const language of LANGUAGES)
      for (const theme of ['light', 'dark'] as const) {
        await dress(page, { language, theme });
        for (const width of theme === 'light' || WHOLE ? REFLOWED : [600]) {
          await page.setViewportSize({ width, height: 800 });
          const place = `${part} ${language} ${theme} ${width}`;
          if ((await overflowOf(page)) > 0) found[`${place} wide`] = await overflowOf(page);
          if (!WIDTHS.includes(width)) continue;
          const seen = await audit(page);
          audits.push(seen);
          if (seen.faults.length > 0) found[place] = seen.faults;
        }
      }
    const browser = `Chromium ${chromium.context.browser()?.version()}`;
    keepAudit({ part: 'console', view: part, audits, reflowed: REFLOWED }, browser);
  }
  await page.close();
  expect(found).toEqual({});
});

test('in the list of answers the arrows go from one to the next', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await showPart(page, chromium, 'answers');
  await page.getByRole('button', { name: 'Syarat paspor baru untuk orang dewasa' }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('button Penggantian paspor yang habis masa berla');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('aria-current', 'true');
  await page.close();
});

test('forced colours tell what is chosen by its ground', async ({ chromium }) => {
  const page = await chromium.context.newPage();
  for (const [part, chosen] of [
    ['answers', ['Jawaban', 'Syarat paspor baru untuk orang', 'Facebook']],
    ['drafting', ['Penyusunan', 'Jawaban', 'Syarat paspor baru untuk orang', 'Facebook']],
  ] as const) {
    await showPart(page, chromium, part);
    await dress(page, { language: 'id', theme: 'dark' });
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    const found = await chosenOn(page);
    expect(Object.values(found), JSON.stringify(found)).not.toContain(false);
    for (const name of chosen) expect(Object.keys(found).some((one) => one.startsWith(name))).toBe(true);
  }
  await page.close();
});

test('in a narrow window the menu names the open part, and gives the keyboard to the one that is chosen', async ({
  chromium,
}) => {
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 320, height: 800 });
  await showPart(page, chromium, 'settings');
  await dress(page, { language: 'id', theme: 'light' });
  const menu = page.getByRole('button', { name: 'Bagian konsol: Pengaturan' });
  const parts = page.getByRole('navigation', { name: 'Bagian konsol' });
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await expect(parts).toBeHidden();
  await menu.press('Enter');
  await expect(parts.getByRole('link')).toHaveCount(CONSOLE_PARTS.length);
  await page.keyboard.press('Escape');
  await expect(parts).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.click();
  expect((await audit(page)).faults).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await parts.getByRole('link', { name: 'Laporan', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Bagian konsol: Laporan' })).toBeVisible();
  await expect(parts).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
  await page.close();
});

test('the overview on paper: A4, light from a dark screen, nothing cut, its figures whole', async ({
  chromium,
}) => {
  const page = await chromium.context.newPage();
  await showPart(page, chromium, 'overview');
  await dress(page, { language: 'id', theme: 'dark' });
  await page.locator('figure summary').first().click();
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins.
  await page.setViewportSize({ width: 672, height: 987 });
  expect(await overflowOf(page)).toBe(0);
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('main').getByText(/^\d.* 20\d\d$/)).toBeVisible();
  const { ground, cut } = await page.evaluate(() => ({
    ground: [document.body, ...document.querySelectorAll('figure')].map(
      (element) => getComputedStyle(element).backgroundColor,
    ),
    cut: [...document.querySelectorAll('main *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      // Headings of tables for those who hear them.
      .filter((element) => !element.closest('.visually-hidden'))
      .map((element) => element.outerHTML.slice(0, 120)),
  }));
  expect([...new Set(ground)]).toEqual(['rgb(255, 255, 255)']);
  expect(cut).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(
    [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [
      Math.round(Number(w)),
      Math.round(Number(h)),
    ]),
  ).toContainEqual([595, 842]);
  await page.close();
});
