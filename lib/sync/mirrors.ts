import { type Clock, failure, folderAddress, type Outcome } from '../core/index.ts';
import type { PackSource } from '../domain/index.ts';
import { type HttpsOptions, httpsSource } from '../packs/index.ts';
import type { Database } from '../store/index.ts';
import { pinRepository, type SyncFailure, type SyncResult, syncAnswers } from './answers.ts';

/** A host that is worth asking again elsewhere, and not one whose files were refused. */
export async function syncFromMirrors(
  database: Database,
  { addresses, fingerprint }: PackSource,
  options: HttpsOptions,
  clock: Clock,
): Promise<Outcome<SyncResult, SyncFailure>> {
  let last: Outcome<SyncResult, SyncFailure> = failure('no-source');
  for (const text of addresses) {
    const address = folderAddress(text);
    if (!address) continue;
    const source = httpsSource(address, options);
    const pinned = await pinRepository(database, source, fingerprint);
    last = pinned.ok ? await syncAnswers(database, source, 'network', clock) : pinned;
    if (last.ok || last.reason === 'source-cancelled') return last;
  }
  return last;
}
