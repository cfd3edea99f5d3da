import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Pack } from '../../../lib/domain/index.ts';
import type { IndexOptions, Template } from '../../../lib/suggest/index.ts';
import { templatesFromAnswers } from '../../../lib/suggest/index.ts';

/** An empty `ids` marks a comment that no template answers. */
export interface Query {
  text: string;
  ids: string[];
}

export interface EvalSet {
  name: string;
  templates: Template[];
  queries: Query[];
  /** Comments that ask several things, with the answers in the order asked. */
  several: Query[];
  options: IndexOptions;
}

export type Part = 'development' | 'test';

const DATA = path.join(import.meta.dirname, '../data');
const SAMPLE_PACK = path.join(import.meta.dirname, '../../../public/packs/sample.json');
/** The topics that the sample pack has beside those of the public benchmark. */
const LIGHT_TOPICS = new Set(
  'kuis wisata budaya kuliner profil_kantor berita terima_kasih saran informasi_publik sosialisasi'.split(
    ' ',
  ),
);

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

export const readSamplePack = (): Pack => Pack.parse(readJson(SAMPLE_PACK));

interface OwnPart {
  queries: Query[];
  strangers: { text: string; kind: string }[];
  several: Query[];
}

/**
 * The project's own comments, written for it: development and test parts by different hands, neither of whom knew the
 * pack's sample questions, the lexicon or the other part. Twice: over 46 topics with three formal sample questions
 * each, and over the shipped sample pack.
 */
export function readOwn(part: Part): EvalSet[] {
  const { queries, strangers, several } = readJson<OwnPart>(path.join(DATA, `${part}.json`));
  const { templates } = readJson<{ templates: { id: string; title: string; examples: string[] }[] }>(
    path.join(DATA, 'templates.json'),
  );
  const pack = readSamplePack();
  const few = templates
    .filter(({ id }) => !LIGHT_TOPICS.has(id))
    .map((template) => ({ ...template, body: '', tags: [] }));
  const answeredBy = (known: readonly Template[]) => (query: Query) =>
    query.ids.every((id) => known.some((template) => template.id === id));
  const none = strangers.map(({ text }) => ({ text, ids: [] }));
  return [
    {
      name: `own ${part}, 46 topics x 3`,
      templates: few,
      queries: [...queries.filter(answeredBy(few)), ...none],
      several: several.filter(answeredBy(few)),
      options: {},
    },
    {
      name: `own ${part}, sample pack`,
      templates: templatesFromAnswers(pack.answers),
      queries: [...queries, ...none],
      several,
      options: { slang: pack.slang, synonyms: pack.synonyms },
    },
  ];
}

/** Sets in the form of the public benchmark, one JSON file each. */
export function readFolder(folder: string): EvalSet[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      several: [],
      options: {},
      ...readJson<Omit<EvalSet, 'several' | 'options'>>(path.join(folder, name)),
    }));
}

/** Development sets that are not part of the project, where they are at hand. */
export function sharedDevelopmentSets(): EvalSet[] {
  return readFolder(path.join(process.env['TANGGAP_SHARED'] ?? '../shared', 'eval', 'dev'));
}
