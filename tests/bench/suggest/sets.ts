import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer, Pack } from '../../../lib/domain/index.ts';
import type { IndexOptions, Template } from '../../../lib/suggest/index.ts';
import { templatesFromAnswers } from '../../../lib/suggest/index.ts';

/** An empty `ids` marks a comment that no template answers. */
export interface Query {
  text: string;
  ids: string[];
}

export interface EvalSet {
  name: string;
  lang?: string;
  templates: Template[];
  queries: Query[];
}

export function defaultSetFiles(): string[] {
  const folder = path.join(process.env['TANGGAP_SHARED'] ?? '../shared', 'eval', 'dev');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
}

export function readSet(file: string): EvalSet {
  return JSON.parse(readFileSync(file, 'utf8')) as EvalSet;
}

/** Every answer's `turn`-th sample question becomes a query and leaves the answer. */
function leaveOut(answers: readonly Answer[], turn: number): EvalSet {
  const templates = templatesFromAnswers(answers);
  const queries = templates.flatMap(({ id, examples }) => {
    if (examples.length < 2) return [];
    const [text] = examples.splice(turn % examples.length, 1);
    return text === undefined ? [] : [{ text, ids: [id] }];
  });
  return { name: `sample pack, sample question ${turn + 1} left out`, templates, queries };
}

export function readSamplePack(
  file: string,
  turns: number,
): { sets: EvalSet[]; options: IndexOptions } | undefined {
  if (!existsSync(file)) return undefined;
  const read = JSON.parse(readFileSync(file, 'utf8')) as Pack | { pack: Pack };
  const pack = 'pack' in read ? read.pack : read;
  const options = { slang: pack.slang, synonyms: pack.synonyms };
  return { sets: Array.from({ length: turns }, (_, turn) => leaveOut(pack.answers, turn)), options };
}
