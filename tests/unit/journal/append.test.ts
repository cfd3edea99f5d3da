import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { append, parseLeaf, readAll, verifyChain } from '../../../lib/journal/index.ts';
import { freeReply, freshDatabase, testWriter } from '../../support/journal.ts';

const EXAMPLE = path.resolve(import.meta.dirname, '../../fixtures/journal/v1.ndjson');

async function linesOf(database: ReturnType<typeof freshDatabase>): Promise<string[]> {
  return (await database.leaves.orderBy('seq').toArray()).map(({ line }) => line);
}

async function filled(count: number) {
  const database = freshDatabase();
  const writer = testWriter(database);
  for (let i = 0; i < count; i++) await append(writer, freeReply(`event-${i}`.padEnd(9, '-')));
  return { database, writer, lines: await linesOf(database) };
}

afterEach(() => vi.restoreAllMocks());

describe('append', () => {
  it('chains exact lines from one, and none holds what came from the page', async () => {
    const { lines } = await filled(5);
    expect(verifyChain(lines)).toMatchObject({ ok: true, count: 5 });
    for (const line of lines) expect(line).not.toMatch(/Sinta|paspor|350\.000|6104|700/);
  });

  it('never forks, whoever writes: three contexts at once', async () => {
    const database = freshDatabase();
    const writers = ['a', 'b', 'c'].map((seed) => testWriter(database, seed));
    await Promise.all(
      writers.flatMap((writer, context) =>
        Array.from({ length: 60 }, (_, i) => append(writer, freeReply(`event-${context}-${i}`))),
      ),
    );
    expect(verifyChain(await linesOf(database))).toMatchObject({ ok: true, count: 180 });
  });

  it('writes a repeated report once', async () => {
    const { database, writer } = await filled(1);
    const again = await append(writer, freeReply('event-0--'));
    expect(again).toMatchObject({ ok: true, value: { seq: 1, fresh: false } });
    expect(await database.leaves.count()).toBe(1);
  });

  it('opens the payload, and after its key is destroyed says erased while the chain stands', async () => {
    const { database, lines } = await filled(2);
    const [entry] = await readAll(database.journal);
    expect(entry).toMatchObject({ payload: 'open', personal: { author: { name: 'Sinta Dewi' } } });
    await database.subjectKeys.clear();
    expect((await readAll(database.journal)).map(({ payload }) => payload)).toEqual(['erased', 'erased']);
    expect(verifyChain(lines).ok).toBe(true);
  });

  it('notices a payload that was swapped for another', async () => {
    const { database } = await filled(2);
    const other = await database.payloads.get(2);
    if (!other) throw new Error('no payload');
    await database.payloads.put({ ...other, seq: 1 });
    expect((await readAll(database.journal))[0]?.payload).toBe('damaged');
  });

  it('says that storage is full, and leaves nothing half-written', async () => {
    const { database, writer } = await filled(1);
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'payloads') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, args);
    });
    expect(await append(writer, freeReply('event-full'))).toMatchObject({
      ok: false,
      reason: 'storage-full',
    });
    vi.restoreAllMocks();
    expect(await database.leaves.count()).toBe(1);
    expect(await append(writer, freeReply('event-full'))).toMatchObject({ ok: true, value: { seq: 2 } });
  });

  it('still reads the kept example of version 1', async () => {
    const kept = readFileSync(EXAMPLE, 'utf8').trimEnd().split('\n');
    expect(verifyChain(kept)).toMatchObject({ ok: true, count: 4 });
    expect((await filled(4)).lines.map((line) => parseLeaf(line)?.commit?.length)).toEqual([64, 64, 64, 64]);
  });
});

describe('verifyChain names the first bad line', async () => {
  const { lines } = await filled(12);
  const at = fc.integer({ min: 0, max: 11 });

  it('of an edited line', () => {
    fc.assert(
      fc.property(at, fc.constantFrom('Rani', 'observed', '0.1.0'), (index, word) => {
        const forged = lines.map((line, i) => (i === index ? line.replace(word, `${word}x`) : line));
        const check = verifyChain(forged);
        // The last line's own hash is held by nobody yet: that is what checkpoints are for.
        if (index === 11 && check.ok) return;
        expect(check.ok ? -1 : check.line).toBeGreaterThanOrEqual(index + 1);
        expect(check.ok ? -1 : check.line).toBeLessThanOrEqual(index + 2);
      }),
    );
  });

  it('of a missing, doubled or swapped line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), (index) => {
        expect(verifyChain(lines.toSpliced(index, 1))).toMatchObject({ ok: false, line: index + 1 });
        expect(verifyChain(lines.toSpliced(index, 0, lines[index] ?? ''))).toMatchObject({
          ok: false,
          line: index + 2,
        });
        const swapped = lines.toSpliced(index, 2, lines[index + 1] ?? '', lines[index] ?? '');
        expect(verifyChain(swapped)).toMatchObject({ ok: false, line: index + 1 });
      }),
    );
  });
});
