import { failure, fromBase64, type Outcome, parseJson, sha256Hex, success, toBase64 } from '../core/index.ts';
import { type CardImages, readImage } from '../packs/index.ts';
import { keyOf } from './unfinished.ts';
import {
  type WorkingCopy as Copy,
  type Entry,
  WORKING_COPY_FORMAT,
  WORKING_COPY_VERSION,
  WorkingCopy,
} from './working-copy.ts';

/** A pack of 20 MB with as much again in drafts and history. */
export const MAX_COPY_BYTES = 60 * 1024 * 1024;

export type CopyFileFailure = 'too-large' | 'not-json' | 'newer-version' | 'invalid';

/** A working copy and its pictures as the content of a JSON file, to carry to a colleague. */
export const copyFileOf = ({ base, entries }: Copy, images: CardImages = new Map()): object => ({
  format: WORKING_COPY_FORMAT,
  version: WORKING_COPY_VERSION,
  base,
  entries,
  ...(images.size > 0
    ? { images: Object.fromEntries([...images].map(([sha256, bytes]) => [sha256, toBase64(bytes)])) }
    : {}),
});

/** Untrusted bytes to a working copy, or a reason with the field that is wrong. */
export function readCopyFile(
  bytes: Uint8Array,
): Outcome<{ base: WorkingCopy['base']; entries: Entry[]; images: CardImages }, CopyFileFailure> {
  if (bytes.byteLength > MAX_COPY_BYTES)
    return failure('too-large', `${bytes.byteLength} > ${MAX_COPY_BYTES}`);
  const value = parseJson(decoded(bytes));
  if (
    typeof value !== 'object' ||
    value === null ||
    !('format' in value) ||
    value.format !== WORKING_COPY_FORMAT
  )
    return failure('not-json');
  if ('version' in value && typeof value.version === 'number' && value.version > WORKING_COPY_VERSION)
    return failure('newer-version', `version ${value.version}`);
  const parsed = WorkingCopy.safeParse(value);
  if (!parsed.success) return failure('invalid', parsed.error.issues[0]?.path.join('.'));
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (const entry of parsed.data.entries) {
    const key = keyOf(entry.item);
    // An entry under another's name would be shown as one thing and published as another.
    if (entry.key !== key || seen.has(key) || entry.steps.some(({ item }) => keyOf(item) !== key))
      return failure('invalid', `entries.${entry.key}`);
    seen.add(key);
    entries.push({ ...entry, key });
  }
  const images = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [sha256, text] of Object.entries(parsed.data.images ?? {})) {
    const picture = fromBase64(text);
    if (!picture || sha256Hex(picture) !== sha256 || !readImage(picture).ok)
      return failure('invalid', `images.${sha256}`);
    images.set(sha256, picture);
  }
  return success({ base: parsed.data.base, entries, images });
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
