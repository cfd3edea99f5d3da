import { failure, type Outcome, success } from '../core/index.ts';
import type { BundleFiles } from '../journal/index.ts';
import { filesOfZip, readChunks } from './zip.ts';

/** The bundle in what a person dropped or chose: one zip, or the files of an unpacked one, or one export. */
export async function filesOfDrop(files: readonly File[]): Promise<Outcome<BundleFiles, 'not-a-zip'>> {
  const [only] = files;
  if (!only) return failure('not-a-zip');
  if (files.length === 1 && !/\.(ndjson|jsonl)$/.test(only.name))
    return filesOfZip({
      size: only.size,
      read: async (offset, length) => new Uint8Array(await only.slice(offset, offset + length).arrayBuffer()),
    });
  const byName = new Map(files.map((file) => [file.name, file]));
  return success({
    names: [...byName.keys()],
    async *open(name) {
      const file = byName.get(name);
      if (file) yield* readChunks(file.stream());
    },
  });
}
