import { success } from '@/lib/core/index.ts';
import type { Pack } from '@/lib/domain/index.ts';
import { compare, type ImportDefaults, readImport } from '@/lib/exchange/index.ts';
import type { ReadMessage, ReadReply } from './messages.ts';

/** Ten megabytes of rows take seconds; a page that has had enough of them ends this worker. */
self.onmessage = ({ data }: MessageEvent<ReadMessage>): void => {
  const reply: ReadReply = dryRun(data.bytes, data.pack, data.defaults);
  self.postMessage(reply);
};

function dryRun(bytes: Uint8Array, pack: Pack, defaults: ImportDefaults): ReadReply {
  const imported = readImport(bytes);
  if (!imported.ok) return imported;
  const { format, ignoredColumns } = imported.value;
  return success({ format, ignoredColumns, comparison: compare(imported.value, pack, defaults) });
}
