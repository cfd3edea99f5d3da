import * as z from 'zod/mini';
import { failure, fromHex, type Outcome, type RandomBytes, success, toHex } from '../../core/index.ts';
import { isUsablePublicKey } from '../keys.ts';
import { publicOf } from './signing.ts';

/**
 * PBKDF2 with SHA-256 at the number of rounds that OWASP asks for (2023): browsers bring it along. Argon2 would resist
 * a thief's graphics cards better, but only as WebAssembly, which the extension's policy forbids.
 */
const ROUNDS = 600_000;
export const LEAST_PASSPHRASE = 12;

const KeyBackup = z.strictObject({
  format: z.literal('tanggap-key'),
  version: z.literal(1),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  public: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  rounds: z.number().check(z.int(), z.gte(100_000), z.lte(10_000_000)),
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  nonce: z.string().check(z.regex(/^[0-9a-f]{24}$/)),
  sealed: z.string().check(z.regex(/^[0-9a-f]{96}$/)),
});

/** A key under a passphrase, as a file to keep in two safe places. */
export async function writeBackup(
  name: string,
  seed: Uint8Array<ArrayBuffer>,
  passphrase: string,
  random: RandomBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  const [salt, nonce] = [random(16), random(12)];
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, seed);
  const backup: z.infer<typeof KeyBackup> = {
    format: 'tanggap-key',
    version: 1,
    name,
    public: await publicOf(seed),
    rounds: ROUNDS,
    salt: toHex(salt),
    nonce: toHex(nonce),
    sealed: toHex(new Uint8Array(sealed)),
  };
  return new TextEncoder().encode(`${JSON.stringify(backup, null, 2)}\n`);
}

export type BackupFailure = 'not-a-key-file' | 'wrong-passphrase' | 'weak-key';

export interface RestoredKey {
  readonly name: string;
  readonly publicHex: string;
  readonly seed: Uint8Array<ArrayBuffer>;
}

export async function readBackup(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Outcome<RestoredKey, BackupFailure>> {
  const backup = parse(bytes);
  if (!backup) return failure('not-a-key-file');
  if (!isUsablePublicKey(backup.public)) return failure('weak-key');
  try {
    const key = await keyFrom(passphrase, fromHex(backup.salt), backup.rounds);
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromHex(backup.nonce) },
      key,
      fromHex(backup.sealed),
    );
    const seed = new Uint8Array(opened);
    return (await publicOf(seed)) === backup.public
      ? success({ name: backup.name, publicHex: backup.public, seed })
      : failure('not-a-key-file');
  } catch {
    return failure('wrong-passphrase');
  }
}

function parse(bytes: Uint8Array): z.infer<typeof KeyBackup> | undefined {
  if (bytes.byteLength > 4096) return undefined;
  try {
    const backup = KeyBackup.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return backup.success ? backup.data : undefined;
  } catch {
    return undefined;
  }
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  // One spelling of an accented letter, whatever keyboard it was typed on.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
