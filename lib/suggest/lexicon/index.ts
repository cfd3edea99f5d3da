import { PAPERS_AND_BORDERS } from './papers-and-borders.ts';
import { REQUESTS } from './requests.ts';
import { SERVICE } from './service.ts';

/**
 * What citizens ask of public offices, in Indonesian, Malay and English: concept id, then words and phrases separated
 * by commas. A pack's `synonyms` extend a group by its id or add their own.
 */
export const CONCEPT_WORDS: Record<string, string> = { ...REQUESTS, ...PAPERS_AND_BORDERS, ...SERVICE };
