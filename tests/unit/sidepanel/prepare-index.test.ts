import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { prepareIndex } from '../../../entrypoints/sidepanel/prepare-index.ts';
import { Pack } from '../../../lib/domain/index.ts';
import { type ModelCache, openModelCache } from '../../../lib/store/index.ts';
import { templatesFromAnswers } from '../../../lib/suggest/index.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../public/packs/sample.json');
const pack = Pack.parse(JSON.parse(readFileSync(SAMPLE, 'utf8')));
const templates = () => templatesFromAnswers(pack.answers.slice(0, 12));
const ASKED = 'min brp biaya paspor skrg?';
let next = 0;

/** The real cache, with its reads and writes counted. */
function counted(): ModelCache & { written: string[] } {
  const cache = openModelCache(`models-${next++}`);
  const written: string[] = [];
  return {
    written,
    read: cache.read,
    async write(key, model, at) {
      written.push(key);
      await cache.write(key, model, at);
    },
  };
}
const prepare = (cache: ModelCache, key: string, of = templates()) =>
  prepareIndex(of, {}, cache, key, () => next++);

describe('prepareIndex', () => {
  it('trains once for a pack; the next panel has the same ranking without training', async () => {
    const cache = counted();
    const first = await prepare(cache, 'a');
    const second = await prepare(cache, 'a');
    expect(cache.written).toEqual(['a']);
    expect(second.trained).toBe(true);
    expect(second.search(ASKED, 5)).toEqual(first.search(ASKED, 5));
  });

  it('trains anew where the kept weights do not fit', async () => {
    const cache = counted();
    await cache.write('a', { weights: new Float32Array(7), bias: new Float32Array(3) }, 1);
    const index = await prepare(cache, 'a');
    expect(index.trained).toBe(true);
    expect(cache.written).toEqual(['a', 'a']);
    expect((await prepare(cache, 'a')).search(ASKED, 1)).toEqual(index.search(ASKED, 1));
    expect(cache.written).toHaveLength(2);
  });
});

describe('openModelCache', () => {
  it('keeps the two that were written last', async () => {
    const cache = openModelCache(`models-${next++}`);
    const model = { weights: new Float32Array([1]), bias: new Float32Array([2]) };
    for (const [at, key] of ['a', 'b', 'c'].entries()) await cache.write(key, model, at);
    expect(await Promise.all(['a', 'b', 'c'].map((key) => cache.read(key)))).toMatchObject([
      undefined,
      model,
      model,
    ]);
  });

  it('is an empty one where the browser gives no database', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no storage', 'UnknownError');
    });
    const cache = openModelCache(`models-${next++}`);
    await cache.write('a', { weights: new Float32Array([1]), bias: new Float32Array([2]) }, 1);
    expect(await cache.read('a')).toBeUndefined();
    expect(open).toHaveBeenCalled();
    open.mockRestore();
  });

  it('takes a damaged row for none', async () => {
    const cache = openModelCache(`models-${next++}`);
    await cache.write('a', { weights: [1] as unknown as Float32Array, bias: new Float32Array([2]) }, 1);
    expect(await cache.read('a')).toBeUndefined();
  });
});
