import { collectionPlace } from '@/lib/browser/index.ts';
import { collectInTurn } from '@/lib/collect/index.ts';
import { database, journalWriter } from './services.ts';

/**
 * Keeps the newest checkpoint outside of this device, where a place is set: after each seal, and every few minutes for
 * what could not be sent.
 */
export async function collectCheckpoint(): Promise<void> {
  const configured = await collectionPlace.read();
  if (configured) await collectInTurn(database, journalWriter, configured.value);
}
