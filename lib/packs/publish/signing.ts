import { failure, fromHex, type Outcome, success, toHex } from '../../core/index.ts';
import { canonicalBytes, parseCanonical } from '../canonical.ts';
import { isUsablePublicKey, keyIdOf, publicKeyOf } from '../keys.ts';
import { Envelope, MAX_METADATA_BYTES } from '../metadata/schemas.ts';

/** One person's key. The private half need not be readable: it only has to sign. */
export interface Signer {
  readonly keyId: string;
  readonly publicHex: string;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>;
}

export function createSigner(publicHex: string, privateKey: CryptoKey): Signer {
  return {
    keyId: keyIdOf(publicKeyOf(publicHex)),
    publicHex,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)),
  };
}

/** Where PKCS #8 ends and the 32 bytes of an Ed25519 seed begin (RFC 8410). */
const PKCS8_HEAD = fromHex('302e020100300506032b657004220420');

export interface NewKey {
  readonly publicHex: string;
  /** 32 bytes: what a backup holds. */
  readonly seed: Uint8Array<ArrayBuffer>;
}

/** Extractable this once, so that it can be backed up; keep it by `importSeed`. */
export async function createKey(): Promise<NewKey> {
  for (;;) {
    const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    const publicHex = toHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
    const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
    if (isUsablePublicKey(publicHex)) return { publicHex, seed: pkcs8.slice(PKCS8_HEAD.length) };
  }
}

/** A private key that this browser can use and not hand out. (A copy of the browser's profile still copies it.) */
export function importSeed(seed: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('pkcs8', pkcs8Of(seed), 'Ed25519', false, ['sign']);
}

/** The public half of a seed. */
export async function publicOf(seed: Uint8Array): Promise<string> {
  const key = await crypto.subtle.importKey('pkcs8', pkcs8Of(seed), 'Ed25519', true, ['sign']);
  const { x } = await crypto.subtle.exportKey('jwk', key);
  const base64 = (x ?? '').replaceAll('-', '+').replaceAll('_', '/');
  return toHex(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
}

function pkcs8Of(seed: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(PKCS8_HEAD.length + seed.length);
  bytes.set(PKCS8_HEAD);
  bytes.set(seed, PKCS8_HEAD.length);
  return bytes;
}

export function unsigned(signed: object): Uint8Array<ArrayBuffer> {
  return canonicalBytes({ signatures: [], signed });
}

/** Adds a signature, or renews it; in order of the key ids, so that who signed first leaves no trace. */
export async function addSignature(
  file: Uint8Array<ArrayBuffer>,
  signer: Signer,
): Promise<Outcome<Uint8Array<ArrayBuffer>, 'metadata-invalid'>> {
  const parsed = parseCanonical(file, MAX_METADATA_BYTES);
  const envelope = parsed.ok ? Envelope.safeParse(parsed.value) : undefined;
  if (!envelope?.success) return failure('metadata-invalid');
  const { signatures, signed } = envelope.data;
  const sig = toHex(await signer.sign(canonicalBytes(signed)));
  const others = signatures.filter(({ keyid }) => keyid !== signer.keyId);
  return success(
    canonicalBytes({
      ...envelope.data,
      signatures: [...others, { keyid: signer.keyId, sig }].sort((a, b) => (a.keyid < b.keyid ? -1 : 1)),
    }),
  );
}
