import type { ActivePack, IndexCache } from '../../lib/store/index.ts';
import { type AnswerSearch, createAnswerSearch, templatesFromAnswers } from '../../lib/suggest/index.ts';
import { type LearnedIndex, type LearnedParts, openLearnedIndex } from './learned-index.ts';
import { prepareIndex } from './prepare-index.ts';
import type { FromWorker, ToWorker } from './suggest-messages.ts';

export interface EngineParts {
  readonly readPack: () => Promise<ActivePack | undefined>;
  readonly cache: IndexCache;
  /** Version of the program: another one may read the same pack differently. */
  readonly program: string;
  readonly now: () => number;
  readonly learned: LearnedParts['learned'];
  readonly later: LearnedParts['later'];
}

interface Opened {
  readonly content: string;
  readonly index: LearnedIndex;
  readonly search: AnswerSearch;
}

/** Answers every panel from one index; what is asked before it is ready waits. */
export function createEngine(parts: EngineParts): (message: ToWorker) => Promise<FromWorker> {
  let opening: Promise<Opened | undefined> | undefined;

  const open = async (before: Opened | undefined): Promise<Opened | undefined> => {
    const active = await parts.readPack();
    if (!active) return undefined;
    const { answers, row } = active;
    const content = row.sha256;
    if (before?.content === content) return before;
    const { slang, synonyms } = row.header;
    const wanted = {
      pack: row.id,
      content,
      program: parts.program,
      templates: templatesFromAnswers(answers),
      options: {
        slang: { ...slang },
        synonyms: synonyms.map(({ id, words }) => ({ id, words: [...words] })),
      },
    };
    const index = await openLearnedIndex(wanted, {
      ...parts,
      fresh: () => prepareIndex(wanted, parts.cache, parts.now),
    });
    return { content, index, search: createAnswerSearch(answers, { slang: { ...slang } }) };
  };
  const answer = async (message: ToWorker): Promise<FromWorker> => {
    const { question } = message;
    if (message.key === 'open') {
      const before = opening;
      opening = (async () => open(await before?.catch(() => undefined)))();
      await opening;
      return { key: 'opened', question };
    }
    opening ??= open(undefined);
    const opened = await opening;
    if (!opened) throw new Error('no pack in use');
    if (message.key === 'search')
      return { key: 'found', question, matches: opened.search.search(message.query, message.limit) };
    const found = await opened.index.suggest(message.text, {
      threshold: message.caution,
      ...(message.postText === undefined ? {} : { postText: message.postText }),
    });
    return { key: 'suggested', question, found };
  };

  return async (message) => {
    try {
      return await answer(message);
    } catch (error) {
      return { key: 'failed', question: message.question, detail: String(error) };
    }
  };
}
