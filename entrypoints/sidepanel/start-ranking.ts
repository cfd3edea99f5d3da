import type { FromWorker, ToWorker } from './suggest-messages.ts';

export interface RankingWorker {
  send(message: ToWorker): void;
  listen(receive: (message: FromWorker) => void, fail: (event: ErrorEvent | Event) => void): void;
}

/** Built from entrypoints/suggest-worker.ts. */
const SCRIPT = '/suggest-worker.js';

/** The worker that ranks: one for all pages where the browser has shared workers; `version` of the program names it. */
export function startRanking(version: string): RankingWorker {
  if (typeof SharedWorker === 'function') {
    const shared = new SharedWorker(SCRIPT, version);
    return {
      send: (message) => shared.port.postMessage(message),
      listen(receive, fail) {
        shared.onerror = fail;
        shared.port.onmessage = ({ data }: MessageEvent<FromWorker>) => receive(data);
      },
    };
  }
  const own = new Worker(SCRIPT, { name: version });
  return {
    send: (message) => own.postMessage(message),
    listen(receive, fail) {
      own.onerror = fail;
      own.onmessage = ({ data }: MessageEvent<FromWorker>) => receive(data);
    },
  };
}
