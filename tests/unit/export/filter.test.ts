import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type EntryFilter, filterEntries, localTime } from '../../../lib/export/index.ts';
import type { JournalEntry } from '../../../lib/journal/index.ts';
import { ABANDONED, asking, REPLY, SEVERAL, written } from './written.ts';

let entries: JournalEntry[];
beforeAll(async () => {
  entries = (await written([...REPLY, ABANDONED, asking('B\u200BIAYA  ﬁlm', 'event-five')])).entries;
});
const seqs = (filter: EntryFilter): number[] => filterEntries(entries, filter).map(({ leaf }) => leaf.seq);

describe('filterEntries', () => {
  it.each<[string, EntryFilter, number[]]>([
    ['nothing', {}, [1, 2, 3, 4, 5]],
    ['empty fields', { from: '', to: '', event: '', platform: '', operator: '', text: ' ' }, [1, 2, 3, 4, 5]],
    ['an event', { event: 'sent' }, [3]],
    ['a site', { platform: 'x' }, [4]],
    ['an operator', { operator: 'Budi' }, [4]],
    ['both, of which one does not fit', { platform: 'x', operator: 'Rani' }, []],
    ['a word of the question in any case', { text: 'PASPOR, "10' }, [1, 2, 3]],
    ['a word with hidden characters in it', { text: 'biaya film' }, [5]],
    ['what was sent', { text: 'salam' }, [3]],
    ['an author', { text: 'sinta dewi' }, [1, 2, 3, 5]],
    ['a template', { text: 'biaya-paspor' }, [1]],
    ['characters that mean something to a pattern', { text: '.*' }, []],
  ])('by %s', (_, filter, expected) => {
    expect(seqs(filter)).toEqual(expected);
  });

  it('finds a reply by any of its answers, by id or by title', async () => {
    const { entries: both } = await written([...REPLY, SEVERAL]);
    for (const text of ['jam-layanan', 'jam layanan; hari'])
      expect(filterEntries(both, { text }).map(({ leaf }) => leaf.replyId)).toEqual(['reply-3']);
  });

  it('takes days as calendar days where the event was written, both included', async () => {
    const at = ['2026-11-23T16:59:59.000Z', '2026-11-23T17:00:00.000Z', '2026-11-24T16:59:59.999Z'];
    let next = 0;
    const clock = {
      now: () => Date.parse(at[Math.floor(next++ / 2)] ?? ''),
      monotonic: () => 0,
      offsetMinutes: () => 420,
    };
    const days = await written(
      at.map((_, i) => asking('x', `event-${i}-x`)),
      clock,
    );
    expect(days.entries.map(({ leaf }) => leaf.at)).toEqual(at);
    const count = (filter: EntryFilter): number => filterEntries(days.entries, filter).length;
    expect(count({ from: '2026-11-24' })).toBe(2);
    expect(count({ to: '2026-11-23' })).toBe(1);
    expect(count({ from: '2026-11-24', to: '2026-11-24' })).toBe(2);
    expect(count({ from: '2026-11-25' })).toBe(0);
  });

  it('shows the hour of any zone, half hours too', () => {
    const at = '2026-11-24T01:00:00.000Z';
    expect(localTime(at, 540)).toBe('2026-11-24T10:00:00.000+09:00');
    expect(localTime(at, 345)).toBe('2026-11-24T06:45:00.000+05:45');
    expect(localTime(at, -570)).toBe('2026-11-23T15:30:00.000-09:30');
    expect(localTime(at, 0)).toBe('2026-11-24T01:00:00.000+00:00');
  });
});
