import type { Answer, Pack } from '../domain/index.ts';
import {
  createIndex,
  type Hit,
  type IndexSnapshot,
  indexOptionsOf,
  MOST_TRAINED_TEMPLATES,
  templatesFromAnswers,
} from '../suggest/index.ts';

/** Each question is asked of an index that lacks it and a quarter of the others, as a citizen's words would be new. */
const FOLDS = 4;
/** Asked of a large pack, chosen by their words so that two versions of it are asked the same. */
const MOST_QUESTIONS = 2_000;
/** Places that are told apart; the sidebar shows three. */
const PLACES = 4;
/** Questions between two looks at the clock of the page. */
const STRIDE = 20;

export interface AskedQuestion {
  readonly answerId: string;
  readonly question: string;
  /** 1 for first; undefined beyond the places that are told apart. */
  readonly place: number | undefined;
  /** The answer that came first, or undefined where none did. */
  readonly first: string | undefined;
}

/** How a pack's own questions found their answers. */
export interface QuestionSheet {
  readonly asked: readonly AskedQuestion[];
  /** Questions of the pack; more than were asked where it is large. */
  readonly questions: number;
}

export interface SheetOptions {
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Lets the page breathe between two stretches of work. */
  readonly pause?: () => Promise<void>;
}

const breathe = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** FNV-1a, so that a question is in the same fold of every version of a pack. */
function numberOf(text: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash >>> 0;
}

/**
 * Asks a pack its own sample questions, each left out of the index that is asked. Rejects with the signal's reason.
 * Two seconds of work for fifty answers and a fold; a large pack is asked in one fold.
 */
export async function askQuestions(
  pack: Pick<Pack, 'answers' | 'slang' | 'synonyms'>,
  { signal, onProgress, pause = breathe }: SheetOptions = {},
): Promise<QuestionSheet> {
  const answers = pack.answers.filter(({ status }) => status !== 'withdrawn');
  const large = answers.length > MOST_TRAINED_TEMPLATES;
  const questions = answers.reduce((sum, { sampleQuestions }) => sum + sampleQuestions.length, 0);
  const share = large ? Math.min(1, (MOST_QUESTIONS * FOLDS) / Math.max(1, questions)) : 1;
  const folds = large ? 1 : FOLDS;
  const isAsked = (question: string, fold: number): boolean => {
    const number = numberOf(question);
    return number % FOLDS === fold && (Math.floor(number / FOLDS) % 1_000) / 1_000 < share;
  };
  const total = large ? Math.min(MOST_QUESTIONS, questions / FOLDS) : questions;
  const asked: AskedQuestion[] = [];
  let before: IndexSnapshot | undefined;
  for (let fold = 0; fold < folds; fold++) {
    await pause();
    signal?.throwIfAborted();
    const without = answers.map((answer) => ({
      ...answer,
      sampleQuestions: answer.sampleQuestions.filter((question) => !isAsked(question, fold)),
    }));
    const index = createIndex(templatesFromAnswers(without), indexOptionsOf(pack), before);
    // What is the same in every fold, chatter above all, is analysed once.
    before = folds > 1 && fold === 0 ? index.serialize() : before;
    const left = answers.flatMap(({ id, sampleQuestions }) =>
      sampleQuestions.filter((question) => isAsked(question, fold)).map((question) => ({ id, question })),
    );
    for (const [at, { id, question }] of left.entries()) {
      if (at % STRIDE === 0) {
        onProgress?.(Math.min(1, asked.length / Math.max(1, total)));
        await pause();
        signal?.throwIfAborted();
      }
      asked.push(askedOf(id, question, (most) => index.search(question, most)));
    }
  }
  onProgress?.(1);
  return { asked, questions };
}

/** Most find their answer first, and only the first is then looked for: explaining three hits takes most of the time. */
function askedOf(answerId: string, question: string, search: (most: number) => Hit[]): AskedQuestion {
  const [first] = search(1);
  if (first?.id === answerId) return { answerId, question, place: 1, first: first.id };
  const place = search(PLACES).findIndex(({ id }) => id === answerId);
  return { answerId, question, place: place < 0 ? undefined : place + 1, first: first?.id };
}

/** What the ranker reads of an answer; anything else may change without a question finding another one. */
const readOf = ({ title, sampleQuestions, keywords, negativeKeywords, variants }: Answer): string =>
  JSON.stringify([title, sampleQuestions, keywords, negativeKeywords, variants]);

/** Answers that are new, or whose words for the ranker differ. */
export function changedAnswers(before: Pick<Pack, 'answers'>, after: Pick<Pack, 'answers'>): Set<string> {
  const was = new Map(before.answers.map((answer) => [answer.id, readOf(answer)]));
  return new Set(after.answers.filter((answer) => was.get(answer.id) !== readOf(answer)).map(({ id }) => id));
}
