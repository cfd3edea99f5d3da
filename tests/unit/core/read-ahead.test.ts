import { describe, expect, it } from 'vitest';
import { readAhead } from '../../../lib/core/index.ts';

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('reading ahead', () => {
  it('gives every result in order, also those that are nothing', async () => {
    const results: (number | undefined)[] = [];
    for await (const value of readAhead([1, 2, 3, 4], async (n) => (n === 2 ? undefined : n * 10)))
      results.push(value);
    expect(results).toEqual([10, undefined, 30, 40]);
    for await (const _ of readAhead([], async () => 1)) expect.unreachable();
  });

  it('loads one at a time, and one ahead of what is worked on', async () => {
    const said: string[] = [];
    let loading = 0;
    for await (const n of readAhead([1, 2, 3], async (item) => {
      expect(++loading).toBe(1);
      await tick();
      loading--;
      said.push(`loaded ${item}`);
      return item;
    })) {
      await tick();
      await tick();
      said.push(`worked ${n}`);
    }
    expect(said).toEqual(['loaded 1', 'loaded 2', 'worked 1', 'loaded 3', 'worked 2', 'worked 3']);
  });

  it('tells a failed load when its turn comes', async () => {
    const results: number[] = [];
    const reading = async (): Promise<void> => {
      for await (const n of readAhead([1, 2, 3], async (item) => {
        if (item === 2) throw new Error('no such row');
        return item;
      }))
        results.push(n);
    };
    await expect(reading()).rejects.toThrow('no such row');
    expect(results).toEqual([1]);
  });

  it('leaves nothing unhandled when the consumer stops', async () => {
    for await (const n of readAhead([1, 2], async (item) => {
      if (item === 2) throw new Error('too late');
      return item;
    }))
      if (n === 1) break;
    await tick();
  });
});
