import Fuse, { type FuseResult, type IFuseOptions } from 'fuse.js';
import type { Answer } from '../domain/index.ts';
import { createCandidates } from './candidates.ts';
import { templatesFromAnswers } from './from-answers.ts';
import { createSlangMap, readableStart } from './normalise.ts';
import { plain, searchWords } from './search-words.ts';
import type { IndexOptions } from './types.ts';

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
  /** Words of the answer that the search met, lower case and without accents. */
  words: string[];
}

export interface AnswerSearch {
  search(query: string, limit?: number): AnswerMatch[];
}

/** Fuse ranks by what an operator sees or types; a body is long, and the prefix index has read it. */
const KEYS: { name: SearchField; weight: number }[] = [
  { name: 'title', weight: 3 },
  { name: 'shortcut', weight: 3 },
  // Light: of the many questions of an answer one always holds a common word that is another answer's title.
  { name: 'sampleQuestions', weight: 0.5 },
  { name: 'topic', weight: 1 },
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
/** Fuse's time goes with what it is given: of an answer's many sample questions, those that hold most of the search. */
const MOST_QUESTIONS = 2;
/** Words of an answer that a search can mark. */
const MOST_WORDS = 12;
/** What the prefix index counts beside Fuse: it knows the whole answer, and slips that Fuse's threshold passes over. */
const FOUND_SHARE = 0.3;
/** What an operator searches for stands at the beginning; whole bodies are most of the time. */
const BODY_CHARACTERS = 240;

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
  return { answerId: item.answerId, score: 1 - score, matches: fields, words: [] };
}

const BOOST: Record<SearchField, number> = {
  title: 3,
  shortcut: 3,
  sampleQuestions: 0.5,
  topic: 1,
  body: 0.5,
};

/** The sample questions that hold most of the words that the search met. */
function nearestQuestions(questions: readonly string[], met: readonly string[]): string[] {
  return questions
    .map((question, at) => {
      const text = plain(question);
      return { question, at, words: met.filter((word) => text.includes(word)).length };
    })
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words || a.at - b.at)
    .slice(0, MOST_QUESTIONS)
    .map(({ question }) => question);
}

/** The operator's own search box; `slang` is the pack's, beside the built-in one. */
export function createAnswerSearch(
  answers: readonly Answer[],
  { slang = {} }: Pick<IndexOptions, 'slang'> = {},
): AnswerSearch {
  const bodies = templatesFromAnswers(answers).map(({ body }) => body);
  const entries = answers.map((answer, i) => entryOf(answer, bodies[i] ?? ''));
  const candidatesOf = createCandidates(entries, BOOST, ['title', 'shortcut']);
  const standard = createSlangMap(slang);
  return {
    search(query, limit = 20) {
      const words = searchWords(readableStart(query, LONGEST_SEARCH), standard);
      if (words.length === 0) return [];
      const telling = words.filter((word) => word.telling);
      const candidates = candidatesOf(telling);
      const picked = candidates.flatMap(({ at, met }) => {
        const entry = entries[at];
        return entry ? [{ ...entry, sampleQuestions: nearestQuestions(entry.sampleQuestions, met) }] : [];
      });
      const fuse = new Fuse(picked, FUSE);
      const ranked = new Map<string, AnswerMatch>();
      for (const wanted of new Set([
        telling.map(({ forms }) => forms.at(-1)).join(' '),
        telling.map(({ forms }) => forms[0]).join(' '),
      ]))
        for (const found of fuse.search(wanted).map(toMatch))
          if (found.score > (ranked.get(found.answerId)?.score ?? -1)) ranked.set(found.answerId, found);
      const best = Math.max(...candidates.map(({ score }) => score), Number.MIN_VALUE);
      return candidates
        .flatMap(({ at, score, covered, met }): AnswerMatch[] => {
          const answerId = entries[at]?.answerId;
          if (answerId === undefined) return [];
          const { score: likeness, matches } = ranked.get(answerId) ?? { score: 0, matches: [] };
          // An answer that holds every word of the search goes before one that says one of them in its title.
          const blend = covered ** 2 * ((1 - FOUND_SHARE) * likeness + (FOUND_SHARE * score) / best);
          return [{ answerId, score: blend, matches, words: met.slice(0, MOST_WORDS) }];
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}
