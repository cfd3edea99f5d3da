import { fromBase64, isSmallOrder, toBase64 } from '../core/index.ts';
import {
  COSIGNATURE,
  ED25519,
  formatNote,
  formatSignature,
  keyId,
  type Note,
  type NoteSignature,
  type VerifierKey,
} from './note.ts';

/** C2SP tlog-checkpoint: the state of a log in a few lines of text that somebody signs. */
export interface Checkpoint {
  /** `tanggap/<device>`: names the log; the device's key has the same name. */
  readonly origin: string;
  /** How many events the tree holds. */
  readonly size: number;
  readonly root: Uint8Array<ArrayBuffer>;
  /** UTC with milliseconds, by the machine's clock: an extension line of ours, `time <moment>`. */
  readonly at: string;
}

const encoder = new TextEncoder();
export const originOf = (device: string): string => `tanggap/${device}`;

export const checkpointText = ({ origin, size, root, at }: Checkpoint): string =>
  `${origin}\n${size}\n${toBase64(root)}\ntime ${at}\n`;

export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [, origin = '', count = '', hash = '', at = ''] =
    /^(tanggap\/[^\s+]{1,100})\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/=]{44})\ntime (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n$/.exec(
      text,
    ) ?? [];
  const root = fromBase64(hash);
  return root?.length === 32 ? { origin, size: Number(count), root, at } : undefined;
}

/** Signs bytes with Ed25519: 64 bytes. */
export type Sign = (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
/** Is this the Ed25519 signature of the message by the key? As a parameter: Node 20 warns about WebCrypto's. */
export type VerifySignature = (
  publicKey: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
) => Promise<boolean>;

const imported = new WeakMap<Uint8Array, Promise<CryptoKey>>();

export const verifyWithWebCrypto: VerifySignature = async (publicKey, signature, message) => {
  const key =
    imported.get(publicKey) ?? crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  imported.set(publicKey, key);
  return crypto.subtle.verify('Ed25519', await key, signature, message);
};

export async function signCheckpoint(
  checkpoint: Checkpoint,
  publicKey: Uint8Array<ArrayBuffer>,
  sign: Sign,
): Promise<string> {
  const text = checkpointText(checkpoint);
  const key = { name: checkpoint.origin, type: ED25519, publicKey };
  return formatNote(text, [formatSignature(key, await sign(encoder.encode(text)))]);
}

/** C2SP tlog-cosignature: the signed bytes name the moment (seconds since 1970) at which the checkpoint was seen. */
const cosignedBytes = (text: string, seconds: number): Uint8Array<ArrayBuffer> =>
  encoder.encode(`cosignature/v1\ntime ${seconds}\n${text}`);

/** The line that a supervisor adds to a checkpoint. */
export async function cosignature(
  note: Note,
  name: string,
  publicKey: Uint8Array<ArrayBuffer>,
  seconds: number,
  sign: Sign,
): Promise<string> {
  const time = new Uint8Array(8);
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds));
  const signature = await sign(cosignedBytes(note.text, seconds));
  return formatSignature({ name, type: COSIGNATURE, publicKey }, Uint8Array.of(...time, ...signature));
}

export interface CheckedSignature {
  readonly valid: boolean;
  /** Seconds since 1970, of a cosignature. */
  readonly seconds?: number;
}

/** Undefined when the signature is not by this key. */
export async function checkSignature(
  note: Note,
  signature: NoteSignature,
  key: VerifierKey,
  verify: VerifySignature,
): Promise<CheckedSignature | undefined> {
  if (signature.name !== key.name || signature.keyId !== keyId(key)) return undefined;
  if (isSmallOrder(key.publicKey)) return { valid: false };
  if (key.type === ED25519) {
    if (signature.bytes.length !== 64) return { valid: false };
    return { valid: await verify(key.publicKey, signature.bytes, encoder.encode(note.text)) };
  }
  if (signature.bytes.length !== 72) return { valid: false };
  const seconds = Number(new DataView(signature.bytes.buffer, signature.bytes.byteOffset).getBigUint64(0));
  const message = cosignedBytes(note.text, seconds);
  return { valid: await verify(key.publicKey, signature.bytes.slice(8), message), seconds };
}
