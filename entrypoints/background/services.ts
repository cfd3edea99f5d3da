import { browser, journalHooks } from '@/lib/browser/index.ts';
import { createWriter, Database } from '@/lib/store/index.ts';

export const database = new Database();
export const journalWriter = createWriter(database, browser.runtime.getManifest().version, journalHooks);
