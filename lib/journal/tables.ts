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

export interface JournalTables {
  readonly database: Dexie;
  readonly leaves: Table<LeafRow, number>;
  readonly payloads: Table<PayloadRow, number>;
  readonly subjectKeys: Table<SubjectKeyRow, string>;
  readonly secrets: Table<SecretRow, string>;
}
