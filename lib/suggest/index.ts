export type { Index, IndexSnapshot } from './answer-index.ts';
export { createIndex, loadIndex } from './answer-index.ts';
export type { AnswerMatch, AnswerSearch, FieldMatch, SearchField } from './answer-search.ts';
export { createAnswerSearch } from './answer-search.ts';
export { templatesFromAnswers } from './from-answers.ts';
export { MOST_TRAINED_TEMPLATES } from './model.ts';
export type { Caution, SuggestOptions } from './suggestions.ts';
export { MOST_SUGGESTIONS, suggest, THRESHOLDS } from './suggestions.ts';
export type { Hit, IndexOptions, Match, SearchContext, SynonymGroup, Template } from './types.ts';
