import {
  createReplyLookup,
  type Exported,
  type ExportOrder,
  writeExport,
} from '../../../lib/export/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { createLineReader } from '../../../lib/journal/index.ts';
import type { Database } from '../../../lib/store/index.ts';

export interface ExportedFile extends Exported {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

/** The file that an export of this journal gives, whole. */
export async function exported(
  database: Database,
  order: Partial<ExportOrder> & Pick<ExportOrder, 'format'>,
  watch: { signal?: AbortSignal; onProgress?: (done: number) => void } = {},
): Promise<ExportedFile> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const done = await writeExport(
    {
      profile: 'full',
      sequences: await database.leaves.orderBy('seq').primaryKeys(),
      facts: { organisation: 'Kantor Contoh', device: 'device-1', filter: [['Situs', 'X']] },
      t: createTranslate('en'),
      ...order,
    },
    { read: createLineReader(database.journal), lookUp: createReplyLookup(database.journal) },
    {
      async write(bytes) {
        // Whoever keeps a piece may be handed the same memory again.
        pieces.push(bytes.slice());
      },
    },
    { signal: new AbortController().signal, onProgress: () => undefined, ...watch },
  );
  const file = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return { ...done, file, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(file) };
}
