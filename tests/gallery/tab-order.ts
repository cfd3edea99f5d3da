import { type CDPSession, expect, type Page } from '@playwright/test';

/** More than any page of ours has. */
const MOST = 250;

/**
 * Presses Tab from where the keyboard is until it leaves the page at the end, and names what had it, in order. Each
 * must be in sight, uncovered and ringed, and within its part of the page come after the one before as people read.
 */
export async function tabThrough(page: Page): Promise<string[]> {
  const names: string[] = [];
  let before: Seat | undefined;
  await begin(page);
  while (await stays(page, 'Tab')) {
    const name = await focused(page);
    await expectSeen(page, name);
    const seat = await seatOf(page);
    if (before?.region === seat.region)
      expect(comesAfter(before, seat), `${name} stands after ${names.at(-1)}`).toBe(true);
    before = seat;
    names.push(name);
    if (names.length > MOST) throw new Error(`Tab never leaves the page: ${names.slice(-5).join(', ')}`);
  }
  return names;
}

/** The same backwards, in the order in which they were come to. */
export async function tabBack(page: Page): Promise<string[]> {
  const names: string[] = [];
  await begin(page);
  // Where Tab began the page anew without a stop outside, the first step back is that stop.
  if (!(await stays(page, 'Shift+Tab')) && !(await stays(page, 'Shift+Tab'))) return names;
  do {
    names.push(await focused(page));
    if (names.length > MOST)
      throw new Error(`Shift+Tab never leaves the page: ${names.slice(-5).join(', ')}`);
  } while (await stays(page, 'Shift+Tab'));
  return names;
}

/** Where a stop stands in its part of the page, whatever was scrolled on the way to it. */
interface Seat {
  readonly region: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Further right in the same row, or in a row below. */
const comesAfter = (before: Seat, after: Seat): boolean =>
  after.top >= before.bottom - 1 || (after.bottom > before.top && after.left > before.left);

const seatOf = (page: Page): Promise<Seat> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const region =
      element.closest('form, fieldset, li, tr, nav, section, article, header, footer, dialog, main') ??
      document.body;
    window.regions ??= [];
    if (!window.regions.includes(region)) window.regions.push(region);
    const [box, around] = [element.getBoundingClientRect(), region.getBoundingClientRect()];
    return {
      region: window.regions.indexOf(region),
      left: box.left - around.left,
      top: box.top - around.top,
      bottom: box.bottom - around.top,
    };
  });

/** The next Tab comes to the page's first stop, wherever the keyboard was. */
export const fromTheTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { body } = document;
    body.tabIndex = -1;
    body.focus();
    body.removeAttribute('tabindex');
  });

declare global {
  interface Window {
    passed: Element[];
    regions?: Element[];
  }
}
const begin = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.passed = [];
  });

/** Day, month, year, hour, minute and the calendar of a field for times. */
const MOST_INSIDE = 8;

/** A page without a toolbar around it is begun anew at its end, now and then without a stop outside. */
async function stays(page: Page, key: string): Promise<boolean> {
  for (let inside = 0; inside < MOST_INSIDE; inside++) {
    await page.keyboard.press(key);
    const come = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'outside';
      // The parts of a date are stops of the browser's own, in one field of the page's.
      if (
        element === window.passed.at(-1) &&
        element.matches('[type="date"], [type="month"], [type^="datetime"]')
      )
        return 'same';
      if (window.passed.includes(element)) return 'outside';
      window.passed.push(element);
      return 'next';
    });
    if (come !== 'same') return come === 'next';
  }
  return false;
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
  return `${role} ${name?.slice(0, ENOUGH)}`.trim();
}

/** What has the keyboard is in sight, uncovered and ringed. */
export async function expectSeen(page: Page, name: string): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element) return undefined;
    // A grid rings the row that it stands on.
    const row = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    const ringed = element.getAttribute('role') === 'grid' && row ? row : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return {
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      uncovered: top !== null && (element.contains(top) || top.contains(element)),
    };
  });
  expect(seen, name).toEqual({ ring: true, uncovered: true });
}
