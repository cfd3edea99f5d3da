import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Pack } from '../../../lib/domain/index.ts';
import {
  createIndex,
  type SearchContext,
  suggest,
  templatesFromAnswers,
} from '../../../lib/suggest/index.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../../public/packs/sample.json');
export const { answers, slang, synonyms } = Pack.parse(JSON.parse(readFileSync(SAMPLE, 'utf8')));
export const trained = createIndex(templatesFromAnswers(answers), { slang, synonyms });
export const blend = createIndex(templatesFromAnswers(answers), { slang, synonyms, training: 'later' });
export const postText =
  'Halo Sobat! Layanan paspor kini hadir di akhir pekan. Yuk urus paspormu di kantor kami 😊';
export const POSTS: SearchContext[] = [{}, { postText: '' }, { postText: undefined }, { postText }];
export const shown = (text: string, context: SearchContext = {}, index = trained): string[] =>
  suggest(index, text, context).suggestions.map(({ answerId }) => answerId);
