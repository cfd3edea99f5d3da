import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
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
  // Light: of the many questions of an answer one always holds a common word that is another answer's title.
  { name: 'sampleQuestions', weight: 0.5 },
  { name: 'topic', weight: 1 },
  { name: 'body', weight: 0.5 },
];
/**
 * Token search with a tight threshold was the best of the Fuse settings measured on every set (November 2026); whole
 * comments go to `suggest`, not here.
 */
const FUSE: IFuseOptions<SearchEntry> = {
  keys: KEYS,
  useTokenSearch: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.2,
  includeMatches: true,
  includeScore: true,
};
const LONGEST_SEARCH = 200;
/** A match of one letter lights up half the list and says nothing. */
const SHORTEST_RANGE = 2;
/** Fuse alone takes about a second for 10,000 answers; up to so many it is given all of them, above only candidates. */
const FEW_ANSWERS = 200;
const MOST_CANDIDATES = 60;
/** What an operator searches for stands at the beginning; whole bodies are most of the time. */
const BODY_CHARACTERS = 240;
/** A typing slip in a word of four letters or more. */
const fuzziness = (term: string): number | false => (term.length > 3 ? 0.25 : false);

function entryOf(answer: Answer, body: string): SearchEntry {
  const { id, title, shortcut = '', topic, sampleQuestions } = answer;
  return {
    answerId: id,
    title,
    shortcut,
    topic,
    sampleQuestions: [...sampleQuestions],
    body: body.slice(0, BODY_CHARACTERS),
  };
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

const withoutMarks = (term: string): string =>
  term
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');

/** Picks the entries that Fuse then ranks: by the beginnings of words, and by words with a slip. */
function prefixIndex(entries: readonly SearchEntry[]): (query: string) => SearchEntry[] {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: KEYS.map(({ name }) => name),
    extractField(entry, field) {
      const value = entry[field as keyof SearchEntry];
      return Array.isArray(value) ? value.join('\n') : String(value);
    },
    processTerm: withoutMarks,
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const boost = Object.fromEntries(KEYS.map(({ name, weight }) => [name, weight]));
  return (query) =>
    index
      .search(query, { prefix: true, fuzzy: fuzziness, boost })
      .slice(0, MOST_CANDIDATES)
      .flatMap(({ id }) => entries[Number(id)] ?? []);
}

/** The operator's own search box. */
export function createAnswerSearch(answers: readonly Answer[]): AnswerSearch {
  const bodies = templatesFromAnswers(answers).map(({ body }) => body);
  const entries = answers.map((answer, i) => entryOf(answer, bodies[i] ?? ''));
  const small = entries.length <= FEW_ANSWERS ? new Fuse(entries, FUSE) : undefined;
  const candidatesOf = small ? undefined : prefixIndex(entries);
  return {
    search(query, limit = 20) {
      const wanted = readableStart(query, LONGEST_SEARCH).trim();
      if (!wanted) return [];
      const fuse = small ?? new Fuse(candidatesOf?.(wanted) ?? [], FUSE);
      return fuse.search(wanted, { limit }).map(toMatch);
    },
  };
}
