import type { ItemClass, Settings } from '../../../lib/domain/index.ts';
import type { Person } from '../../../lib/journal/index.ts';

export type ClassName = ItemClass | 'unknown';

/** What came of a change: how many records, or why nothing was changed. */
export type Changed =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly reason: 'legal-hold' }
  | { readonly ok: false; readonly reason: 'failed'; readonly code: 'E30' | 'E31' };

export interface PeopleServices {
  find(query: string, onProgress: (done: number) => void): Promise<readonly Person[]>;
  erase(person: Person, reason: string): Promise<Changed>;
  /** Null holds, or frees, everything. */
  hold(subject: string | null, wanted: boolean, reason: string): Promise<Changed>;
  /** Saves the access report; gives the file's name. */
  report(person: Person): Promise<string | undefined>;
  /** Saves a new key pair for the auditors as a file; gives its name and the public half. */
  makeAuditorKey(): Promise<{ readonly name: string; readonly publicKey: string }>;
}

/** Settings of this part. */
export type PrivacySettings = Pick<Settings, 'retentionDays' | 'fullText' | 'auditorKey'>;

export interface PeopleState {
  /** Pseudonyms under a hold. */
  readonly held: ReadonlySet<string>;
  readonly heldAll: boolean;
}
