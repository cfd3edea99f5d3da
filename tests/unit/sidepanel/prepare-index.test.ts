import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { prepareIndex } from '../../../entrypoints/sidepanel/prepare-index.ts';
import { Pack } from '../../../lib/domain/index.ts';
import {
  createIndexWriter,
  type IndexCache,
  type KeptIndex,
  openIndexCache,
} from '../../../lib/store/index.ts';
import { createIndex, type Template, templatesFromAnswers } from '../../../lib/suggest/index.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../public/packs/sample.json');
const pack = Pack.parse(JSON.parse(readFileSync(SAMPLE, 'utf8')));
const templates = () => templatesFromAnswers(pack.answers.slice(0, 12));
const ASKED = 'min brp biaya paspor skrg?';
let next = 0;

const cacheOf = (name: string): IndexCache => openIndexCache(createIndexWriter(name), name);

/** The real cache, with its writes counted. */
function counted(): IndexCache & { written: string[] } {
  const cache = cacheOf(`indexes-${next++}`);
  const written: string[] = [];
  return {
    ...cache,
    written,
    async write(index) {
      written.push(`${index.content} ${index.program}`);
      await cache.write(index);
    },
  };
}
const prepare = (cache: IndexCache, content: string, of: Template[] = templates(), program = '1') =>
  prepareIndex(
    { pack: 'p', content, program, read: async () => ({ content, templates: of }), options: {} },
    { cache, building: () => ({ createIndex }), now: () => next++ },
  );

describe('prepareIndex', () => {
  it('trains once for a pack; the next panel has the same ranking without training', async () => {
    const cache = counted();
    const first = await prepare(cache, 'a');
    const second = await prepare(cache, 'a');
    expect(cache.written).toEqual(['a 1']);
    expect(second.trained).toBe(true);
    expect(second.search(ASKED, 5)).toEqual(first.search(ASKED, 5));
  });

  it('reads a changed pack as a fresh index would: changed, removed, added and moved answers', async () => {
    const cache = counted();
    await prepare(cache, 'a');
    const [first, second, , ...rest] = templates();
    if (!first || !second) throw new Error('the sample pack is empty');
    const added = {
      ...first,
      id: 'baru',
      title: 'Denda buku perpustakaan',
      examples: ['telat balikin buku'],
    };
    const changed = [
      ...rest,
      added,
      { ...second, examples: [...second.examples, 'tukar paspor mati'] },
      first,
    ];
    const updated = await prepare(cache, 'b', changed);
    const fresh = createIndex(changed);
    for (const text of [
      ASKED,
      'telat balikin buku kena denda',
      'paspor mati tukar dimana',
      'kuota penuh terus',
    ])
      expect(updated.search(text, 3).map(({ id, p }) => [id, p.toFixed(3)])).toEqual(
        fresh.search(text, 3).map(({ id, p }) => [id, p.toFixed(3)]),
      );
    expect(cache.written).toEqual(['a 1', 'b 1']);
  });

  it('takes nothing from another version of the program', async () => {
    const cache = counted();
    await prepare(cache, 'a');
    await prepare(cache, 'a', templates(), '2');
    expect(cache.written).toEqual(['a 1', 'a 2']);
  });
});

describe('openIndexCache', () => {
  const kept = (name: string, at: number): KeptIndex => ({
    pack: name,
    content: 'c',
    program: '1',
    at,
    snapshot: createIndex(templates().slice(0, 2)).serialize(),
  });

  it('keeps the two that were written last', async () => {
    const cache = cacheOf(`indexes-${next++}`);
    for (const [at, name] of ['a', 'b', 'c'].entries()) await cache.write(kept(name, at));
    expect((await Promise.all(['a', 'b', 'c'].map(cache.read))).map((row) => row?.pack)).toEqual([
      undefined,
      'b',
      'c',
    ]);
  });

  it('is an empty one where the browser gives no database', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no storage', 'UnknownError');
    });
    const cache = cacheOf(`indexes-${next++}`);
    await cache.write(kept('a', 1));
    expect(await cache.read('a')).toBeUndefined();
    expect(open).toHaveBeenCalled();
    open.mockRestore();
  });

  it('has read the last one before it is asked for, and never hands out what was written over since', async () => {
    const name = `indexes-${next++}`;
    await cacheOf(name).write(kept('a', 1));
    const cache = cacheOf(name);
    await cache.write({ ...kept('a', 2), content: 'newer' });
    expect((await cache.read('a'))?.content).toBe('newer');
    const again = cacheOf(name);
    await again.write(kept('b', 3));
    const last = cacheOf(name);
    expect((await last.read('a'))?.content).toBe('newer');
    expect((await last.read('b'))?.content).toBe('c');
    last.release();
    expect((await last.read('b'))?.content).toBe('c');
  });

  it('takes a damaged row for none', async () => {
    const cache = cacheOf(`indexes-${next++}`);
    const { snapshot, ...row } = kept('a', 1);
    await cache.write({ ...row, snapshot: { ...snapshot, corpus: {} as typeof snapshot.corpus } });
    expect(await cache.read('a')).toBeUndefined();
  });
});
