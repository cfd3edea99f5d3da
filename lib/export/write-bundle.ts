import { failure, type Outcome, success, toBase64 } from '../core/index.ts';
import {
  BUNDLE_FILES,
  type CheckpointRow,
  checkpointsFile,
  keysFile,
  type Manifest,
  NO_LEAF,
  type SealFailure,
  sealCheckpoint,
  signManifest,
  type Writer,
} from '../journal/index.ts';
import { type ArchiveEntry, createArchive } from './archive.ts';
import { type ByteSink, type HashingSink, hashing, utf8 } from './byte-sink.ts';
import { readBatches, rowFiles } from './row-files.ts';
import { VERIFY_TEXT } from './verify-text.ts';
import type { Exported, ExportOrder, ExportSource, ExportWatch } from './write-export.ts';

export interface BundleOrder extends Omit<ExportOrder, 'format'> {
  /** An earlier checkpoint; the present state is sealed else. The same size and selection give the same bytes. */
  readonly size?: number;
}

export type BundleFailure = SealFailure | 'journal-empty';

/**
 * An evidence bundle as lib/journal/README.md describes it: every line from the first to a signed checkpoint, what
 * opens their commitments (full profile), and beside them the chosen rows for reading.
 */
export async function writeBundle(
  order: BundleOrder,
  source: ExportSource,
  writer: Writer,
  sink: ByteSink,
  watch: ExportWatch,
): Promise<Outcome<Exported & { readonly size: number }, BundleFailure>> {
  const sealed = await checkpointOf(order, writer);
  if (!sealed.ok) return sealed;
  const checkpoint = sealed.value;
  const { size } = checkpoint;
  const out = hashing(sink);
  const archive = createArchive(out);
  const files: Manifest['files'] = [];
  const put = async (name: string, write: (entry: HashingSink) => Promise<void>): Promise<void> => {
    const entry: ArchiveEntry = archive.open(name, name.endsWith('.xlsx') ? 'store' : 'deflate');
    const hashed = hashing(entry);
    await write(hashed);
    await entry.finish();
    files.push({ name, bytes: hashed.length(), sha256: hashed.digest() });
  };
  const all = Array.from({ length: size }, (_, at) => at + 1);
  await put(BUNDLE_FILES.entries, async (entry) => {
    for (let at = 1; at <= size; at += LINES) {
      watch.signal.throwIfAborted();
      const rows = await writer.tables.leaves
        .where('seq')
        .between(at, Math.min(size + 1, at + LINES))
        .toArray();
      await entry.write(utf8(rows.map(({ line }) => `${line}\n`).join('')));
    }
  });
  const silent: ExportWatch = { signal: watch.signal, onProgress: () => undefined };
  if (order.profile === 'full')
    await put(BUNDLE_FILES.payloads, async (entry) => {
      for await (const rows of readBatches(all, source, silent))
        await entry.write(
          utf8(
            rows
              .flatMap(({ line: { row, opening } }) =>
                opening
                  ? `${JSON.stringify({ seq: row.seq, salt: toBase64(opening.salt), payload: opening.text })}\n`
                  : [],
              )
              .join(''),
          ),
        );
    });
  await put(BUNDLE_FILES.checkpoints, async (entry) =>
    entry.write(utf8(await checkpointsFile(writer.tables, size))),
  );
  await put(BUNDLE_FILES.keys, async (entry) => entry.write(utf8(await keysFile(writer))));
  await put('VERIFY.txt', (entry) => entry.write(utf8(VERIFY_TEXT)));
  // Only what the checkpoint holds: a row beyond it would be one that nothing proves.
  const sequences = Array.from(order.sequences).filter((seq) => seq <= size);
  const seen = { rows: 0 };
  const counting: ExportSource = {
    ...source,
    async read(batch) {
      const lines = await source.read(batch);
      seen.rows += lines.length;
      return lines;
    },
  };
  for (const format of ['csv', 'xlsx'] as const)
    for (const file of rowFiles({ ...order, format, sequences }, format === 'csv' ? counting : source, watch))
      await put(file.name, file.write);
  const manifest: Manifest = {
    format: 'tanggap-evidence',
    version: 1,
    writer: writer.version,
    device: writer.device,
    profile: order.profile,
    at: checkpoint.at,
    first: 1,
    last: size,
    subtrees: [],
    prev: NO_LEAF,
    files,
    selection: {
      organisation: order.facts.organisation,
      rows: sequences.length,
      ...Object.fromEntries(order.facts.filter),
    },
  };
  const bytes = utf8(`${JSON.stringify(manifest, null, 2)}\n`);
  await putPlain(archive.open(BUNDLE_FILES.manifest), bytes);
  await putPlain(archive.open(BUNDLE_FILES.manifestNote), utf8(await signManifest(writer, bytes)));
  await archive.finish();
  const head = await writer.tables.leaves.get(size);
  return success({
    rows: seen.rows,
    sha256: out.digest(),
    bytes: out.length(),
    head: head?.hash ?? null,
    size,
  });
}

/** Lines read and written at a time. */
const LINES = 2000;

async function checkpointOf(
  { size }: BundleOrder,
  writer: Writer,
): Promise<Outcome<CheckpointRow, BundleFailure>> {
  const known = size === undefined ? undefined : await writer.tables.checkpoints.get(size);
  if (known) return success(known);
  const sealed = await sealCheckpoint(writer);
  if (!sealed.ok) return sealed;
  return sealed.value ? success(sealed.value) : failure('journal-empty');
}

async function putPlain(entry: ArchiveEntry, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await entry.write(bytes);
  await entry.finish();
}
