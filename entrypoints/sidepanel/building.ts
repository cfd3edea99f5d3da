import type { Answer } from '../../lib/domain/index.ts';
import {
  type ActivePack,
  createIndexWriter,
  createLearnedWriter,
  Database,
  type IndexCache,
  type LearnedStore,
  readActivePack,
} from '../../lib/store/index.ts';
import {
  type AnswerSearch,
  createAnswerSearch,
  createIndex,
  type IndexOptions,
  wordingsOf,
} from '../../lib/suggest/index.ts';

/**
 * What a worker with a kept index does without: making an index, searching, learning, and whatever is written. It is a
 * script of its own (suggest-builder.ts), for to read and compile it would be half of what the first suggestion waits for.
 */
export interface Building {
  readonly createIndex: typeof createIndex;
  readonly wordingsOf: typeof wordingsOf;
  createSearch(answers: readonly Answer[], options: Pick<IndexOptions, 'slang'>): AnswerSearch;
  readPack(): Promise<ActivePack | undefined>;
  /** Makes the database, or brings it to this version. */
  makeDatabase(): Promise<void>;
  readonly writeIndex: IndexCache['write'];
  readonly writeLearned: LearnedStore['writeIndex'];
}

export function createBuilding(): Building {
  const database = new Database();
  return {
    createIndex,
    wordingsOf,
    createSearch: createAnswerSearch,
    readPack: () => readActivePack(database),
    async makeDatabase() {
      await database.open();
    },
    writeIndex: createIndexWriter(),
    writeLearned: createLearnedWriter(() => database.learning),
  };
}
