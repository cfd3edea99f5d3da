import type { Downloaded } from '@/components/console/downloaded.ts';
import { saveFile } from '@/lib/browser/index.ts';
import { sha256Hex } from '@/lib/core/index.ts';
import { ERROR_CODES, type ErrorCode } from '@/lib/domain/index.ts';
import { appendOwn } from '@/lib/journal/index.ts';
import type { ExportServices } from './exporter.ts';

interface FileFacts {
  /** What the log calls it. */
  readonly format: 'evidence' | 'draft';
  readonly name: string;
  /** Wordings, answers or entries in the file. */
  readonly count: number;
}

interface BytesFile extends FileFacts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

export interface JsonFile extends FileFacts {
  readonly content: unknown;
}

type Log = Pick<ExportServices, 'writer' | 'readOperator'>;

/** Writes the `exported` event first; only then is there a file, so that no wording leaves unrecorded. */
export async function downloadBytes(
  log: Log,
  { format, name, bytes, type, count }: BytesFile,
): Promise<Downloaded> {
  const written = await appendOwn(await log.writer(), await log.readOperator(), {
    event: 'exported',
    detail: { format, rows: count, sha256: sha256Hex(bytes), head: null },
  });
  if (!written.ok) {
    const code: ErrorCode = ERROR_CODES[written.reason === 'storage-full' ? 'storage-full' : 'journal-write'];
    return { ok: false, code };
  }
  saveFile(name, [bytes], type);
  return { ok: true, name, count };
}

export const downloadJson = (log: Log, { content, ...file }: JsonFile): Promise<Downloaded> =>
  downloadBytes(log, {
    ...file,
    bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
    type: 'application/json;charset=utf-8',
  });
