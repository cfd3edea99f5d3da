import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { leafHash, verifyChain } from '../../lib/journal/index.ts';
import {
  type Acknowledged,
  type BrowserName,
  Desk,
  killBrowser,
  type StoredLine,
  startBrowser,
} from './desk.ts';
import type { Disk } from './disk.ts';

export type Durability = 'strict' | 'relaxed';

export interface TrialResult {
  readonly acknowledged: number;
  readonly lost: number;
  readonly chainBroken: boolean;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How many that were acknowledged are not there any more, and does what is there still hold together? */
function compare(acknowledged: readonly Acknowledged[], stored: readonly StoredLine[]): TrialResult {
  const hashes = new Map(stored.map(({ line, hash }, at) => [at + 1, leafHash(line) === hash ? hash : '']));
  const check = verifyChain(
    stored.map(({ line }) => line),
    stored.map(({ hash }) => hash),
  );
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(({ seq, hash }) => hashes.get(seq) !== hash).length,
    chainBroken: !check.ok,
  };
}

/** The journal does not open again after the fault: worse than a lost event, and never a trial to be repeated. */
export class UnreadableAfterwards extends Error {}

async function readJournal(desk: Desk, name: BrowserName, profile: string): Promise<StoredLine[]> {
  const heard = desk.next<StoredLine[]>('journal', 240_000);
  const browser = startBrowser(name, profile, desk.address('do=read'));
  try {
    return await heard;
  } catch (error) {
    throw new UnreadableAfterwards(String(error));
  } finally {
    await killBrowser(browser);
  }
}

/** Kills the browser with all its processes while it writes, `after` milliseconds from the first acknowledgement. */
export async function killTrial(
  name: BrowserName,
  durability: Durability,
  after: number,
): Promise<TrialResult> {
  const desk = await Desk.open();
  const profile = mkdtempSync(path.join(tmpdir(), 'tanggap-kill-'));
  try {
    const first = desk.next('acknowledged');
    const browser = startBrowser(name, profile, desk.address(`do=append&durability=${durability}`));
    await first.finally(() => sleep(after)).finally(() => killBrowser(browser));
    const acknowledged = [...desk.acknowledged];
    return compare(acknowledged, await readJournal(desk, name, profile));
  } finally {
    await desk.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Takes the power away while it writes: the block image under the profile's file system is cloned at one moment, and the
 * journal is read from the clone. What the kernel still held in memory is not in it.
 */
export async function cutTrial(
  disk: Disk,
  name: BrowserName,
  durability: Durability,
  after: number,
): Promise<TrialResult> {
  const desk = await Desk.open();
  const live = await disk.mountFresh();
  try {
    const first = desk.next('acknowledged');
    const browser = startBrowser(
      name,
      path.join(live, 'profile'),
      desk.address(`do=append&durability=${durability}`),
    );
    await first.finally(() => sleep(after));
    const acknowledged = [...desk.acknowledged];
    disk.clone();
    await killBrowser(browser);
    disk.unmountLive();
    const later = disk.mountClone();
    return compare(acknowledged, await readJournal(desk, name, path.join(later, 'profile')));
  } finally {
    await desk.close();
    disk.clear();
  }
}

/** Three contexts of one browser, each appending as fast as it can. */
export async function threeContexts(
  name: BrowserName,
  each: number,
): Promise<{ wanted: number; lines: number; forks: number }> {
  const desk = await Desk.open();
  const profile = mkdtempSync(path.join(tmpdir(), 'tanggap-three-'));
  const heard = desk.next<StoredLine[]>('journal', 600_000);
  const browser = startBrowser(name, profile, desk.address(`do=three&count=${each}`));
  try {
    const stored = await heard;
    const prevs = stored.map(({ line }) => String(JSON.parse(line).prev));
    return { wanted: 3 * each, lines: stored.length, forks: prevs.length - new Set(prevs).size };
  } finally {
    await killBrowser(browser);
    await desk.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
