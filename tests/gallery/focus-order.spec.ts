import { expect, type Page } from '@playwright/test';
import { test } from './fixture.ts';
import { show } from './show.ts';
import { SIDEBAR_ORDER } from './sidebar-order.ts';
import { SIDEBAR_STATES } from './states.ts';
import { focused, fromTheTop, tabBack, tabThrough } from './tab-order.ts';

const stateOf = (name: string) => {
  const state = SIDEBAR_STATES.find((one) => one.name === name);
  if (!state) throw new Error(`no state ${name}`);
  return state;
};

for (const [name, order] of Object.entries(SIDEBAR_ORDER))
  test(`${name}: Tab goes through in the order of sight, in both languages, and leaves`, async ({
    stage: { gallery, page },
  }) => {
    for (const language of ['id', 'en'] as const) {
      await show(page, gallery, stateOf(name), { language, theme: 'light' });
      const expected = order.map(([id, en]) => (language === 'id' ? id : en));
      await fromTheTop(page);
      expect(await tabThrough(page)).toEqual(expected);
      if (language === 'id') expect((await tabBack(page)).reverse()).toEqual(expected);
    }
  });

test('the list of shortcuts holds the keyboard while it is open, and gives it back', async ({
  stage: { gallery, page },
}) => {
  await show(page, gallery, stateOf('suggestions'), { language: 'id', theme: 'light' });
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('button Pintasan (?)');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Pintasan' }).waitFor();
  expect(await focused(page)).toBe('button Tutup');
  // Behind an open dialog nothing can be come to: the keyboard goes to the browser and back.
  expect((await tabThrough(page)).filter((name) => name !== 'button Tutup')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await focused(page)).toBe('button Pintasan (?)');
});

const LOOK = { language: 'id', theme: 'light' } as const;

/** Presses Tab from the top until a control has the keyboard. */
async function tabTo(page: Page, name: string): Promise<void> {
  await fromTheTop(page);
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

const FORMS = [
  { opens: 'button Ganti petugas (O)', key: 'o', first: 'textbox Siapa yang menjawab?' },
  { opens: 'button Tunda D', key: 'd', first: 'DateTime Sampai kapan' },
  { opens: 'button Lewati L', key: 'l', first: 'combobox Alasan' },
  { opens: 'button Teruskan R', key: 'r', first: 'combobox Diteruskan ke' },
] as const;

for (const { opens, key, first } of FORMS)
  test(`${opens}: its form takes the keyboard, and Esc gives it back to where it came from`, async ({
    stage: { gallery, page },
  }) => {
    await show(page, gallery, stateOf('suggestions'), LOOK);
    await tabTo(page, opens);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(opens);
    await fromTheTop(page);
    await page.keyboard.press(key);
    await expect.poll(() => focused(page)).toBe(first);
    await page.keyboard.press('Escape');
    // No control had it: the keys of the panel work, as before.
    await expect.poll(() => focused(page)).toBe('main');
    await page.keyboard.press(key);
    await expect.poll(() => focused(page)).toBe(first);
  });

test('that none fits is said and undone in one place, without looking for it', async ({
  stage: { gallery, page },
}) => {
  await show(page, gallery, stateOf('suggestions'), LOOK);
  await tabTo(page, 'button Tidak ada yang cocok (G)');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('button Urungkan');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('button Tidak ada yang cocok (G)');
});

test('no button that is pressed leaves the keyboard nowhere', async ({ stage: { gallery, page } }) => {
  test.setTimeout(180_000);
  const pressed = new Set<string>();
  const lost: string[] = [];
  for (const name of [
    'operator-asked',
    'operator-switch',
    'inserted',
    'sent-unconfirmed',
    'pack-changed',
    'answer-recalled',
  ]) {
    await show(page, gallery, stateOf(name), LOOK);
    await fromTheTop(page);
    const buttons = (await tabThrough(page)).filter(
      (stop) => stop.startsWith('button ') && !pressed.has(stop),
    );
    for (const stop of buttons) {
      pressed.add(stop);
      await show(page, gallery, stateOf(name), LOOK);
      await tabTo(page, stop);
      await page.keyboard.press('Enter');
      // What is switched off or taken away loses the keyboard a few frames later.
      await page.waitForTimeout(250);
      if (await page.evaluate(() => document.activeElement === document.body)) lost.push(`${name}: ${stop}`);
    }
  }
  expect(lost).toEqual([]);
});
