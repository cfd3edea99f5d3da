import { browser, journalHooks, readOperator } from '@/lib/browser/index.ts';
import type { Operator } from '@/lib/domain/index.ts';
import { createWriter } from '@/lib/store/index.ts';
import { database } from './database.ts';

/** The journal's writer of this page. */
export const consoleWriter = createWriter(database, browser.runtime.getManifest().version, journalHooks);

export const currentOperator = async (): Promise<Operator | null> => (await readOperator())?.operator ?? null;
