import type { TestInfo } from '@playwright/test';
import type { LoggedEvent } from '../e2e/panel.ts';

export const SURFACE_ANNOTATION = 'surface';

export interface SurfaceShown {
  readonly platform: string;
  readonly place: string;
  readonly surface: string;
  readonly steps: readonly string[];
}

/** Notes on a test what its journal shows of each site and surface; the reporter keeps it if the test passes. */
export function noteSurfaces(info: TestInfo, events: readonly LoggedEvent[]): void {
  const steps = new Map<string, Set<string>>();
  for (const { leaf, personal } of events) {
    if (!leaf.where) continue;
    const key = `${leaf.where.platform} ${leaf.where.place ?? ''} ${leaf.where.surface}`;
    const shown = steps.get(key) ?? new Set();
    steps.set(key, shown.add('focus'));
    if (leaf.event === 'inserted') shown.add('insert');
    // Seen on the page by our own watcher, and the text that the site sent is in the log.
    if (leaf.event === 'sent' && leaf.detail.evidence === 'observed') shown.add('sent');
    if (leaf.event === 'sent' && personal?.sentText) shown.add('logged');
  }
  for (const [key, shown] of steps) {
    const [platform = '', place = '', surface = ''] = key.split(' ');
    info.annotations.push({
      type: SURFACE_ANNOTATION,
      description: JSON.stringify({ platform, place, surface, steps: [...shown] } satisfies SurfaceShown),
    });
  }
}
