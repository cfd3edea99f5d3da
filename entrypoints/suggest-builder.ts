import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBuilding } from './sidepanel/building.ts';

/** Loaded by the ranking worker (suggest-worker.ts) where it needs it. */
export default defineUnlistedScript(() => {
  self.tanggapBuilding = createBuilding();
});
