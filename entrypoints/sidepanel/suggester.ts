import type { Settings, Suggested } from '@/lib/domain/index.ts';
import type { AnswerMatch } from '@/lib/suggest/index.ts';
import type { FromWorker, ToWorker } from './suggest-messages.ts';

export interface Suggester {
  /** Resolves when the pack in use is ready. */
  open(): Promise<void>;
  suggest(text: string, postText: string | undefined, caution: Settings['caution']): Promise<Suggested>;
  search(query: string, limit: number): Promise<AnswerMatch[]>;
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
  const receive = ({ data }: MessageEvent<FromWorker>): void => {
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
  const send = connect(version, receive, fail);
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
      send({ ...message, question } as ToWorker);
    });
  return {
    async open() {
      await ask({ key: 'open' }, 'opened');
    },
    suggest: async (text, postText, caution) =>
      (await ask({ key: 'suggest', text, postText, caution }, 'suggested')).found,
    search: async (query, limit) => (await ask({ key: 'search', query, limit }, 'found')).matches,
  };
}

function connect(
  name: string,
  receive: (event: MessageEvent<FromWorker>) => void,
  fail: (event: ErrorEvent | Event) => void,
): (message: ToWorker) => void {
  if (typeof SharedWorker === 'function') {
    const shared = new SharedWorker(new URL('./suggest-worker.ts', import.meta.url), {
      type: 'module',
      name,
    });
    shared.onerror = fail;
    shared.port.onmessage = receive;
    return (message) => shared.port.postMessage(message);
  }
  const own = new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module', name });
  own.onerror = fail;
  own.onmessage = receive;
  return (message) => own.postMessage(message);
}
