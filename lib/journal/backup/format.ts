import * as z from 'zod/mini';
import { fromBase64 } from '../../core/index.ts';

/**
 * A backup is text, one JSON object a line: a header, the rows, the wrapped keys, and an end that tells how many rows
 * came before it. The lines of the journal and the encrypted payloads stand in it as they are; only whoever knows the
 * passphrase gets the keys that open the payloads.
 */
export const BACKUP_VERSION = 1;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const count = z.number().check(z.int(), z.gte(0));
const bytes = z.string().check(z.refine((text) => fromBase64(text) !== undefined));
const short = z.string().check(z.maxLength(400));

export const BackupHeader = z.object({
  format: z.literal('tanggap-backup'),
  version: z.literal(BACKUP_VERSION),
  at: z.iso.datetime(),
  device: short,
  /** Events in the backup, and the leaf hash of the newest. */
  size: count,
  head: hash,
});
export type BackupHeader = z.infer<typeof BackupHeader>;

const Payload = z.object({
  seq: count,
  subject: short,
  item: z.nullable(short),
  salt: bytes,
  iv: bytes,
  data: bytes,
});
const Checkpoint = z.object({
  size: count,
  note: z.string().check(z.maxLength(20_000)),
  at: z.iso.datetime(),
  subtrees: z.array(hash).check(z.maxLength(64)),
});
const Anchor = z.object({
  size: count,
  kind: z.enum(['export', 'cosignature', 'print', 'collection']),
  at: z.iso.datetime(),
  by: z.optional(short),
});
const Hold = z.object({
  subject: z.nullable(short),
  reason: z.string().check(z.maxLength(1000)),
  at: z.iso.datetime(),
  by: z.nullable(short),
});
/** PBKDF2-SHA256 over the passphrase, AES-256-GCM over the JSON of `BackupKeys`. */
export const WrappedKeys = z.object({
  iterations: z.number().check(z.int(), z.gte(100_000), z.lte(5_000_000)),
  salt: bytes,
  iv: bytes,
  data: bytes,
});
export type WrappedKeys = z.infer<typeof WrappedKeys>;

export const BackupLine = z.union([
  z.strictObject({ leaf: z.string() }),
  z.strictObject({ payload: Payload }),
  z.strictObject({ checkpoint: Checkpoint }),
  z.strictObject({ anchor: Anchor }),
  z.strictObject({ hold: Hold }),
  z.strictObject({ verifierKey: short }),
  z.strictObject({ keys: WrappedKeys }),
  z.strictObject({ end: z.literal(true), rows: count }),
]);
export type BackupLine = z.infer<typeof BackupLine>;

export const BackupKeys = z.object({
  subjectKeys: z.array(z.object({ subject: short, key: bytes, createdAt: z.iso.datetime() })),
  secrets: z.array(z.object({ name: short, bytes })),
});
export type BackupKeys = z.infer<typeof BackupKeys>;
