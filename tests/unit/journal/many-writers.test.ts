import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { append, parseLeaf, readAll, verifyChain } from '../../../lib/journal/index.ts';
import { Database } from '../../../lib/store/index.ts';
import { freeReply, testWriter } from '../../support/journal.ts';

const EACH = 100;

async function contextsOf(name: string) {
  const contexts = ['panel', 'worker', 'console'].map((boot) => ({ boot, database: new Database(name) }));
  return contexts.map(({ boot, database }) => ({ database, writer: testWriter(database, boot) }));
}

it('three connections with a hundred events each leave one chain without a gap', async () => {
  const contexts = await contextsOf('three-writers');
  const results = await Promise.all(
    contexts.flatMap(({ writer }) =>
      Array.from({ length: EACH }, (_, i) => append(writer, freeReply(`${writer.boot}-event-${i}`))),
    ),
  );
  expect(results.every((result) => result.ok && result.value.fresh)).toBe(true);
  const [first] = contexts;
  if (!first) throw new Error('no context');
  const rows = await first.database.leaves.orderBy('seq').toArray();
  expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 3 * EACH }, (_, i) => i + 1));
  const lines = rows.map(({ line }) => line);
  const hashes = rows.map(({ hash }) => hash);
  expect(verifyChain(lines, hashes)).toEqual({ ok: true, count: 3 * EACH, head: hashes.at(-1) });
  expect(new Set(lines.map((line) => parseLeaf(line)?.boot)).size).toBe(3);
  // One secret and one key for the one citizen, although three contexts asked for them at once.
  expect(await first.database.secrets.count()).toBe(1);
  expect(await first.database.subjectKeys.count()).toBe(1);
  const entries = await readAll(first.database.journal);
  expect(new Set(entries.map(({ payload }) => payload))).toEqual(new Set(['open']));
}, 30_000);

it('one event that three connections report is one line and one payload', async () => {
  const contexts = await contextsOf('three-reporters');
  const results = await Promise.all(contexts.map(({ writer }) => append(writer, freeReply('same-event'))));
  const values = results.flatMap((result) => (result.ok ? [result.value] : []));
  expect(values.map(({ fresh }) => fresh).sort()).toEqual([false, false, true]);
  expect(new Set(values.map(({ seq, hash }) => `${seq} ${hash}`)).size).toBe(1);
  expect(await contexts[0]?.database.leaves.count()).toBe(1);
  expect(await contexts[0]?.database.payloads.count()).toBe(1);
});
