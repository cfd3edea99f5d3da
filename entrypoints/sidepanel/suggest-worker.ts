import { systemClock } from '@/lib/core/index.ts';
import { Database, openIndexCache, openLearned, readActiveHead, readActivePack } from '@/lib/store/index.ts';
import { createEngine } from './suggest-engine.ts';
import type { FromWorker, ToWorker } from './suggest-messages.ts';

/** The worker's name: version of the program (suggester.ts); browser.* is not there in a worker. */
const program = self.name;
const database = new Database();
const engine = createEngine({
  readHead: () => readActiveHead(database),
  readPack: () => readActivePack(database),
  cache: openIndexCache(),
  program,
  now: systemClock.now,
  learned: openLearned(database.learning),
  later: (job, milliseconds) => void setTimeout(job, milliseconds),
});

interface Port {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
}

function serve(port: Port): void {
  port.onmessage = ({ data }) => void engine(data).then((reply) => port.postMessage(reply));
}

// One for all panels where the browser has shared workers, else one for each.
if ('onconnect' in self)
  (self as { onconnect: ((event: MessageEvent) => void) | null }).onconnect = ({ ports: [port] }) => {
    if (port) serve(port as unknown as Port);
  };
else serve(self as unknown as Port);
