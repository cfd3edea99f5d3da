import { conceptGroups, createLexicon } from './concepts.ts';
import { type Analyser, analyserOf, stemsReader } from './features.ts';
import { createSlangMap } from './normalise.ts';
import { TOPIC_WORDS } from './topic-words.ts';
import { readTopicWords, type TopicReader } from './topics.ts';
import type { IndexOptions } from './types.ts';

let builtIn: TopicReader | undefined;

/** Reads with the built-in words and those of the options. A kept index has both in it (kept-index.ts). */
export function createAnalyser({ slang = {}, synonyms = [], topics }: IndexOptions = {}): Analyser {
  const map = createSlangMap(slang);
  const lexicon = createLexicon(conceptGroups(synonyms), stemsReader(map, synonyms));
  if (!topics) builtIn ??= readTopicWords(TOPIC_WORDS);
  return analyserOf(
    { slang: map, lexicon, topics: topics ?? TOPIC_WORDS },
    synonyms,
    topics ? undefined : builtIn,
  );
}
