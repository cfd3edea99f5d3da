import * as z from 'zod/mini';
import { failure, type Outcome, success } from '../../core/index.ts';
import { MAX_CARDS_BYTES } from '../../domain/index.ts';
import { canonicalBytes, parseCanonical } from '../canonical.ts';
import { readTargets, readTimestamp } from '../metadata/read.ts';
import { newestRoot } from '../publish/root.ts';
import type { RepositoryFiles } from '../trust/source.ts';
import { targetPath } from '../trust/target.ts';

/** A pack of 5 MiB and its pictures in base64, and its metadata. */
export const MAX_BUNDLE_BYTES = 8 * 1024 * 1024 + Math.ceil((MAX_CARDS_BYTES * 4) / 3);
export const BUNDLE_EXTENSION = '.tanggap';

const FORMAT = 'tanggap-repository';
const Bundle = z.strictObject({
  files: z.record(
    z
      .string()
      .check(z.regex(/^(\d{1,9}\.(root|targets|snapshot)\.json|timestamp\.json|targets\/[\w.-]{1,120})$/)),
    z.string(),
  ),
  format: z.literal(FORMAT),
  version: z.literal(1),
});

/** A repository's current files as one file, to be carried by hand; read, it is trusted no more than any host. */
export function writeBundle(files: RepositoryFiles): Uint8Array<ArrayBuffer> {
  const entries = [...currentFiles(files)].map(([name, bytes]) => [name, toBase64(bytes)]);
  return canonicalBytes({ files: Object.fromEntries(entries), format: FORMAT, version: 1 });
}

export function readBundle(
  bytes: Uint8Array,
): Outcome<Map<string, Uint8Array<ArrayBuffer>>, 'bundle-too-large' | 'bundle-invalid'> {
  if (bytes.byteLength > MAX_BUNDLE_BYTES) return failure('bundle-too-large', `${bytes.byteLength}`);
  const parsed = parseCanonical(bytes, MAX_BUNDLE_BYTES);
  if (!parsed.ok) return failure('bundle-invalid', parsed.detail ?? parsed.reason);
  const bundle = Bundle.safeParse(parsed.value);
  if (!bundle.success) return failure('bundle-invalid', bundle.error.issues[0]?.path.map(String).join('.'));
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [name, text] of Object.entries(bundle.data.files)) {
    const content = fromBase64(text);
    if (!content) return failure('bundle-invalid', name);
    files.set(name, content);
  }
  return success(files);
}

/** All roots, for who was away long, and of everything else the newest. */
export function currentFiles(files: RepositoryFiles): Map<string, Uint8Array<ArrayBuffer>> {
  const version = currentVersion(files);
  const wanted = new Set(['timestamp.json', `${version}.snapshot.json`, `${version}.targets.json`]);
  const listed = files.get(`${version}.targets.json`);
  const targets = listed ? readTargets(listed) : undefined;
  const root = newestRoot(files)?.root;
  for (const [name, target] of Object.entries(targets?.ok ? targets.value.signed.targets : {}))
    if (root) wanted.add(targetPath(root, name, target));
  return new Map([...files].filter(([name]) => wanted.has(name) || /^\d+\.root\.json$/.test(name)));
}

function currentVersion(files: RepositoryFiles): number {
  const bytes = files.get('timestamp.json');
  const timestamp = bytes ? readTimestamp(bytes) : undefined;
  return timestamp?.ok ? timestamp.value.signed.meta['snapshot.json'].version : 0;
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}
