import { fromBase64, toBase64, toHex } from '../core/index.ts';
import { portableHashing } from './hashing.ts';

/** C2SP signed-note: signature types of Ed25519 keys that sign the text, and of timestamped cosignatures. */
export const ED25519 = 0x01;
export const COSIGNATURE = 0x04;

export interface NoteSignature {
  readonly name: string;
  /** First four bytes of the key's hash, as hexadecimal. */
  readonly keyId: string;
  /** What follows the key hash: 64 bytes, or an 8-byte time and 64 bytes for a cosignature. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Note {
  /** Signed bytes, ends with a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A public key with its name, as C2SP signed-note writes it: `name+hash+base64(type || key)`. */
export interface VerifierKey {
  readonly name: string;
  readonly type: number;
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const MARK = '— ';
const MOST_SIGNATURES = 16;

const keyIds = new WeakMap<VerifierKey, string>();

export function keyId(key: VerifierKey): string {
  const known = keyIds.get(key) ?? hashOfKey(key);
  keyIds.set(key, known);
  return known;
}

function hashOfKey({ name, type, publicKey }: VerifierKey): string {
  const label = encoder.encode(`${name}\n`);
  const bytes = new Uint8Array(label.length + 1 + publicKey.length);
  bytes.set(label);
  bytes[label.length] = type;
  bytes.set(publicKey, label.length + 1);
  return toHex(portableHashing.digest(bytes)).slice(0, 8);
}

export function formatVerifierKey(key: VerifierKey): string {
  return `${key.name}+${keyId(key)}+${toBase64(Uint8Array.of(key.type, ...key.publicKey))}`;
}

export function parseVerifierKey(text: string): VerifierKey | undefined {
  const [, name = '', id = '', body = ''] =
    /^([^\s+]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim()) ?? [];
  const bytes = fromBase64(body);
  if (bytes?.length !== 33) return undefined;
  const key = { name, type: bytes[0] ?? 0, publicKey: bytes.slice(1) };
  if (key.type !== ED25519 && key.type !== COSIGNATURE) return undefined;
  return keyId(key) === id ? key : undefined;
}

export function formatSignature(key: VerifierKey, signature: Uint8Array): string {
  const id = Uint8Array.from(keyId(key).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return `${MARK}${key.name} ${toBase64(Uint8Array.of(...id, ...signature))}\n`;
}

/** The text must end with a newline; signature lines come from `formatSignature`. */
export const formatNote = (text: string, signatures: readonly string[]): string =>
  `${text}\n${signatures.join('')}`;

function parseSignature(line: string): NoteSignature | undefined {
  const [, name = '', body = ''] = /^— ([^\s+]{1,200}) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
  const bytes = fromBase64(body);
  if (!bytes || bytes.length < 5) return undefined;
  return { name, keyId: toHex(bytes.subarray(0, 4)), bytes: bytes.slice(4) };
}

export interface ParsedNotes {
  readonly notes: readonly Note[];
  /** Line (from 1) of the first place that is no note, if there is one. */
  readonly unreadable: number | undefined;
}

/** Reads notes that stand one after another, with blank lines between them. */
export function parseNotes(file: string): ParsedNotes {
  const lines = file.replace(/\r\n/g, '\n').split('\n');
  const notes: Note[] = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at] === '') {
      at++;
      continue;
    }
    const from = at;
    while (at < lines.length && lines[at] !== '') at++;
    const text = `${lines.slice(from, at).join('\n')}\n`;
    at++;
    const signatures: NoteSignature[] = [];
    while (lines[at]?.startsWith(MARK)) {
      const signature = parseSignature(lines[at] ?? '');
      if (!signature) return { notes, unreadable: at + 1 };
      signatures.push(signature);
      at++;
    }
    if (signatures.length === 0 || signatures.length > MOST_SIGNATURES)
      return { notes, unreadable: from + 1 };
    notes.push({ text, signatures });
  }
  return { notes, unreadable: undefined };
}
