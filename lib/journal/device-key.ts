import { createReaderKeys, type ReaderKeys } from '../envelope/index.ts';
import type { Writer } from './append.ts';
import type { JournalTables, KeyRow } from './tables.ts';

export const DEVICE_KEY = 'device';
/** The key with which a supervisor's profile cosigns other devices' checkpoints. */
export const COSIGNER_KEY = 'cosigner';

/** Reads or makes a signing key (Ed25519, not exportable); two contexts at once agree, one transaction decides. */
export async function signingKey(tables: JournalTables, name: string, at: string): Promise<KeyRow> {
  const known = await tables.keys.get(name);
  if (known) return known;
  // Outside the transaction: awaiting WebCrypto inside would end it.
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no key pair');
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const fresh: KeyRow = { name, publicKey, privateKey: pair.privateKey, createdAt: at };
  return tables.database.transaction('rw', tables.keys, async () => {
    const other = await tables.keys.get(name);
    if (other) return other;
    await tables.keys.add(fresh);
    return fresh;
  });
}

export const signWith =
  (key: KeyRow) =>
  async (message: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, message));

const OUTBOX_KEY = 'outbox';

/** Keys to which page agents seal the reports that wait for the journal. */
export async function outboxKeys({ tables, clock }: Writer): Promise<ReaderKeys> {
  const known = await tables.keys.get(OUTBOX_KEY);
  if (known) return known;
  const fresh = await createReaderKeys();
  return tables.database.transaction('rw', tables.keys, async () => {
    const other = await tables.keys.get(OUTBOX_KEY);
    if (other) return other;
    const createdAt = new Date(clock.now()).toISOString();
    await tables.keys.add({ name: OUTBOX_KEY, ...fresh, createdAt });
    return fresh;
  });
}
