import type { OnExport } from '@/components/console/journal/index.ts';
import { isQuotaError, success } from '@/lib/core/index.ts';
import type { ErrorCode, Operator } from '@/lib/domain/index.ts';
import {
  type BundleFailure,
  createReplyLookup,
  exportFileName,
  fileEnding,
  writeBundle,
  writeExport,
} from '@/lib/export/index.ts';
import { appendOwn, createLineReader, type Writer } from '@/lib/journal/index.ts';
import type { ExportTarget } from './export-target.ts';

export interface ExportServices {
  readonly writer: () => Promise<Writer>;
  readonly readOperator: () => Promise<Operator | null>;
  readonly organisation: () => Promise<string>;
  /** Opens the file; 'cancelled' when the person thought better of it. */
  readonly openTarget: (name: string, rows: number) => Promise<ExportTarget | 'cancelled'>;
}

const CODES: Readonly<Record<BundleFailure, ErrorCode>> = {
  'journal-broken': 'E32',
  'journal-empty': 'E31',
  'storage-full': 'E30',
  'storage-unreadable': 'E33',
};

/** Writes the file, then the `exported` event, and only then lets the file be: no export goes unrecorded. */
export function createExporter(services: ExportServices): OnExport {
  return async (request, watch) => {
    const { sequences, format, profile } = request;
    const ending = format === 'bundle' ? 'zip' : fileEnding({ ...request, format });
    const name = exportFileName(format, ending, {
      profile,
      first: sequences[0] ?? 0,
      last: sequences[sequences.length - 1] ?? 0,
    });
    const target = await services.openTarget(name, sequences.length);
    if (target === 'cancelled') return { ok: false, reason: 'cancelled' };
    try {
      const writer = await services.writer();
      const order = {
        ...request,
        facts: {
          organisation: await services.organisation(),
          device: writer.device,
          filter: request.filter,
        },
      };
      const source = { read: createLineReader(writer.tables), lookUp: createReplyLookup(writer.tables) };
      const done =
        format === 'bundle'
          ? await writeBundle(order, source, writer, target, watch)
          : success(await writeExport({ ...order, format }, source, target, watch));
      if (!done.ok) {
        await target.discard();
        return { ok: false, reason: 'failed', code: CODES[done.reason] };
      }
      const { rows, sha256, head } = done.value;
      const written = await appendOwn(writer, await services.readOperator(), {
        event: 'exported',
        detail: {
          format,
          rows,
          sha256,
          head,
          ...(request.from ? { from: request.from } : {}),
          ...(request.to ? { to: request.to } : {}),
        },
      });
      if (!written.ok) {
        await target.discard();
        return { ok: false, reason: 'failed', code: written.reason === 'storage-full' ? 'E30' : 'E31' };
      }
      await target.commit();
      // From here on a copy of this checkpoint is outside of the device, if the person keeps the file.
      if ('size' in done.value)
        await writer.tables.anchors.add({
          size: done.value.size,
          kind: 'export',
          at: new Date(writer.clock.now()).toISOString(),
        });
      return { ok: true, name, count: rows, sha256, head };
    } catch (error) {
      await target.discard().catch(() => undefined);
      if (watch.signal.aborted) return { ok: false, reason: 'cancelled' };
      if (isQuotaError(error)) return { ok: false, reason: 'failed', code: 'E30' };
      throw error;
    }
  };
}
