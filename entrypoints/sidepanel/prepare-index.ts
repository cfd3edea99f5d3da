import type { ModelCache } from '../../lib/store/index.ts';
import {
  createIndex,
  type Index,
  type IndexOptions,
  loadIndex,
  type Template,
} from '../../lib/suggest/index.ts';

/**
 * An index that is trained: with weights from an earlier panel where they fit, else trained now and kept for the next.
 * Training takes a second or two, and every tab has a panel of its own.
 */
export async function prepareIndex(
  templates: Template[],
  options: IndexOptions,
  cache: ModelCache,
  key: string,
  now: () => number,
): Promise<Index> {
  const later: IndexOptions = { ...options, training: 'later' };
  const learned = await cache.read(key);
  const index = learned
    ? loadIndex({ format: 1, templates, options: later, learned })
    : createIndex(templates, later);
  if (index.trained) return index;
  index.train();
  const fresh = index.serialize().learned;
  if (fresh) await cache.write(key, fresh, now());
  return index;
}
