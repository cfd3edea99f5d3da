import { type CDPSession, expect, type Page } from '@playwright/test';

/** More than any page of ours has. */
const MOST = 60;

/**
 * Presses Tab from where the keyboard is until it leaves the page at the end, and names what had it, in order. Each
 * must be in sight, uncovered and ringed.
 */
export async function tabThrough(page: Page): Promise<string[]> {
  const names: string[] = [];
  await begin(page);
  while (await stays(page, 'Tab')) {
    const name = await focused(page);
    await expectSeen(page, name);
    names.push(name);
    if (names.length > MOST) throw new Error(`Tab never leaves the page: ${names.slice(-5).join(', ')}`);
  }
  return names;
}

/** The same backwards, in the order in which they were come to. */
export async function tabBack(page: Page): Promise<string[]> {
  const names: string[] = [];
  await begin(page);
  while (await stays(page, 'Shift+Tab')) {
    names.push(await focused(page));
    if (names.length > MOST)
      throw new Error(`Shift+Tab never leaves the page: ${names.slice(-5).join(', ')}`);
  }
  return names;
}

declare global {
  interface Window {
    passed: WeakSet<Element>;
  }
}
const begin = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.passed = new WeakSet();
  });

/** A page without a toolbar around it is begun anew at its end, now and then without a stop outside. */
async function stays(page: Page, key: string): Promise<boolean> {
  await page.keyboard.press(key);
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || window.passed.has(element)) return false;
    window.passed.add(element);
    return true;
  });
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();
const ENOUGH = 40;

/** Role and name (its first 40 characters) of what has the keyboard, as Chromium gives them to assistive technology. */
export async function focused(page: Page): Promise<string> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  const cdp = await session;
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    ...(result.objectId ? { objectId: result.objectId } : {}),
    fetchRelatives: false,
  });
  const [role, name] = [nodes[0]?.role?.value, nodes[0]?.name?.value].map((value) => `${value ?? ''}`.trim());
  return `${role} ${name?.slice(0, ENOUGH).trim()}`;
}

/** What has the keyboard is in sight, uncovered and ringed. */
export async function expectSeen(page: Page, name: string): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return {
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      uncovered: top !== null && (element.contains(top) || top.contains(element)),
    };
  });
  expect(seen, name).toEqual({ ring: true, uncovered: true });
}
