import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { systemClock } from '@/lib/core/index.ts';
import { hearPicks } from '@/lib/learning/index.ts';
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  openIndexCache,
  openLearned,
  openPackReader,
  openReader,
} from '@/lib/store/index.ts';
import type { Building } from './sidepanel/building.ts';
import { createEngine } from './sidepanel/suggest-engine.ts';
import type { FromWorker, ToWorker } from './sidepanel/suggest-messages.ts';

interface Port {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
}

declare global {
  // Set by suggest-builder.ts; a property of the worker's own scope is what two scripts share.
  var tanggapBuilding: Building | undefined;
  function importScripts(...addresses: string[]): void;
}

/** Milliseconds; as a rule what was chosen is learnt long before the next question. */
const PATIENCE = 300;
/** Built from entrypoints/suggest-builder.ts. */
const BUILDER = '/suggest-builder.js';

function building(): Building {
  if (!self.tanggapBuilding) importScripts(BUILDER);
  if (!self.tanggapBuilding) throw new Error(`${BUILDER} gave nothing`);
  return self.tanggapBuilding;
}

export default defineUnlistedScript(() => {
  // The browser opens one database after the other, and what the index is read from is read the longest.
  const cache = openIndexCache({
    index: async (kept) => building().indexWriter.index(kept),
    search: async (kept) => building().indexWriter.search(kept),
  });
  const reader = openReader(DATABASE_NAME, DATABASE_VERSION);
  const learned = openLearned(reader, async (index) => building().writeLearned(index));
  // A worker hears of its first panel a tenth of a second after it runs (Chromium 156); what it reads is on its way then.
  void learned.readAhead().then((found) => {
    if (!found) cache.readAhead();
  });
  const pack = openPackReader(reader, async () => building().makeDatabase());
  const engine = createEngine({
    building,
    readHead: pack.head,
    readSome: pack.some,
    cache,
    // The worker's name: version of the program (start-ranking.ts); browser.* is not there in a worker.
    program: self.name,
    now: systemClock.now,
    learned,
    patience: PATIENCE,
    hearPicks,
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
