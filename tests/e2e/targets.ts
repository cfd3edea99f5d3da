import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

export interface Target {
  targetId: string;
  type: string;
  url: string;
  /** Chromium's own addition to the protocol; tabs only. */
  embedderData?: { tabActive?: boolean };
}

/** Every target there is: without the empty filter the protocol leaves tabs out. */
export async function targetsOf(cdp: CDPSession): Promise<Target[]> {
  return (await cdp.send('Target.getTargets', { filter: [{}] })).targetInfos;
}

export async function waitUntil<T>(
  probe: () => Promise<T | undefined | null | false>,
  what: string,
  timeout = 15_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}`);
    await delay(50);
  }
}
