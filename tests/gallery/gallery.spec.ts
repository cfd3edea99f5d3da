import { expect, type Page } from '@playwright/test';
import { SEED, sampled, WHOLE } from '../support/sample.ts';
import { type Audit, audit, overflowOf } from './audit.ts';
import { keepAudit, writeAuditReport } from './audit-report.ts';
import { chosenOn } from './chosen.ts';
import { test } from './fixture.ts';
import { show, wear } from './show.ts';
import { SIDEBAR_STATES } from './states.ts';

const STATES = sampled(SIDEBAR_STATES, 12);
const LANGUAGES = WHOLE ? (['id', 'en'] as const) : (['id'] as const);
const WIDTHS = WHOLE ? [320, 360, 600] : [360];
/** 180: a panel of 360 at 200 %. */
const NARROW = [320, 252, 180];

test.beforeAll(() =>
  console.log(`gallery: ${STATES.length} of ${SIDEBAR_STATES.length} states, TANGGAP_SEED=${SEED}`),
);
test.afterAll(() => writeAuditReport());

for (const state of STATES)
  test(`${state.name}: no fault that axe finds, nothing to scroll sideways`, async ({
    stage: { gallery, page },
  }) => {
    test.setTimeout(WHOLE ? 180_000 : 60_000);
    const audits: Audit[] = [];
    const found: Record<string, unknown> = {};
    for (const language of LANGUAGES) {
      await page.setViewportSize({ width: 360, height: 760 });
      await show(page, gallery, state, { language, theme: 'light' });
      for (const theme of ['light', 'dark'] as const) {
        await wear(page, state, theme);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 760 });
          const seen = await audit(page);
          audits.push(seen);
          if (seen.faults.length > 0) found[`${language} ${theme} ${width}`] = seen.faults;
        }
      }
      for (const width of NARROW) {
        await page.setViewportSize({ width, height: 760 });
        const [by, boxes] = [await overflowOf(page), await scrolling(page)];
        if (by > 0 || boxes.length > 0) found[`${language} ${width} wide`] = [by, ...boxes];
      }
    }
    const browser = `Chromium ${page.context().browser()?.version()}`;
    keepAudit({ part: 'sidebar', view: state.name, audits, reflowed: NARROW }, browser);
    expect(found).toEqual({});
  });

test('a panel of 360 at 200 % says who answers, and leaves most of itself to the question', async ({
  stage: { gallery, page },
}) => {
  const state = SIDEBAR_STATES.find(({ name }) => name === 'suggestions');
  if (!state) throw new Error('no suggestions');
  await page.setViewportSize({ width: 180, height: 380 });
  for (const language of ['id', 'en'] as const) {
    await show(page, gallery, state, { language, theme: 'light' });
    const name = page.getByRole('banner').getByText('Rani', { exact: true });
    expect((await name.boundingBox())?.width).toBeGreaterThan(25);
    const question = page.getByTestId('item-text');
    await expect(question).toBeInViewport({ ratio: 1 });
    const bar = page.getByRole('button', { name: /^(Sisipkan|Insert)/ });
    await expect(bar).toBeInViewport({ ratio: 1 });
    expect((await bar.boundingBox())?.y).toBeGreaterThan(250);
  }
});

test('forced colours tell what is chosen by its ground', async ({ stage: { gallery, page } }) => {
  const state = SIDEBAR_STATES.find(({ name }) => name === 'forced-colours');
  if (!state) throw new Error('no forced colours');
  for (const theme of ['light', 'dark'] as const) {
    await show(page, gallery, state, { language: 'id', theme });
    const answer = await chosenOn(page);
    await page.keyboard.press('f');
    await page.getByRole('button', { name: 'Favorit', pressed: true }).waitFor();
    const chosen = { ...answer, ...(await chosenOn(page)) };
    expect(Object.values(chosen), JSON.stringify(chosen)).not.toContain(false);
    expect(Object.keys(chosen).map((name) => name.slice(0, 13))).toEqual(
      expect.arrayContaining(['1Biaya paspor', 'Indonesia', 'resmi', 'lengkap', 'Favorit F']),
    );
  }
});

test('a target that is too small is found, one that a bar only covers until somebody scrolls is not', async ({
  stage: { page },
}) => {
  const judged = async (width: number): Promise<string[]> => {
    await page.setContent(
      `<!doctype html><html lang="id"><title>-</title><body style="margin: 0"><main><h1 style="height: 700px; margin: 0">-</h1>
      ${['a', 'b'].map((name) => `<button style="width: ${width}px; height: ${width}px; padding: 0; display: block">${name}</button>`).join('')}
      <p style="height: 700px">-</p><button style="position: sticky; bottom: 0; height: 75px; width: 100%">c</button></main>`,
    );
    return (await audit(page)).faults.map(([rule]) => rule);
  };
  await page.setViewportSize({ width: 360, height: 790 });
  expect(await judged(12)).toEqual(['target-size']);
  expect(await judged(40)).toEqual([]);
});

/** Boxes that would have to be scrolled sideways inside themselves. */
const scrolling = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .map((element) => element.outerHTML.slice(0, 200)),
  );
