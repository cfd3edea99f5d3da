import type { FailureReason, Leaf, Platform } from '../domain/index.ts';

/** What happened at one place of a site, counted over the whole log. */
export interface PlaceCounts {
  readonly platform: Platform;
  readonly place: string;
  /** Comments and messages that were read and worked on. */
  recognised: number;
  inserted: number;
  /** Insertions that a safety gate refused. */
  refused: number;
  /** Insertions that the page did not take. */
  failed: number;
}

/** Nothing was wrong with the page: nobody opened a box, or the operator changed their mind. */
const NOT_THE_PAGE: readonly FailureReason[] = ['cancelled', 'armed-expired', 'copied-instead', 'undone'];
const REFUSALS: readonly FailureReason[] = [
  'wrong-target',
  'private-box',
  'public-box',
  'decoy-box',
  'own-edit',
  'account-changed',
  'navigated',
  'item-gone',
  'too-long',
  'draft-conflict',
];

export interface PlacesFold {
  add(leaf: Leaf): void;
  /** By site and name of the place. */
  counts(): PlaceCounts[];
}

/** A place where nothing is read any more, or where insertions begin to fail, has changed. */
export function createPlaces(): PlacesFold {
  const all = new Map<string, PlaceCounts>();
  return {
    add({ event, detail, where }) {
      if (!where) return;
      const place = where.place ?? where.surface;
      const key = `${where.platform} ${place}`;
      const counts = all.get(key) ?? {
        platform: where.platform,
        place,
        recognised: 0,
        inserted: 0,
        refused: 0,
        failed: 0,
      };
      all.set(key, counts);
      if (event === 'opened') counts.recognised++;
      else if (event === 'inserted') counts.inserted++;
      else if (event === 'abandoned' && REFUSALS.includes(detail.reason)) counts.refused++;
      else if (event === 'abandoned' && !NOT_THE_PAGE.includes(detail.reason)) counts.failed++;
    },
    counts: () =>
      [...all.values()].toSorted((a, b) =>
        `${a.platform} ${a.place}`.localeCompare(`${b.platform} ${b.place}`),
      ),
  };
}
