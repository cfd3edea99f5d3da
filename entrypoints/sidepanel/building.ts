import {
  type ActivePack,
  createIndexWriter,
  createLearnedWriter,
  Database,
  type IndexWriter,
  type LearnedStore,
  readActivePack,
} from '../../lib/store/index.ts';
import { createIndex, searchIndexOf, wordingsOf } from '../../lib/suggest/index.ts';

/**
 * What a worker with a kept index does without: making an index and what a search needs, learning, and whatever is
 * written. It is a script of its own (suggest-builder.ts): to compile it and run its beginning took the worker a third of
 * its way to the first suggestion.
 */
export interface Building {
  readonly createIndex: typeof createIndex;
  readonly wordingsOf: typeof wordingsOf;
  readonly searchIndexOf: typeof searchIndexOf;
  readPack(): Promise<ActivePack | undefined>;
  /** Makes the database, or brings it to this version. */
  makeDatabase(): Promise<void>;
  readonly indexWriter: IndexWriter;
  readonly writeLearned: LearnedStore['writeIndex'];
}

export function createBuilding(): Building {
  const database = new Database();
  return {
    createIndex,
    wordingsOf,
    searchIndexOf,
    readPack: () => readActivePack(database),
    async makeDatabase() {
      await database.open();
    },
    indexWriter: createIndexWriter(),
    writeLearned: createLearnedWriter(() => database.learning),
  };
}
