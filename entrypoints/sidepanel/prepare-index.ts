import type { IndexCache } from '../../lib/store/index.ts';
import {
  createIndex,
  type Index,
  type IndexOptions,
  loadIndex,
  type Template,
} from '../../lib/suggest/index.ts';

export interface IndexWanted {
  readonly pack: string;
  readonly content: string;
  readonly program: string;
  readonly templates: Template[];
  readonly options: IndexOptions;
}

/**
 * An index that is trained: the kept one where it is of this very content, else made with what the kept one has
 * analysed already, trained, and kept for the next panel. Training takes a second or two.
 */
export async function prepareIndex(
  { pack, content, program, templates, options }: IndexWanted,
  cache: IndexCache,
  now: () => number,
): Promise<Index> {
  const kept = await cache.read(pack);
  const usable = kept?.program === program ? kept : undefined;
  if (usable?.content === content) return loadIndex(usable.snapshot);
  const index = createIndex(templates, options, usable?.snapshot);
  await cache.write({ pack, content, program, at: now(), snapshot: index.serialize() });
  return index;
}
