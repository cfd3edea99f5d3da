import type { MatchedWord } from '../domain/index.ts';
import type { TopicWords } from './topics.ts';

/** What the ranker knows of an answer; the bench uses the same shape for its public sets. */
export interface Template {
  id: string;
  title: string;
  body: string;
  tags: string[];
  examples: string[];
  /** A question with one of these words is never given this template. */
  negative?: string[];
}

export type MatchKind = MatchedWord['kind'];

export interface Match extends MatchedWord {
  weight: number;
}

/** Templates by their position; an array is one. */
export type TemplateList = Pick<readonly Template[], 'length' | 'at'> & Iterable<Template>;

export interface Hit {
  id: string;
  /** Comparable between queries. */
  score: number;
  /** Estimated probability that this is the right answer. */
  p: number;
  why?: Match[];
}

export interface SynonymGroup {
  id: string;
  words: string[];
}

export interface IndexOptions {
  /** Informal spelling to standard spelling; a pack's entry wins over the built-in one. */
  slang?: Record<string, string>;
  /** Groups with the id of a built-in group extend it. */
  synonyms?: SynonymGroup[];
  /** More negative words, by template id. */
  negative?: Record<string, string[]>;
  /** What words tell of topics, where the built-in knowledge is not to be used. */
  topics?: TopicWords;
  /** `later`: answer with the untrained blend until `train` is called, for a caller that must not wait. */
  training?: 'now' | 'later';
}

export interface SearchContext {
  /** The post that the comment stands under; helps comments of a word or two. */
  postText?: string | undefined;
}
