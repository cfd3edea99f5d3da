import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  BUNDLE_FILES,
  type BundleFiles,
  filesInMemory,
  type Verification,
  verifyBundle,
} from '../../../lib/journal/index.ts';
import { bundleOf, type Files, fillJournal, linesOf, textOf } from '../../support/evidence.ts';
import { freshDatabase, testWriter } from '../../support/journal.ts';

let files: Files;
beforeAll(async () => {
  const writer = testWriter(freshDatabase());
  await fillJournal(writer, 30, 10);
  files = await bundleOf(writer);
});

/** The same bytes, as a disk or an archive may hand them over. */
function inPieces(bundle: Readonly<Record<string, string | Uint8Array>>, size: number): BundleFiles {
  const whole = filesInMemory(bundle);
  return {
    names: whole.names,
    async *open(name) {
      for await (const bytes of whole.open(name))
        for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
    },
  };
}

const codes = ({ findings }: Verification): string[] =>
  findings.map(({ code, seq }) => `${code} ${seq ?? ''}`.trim());

describe('a bundle', () => {
  it.each([1, 7, 700, 4096])('says the same in pieces of %i bytes', async (size) => {
    const whole = await verifyBundle(filesInMemory(files));
    const pieces = await verifyBundle(inPieces(files, size));
    expect(whole.events).toBe(30);
    expect(pieces).toEqual(whole);
  });

  it.each([5, 100_000])(
    'names a line that is no UTF-8, and no other, in pieces of %i bytes',
    async (size) => {
      const bytes = new TextEncoder().encode(files[BUNDLE_FILES.entries]);
      const start = textOf(linesOf(files[BUNDLE_FILES.entries]).slice(0, 11)).length;
      const at = bytes.indexOf('"'.charCodeAt(0), start + 40) + 1;
      bytes[at] = 0xff;
      const { [BUNDLE_FILES.manifest]: _, [BUNDLE_FILES.manifestNote]: _note, ...bare } = files;
      const result = await verifyBundle(inPieces({ ...bare, [BUNDLE_FILES.entries]: bytes }, size));
      expect(result.verdict).toBe('tampered');
      const found = codes(result);
      expect(found).toContain('not-a-leaf 12');
      expect(found).toContain('broken-link 12');
      expect(result.findings.find(({ code }) => code === 'not-a-leaf')?.count).toBeUndefined();
    },
  );

  it('takes a line feed inside a line of the JSONL export for one line that is none', async () => {
    const lines = linesOf(files[BUNDLE_FILES.entries]).map((line) => JSON.stringify({ line }));
    lines[4] = JSON.stringify({ line: '{\n}' });
    const result = await verifyBundle(filesInMemory({ 'rows.jsonl': textOf(lines) }));
    expect(result.events).toBe(30);
    expect(codes(result)).toContain('not-a-leaf 5');
  });
});
