import type Dexie from 'dexie';
import type { Table } from 'dexie';

/** One line of the journal; `line` is the record, the rest are its indexes. */
export interface LeafRow {
  readonly seq: number;
  readonly eventId: string;
  readonly replyId: string | null;
  readonly event: string;
  readonly at: string;
  readonly line: string;
  readonly hash: string;
}

/** The personal part of an event, apart from the line and encrypted under its author's key. */
export interface PayloadRow {
  readonly seq: number;
  /** Pseudonym of the author (keyed hash); names the key. */
  readonly subject: string;
  /** Keyed hash of the item, to find earlier answers to it without decrypting. */
  readonly item: string | null;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** One key per author: erasing a person means destroying it. */
export interface SubjectKeyRow {
  readonly subject: string;
  readonly key: Uint8Array<ArrayBuffer>;
  readonly createdAt: string;
}

export interface SecretRow {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A signed state of the whole journal up to `size` (checkpoint.ts). */
export interface CheckpointRow {
  readonly size: number;
  /** The signed note, with the cosignatures that were added later. */
  readonly note: string;
  readonly at: string;
  /** Roots of the tree's perfect subtrees at `size`, so that the next checkpoint reads only what is new. */
  readonly subtrees: readonly string[];
}

/** A signing key of this profile. The private part cannot be exported, though a copy of the profile copies it. */
export interface KeyRow {
  readonly name: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly privateKey: CryptoKey;
  readonly createdAt: string;
}

/** A checkpoint that left this device, or that somebody else vouched for. */
export interface AnchorRow {
  readonly id?: number;
  readonly size: number;
  readonly kind: 'export' | 'cosignature' | 'print' | 'collection';
  readonly at: string;
  /** Name of the cosigner's key, or of the collection place's host. */
  readonly by?: string;
}

/** Public key of the profile that wrote the journal before it was restored here; its private key stayed there. */
export interface FormerKeyRow {
  /** C2SP verifier key. */
  readonly key: string;
}

/** Somebody's records, or all, that may not be erased until the hold is lifted. */
export interface HoldRow {
  readonly id?: number;
  /** Pseudonym of the author; null holds everything. */
  readonly subject: string | null;
  readonly reason: string;
  readonly at: string;
  readonly by: string | null;
}

/** What other rooms keep of an author; erased together with the author's key, in one transaction over these tables too. */
export interface KeptElsewhere {
  readonly tables: readonly Table[];
  erase(subject: string): Promise<unknown>;
}

export interface JournalTables {
  readonly database: Dexie;
  readonly leaves: Table<LeafRow, number>;
  readonly payloads: Table<PayloadRow, number>;
  readonly subjectKeys: Table<SubjectKeyRow, string>;
  readonly secrets: Table<SecretRow, string>;
  readonly checkpoints: Table<CheckpointRow, number>;
  readonly keys: Table<KeyRow, string>;
  readonly anchors: Table<AnchorRow, number>;
  readonly holds: Table<HoldRow, number>;
  readonly formerKeys: Table<FormerKeyRow, string>;
  readonly elsewhere: KeptElsewhere;
}
