import type { Table } from 'dexie';
import { toBase64 } from '../../core/index.ts';
import type { Writer } from '../append.ts';
import { deviceVerifierKey } from '../bundle.ts';
import { NO_LEAF } from '../leaf-hash.ts';
import { BACKUP_VERSION, type BackupHeader, type BackupKeys, type BackupLine } from './format.ts';
import { wrap } from './wrap.ts';

const BATCH = 2000;
const lineOf = (value: BackupHeader | BackupLine): string => `${JSON.stringify(value)}\n`;

/** The backup in pieces of text. What is written meanwhile is in the next one. */
export async function* writeBackup(writer: Writer, passphrase: string): AsyncGenerator<string> {
  const { tables, clock } = writer;
  const newest = await tables.leaves.orderBy('seq').last();
  const size = newest?.seq ?? 0;
  yield lineOf({
    format: 'tanggap-backup',
    version: BACKUP_VERSION,
    at: new Date(clock.now()).toISOString(),
    device: writer.device,
    size,
    head: newest?.hash ?? NO_LEAF,
  });
  let rows = 0;
  const counted = (lines: readonly BackupLine[]): string => {
    rows += lines.length;
    return lines.map(lineOf).join('');
  };
  for await (const batch of upTo(tables.leaves, size))
    yield counted(batch.map(({ line }) => ({ leaf: line })));
  for await (const batch of upTo(tables.payloads, size))
    yield counted(
      batch.map(({ salt, iv, data, seq, subject, item }) => ({
        payload: { seq, subject, item, salt: toBase64(salt), iv: toBase64(iv), data: toBase64(data) },
      })),
    );
  const checkpoints = await tables.checkpoints.where('size').belowOrEqual(size).sortBy('size');
  yield counted(
    checkpoints.map(({ note, at, subtrees, size }) => ({
      checkpoint: { size, note, at, subtrees: [...subtrees] },
    })),
  );
  yield counted((await tables.anchors.toArray()).map(({ id: _, ...anchor }) => ({ anchor })));
  yield counted((await tables.holds.toArray()).map(({ id: _, ...hold }) => ({ hold })));
  const former = (await tables.formerKeys.toArray()).map(({ key }) => key);
  yield counted([...former, await deviceVerifierKey(writer)].map((verifierKey) => ({ verifierKey })));
  const keys: BackupKeys = {
    subjectKeys: (await tables.subjectKeys.toArray()).map((row) => ({ ...row, key: toBase64(row.key) })),
    secrets: (await tables.secrets.toArray()).map((row) => ({ ...row, bytes: toBase64(row.bytes) })),
  };
  yield counted([{ keys: await wrap(passphrase, JSON.stringify(keys)) }]);
  yield lineOf({ end: true, rows });
}

/** Rows up to a sequence number, a batch at a time: a journal of years does not fit into one array. */
async function* upTo<Row extends { readonly seq: number }>(
  table: Table<Row, number>,
  size: number,
): AsyncGenerator<Row[]> {
  for (let after = 0; ; ) {
    const rows = await table.where('seq').between(after, size, false, true).limit(BATCH).toArray();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.seq;
  }
}
