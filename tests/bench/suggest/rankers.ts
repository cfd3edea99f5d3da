import { pathToFileURL } from 'node:url';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { createIndex, type IndexOptions, loadIndex, type Template } from '../../../lib/suggest/index.ts';
import { bm25 } from './bm25.ts';
import { logisticRegression } from './logistic-regression.ts';

export interface Answered {
  id: string;
  score: number;
  p?: number;
}

export interface Built {
  search(text: string): Answered[] | Promise<Answered[]>;
  learn?(text: string, id: string): void;
  /** A copy that went through storage, opened anew. */
  reopen?(): Promise<Built>;
}

export interface Ranker {
  name: string;
  build(templates: Template[], options: IndexOptions): Built | Promise<Built>;
  /** A tenth of a second and more for a question from 1,000 answers on: asked a dozen there. */
  slow?: boolean;
  /** Not asked with more answers than this. */
  most?: number;
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
    slow: true,
    build(templates) {
      const index = new Fuse(templates, { includeScore: true, keys, ...options });
      return {
        search: (text) =>
          index
            .search(text, { limit: LIMIT })
            .map(({ item, score }) => ({ id: item.id, score: 1 - (score ?? 1) })),
      };
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
    return {
      search: (text) =>
        index
          .search(text, { boost })
          .slice(0, LIMIT)
          .map(({ id, score }) => ({ id: String(id), score })),
    };
  },
};

const orama: Ranker = {
  name: 'Orama',
  async build(templates) {
    const database = create({
      schema: { id: 'string', title: 'string', body: 'string', tags: 'string[]', examples: 'string[]' },
    });
    await insertMultiple(
      database,
      templates.map(({ id, title, body, tags, examples }) => ({ id, title, body, tags, examples })),
    );
    return {
      async search(term) {
        const { hits } = await searchOrama(database, {
          term,
          limit: LIMIT,
          threshold: 1,
          boost: { title: 2, examples: 2, tags: 1.5 },
        });
        return hits.map(({ document, score }) => ({ id: String(document.id), score }));
      },
    };
  },
};

type Index = ReturnType<typeof createIndex>;

function built(index: Index): Built {
  return {
    search: (text) => index.search(text, LIMIT),
    learn: (text, id) => index.learn(text, id, true),
    reopen: async () => built(loadIndex(structuredClone(index.serialize()))),
  };
}

export const ours: Ranker = {
  name: 'Tanggap',
  build: (templates, options) => built(createIndex(templates, options)),
};

export const RANKERS: readonly Ranker[] = [
  fuse('Fuse.js default', {}),
  fuse('Fuse.js token 0.2', { useTokenSearch: true, ignoreLocation: true, threshold: 0.2 }),
  miniSearch,
  orama,
  bm25,
  logisticRegression,
  ours,
];

/** A module with the interface of lib/suggest's door: `createIndex(templates, options)` with `search(text, limit)`. */
export async function readRanker(file: string): Promise<Ranker> {
  const module = (await import(pathToFileURL(file).href)) as {
    createIndex(
      templates: Template[],
      options: IndexOptions,
    ):
      | Promise<{ search(text: string, limit: number): Answered[] }>
      | { search(text: string, limit: number): Answered[] };
  };
  return {
    name: file,
    async build(templates, options) {
      const index = await module.createIndex(templates, options);
      return { search: (text) => index.search(text, LIMIT) };
    },
  };
}
