import type { PersonalPayload } from '../domain/index.ts';
import { openPayload } from './payload.ts';
import type { JournalTables, PayloadRow } from './tables.ts';

const BATCH = 500;

export interface Scanned {
  readonly row: PayloadRow;
  readonly personal: PersonalPayload;
}

/** Opens every payload that can still be opened, oldest first, a batch at a time; `visit` gets each once. */
export async function scanPayloads(
  tables: JournalTables,
  visit: (payload: Scanned) => void,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  const keys = new Map<string, CryptoKey>();
  let after = 0;
  let done = 0;
  for (;;) {
    const rows = await tables.payloads.where('seq').above(after).limit(BATCH).toArray();
    const last = rows.at(-1);
    if (!last) return;
    after = last.seq;
    const opened = await Promise.all(rows.map((row) => openPayload(tables, row, keys)));
    for (const [at, payload] of opened.entries()) {
      const row = rows[at];
      if (row && payload.state === 'open') visit({ row, personal: payload.personal });
    }
    done += rows.length;
    onProgress(done);
  }
}
