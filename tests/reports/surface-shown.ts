import type { TestInfo } from '@playwright/test';
import type { LoggedEvent } from '../e2e/panel.ts';

export const SURFACE_ANNOTATION = 'surface';
/** How many replies a test saw arrive where they were meant to; one that went elsewhere fails the test. */
export const TARGETS_ANNOTATION = 'targets';

/** The columns of the table of surfaces, in its order. */
export const COLUMNS = ['item', 'author', 'text', 'id', 'time', 'target', 'insertion', 'sent'] as const;
export type Column = (typeof COLUMNS)[number];

export interface SurfaceShown {
  readonly platform: string;
  readonly place: string;
  readonly surface: string;
  /** What the journal holds of each column; a column that nothing was seen of is left out. */
  readonly seen: Readonly<Partial<Record<Column, string>>>;
  /** What the journal holds of what became of our replies afterwards, or of those that came from elsewhere. */
  readonly later: readonly Later[];
}

export const LATER = ['found', 'edited', 'deleted'] as const;
export type Later = (typeof LATER)[number];

function seenIn({ leaf, personal }: LoggedEvent): Partial<Record<Column, string>> {
  const observed = leaf.event === 'sent' && leaf.detail.evidence === 'observed' && personal?.sentText;
  return {
    item: 'yes',
    ...(personal?.author ? { author: 'yes' } : {}),
    ...(personal?.asked ? { text: 'yes' } : {}),
    ...(personal?.nativeId ? { id: 'yes' } : {}),
    // An item is opened once; a later test of the same page finds its time with what was sent.
    ...((leaf.event === 'opened' || leaf.event === 'sent') && leaf.detail.postedAt
      ? { time: leaf.detail.postedAt.precision }
      : {}),
    // The box was judged to be this item's own, and what it held afterwards was read back equal.
    ...(leaf.event === 'inserted' ? { target: 'yes', insertion: leaf.detail.engine } : {}),
    // Seen on the page by our own watcher, and the text that the site sent is in the log.
    ...(observed ? { sent: leaf.detail.seen } : {}),
  };
}

/** Notes on a test what its journal shows of each site and surface; the reporter keeps it if the test passes. */
export function noteSurfaces(info: TestInfo, events: readonly LoggedEvent[]): void {
  const all = new Map<string, SurfaceShown>();
  for (const event of events) {
    if (!event.leaf.where) continue;
    const { platform, place = '', surface } = event.leaf.where;
    const key = `${platform} ${place} ${surface}`;
    const before = all.get(key);
    const later = LATER.filter((kind) => kind === event.leaf.event || before?.later.includes(kind));
    all.set(key, { platform, place, surface, seen: { ...before?.seen, ...seenIn(event) }, later });
  }
  for (const shown of all.values())
    info.annotations.push({ type: SURFACE_ANNOTATION, description: JSON.stringify(shown) });
}

export function noteTargets(info: TestInfo, checked: number): void {
  if (checked > 0) info.annotations.push({ type: TARGETS_ANNOTATION, description: String(checked) });
}
