import type { OnExport } from '../../components/console/journal/index.ts';
import type { Operator } from '../../lib/domain/index.ts';
import { entriesToCsv, entriesToJsonl, exportFileName } from '../../lib/export/index.ts';
import { append, sha256Hex, type Writer } from '../../lib/journal/index.ts';
import { readEntries, readLines } from './read-log.ts';

export interface ExportServices {
  readonly writer: () => Promise<Writer>;
  readonly createId: () => string;
  readonly readOperator: () => Promise<Operator | null>;
  readonly download: (name: string, bytes: Uint8Array<ArrayBuffer>, type: string) => void;
}

const TYPES = { csv: 'text/csv;charset=utf-8', jsonl: 'application/x-ndjson;charset=utf-8' } as const;

/** Writes the `exported` event first; only then is there a file, so that no export goes unrecorded. */
export function createExporter(services: ExportServices): OnExport {
  return async (kind, { entries, from, to }) => {
    const writer = await services.writer();
    // JSONL is the record: only the whole chain can be verified by a stranger. CSV is what the person filtered.
    const lines = await readLines(writer.tables);
    const rows = kind === 'csv' ? entries : lines;
    const text = kind === 'csv' ? entriesToCsv(entries, readEntries(lines)) : entriesToJsonl(lines);
    const bytes = new TextEncoder().encode(text);
    const written = await append(writer, {
      eventId: services.createId(),
      replyId: null,
      operator: await services.readOperator(),
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
    const name = exportFileName(kind, writer.clock.now());
    services.download(name, bytes, TYPES[kind]);
    return { ok: true, name, count: rows.length };
  };
}
