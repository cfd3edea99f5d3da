import type { Applied, ExchangeServices } from '@/components/console/exchange/index.ts';
import { failure, type Outcome, success, systemClock } from '@/lib/core/index.ts';
import type { Answer } from '@/lib/domain/index.ts';
import {
  addAnswer,
  baseItem,
  editAnswer,
  editedPack,
  entryOf,
  type WorkingCopy,
} from '@/lib/drafting/index.ts';
import { exchangeEnding, MAX_IMPORT_BYTES, writeExchange } from '@/lib/exchange/index.ts';
import type { Language } from '@/lib/i18n/index.ts';
import { changeWorkingCopy, type Database, readWorkingCopy } from '@/lib/store/index.ts';
import { downloadBytes } from '../download.ts';
import { readOwnName } from '../drafting/own-name.ts';
import { createServices } from '../services.ts';
import type { ReadMessage, ReadReply } from './messages.ts';

/** Between two of these the page can be stopped; one is one transaction. */
const BATCH = 100;
const TYPES = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json;charset=utf-8',
};

export function createExchangeServices(database: Database, language: () => Language): ExchangeServices {
  const log = createServices(database);
  return {
    async read(file, signal) {
      // What is too large is not even loaded.
      if (file.size > MAX_IMPORT_BYTES)
        return failure('import-too-large', `${file.size} > ${MAX_IMPORT_BYTES}`);
      const [copy, me] = await Promise.all([readWorkingCopy(database), readOwnName(database)]);
      if (!copy) throw new Error('no working copy');
      const bytes = new Uint8Array(await file.arrayBuffer());
      const pack = editedPack(copy);
      const owner = me?.name ?? (pack.organisation.shortName ?? pack.organisation.name).slice(0, 200);
      const spoken = pack.answers[0]?.variants[0]?.language ?? 'id';
      return readInWorker({ bytes, pack, defaults: { owner, language: spoken } }, signal);
    },
    async apply(answers, { signal, onProgress }) {
      const me = await readOwnName(database);
      if (!me) return failure('no-working-copy');
      const at = new Date(systemClock.now()).toISOString();
      const refused: string[] = [];
      let done = 0;
      for (let from = 0; from < answers.length && !signal.aborted; from += BATCH) {
        const batch = answers.slice(from, from + BATCH);
        let left: string[] = [];
        const changed = await changeWorkingCopy(database, (before): Outcome<WorkingCopy> => {
          left = [];
          return success(batch.reduce((copy, answer) => put(copy, answer, me, at, left), before));
        });
        if (!changed.ok)
          return failure(changed.reason === 'storage-full' ? 'storage-full' : 'no-working-copy');
        refused.push(...left);
        done += batch.length - left.length;
        onProgress(from + batch.length);
      }
      const applied: Applied = { done, refused, stopped: signal.aborted };
      return success(applied);
    },
    async save(format) {
      const copy = await readWorkingCopy(database);
      if (!copy) return { ok: false, code: 'E33' };
      const pack = editedPack(copy);
      const ending = exchangeEnding(format);
      const day = new Date(systemClock.now()).toISOString().slice(0, 10);
      return downloadBytes(log, {
        format: 'draft',
        name: `tanggap-${pack.id}-${format}-${day}.${ending}`,
        bytes: await writeExchange(pack, format, language()),
        type: TYPES[ending],
        count: pack.answers.length,
      });
    },
  };
}

/** An answer that the drafts have is edited, another one added; one that was withdrawn meanwhile stays so. */
function put(
  copy: WorkingCopy,
  answer: Answer,
  me: Parameters<typeof editAnswer>[2],
  at: string,
  refused: string[],
): WorkingCopy {
  const key = `answer:${answer.id}` as const;
  const entry = entryOf(copy, key);
  if (entry?.state !== 'withdrawn' && (entry ?? baseItem(copy.base, key)))
    return editAnswer(copy, answer, me, at);
  const added = addAnswer(copy, answer, me, at);
  if (added.ok) return added.value;
  refused.push(answer.title);
  return copy;
}

function readInWorker(message: ReadMessage, signal: AbortSignal): Promise<ReadReply> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const stop = (): void => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop);
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      end();
      resolve(data);
    };
    worker.onerror = (event) => {
      end();
      reject(new Error(`import worker: ${event.message}`));
    };
    worker.postMessage(message);
  });
}
