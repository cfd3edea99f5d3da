import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Outcome, success } from '../core/index.ts';
import { filesOfZip } from '../evidence/index.ts';
import type { BundleFiles } from '../journal/index.ts';

/** The bundle at a path: a zip, a folder of its files, or one .ndjson or .jsonl export. */
export async function filesAt(place: string): Promise<Outcome<BundleFiles, 'not-found' | 'not-a-zip'>> {
  const about = await stat(place).catch(() => undefined);
  if (!about) return failure('not-found', place);
  if (about.isDirectory()) return success(folder(place, await namesIn(place)));
  if (/\.(ndjson|jsonl)$/.test(place)) return success(folder(path.dirname(place), [path.basename(place)]));
  const handle = await open(place);
  return filesOfZip({
    size: about.size,
    async read(offset, length) {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await handle.read(bytes, 0, length, offset);
      return bytes.subarray(0, bytesRead);
    },
  });
}

async function namesIn(place: string): Promise<string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

const folder = (place: string, names: readonly string[]): BundleFiles => ({
  names,
  open: (name) => createReadStream(path.join(place, name), { highWaterMark: 1024 * 1024 }),
});
