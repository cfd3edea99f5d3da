import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { systemClock } from '@/lib/core/index.ts';
import {
  Database,
  openIndexCache,
  openLearned,
  readActiveHead,
  readActivePack,
  readSomeAnswers,
} from '@/lib/store/index.ts';
import { createEngine } from './sidepanel/suggest-engine.ts';
import type { FromWorker, ToWorker } from './sidepanel/suggest-messages.ts';

interface Port {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
}

export default defineUnlistedScript(() => {
  const database = new Database();
  // A worker hears of its first panel a tenth of a second after it runs (Chromium 156); what it will read from is open then.
  database.open().catch(() => undefined);
  const engine = createEngine({
    readHead: () => readActiveHead(database),
    readPack: () => readActivePack(database),
    readSome: (ids) => readSomeAnswers(database, ids),
    cache: openIndexCache(),
    // The worker's name: version of the program (start-ranking.ts); browser.* is not there in a worker.
    program: self.name,
    now: systemClock.now,
    learned: openLearned(database.learning),
    later: (job, milliseconds) => void setTimeout(job, milliseconds),
  });
  const serve = (port: Port): void => {
    port.onmessage = ({ data }) => void engine(data).then((reply) => port.postMessage(reply));
  };

  // One for all panels where the browser has shared workers, else one for each.
  if ('onconnect' in self)
    (self as { onconnect: ((event: MessageEvent) => void) | null }).onconnect = ({ ports: [port] }) => {
      if (port) serve(port as unknown as Port);
    };
  else serve(self as unknown as Port);
});
