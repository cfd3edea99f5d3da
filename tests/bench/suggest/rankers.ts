import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { createIndex, type IndexOptions, type Template } from '../../../lib/suggest/index.ts';

export interface Answered {
  id: string;
  score: number;
  p?: number;
}

export interface Ranker {
  name: string;
  build(templates: Template[], options: IndexOptions): (text: string) => Answered[];
}

const LIMIT = 10;

function fuse(name: string, options: IFuseOptions<Template>): Ranker {
  const keys = [
    { name: 'title', weight: 2 },
    { name: 'examples', weight: 2 },
    { name: 'tags', weight: 1 },
    { name: 'body', weight: 0.5 },
  ];
  return {
    name,
    build(templates) {
      const index = new Fuse(templates, { includeScore: true, keys, ...options });
      return (text) =>
        index
          .search(text, { limit: LIMIT })
          .map(({ item, score }) => ({ id: item.id, score: 1 - (score ?? 1) }));
    },
  };
}

const miniSearch: Ranker = {
  name: 'MiniSearch',
  build(templates) {
    const index = new MiniSearch<Template>({
      fields: ['title', 'examples', 'tags', 'body'],
      extractField(template, field) {
        const value = template[field as keyof Template];
        return Array.isArray(value) ? value.join(' . ') : (value ?? '');
      },
    });
    index.addAll(templates);
    const boost = { title: 2, examples: 2, tags: 1.5, body: 0.5 };
    return (text) =>
      index
        .search(text, { boost })
        .slice(0, LIMIT)
        .map(({ id, score }) => ({ id: String(id), score }));
  },
};

const ours: Ranker = {
  name: 'Tanggap',
  build(templates, options) {
    const index = createIndex(templates, options);
    return (text) => index.search(text, LIMIT);
  },
};

export const RANKERS: readonly Ranker[] = [
  fuse('Fuse.js default', {}),
  fuse('Fuse.js token 0.2', { useTokenSearch: true, ignoreLocation: true, threshold: 0.2 }),
  miniSearch,
  ours,
];
