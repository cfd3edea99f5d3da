import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Outcome, success } from '../../core/index.ts';
import { type RepositoryFiles, readBundle } from '../../packs/index.ts';

type Files = Map<string, Uint8Array<ArrayBuffer>>;

/** A repository at a path: a folder as a host serves it, or one carried file. */
export async function repositoryAt(place: string): Promise<Outcome<Files, 'not-found' | 'not-a-repository'>> {
  if (place.endsWith('.tanggap')) {
    const bytes = await readFile(place).catch(() => undefined);
    if (!bytes) return failure('not-found', place);
    const files = readBundle(new Uint8Array(bytes));
    return files.ok ? files : failure('not-a-repository', place);
  }
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return failure('not-found', place);
  const files: Files = new Map();
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(place, file).replaceAll(path.sep, '/');
    // Whatever else lies in a folder that is kept in git.
    if (/^(\d+\.(root|targets|snapshot)\.json|timestamp\.json|targets\/.+)$/.test(name))
      files.set(name, new Uint8Array(await readFile(file)));
  }
  return files.has('1.root.json') ? success(files) : failure('not-a-repository', place);
}

/** Writes what changed; a timestamp comes last, so that a host in sync never lists what is not there yet. */
export async function writeRepository(place: string, files: RepositoryFiles): Promise<void> {
  await mkdir(path.join(place, 'targets'), { recursive: true });
  const last = (name: string): number => (name === 'timestamp.json' ? 1 : 0);
  for (const [name, bytes] of [...files].sort(([a], [b]) => last(a) - last(b))) {
    const file = path.join(place, name);
    const before = await readFile(file).catch(() => undefined);
    if (!before?.equals(bytes)) await writeFile(file, bytes);
  }
}

export async function writePrivately(file: string, bytes: Uint8Array): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, bytes, { mode: 0o600, flag: 'wx' });
}
