import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  type BundleOrder,
  createReplyLookup,
  type Exported,
  writeBundle,
} from '../../../lib/export/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { createLineReader, filesInMemory, verifyBundle } from '../../../lib/journal/index.ts';
import { ABANDONED, asking, REPLY, type Written, written } from './written.ts';

async function bundleOf(
  { database, writer }: Written,
  order: Partial<BundleOrder> = {},
): Promise<Exported & { size: number; parts: Record<string, Uint8Array>; bytesOf: Uint8Array }> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const done = await writeBundle(
    {
      profile: 'full',
      sequences: [2, 3],
      facts: { organisation: 'Kantor', device: writer.device, filter: [] },
      t: createTranslate('id'),
      ...order,
    },
    { read: createLineReader(database.journal), lookUp: createReplyLookup(database.journal) },
    writer,
    { write: async (bytes) => void pieces.push(bytes.slice()) },
    { signal: new AbortController().signal, onProgress: () => undefined },
  );
  if (!done.ok) throw new Error(done.reason);
  const bytesOf = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return { ...done.value, bytesOf, parts: unzipSync(bytesOf) };
}

describe('the evidence bundle', () => {
  it('is accepted by the verifier, with the anchor of an earlier export', async () => {
    const journal = await written([...REPLY, ABANDONED]);
    const first = await bundleOf(journal);
    expect(await verifyBundle(filesInMemory(first.parts))).toMatchObject({
      verdict: 'unanchored',
      events: 4,
    });
    const later = await bundleOf(journal);
    const anchors = strFromU8(first.parts['checkpoints.txt'] ?? new Uint8Array());
    expect(await verifyBundle(filesInMemory(later.parts), { anchors })).toMatchObject({
      verdict: 'sound',
      events: 4,
      sealed: 4,
    });
  });

  it('holds every line, the chosen rows to read, and names the hash of each file', async () => {
    const { parts, rows } = await bundleOf(await written([...REPLY, ABANDONED]));
    expect(rows).toBe(2);
    expect(strFromU8(parts['entries.ndjson'] ?? new Uint8Array()).split('\n')).toHaveLength(5);
    expect(strFromU8(parts['tanggap-1.csv'] ?? new Uint8Array()).split('\r\n')).toHaveLength(4);
    const manifest: { files: { name: string; sha256: string }[] } = JSON.parse(
      strFromU8(parts['manifest.json'] ?? new Uint8Array()),
    );
    const named = manifest.files.map(({ name }) => name);
    expect([...named, 'manifest.json', 'manifest.note'].sort()).toEqual(Object.keys(parts).sort());
    for (const { name, sha256 } of manifest.files)
      expect(
        createHash('sha256')
          .update(parts[name] ?? '')
          .digest('hex'),
        name,
      ).toBe(sha256);
    expect(strFromU8(parts['VERIFY.txt'] ?? new Uint8Array())).toMatch(/tanggap verify[\s\S]+HOW TO CHECK/);
  });

  it('shows a changed line', async () => {
    const { parts } = await bundleOf(await written([...REPLY, ABANDONED]));
    const entries = strFromU8(parts['entries.ndjson'] ?? new Uint8Array());
    parts['entries.ndjson'] = new TextEncoder().encode(entries.replace('"Budi"', '"Badu"'));
    expect(await verifyBundle(filesInMemory(parts))).toMatchObject({ verdict: 'tampered' });
  });

  it('leaves the personal part out when redacted, and is accepted', async () => {
    const { parts } = await bundleOf(await written(REPLY), { profile: 'redacted' });
    expect(parts['payloads.ndjson']).toBeUndefined();
    for (const [name, bytes] of Object.entries(parts))
      if (!name.endsWith('.xlsx')) expect(strFromU8(bytes), name).not.toContain('Sinta');
    expect(await verifyBundle(filesInMemory(parts))).toMatchObject({ verdict: 'unanchored' });
  });

  it('gives the same bytes for the same checkpoint and rows, whatever came after', async () => {
    const journal = await written([...REPLY, ABANDONED]);
    const first = await bundleOf(journal);
    const { append } = await import('../../../lib/journal/index.ts');
    await append(journal.writer, asking('lagi', 'event-later'));
    const again = await bundleOf(journal, { size: first.size });
    expect(again.sha256).toBe(first.sha256);
    expect(again.bytesOf).toEqual(first.bytesOf);
  });
});
