import Dexie, { type Table } from 'dexie';

/** What training found for one pack; derived from it, and as large as ten packs. */
export interface TrainedModel {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface ModelCache {
  read(key: string): Promise<TrainedModel | undefined>;
  write(key: string, model: TrainedModel, at: number): Promise<void>;
}

interface ModelRow extends TrainedModel {
  readonly key: string;
  readonly at: number;
}

/** The pack in use and the one before it. */
const KEPT = 2;

/** Apart from the journal's database: this one may be lost at any time, and is written without waiting for the disk. */
class ModelDatabase extends Dexie {
  declare models: Table<ModelRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ models: 'key, at' });
  }
}

/** Trained weights by pack and version of the program. A cache that fails is an empty one: training takes its place. */
export function openModelCache(name = 'tanggap-models'): ModelCache {
  const database = new ModelDatabase(name);
  return {
    async read(key) {
      try {
        const row = await database.models.get(key);
        return row?.weights instanceof Float32Array && row.bias instanceof Float32Array ? row : undefined;
      } catch {
        return undefined;
      }
    },
    async write(key, { weights, bias }, at) {
      try {
        await database.transaction('rw', database.models, async () => {
          await database.models.put({ key, at, weights, bias });
          const old = await database.models.orderBy('at').reverse().offset(KEPT).primaryKeys();
          await database.models.bulkDelete(old);
        });
      } catch {
        // A full disk must not stop anyone from answering.
      }
    },
  };
}
