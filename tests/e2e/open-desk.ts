import type { Page } from '@playwright/test';
import type { LaunchedChromium } from './launch.ts';
import { Panel } from './panel.ts';

export interface DeskOptions {
  /** Who answers; null leaves the question open. */
  readonly operator?: string | null;
  /** What the page shows once it can be answered. */
  readonly item?: string;
}

/** Goes to an address in a tab, waits for its first item, and opens the tab's real side panel. */
export async function openDesk(
  chromium: LaunchedChromium,
  page: Page,
  url: string,
  { operator = 'Rani', item = '[role="article"]' }: DeskOptions = {},
): Promise<Panel> {
  await page.goto(url);
  await page.locator(item).first().waitFor();
  await chromium.clickAction(page);
  const panel = new Panel(await chromium.sidePanel(page), page);
  await panel.ready(operator);
  return panel;
}
