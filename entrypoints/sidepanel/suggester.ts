import type { Answer, Pack, Settings, Suggestion } from '@/lib/domain/index.ts';
import type { FromWorker, ToWorker } from './suggest-messages.ts';

export interface Suggester {
  suggest(text: string, postText: string | undefined, caution: Settings['caution']): Promise<Suggestion[]>;
  close(): void;
}

/** Ranks in a worker, so that typing never waits for training. */
export function createSuggester(
  answers: readonly Answer[],
  pack: Omit<Pack, 'answers'>,
  modelKey: string,
): Suggester {
  const worker = new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (found: Suggestion[]) => void>();
  let questions = 0;
  const send = (message: ToWorker): void => worker.postMessage(message);
  let trained: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    trained = resolve;
  });
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.key === 'trained') return trained();
    waiting.get(data.question)?.(data.found);
    waiting.delete(data.question);
  };
  send({ key: 'index', answers, slang: pack.slang, synonyms: pack.synonyms, modelKey });
  return {
    async suggest(text, postText, caution) {
      await ready;
      const question = ++questions;
      const found = new Promise<Suggestion[]>((resolve) => waiting.set(question, resolve));
      send({ key: 'suggest', question, text, postText, caution });
      return found;
    },
    close: () => worker.terminate(),
  };
}
