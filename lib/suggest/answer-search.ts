import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Answer } from '../domain/index.ts';
import { createCandidates } from './candidates.ts';
import { templatesFromAnswers } from './from-answers.ts';
import { createSlangMap, readableStart } from './normalise.ts';
import { plain, searchWords } from './search-words.ts';
import type { IndexOptions } from './types.ts';
import { WordIndex, type WordTable, wordTable } from './word-index.ts';

interface SearchEntry {
  readonly answerId: string;
  readonly title: string;
  readonly shortcut: string;
  readonly topic: string;
  readonly sampleQuestions: readonly string[];
}

export interface AnswerMatch {
  readonly answerId: string;
  /** 0 to 1, 1 is best. */
  readonly score: number;
  /** Words of the answer that the search met, lower case and without accents. */
  readonly words: readonly string[];
}

export interface AnswerSearch {
  search(query: string, limit?: number): AnswerMatch[];
}

/** What a search of many answers needs beside them; plain data, made where nobody waits for it. */
export interface SearchIndex {
  /** The answers that it was made of, in the order of the table's entries. */
  readonly ids: readonly string[];
  readonly words: WordTable;
}

/** Fuse ranks by what an operator sees or types; a body is long, and the prefix index has read it. */
const KEYS: { name: keyof SearchEntry; weight: number }[] = [
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
  includeScore: true,
};
const LONGEST_SEARCH = 200;
/** Fuse's time goes with what it is given: of an answer's many sample questions, those that hold most of the search. */
const MOST_QUESTIONS = 2;
/** Words of an answer that a search can mark. */
const MOST_WORDS = 12;
/** What the prefix index counts beside Fuse: it knows the whole answer, and slips that Fuse's threshold passes over. */
const FOUND_SHARE = 0.3;
/** What an operator searches for stands at the beginning; whole bodies are most of the time. */
const BODY_CHARACTERS = 240;

/** What a word counts in each field, in the order of a table's fields; a short field is searched by stubs too. */
const FIELDS = [
  { boost: 3, brief: true },
  { boost: 3, brief: true },
  { boost: 1, brief: false },
  { boost: 0.5, brief: false },
  { boost: 0.5, brief: false },
] as const;

export function searchIndexOf(answers: readonly Answer[]): SearchIndex {
  const bodies = templatesFromAnswers(answers).map(({ body }) => body);
  const texts = answers.map(({ title, shortcut = '', topic, sampleQuestions }, at) => [
    title,
    shortcut,
    topic,
    sampleQuestions.join('\n'),
    (bodies[at] ?? '').slice(0, BODY_CHARACTERS),
  ]);
  return { ids: answers.map(({ id }) => id), words: wordTable(texts, FIELDS) };
}

interface Question {
  readonly question: string;
  readonly text: string;
}

const readQuestions = ({ sampleQuestions }: Answer): Question[] =>
  sampleQuestions.map((question) => ({ question, text: plain(question) }));

/** The sample questions that hold most of the words that the search met. */
function nearestQuestions(questions: readonly Question[], met: readonly string[]): string[] {
  return questions
    .map(({ question, text }, at) => ({
      question,
      at,
      words: met.filter((word) => text.includes(word)).length,
    }))
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words || a.at - b.at)
    .slice(0, MOST_QUESTIONS)
    .map(({ question }) => question);
}

type SearchOptions = Pick<IndexOptions, 'slang'>;

/** The operator's own search box over the answers that are here; `slang` is the pack's, beside the built-in one. */
export function openAnswerSearch(
  { ids, words: table }: SearchIndex,
  byId: ReadonlyMap<string, Answer>,
  { slang = {} }: SearchOptions = {},
): AnswerSearch {
  const candidatesOf = createCandidates(new WordIndex(table));
  const standard = createSlangMap(slang);
  /** Of answers that were met once: whoever types on meets most of them again. */
  const questions = new Map<string, Question[]>();
  const questionsOf = (answer: Answer): Question[] => {
    const read = questions.get(answer.id) ?? readQuestions(answer);
    questions.set(answer.id, read);
    return read;
  };
  return {
    search(query, limit = 20) {
      const words = searchWords(readableStart(query, LONGEST_SEARCH), standard);
      if (words.length === 0) return [];
      const telling = words.filter((word) => word.telling);
      // The index may be of another reading of the pack than the answers.
      const candidates = candidatesOf(telling).flatMap(({ at, ...found }) => {
        const answer = byId.get(ids[at] ?? '');
        return answer ? [{ ...found, answer }] : [];
      });
      const picked = candidates.map(({ answer, met }): SearchEntry => {
        const { id, title, shortcut = '', topic } = answer;
        const sampleQuestions = nearestQuestions(questionsOf(answer), met);
        return { answerId: id, title, shortcut, topic, sampleQuestions };
      });
      const fuse = new Fuse(picked, FUSE);
      const likenesses = new Map<string, number>();
      for (const wanted of new Set([
        telling.map(({ forms }) => forms.at(-1)).join(' '),
        telling.map(({ forms }) => forms[0]).join(' '),
      ]))
        for (const { item, score = 1 } of fuse.search(wanted))
          likenesses.set(item.answerId, Math.max(1 - score, likenesses.get(item.answerId) ?? 0));
      const best = Math.max(...candidates.map(({ score }) => score), Number.MIN_VALUE);
      return candidates
        .map(({ answer: { id: answerId }, score, covered, met }): AnswerMatch => {
          const likeness = likenesses.get(answerId) ?? 0;
          // An answer that holds every word of the search goes before one that says one of them in its title.
          const blend = covered ** 2 * ((1 - FOUND_SHARE) * likeness + (FOUND_SHARE * score) / best);
          return { answerId, score: blend, words: met.slice(0, MOST_WORDS) };
        })
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}

/** Both at once, where one context does all. */
export function createAnswerSearch(answers: readonly Answer[], options: SearchOptions = {}): AnswerSearch {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return openAnswerSearch(searchIndexOf(answers), byId, options);
}
