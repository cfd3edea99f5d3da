import { fromBase64, toBase64 } from '../../core/index.ts';
import type { WrappedKeys } from './format.ts';

/** OWASP's advice for PBKDF2 with SHA-256 (2023); about half a second on an office machine. */
const ITERATIONS = 600_000;

async function passphraseKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

export async function wrap(passphrase: string, text: string): Promise<WrappedKeys> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await passphraseKey(passphrase, salt, ITERATIONS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return {
    iterations: ITERATIONS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  };
}

/** Undefined for a wrong passphrase, or bytes that were changed. */
export async function unwrap(passphrase: string, wrapped: WrappedKeys): Promise<string | undefined> {
  const [salt, iv, data] = [wrapped.salt, wrapped.iv, wrapped.data].map(fromBase64);
  if (!salt || !iv || !data) return undefined;
  try {
    const key = await passphraseKey(passphrase, salt, wrapped.iterations);
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data));
  } catch {
    return undefined;
  }
}
