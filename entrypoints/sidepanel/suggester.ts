import type { Settings, Suggested } from '@/lib/domain/index.ts';
import type { SomeAnswers } from '@/lib/store/index.ts';
import type { SearchIndex } from '@/lib/suggest/index.ts';
import { startRanking } from './start-ranking.ts';
import type { FromWorker, ToWorker } from './suggest-messages.ts';

export interface Suggester {
  /** Resolves when the pack in use is ready. */
  open(): Promise<void>;
  suggest(text: string, postText: string | undefined, caution: Settings['caution']): Promise<Suggested>;
  /** Also the answers that were found, where they can be had before the whole pack. */
  suggestFirst(
    text: string,
    postText: string | undefined,
    caution: Settings['caution'],
  ): Promise<FirstSuggested>;
  searchIndex(): Promise<SearchIndex>;
}

export interface FirstSuggested {
  readonly found: Suggested;
  readonly some?: SomeAnswers;
}

interface Waiting {
  readonly resolve: (reply: FromWorker) => void;
  readonly reject: (error: Error) => void;
}

type Ask = ToWorker extends infer M ? (M extends ToWorker ? Omit<M, 'question'> : never) : never;

/** Ranks in a worker, so that typing never waits for training; `version` of the program names the worker. */
export function createSuggester(version: string): Suggester {
  const waiting = new Map<number, Waiting>();
  let questions = 0;
  const receive = (data: FromWorker): void => {
    const asked = waiting.get(data.question);
    waiting.delete(data.question);
    if (data.key === 'failed') asked?.reject(new Error(data.detail));
    else asked?.resolve(data);
  };
  const fail = (event: ErrorEvent | Event): void => {
    const error = new Error(`ranking worker: ${'message' in event ? event.message : event.type}`);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const worker = startRanking(version);
  worker.listen(receive, fail);
  const ask = <K extends FromWorker['key']>(message: Ask, expected: K) =>
    new Promise<Extract<FromWorker, { key: K }>>((resolve, reject) => {
      const question = ++questions;
      waiting.set(question, {
        resolve(reply) {
          if (reply.key === expected) resolve(reply as Extract<FromWorker, { key: K }>);
          else reject(new Error(`ranking worker: ${reply.key} instead of ${expected}`));
        },
        reject,
      });
      worker.send({ ...message, question } as ToWorker);
    });
  return {
    async open() {
      await ask({ key: 'open' }, 'opened');
    },
    suggest: async (text, postText, caution) =>
      (await ask({ key: 'suggest', text, postText, caution, withAnswers: false }, 'suggested')).found,
    suggestFirst: (text, postText, caution) =>
      ask({ key: 'suggest', text, postText, caution, withAnswers: true }, 'suggested'),
    searchIndex: async () => (await ask({ key: 'search-index' }, 'search-index')).index,
  };
}
