import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  append,
  filesInMemory,
  findPeople,
  readAll,
  readBackup,
  restoreBackup,
  sealCheckpoint,
  setHold,
  verifyBundle,
  type Writer,
  writeBackup,
} from '../../../lib/journal/index.ts';
import { bundleOf, fillJournal, linesOf, rechained, textOf } from '../../support/evidence.ts';
import { freeReply, freshDatabase, testWriter } from '../../support/journal.ts';

const rani = { id: 'Rani', how: 'typed' } as const;
const PASSPHRASE = 'kata sandi cadangan';

async function backupOf(writer: Writer): Promise<string> {
  let text = '';
  for await (const piece of writeBackup(writer, PASSPHRASE)) text += piece;
  return text;
}
async function* chunks(text: string) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 777) yield bytes.subarray(at, at + 777);
}
const read = (text: string) => readBackup(chunks(text));

async function original() {
  const writer = testWriter(freshDatabase());
  await fillJournal(writer, 9, 4);
  await setHold(writer, null, true, 'sengketa', rani);
  await sealCheckpoint(writer);
  return { writer, backup: await backupOf(writer) };
}

function elsewhere(): Writer {
  return { ...testWriter(freshDatabase(), 'new'), device: 'device-2' };
}

describe('a backup', () => {
  it('brings everything back into an empty profile, which goes on with its own key; a stranger verifies both', async () => {
    const { writer, backup } = await original();
    expect(backup).not.toMatch(/Sinta|paspor|Halo/);
    const found = await read(backup);
    if (!found.ok) throw new Error(found.reason);
    const target = elsewhere();
    expect(await restoreBackup(target, found.value, PASSPHRASE, rani)).toEqual({ ok: true, value: 10 });
    const before = await readAll(writer.tables);
    const after = await readAll(target.tables);
    expect(after.slice(0, 10)).toEqual(before);
    expect(after.at(-1)?.leaf).toMatchObject({
      event: 'restored',
      device: 'device-2',
      detail: { from: 'device-1', size: 10, head: before.at(-1)?.row.hash },
    });
    expect(await target.tables.holds.count()).toBe(1);
    expect(await findPeople(target.tables, 'Sinta')).toEqual(await findPeople(writer.tables, 'Sinta'));
    await append(target, freeReply('event-after-restore'));
    await sealCheckpoint(target);
    const bundle = await bundleOf(target);
    const anchors = (await bundleOf(writer))['checkpoints.txt'] ?? '';
    const result = await verifyBundle(filesInMemory(bundle), { anchors });
    expect(result).toMatchObject({ verdict: 'sound', anchored: 10, sealed: 12, device: 'device-2' });
    expect(result.findings.map(({ code }) => code)).toContain('restored');
  });

  it('is not put over a journal that is there, and not with a wrong passphrase', async () => {
    const { writer, backup } = await original();
    const found = await read(backup);
    if (!found.ok) throw new Error(found.reason);
    expect(await restoreBackup(writer, found.value, PASSPHRASE, rani)).toMatchObject({
      reason: 'journal-not-empty',
    });
    const target = elsewhere();
    expect(await restoreBackup(target, found.value, 'salah', rani)).toMatchObject({
      reason: 'wrong-passphrase',
    });
    expect(await target.tables.leaves.count()).toBe(0);
  });

  it.each([
    ['cut in the middle', (text: string) => text.slice(0, text.length / 2), 'incomplete'],
    ['without its end', (text: string) => textOf(linesOf(text).slice(0, -1)), 'incomplete'],
    ['without a row', (text: string) => textOf(linesOf(text).toSpliced(4, 1)), 'incomplete'],
    ['that is something else', () => '{"format":"other"}\n', 'not-a-backup'],
    ['that is empty', () => '', 'not-a-backup'],
    ['with an edited event', (text: string) => text.replace('Rani', 'Budi'), 'tampered'],
    ['with history written anew', rewritten, 'tampered'],
  ])('%s is refused', async (_, change, reason) => {
    const { backup } = await original();
    expect(await read(change(backup))).toMatchObject({ ok: false, reason });
  });

  it('of an empty journal restores to an empty journal', async () => {
    const found = await read(await backupOf(testWriter(freshDatabase())));
    if (!found.ok) throw new Error(found.reason);
    const target = elsewhere();
    expect(await restoreBackup(target, found.value, PASSPHRASE, rani)).toEqual({ ok: true, value: 0 });
    expect(await target.tables.leaves.count()).toBe(0);
  });
});

/** A forger who chains anew but has no key. */
function rewritten(text: string): string {
  const lines = linesOf(text).map((line) => JSON.parse(line));
  const leaves = lines.flatMap((line) => ('leaf' in line ? [line.leaf as string] : []));
  const forged = rechained([(leaves[0] ?? '').replace('Rani', 'Budi'), ...leaves.slice(1)]);
  let at = 0;
  return textOf(lines.map((line) => JSON.stringify('leaf' in line ? { leaf: forged[at++] } : line)));
}
