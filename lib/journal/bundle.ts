import * as z from 'zod/mini';
import { failure, type Outcome, success, toBase64, toHex } from '../core/index.ts';
import type { Writer } from './append.ts';
import { originOf } from './checkpoint.ts';
import { DEVICE_KEY, signingKey, signWith } from './device-key.ts';
import { portableHashing } from './hashing.ts';
import { ED25519, formatNote, formatSignature, formatVerifierKey } from './note.ts';
import { openPayload } from './payload.ts';
import type { JournalTables } from './tables.ts';

/** Names of the files that the verifier knows; README.md tells the format. */
export const BUNDLE_FILES = {
  manifest: 'manifest.json',
  manifestNote: 'manifest.note',
  entries: 'entries.ndjson',
  checkpoints: 'checkpoints.txt',
  keys: 'keys.json',
  payloads: 'payloads.ndjson',
} as const;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.number().check(z.int(), z.gte(0));
const name = z.string().check(z.minLength(1), z.maxLength(200));

export const Manifest = z.object({
  format: z.literal('tanggap-evidence'),
  version: z.literal(1),
  /** Product version that wrote the bundle. */
  writer: name,
  device: name,
  profile: z.enum(['full', 'redacted']),
  /** Time of the newest checkpoint, not of the export: the same selection gives the same bytes. */
  at: z.iso.datetime(),
  /** First and last `seq` in entries.ndjson; a bundle of the whole journal starts at 1. */
  first: z.number().check(z.int(), z.gte(1)),
  last: count,
  /** Roots of the perfect subtrees of the events before `first`, largest first; none when `first` is 1. */
  subtrees: z.array(hash).check(z.maxLength(64)),
  /** Leaf hash of the event before `first`; 64 zeros when `first` is 1. */
  prev: hash,
  /** Every other file but manifest.note. */
  files: z.array(z.object({ name, bytes: count, sha256: hash })).check(z.maxLength(10_000)),
  /** What was asked for, as the export tells it; not checked. */
  selection: z.optional(z.record(z.string(), z.unknown())),
});
export type Manifest = z.infer<typeof Manifest>;

export const Keys = z.object({
  format: z.literal('tanggap-keys'),
  version: z.literal(1),
  /** Verifier keys (C2SP signed-note) of this log, oldest first. */
  keys: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(1000)),
});

/** One line of payloads.ndjson. SHA-256(salt || UTF-8 bytes of `payload`) is the `commit` of line `seq`. */
export const PayloadOpening = z.object({
  seq: z.number().check(z.int(), z.gte(1)),
  /** 32 bytes, standard base64. */
  salt: z.string().check(z.maxLength(64)),
  /** The exact text that was committed: JSON of lib/domain's PersonalPayload. */
  payload: z.string(),
});
export type PayloadOpening = z.infer<typeof PayloadOpening>;

/** checkpoints.txt up to event `size`: signed notes, oldest first, a blank line between them. */
export async function checkpointsFile(
  tables: JournalTables,
  size = Number.MAX_SAFE_INTEGER,
): Promise<string> {
  const rows = await tables.checkpoints.where('size').belowOrEqual(size).sortBy('size');
  return rows.map(({ note }) => note).join('\n');
}

/** The device's public key as people compare and enrol it. */
export async function deviceVerifierKey(writer: Writer): Promise<string> {
  const key = await signingKey(writer.tables, DEVICE_KEY, new Date(writer.clock.now()).toISOString());
  return formatVerifierKey({ name: originOf(writer.device), type: ED25519, publicKey: key.publicKey });
}

export async function keysFile(writer: Writer): Promise<string> {
  const keys: z.infer<typeof Keys> = {
    format: 'tanggap-keys',
    version: 1,
    keys: [
      ...(await writer.tables.formerKeys.toArray()).map(({ key }) => key),
      await deviceVerifierKey(writer),
    ],
  };
  return `${JSON.stringify(keys, null, 2)}\n`;
}

/** What manifest.note signs. The first line is no log's origin, so it can never pass for a checkpoint. */
export const manifestStatement = (device: string, sha256: string): string =>
  `${originOf(device)}/manifest\n${sha256}\n`;

/** manifest.note over the exact bytes of manifest.json. */
export async function signManifest(writer: Writer, manifest: Uint8Array): Promise<string> {
  const key = await signingKey(writer.tables, DEVICE_KEY, new Date(writer.clock.now()).toISOString());
  const text = manifestStatement(writer.device, toHex(portableHashing.digest(manifest)));
  const signature = await signWith(key)(new TextEncoder().encode(text));
  return formatNote(text, [
    formatSignature({ name: originOf(writer.device), type: ED25519, publicKey: key.publicKey }, signature),
  ]);
}

/** A line of payloads.ndjson; nothing was kept, or the person was erased, or the stored bytes no longer open. */
export async function payloadOpening(
  tables: JournalTables,
  seq: number,
): Promise<Outcome<string, 'none' | 'erased' | 'damaged'>> {
  const row = await tables.payloads.get(seq);
  if (!row) return failure('none');
  const opened = await openPayload(tables, row);
  if (opened.state !== 'open') return failure(opened.state);
  const opening: PayloadOpening = { seq, salt: toBase64(row.salt), payload: opened.text };
  return success(`${JSON.stringify(opening)}\n`);
}
