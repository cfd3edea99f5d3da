import type { Page } from '@playwright/test';
import type { Settings } from '../../lib/domain/index.ts';
import type { Gallery } from './server.ts';
import type { SidebarState, Step } from './state.ts';

export interface Look {
  readonly theme: Exclude<Settings['theme'], 'auto'>;
  readonly language: Exclude<Settings['language'], 'auto'>;
}

/** Brings one state on the page and waits until it stands still. */
export async function show(page: Page, gallery: Gallery, state: SidebarState, look: Look): Promise<void> {
  try {
    await bring(page, gallery, state, look);
  } catch (error) {
    throw new Error(`${state.name} (${look.language}, ${look.theme}) does not stand`, { cause: error });
  }
}

async function bring(page: Page, gallery: Gallery, state: SidebarState, look: Look): Promise<void> {
  const context = page.context();
  await context.setOffline(false);
  await page.emulateMedia({
    contrast: state.contrast === 'more' ? 'more' : null,
    forcedColors: state.contrast === 'forced' ? 'active' : null,
    // What `forced-colors` paints follows the system, not the setting.
    colorScheme: look.theme,
  });
  await page.goto(`${gallery.address}?${new URLSearchParams({ state: state.name, ...look })}`);
  await page.locator('#root > *').first().waitFor();
  const waits = state.suggestions === undefined && state.pack !== 'loading' && state.focus?.item;
  const usable = waits && !state.focus?.item?.own && state.focus?.item?.actingAs.standing !== 'other';
  if (usable && state.pack !== 'none' && state.pack !== 'unreadable' && !state.unmatched)
    await page.getByTestId('preview-text').waitFor();
  for (const step of state.steps ?? []) await take(page, step);
  if (state.shows) {
    await page.locator(state.shows).first().waitFor();
    await page.locator(state.shows).filter({ visible: true }).last().scrollIntoViewIfNeeded();
  }
  await context.setOffline(state.offline === true);
  await settled(page);
}

/** Changes the theme of a state that stands. */
export async function wear(page: Page, state: SidebarState, theme: Look['theme']): Promise<void> {
  if (state.contrast === 'forced') await page.emulateMedia({ colorScheme: theme });
  await page.evaluate((wanted) => {
    document.documentElement.dataset['theme'] = wanted;
  }, theme);
}

/** One step of a state, and the page that stands still after it. */
export async function take(page: Page, step: Step): Promise<void> {
  if ('key' in step) await page.keyboard.press(step.key);
  else if ('type' in step) await page.keyboard.type(step.type);
  else if ('wait' in step) await page.locator(step.wait).first().waitFor();
  else if ('press' in step) await page.locator(step.press).last().click();
  else if ('recall' in step) await page.evaluate((id) => window.gallery.recall(id), step.recall);
  else if ('result' in step) await page.evaluate((result) => window.gallery.result(result), step.result);
  else await page.evaluate((message) => window.gallery.say(message), step.message);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
