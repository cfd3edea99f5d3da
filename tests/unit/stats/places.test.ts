import { describe, expect, it } from 'vitest';
import type { Leaf } from '../../../lib/domain/index.ts';
import { createPlaces } from '../../../lib/stats/index.ts';

const at = (
  event: string,
  detail: object,
  where: object | null = { platform: 'facebook', place: 'feed', surface: 'comment' },
): Leaf => ({ event, detail, where }) as unknown as Leaf;

describe('the counts of each place', () => {
  it('tell what was read, inserted, refused by a gate and not taken by the page', () => {
    const fold = createPlaces();
    fold.add(at('opened', {}));
    fold.add(at('opened', {}));
    fold.add(at('inserted', {}));
    for (const reason of [
      'wrong-target',
      'private-box',
      'account-changed',
      'partly',
      'unchanged',
      'cancelled',
    ])
      fold.add(at('abandoned', { reason, copied: false }));
    fold.add(at('opened', {}, { platform: 'x', surface: 'reply' }));
    fold.add(at('exported', {}, null));
    expect(fold.counts()).toEqual([
      { platform: 'facebook', place: 'feed', recognised: 2, inserted: 1, refused: 3, failed: 2 },
      { platform: 'x', place: 'reply', recognised: 1, inserted: 0, refused: 0, failed: 0 },
    ]);
  });
});
