import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startRanking } from './sidepanel/start-ranking.ts';

/**
 * Starts the ranking worker before the panel's own scripts are read: it takes longer than they to be ready, and where it
 * is shared, the panel finds it running.
 */
export default defineUnlistedScript(() => {
  if (typeof SharedWorker !== 'function') return;
  // The panel asks with numbers from 1, through a port of its own.
  startRanking(browser.runtime.getManifest().version).send({ key: 'open', question: 0 });
});
