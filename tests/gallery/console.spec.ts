import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures.ts';
import { SEED, sampled, WHOLE } from '../support/sample.ts';
import { CONSOLE_PARTS, dress, overflowOf, showPart, workAMorning } from './console.ts';

const PARTS = sampled(CONSOLE_PARTS, 2);
const LANGUAGES = WHOLE ? (['id', 'en'] as const) : (['id'] as const);

async function faults(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
}

test('parts of the console: no fault that axe finds in either theme, nothing to scroll sideways', async ({
  chromium,
  desk,
}) => {
  test.setTimeout(WHOLE ? 600_000 : 120_000);
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
  for (const language of LANGUAGES)
    for (const part of PARTS) {
      await showPart(page, chromium, part);
      for (const theme of ['light', 'dark'] as const) {
        await dress(page, { language, theme });
        // 320: what a screen of 1,280 shows at 400 %.
        for (const width of theme === 'light' ? [320, 360, 600, 1200] : [600]) {
          await page.setViewportSize({ width, height: 800 });
          const place = `${part} ${language} ${theme} ${width}`;
          if ((await overflowOf(page)) > 0) found[`${place} wide`] = await overflowOf(page);
          if (width !== 600 && width !== 320) continue;
          const violations = await faults(page);
          if (violations.length > 0) found[place] = violations;
        }
      }
    }
  await page.close();
  expect(found).toEqual({});
});
