import Dexie, { type Table } from 'dexie';
import type { RandomBytes } from '../core/index.ts';
import type { StoredNames } from './names.ts';
import type { Segment } from './segment.ts';
import type { WordBucket } from './words.ts';

export interface WordRow extends WordBucket {
  readonly bucket: number;
  readonly segment: number;
}

/** Grows when the stored form changes; an index of another form is made anew. */
const FORM = 2;

/** Apart from the journal's database: this one may be lost at any time, and is written without waiting for the disk. */
export class AuditIndex extends Dexie {
  declare segments: Table<Segment, number>;
  declare words: Table<WordRow, [number, number]>;
  declare state: Table<{ readonly name: string; readonly value: unknown }, string>;

  constructor(name = 'tanggap-audit') {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ segments: 'number', words: '[bucket+segment], segment', state: 'name' });
  }

  /** The secret of this index's hashes; a new one for a new index. */
  async secret(random: RandomBytes): Promise<Uint8Array> {
    const fresh = random(16);
    return this.transaction('rw', this.segments, this.words, this.state, async () => {
      const [secret, form] = await this.state.bulkGet(['secret', 'form']);
      if (secret?.value instanceof Uint8Array && form?.value === FORM) return secret.value;
      await Promise.all([this.segments.clear(), this.words.clear(), this.state.clear()]);
      await this.state.bulkPut([
        { name: 'secret', value: fresh },
        { name: 'form', value: FORM },
      ]);
      return fresh;
    });
  }

  async names(): Promise<StoredNames | undefined> {
    const row = await this.state.get('names');
    return row?.value as StoredNames | undefined;
  }

  async keep(segment: Segment, words: readonly WordBucket[], names: StoredNames): Promise<void> {
    await this.transaction('rw', this.segments, this.words, this.state, async () => {
      await this.segments.put(segment);
      await this.words.bulkPut(words.map((row, bucket) => ({ ...row, bucket, segment: segment.number })));
      await this.state.put({ name: 'names', value: names });
    });
  }

  async drop(from: number, to = Number.MAX_SAFE_INTEGER): Promise<void> {
    await this.transaction('rw', this.segments, this.words, async () => {
      await this.segments.where('number').between(from, to, true, true).delete();
      await this.words.where('segment').between(from, to, true, true).delete();
    });
  }

  wordRows(bucket: number): Promise<WordRow[]> {
    return this.words.where('[bucket+segment]').between([bucket, 0], [bucket, Dexie.maxKey]).toArray();
  }
}
