import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../core/index.ts';

/**
 * A text that only the holder of one private key can read, sealed by whoever has the public key: ECDH on P-256 with a
 * key made for this one text, HKDF-SHA256, AES-256-GCM. P-256 and not X25519: Chromium has the latter since 133 only.
 */
export const Envelope = z.object({
  v: z.literal(1),
  /** The sender's one-time public key, 65 bytes (uncompressed point), base64. */
  sender: z.string().check(z.maxLength(100)),
  iv: z.string().check(z.maxLength(20)),
  data: z.string(),
});
export type Envelope = z.infer<typeof Envelope>;

export interface ReaderKeys {
  /** Uncompressed point, 65 bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly privateKey: CryptoKey;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const INFO = new TextEncoder().encode('tanggap envelope 1');

async function makePair(extractable: boolean): Promise<ReaderKeys> {
  const pair = await crypto.subtle.generateKey(CURVE, extractable, ['deriveBits']);
  return {
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateKey: pair.privateKey,
  };
}

/** Keys of a reader; the private one cannot be exported unless it is to leave this machine as a file. */
export const createReaderKeys = (extractable = false): Promise<ReaderKeys> => makePair(extractable);

async function cipherKey(
  privateKey: CryptoKey,
  otherPublic: Uint8Array<ArrayBuffer>,
  senderPublic: Uint8Array<ArrayBuffer>,
  readerPublic: Uint8Array<ArrayBuffer>,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const other = await crypto.subtle.importKey('raw', otherPublic, CURVE, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, privateKey, 256);
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  // Both public keys go into the key: an envelope cannot be passed on as one for another reader.
  const salt = Uint8Array.of(...senderPublic, ...readerPublic);
  const derived = { name: 'HKDF', hash: 'SHA-256', salt, info: INFO };
  return crypto.subtle.deriveKey(derived, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}

export async function sealFor(readerPublic: Uint8Array<ArrayBuffer>, text: string): Promise<Envelope> {
  const sender = await makePair(false);
  const key = await cipherKey(sender.privateKey, readerPublic, sender.publicKey, readerPublic, 'encrypt');
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return { v: 1, sender: toBase64(sender.publicKey), iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** Undefined when it is for another reader, or was changed. */
export async function openEnvelope(keys: ReaderKeys, envelope: Envelope): Promise<string | undefined> {
  const [sender, iv, data] = [envelope.sender, envelope.iv, envelope.data].map(fromBase64);
  if (!sender || !iv || !data) return undefined;
  try {
    const key = await cipherKey(keys.privateKey, sender, sender, keys.publicKey, 'decrypt');
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    return undefined;
  }
}
