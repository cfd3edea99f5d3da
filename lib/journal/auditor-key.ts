import * as z from 'zod/mini';
import { fromBase64, toBase64 } from '../core/index.ts';
import { createReaderKeys, type ReaderKeys } from '../envelope/index.ts';

/** The auditors' key file: whoever has it reads the texts that policy seals. It never lies in the extension. */
const AuditorKeyFile = z.object({
  format: z.literal('tanggap-auditor-key'),
  version: z.literal(1),
  /** Uncompressed point, base64: this half goes into the settings of every desk. */
  publicKey: z.string().check(z.maxLength(200)),
  /** PKCS#8, base64. */
  privateKey: z.string().check(z.maxLength(1000)),
});

/** Makes a key pair for auditors: the public half, and the file with both that leaves this machine. */
export async function createAuditorKey(): Promise<{ readonly publicKey: string; readonly file: string }> {
  const pair = await createReaderKeys(true);
  const publicKey = toBase64(pair.publicKey);
  const privateKey = toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
  const file: z.infer<typeof AuditorKeyFile> = {
    format: 'tanggap-auditor-key',
    version: 1,
    publicKey,
    privateKey,
  };
  return { publicKey, file: `${JSON.stringify(file, null, 2)}\n` };
}

/** Undefined when the text is no auditors' key file. */
export async function readAuditorKey(text: string): Promise<ReaderKeys | undefined> {
  try {
    const parsed = AuditorKeyFile.safeParse(JSON.parse(text));
    const publicKey = parsed.success ? fromBase64(parsed.data.publicKey) : undefined;
    const secret = parsed.success ? fromBase64(parsed.data.privateKey) : undefined;
    if (!publicKey || !secret) return undefined;
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    const privateKey = await crypto.subtle.importKey('pkcs8', secret, curve, false, ['deriveBits']);
    return { publicKey, privateKey };
  } catch {
    return undefined;
  }
}
