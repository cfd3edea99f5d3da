import type { OnExport } from '@/components/console/index.ts';
import { browser, readOperator } from '@/lib/browser/index.ts';
import { createId, systemClock, systemRandom } from '@/lib/core/index.ts';
import { entriesToCsv, entriesToJsonl, exportFileName } from '@/lib/export/index.ts';
import { append, readAll, sha256Hex } from '@/lib/journal/index.ts';
import { createWriter, type Database } from '@/lib/store/index.ts';

const TYPES = { csv: 'text/csv;charset=utf-8', jsonl: 'application/x-ndjson;charset=utf-8' } as const;

/** Writes the `exported` event first; only then is there a file, so that no export goes unrecorded. */
export function createExporter(database: Database): OnExport {
  const writer = createWriter(database, browser.runtime.getManifest().version);
  return async (kind, { entries, from, to }) => {
    // JSONL is the record: only the whole chain can be verified by a stranger. CSV is what the person filtered.
    const all = await readAll(database.journal);
    const rows = kind === 'csv' ? entries : all;
    const text = kind === 'csv' ? entriesToCsv(entries, all) : entriesToJsonl(all);
    const bytes = new TextEncoder().encode(text);
    const written = await append(await writer(), {
      eventId: createId(systemRandom),
      replyId: null,
      operator: (await readOperator())?.operator ?? null,
      where: null,
      personal: null,
      event: 'exported',
      detail: {
        format: kind,
        rows: rows.length,
        sha256: sha256Hex(bytes),
        head: rows.at(-1)?.row.hash ?? null,
        ...(kind === 'csv' && from ? { from } : {}),
        ...(kind === 'csv' && to ? { to } : {}),
      },
    });
    if (!written.ok) return { ok: false, code: written.reason === 'storage-full' ? 'E30' : 'E31' };
    const name = exportFileName(kind, systemClock.now());
    download(name, bytes, TYPES[kind]);
    return { ok: true, name, count: rows.length };
  };
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
