import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type RandomBytes, toHex } from '../core/index.ts';
import { PersonalPayload, type Where } from '../domain/index.ts';
import { commitment } from './leaf-hash.ts';
import type { JournalTables, PayloadRow } from './tables.ts';

const encoder = new TextEncoder();
/** Name of the secret that keys all pseudonyms of this organisation. */
const ORGANISATION = 'organisation';
export const NO_AUTHOR = 'no-author';

export type SealedPayload = Omit<PayloadRow, 'seq'> & { readonly commit: string };

/** Reads or makes the secret; two contexts at once agree, because one transaction decides. */
async function organisationSecret(tables: JournalTables, random: RandomBytes): Promise<Uint8Array> {
  const fresh = random(32);
  return tables.database.transaction('rw', tables.secrets, async () => {
    const known = await tables.secrets.get(ORGANISATION);
    if (known) return known.bytes;
    await tables.secrets.add({ name: ORGANISATION, bytes: fresh });
    return fresh;
  });
}

async function subjectKey(
  tables: JournalTables,
  subject: string,
  random: RandomBytes,
  at: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const fresh = random(32);
  return tables.database.transaction('rw', tables.subjectKeys, async () => {
    const known = await tables.subjectKeys.get(subject);
    if (known) return known.key;
    await tables.subjectKeys.add({ subject, key: fresh, createdAt: at });
    return fresh;
  });
}

const pseudonym = (secret: Uint8Array, text: string): string =>
  toHex(hmac(sha256, secret, encoder.encode(text))).slice(0, 32);

/** The same person on one site is one subject: by profile address, handle, else name. */
function subjectName(
  personal: Pick<PersonalPayload, 'author'>,
  where: Pick<Where, 'platform'> | null,
): string {
  const author = personal.author;
  const person = author?.profileUrl ?? author?.handle ?? author?.name;
  return person ? `${where?.platform ?? ''}:${person}` : NO_AUTHOR;
}

export async function itemPseudonym(
  tables: JournalTables,
  random: RandomBytes,
  platform: string,
  nativeId: string,
): Promise<string> {
  return pseudonym(await organisationSecret(tables, random), `item:${platform}:${nativeId}`);
}

export async function authorPseudonym(
  tables: JournalTables,
  random: RandomBytes,
  platform: Where['platform'],
  author: PersonalPayload['author'],
): Promise<string> {
  const name = subjectName({ author }, { platform });
  return pseudonym(await organisationSecret(tables, random), `subject:${name}`);
}

export async function operatorPseudonym(
  tables: JournalTables,
  random: RandomBytes,
  operator: string,
): Promise<string> {
  return pseudonym(await organisationSecret(tables, random), `operator:${operator}`);
}

/** Encrypts a payload (AES-256-GCM) under its author's key, before and outside the journal's transaction. */
export async function sealPayload(
  tables: JournalTables,
  random: RandomBytes,
  personal: PersonalPayload,
  where: Where | null,
  at: string,
): Promise<SealedPayload> {
  const secret = await organisationSecret(tables, random);
  const subject = pseudonym(secret, `subject:${subjectName(personal, where)}`);
  const key = await subjectKey(tables, subject, random, at);
  const plain = encoder.encode(JSON.stringify(personal));
  const salt = random(32);
  const iv = random(12);
  const aes = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, aes, plain));
  const item = personal.nativeId
    ? pseudonym(secret, `item:${where?.platform ?? ''}:${personal.nativeId}`)
    : null;
  return { subject, item, salt, iv, data, commit: commitment(salt, plain) };
}

async function authorKey(tables: JournalTables, subject: string): Promise<CryptoKey | undefined> {
  const row = await tables.subjectKeys.get(subject);
  return row && crypto.subtle.importKey('raw', row.key, 'AES-GCM', false, ['decrypt']);
}

export type OpenedPayload =
  | {
      readonly state: 'open';
      readonly personal: PersonalPayload;
      readonly commit: string;
      /** The exact committed text. */
      readonly text: string;
    }
  | { readonly state: 'erased' }
  | { readonly state: 'damaged' };

/**
 * Decrypts a payload; a destroyed key means that the person was erased. `keys` remembers the keys of authors, for
 * whoever opens many.
 */
export async function openPayload(
  tables: JournalTables,
  row: PayloadRow,
  keys?: Map<string, CryptoKey>,
): Promise<OpenedPayload> {
  try {
    const aes = keys?.get(row.subject) ?? (await authorKey(tables, row.subject));
    if (!aes) return { state: 'erased' };
    keys?.set(row.subject, aes);
    const plain = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, aes, row.data));
    const text = new TextDecoder().decode(plain);
    const parsed = PersonalPayload.safeParse(JSON.parse(text));
    if (!parsed.success) return { state: 'damaged' };
    return { state: 'open', personal: parsed.data, commit: commitment(row.salt, plain), text };
  } catch {
    return { state: 'damaged' };
  }
}
