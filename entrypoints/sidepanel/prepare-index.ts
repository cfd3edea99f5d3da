import type { IndexCache } from '../../lib/store/index.ts';
import { type Index, type IndexOptions, loadIndex, type Template } from '../../lib/suggest/index.ts';
import type { Building } from './building.ts';

export interface IndexContent {
  /** Names the pack's bytes, and what of it was recalled. */
  readonly content: string;
  readonly templates: Template[];
}

export interface IndexWanted {
  readonly pack: string;
  readonly content: string;
  readonly program: string;
  readonly options: IndexOptions;
  /** Only for an index that is not kept: reading a large pack takes longer than opening its index. */
  readonly read: () => Promise<IndexContent>;
}

export interface PreparingParts {
  readonly cache: IndexCache;
  readonly building: () => Pick<Building, 'createIndex'>;
  readonly now: () => number;
}

/**
 * An index that is trained: the kept one where it is of this very content, else made with what the kept one has
 * analysed already, trained, and kept for the next panel. Training takes a second or two.
 */
export async function prepareIndex(
  { pack, content, program, options, read }: IndexWanted,
  { cache, building, now }: PreparingParts,
): Promise<Index> {
  const kept = await cache.read(pack);
  const usable = kept?.program === program ? kept : undefined;
  if (usable?.content === content) return loadIndex(usable.snapshot);
  // Another pack may have been put in use since: the index is kept as one of what was read.
  const { templates, content: found } = await read();
  const index = building().createIndex(templates, options, usable?.snapshot);
  await cache.write({ pack, content: found, program, at: now(), snapshot: index.serialize() });
  return index;
}
