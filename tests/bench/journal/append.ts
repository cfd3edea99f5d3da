import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserName, Desk, killBrowser, startBrowser } from '../../durability/desk.ts';

export interface AppendCost {
  readonly browser: string;
  readonly appends: number;
  /** Milliseconds for one append, one after another, strict. */
  readonly p50: number;
  readonly p95: number;
  /** The same rows, unencrypted work aside, put in by one plain `bulkAdd`. */
  readonly bulkRowsPerSecond: number;
}

export async function measureAppend(browsers: readonly string[], appends: number): Promise<AppendCost[]> {
  const costs: AppendCost[] = [];
  for (const browser of browsers) costs.push(await measure(browser as BrowserName, appends));
  return costs;
}

async function measure(name: BrowserName, appends: number): Promise<AppendCost> {
  const desk = await Desk.open();
  const profile = mkdtempSync(path.join(tmpdir(), 'tanggap-bench-'));
  const heard = desk.next<{ times: number[]; bulkRowsPerSecond: number }>('measured', 300_000);
  const browser = startBrowser(name, profile, desk.address(`do=measure&count=${appends}`));
  try {
    const { times, bulkRowsPerSecond } = await heard;
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
    return { browser: name, appends: times.length, p50: at(0.5), p95: at(0.95), bulkRowsPerSecond };
  } finally {
    await killBrowser(browser);
    await desk.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
