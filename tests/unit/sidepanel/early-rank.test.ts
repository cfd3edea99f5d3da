import { expect, it, vi } from 'vitest';
import { rankEarly } from '../../../entrypoints/sidepanel/early-rank.ts';
import type { FocusedItem, Suggested } from '../../../lib/domain/index.ts';
import type { AgentToPanel } from '../../../lib/messages/index.ts';
import type { SomeAnswers } from '../../../lib/store/index.ts';

const found: Suggested = { verdict: 'answers', suggestions: [], asked: [] };
const other: Suggested = { verdict: 'no-fit', suggestions: [], asked: [] };
const some = { head: { key: 'a@1' } as SomeAnswers['head'], answers: [] };

const item = (text: string, change: Partial<FocusedItem> = {}): FocusedItem => ({
  token: 't',
  platform: 'facebook',
  surface: 'comment',
  nativeId: '1',
  idStrength: 'strong',
  author: { name: 'Sinta' },
  text,
  truncated: 'no',
  postedAt: { precision: 'unknown' },
  thread: { parents: [], ownAnswers: [], postText: 'post' },
  actingAs: { account: 'Kantor', standing: 'official', how: 'composer-label' },
  composer: { engine: 'field', state: 'empty' },
  reason: 'composer',
  own: false,
  experimental: false,
  ...change,
});

const focus = (of: FocusedItem | null): AgentToPanel => ({
  key: 'focus',
  item: of,
  refused: null,
  byUser: true,
  recognised: true,
  obstacle: null,
});

function ranker() {
  const rank = vi.fn(() => Promise.resolve(other));
  const rankFirst = vi.fn(() => Promise.resolve({ found, some }));
  return { rank, rankFirst, early: rankEarly(rank, rankFirst) };
}

it('asks what is in focus at once, and whoever asks the same has it without asking again', async () => {
  const { rank, rankFirst, early } = ranker();
  early.hear({ key: 'picking', on: false });
  early.hear(focus(item('berapa biaya paspor?')));
  expect(rankFirst).toHaveBeenCalledExactlyOnceWith('berapa biaya paspor?', 'post');
  expect(await early.first).toBe(some);
  expect(await early.rank('berapa biaya paspor?', 'post')).toBe(found);
  expect(rank).not.toHaveBeenCalled();
  // A newer pack, later: asked anew.
  expect(await early.rank('berapa biaya paspor?', 'post')).toBe(other);
});

it('asks nothing early for another question, nor for a second item', async () => {
  const { rankFirst, early } = ranker();
  early.hear(focus(item('berapa biaya paspor?', { selection: 'biaya' })));
  early.hear(focus(item('jam buka?')));
  expect(rankFirst).toHaveBeenCalledExactlyOnceWith('biaya', 'post');
  expect(await early.rank('jam buka?', 'post')).toBe(other);
  expect(await early.rank('biaya', undefined)).toBe(other);
});

it.each([
  ['nothing in focus', null],
  ['a comment of ours', item('Terima kasih.', { own: true })],
  [
    'an account that may not answer',
    item('biaya?', { actingAs: { account: 'Budi', standing: 'other', how: 'composer-label' } }),
  ],
])('%s: nothing is ranked, and the whole pack is not kept waiting', async (_, of) => {
  const { rankFirst, early } = ranker();
  early.hear(focus(of));
  expect(await early.first).toBeUndefined();
  expect(rankFirst).not.toHaveBeenCalled();
});

it('a page where nobody answers keeps the pack from nobody, and is listened to for longer', async () => {
  const { rankFirst, early } = ranker();
  early.state('connecting');
  early.state('connecting');
  expect(await early.first).toBeUndefined();
  early.state('connected');
  early.hear(focus(item('jam buka?')));
  expect(rankFirst).toHaveBeenCalledOnce();
  expect(await early.rank('jam buka?', 'post')).toBe(found);
});

it('a ranker that fails early is asked again by whoever wants to know', async () => {
  const rank = vi.fn(() => Promise.resolve(other));
  const early = rankEarly(rank, () => Promise.reject(new Error('no pack in use')));
  early.hear(focus(item('biaya?')));
  expect(await early.first).toBeUndefined();
  await expect(early.rank('biaya?', 'post')).rejects.toThrow('no pack in use');
  expect(await early.rank('biaya?', 'post')).toBe(other);
});
