import Fuse, { type FuseResult } from 'fuse.js';
import type { Answer } from '../domain/index.ts';
import { templatesFromAnswers } from './from-answers.ts';
import { readableStart } from './normalise.ts';

export type SearchField = 'title' | 'shortcut' | 'topic' | 'sampleQuestions' | 'body';

interface SearchEntry {
  answerId: string;
  title: string;
  shortcut: string;
  topic: string;
  sampleQuestions: string[];
  body: string;
}

/** Where a field matched: `end` is exclusive, `value` is the text that the ranges count in. */
export interface FieldMatch {
  field: SearchField;
  value: string;
  ranges: { start: number; end: number }[];
}

export interface AnswerMatch {
  answerId: string;
  /** 0 to 1, 1 is best. */
  score: number;
  matches: FieldMatch[];
}

export interface AnswerSearch {
  search(query: string, limit?: number): AnswerMatch[];
}

const KEYS: { name: SearchField; weight: number }[] = [
  { name: 'title', weight: 3 },
  { name: 'shortcut', weight: 3 },
  { name: 'sampleQuestions', weight: 2 },
  { name: 'topic', weight: 1 },
  { name: 'body', weight: 0.5 },
];
const LONGEST_SEARCH = 200;
/** A match of one letter lights up half the list and says nothing. */
const SHORTEST_RANGE = 2;

function entryOf(answer: Answer, body: string): SearchEntry {
  const { id, title, shortcut = '', topic, sampleQuestions } = answer;
  return { answerId: id, title, shortcut, topic, sampleQuestions: [...sampleQuestions], body };
}

function toMatch({ item, score = 1, matches = [] }: FuseResult<SearchEntry>): AnswerMatch {
  const fields = matches.flatMap(({ key, value, indices }): FieldMatch[] => {
    const field = KEYS.find(({ name }) => name === key)?.name;
    const ranges = indices
      .filter(([start, last]) => last - start + 1 >= SHORTEST_RANGE)
      .map(([start, last]) => ({ start, end: last + 1 }));
    return field && value !== undefined && ranges.length > 0 ? [{ field, value, ranges }] : [];
  });
  return { answerId: item.answerId, score: 1 - score, matches: fields };
}

/**
 * The operator's own search box. Token search with a tight threshold was the best of the Fuse settings measured on
 * every set (November 2026); whole comments go to `suggest`, not here.
 */
export function createAnswerSearch(answers: readonly Answer[]): AnswerSearch {
  const bodies = templatesFromAnswers(answers).map(({ body }) => body);
  const entries = answers.map((answer, i) => entryOf(answer, bodies[i] ?? ''));
  const fuse = new Fuse(entries, {
    keys: KEYS,
    useTokenSearch: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: 0.2,
    includeMatches: true,
    includeScore: true,
  });
  return {
    search(query, limit = 20) {
      const wanted = readableStart(query, LONGEST_SEARCH).trim();
      return wanted ? fuse.search(wanted, { limit }).map(toMatch) : [];
    },
  };
}
