import { type BackupServices, BackupView } from '@/components/console/backup/index.ts';
import { saveFile } from '@/lib/browser/index.ts';
import { sha256Hex } from '@/lib/core/index.ts';
import {
  appendOwn,
  NO_LEAF,
  readBackup,
  restoreBackup,
  sealCheckpoint,
  writeBackup,
} from '@/lib/journal/index.ts';
import { consoleWriter, currentOperator } from '../writer.ts';

const services: BackupServices = {
  async make(passphrase) {
    const writer = await consoleWriter();
    await sealCheckpoint(writer);
    const parts: string[] = [];
    for await (const part of writeBackup(writer, passphrase)) parts.push(part);
    const newest = await writer.tables.leaves.orderBy('seq').last();
    const file = new Blob(parts);
    const written = await appendOwn(writer, await currentOperator(), {
      event: 'exported',
      detail: {
        format: 'backup',
        rows: newest?.seq ?? 0,
        sha256: sha256Hex(new Uint8Array(await file.arrayBuffer())),
        head: newest?.hash ?? NO_LEAF,
      },
    });
    if (!written.ok) throw new Error(written.reason);
    const moment = new Date(writer.clock.now()).toISOString().slice(0, 19).replaceAll(':', '-');
    const name = `tanggap-backup-${moment}Z.ndjson`;
    saveFile(name, [file], 'application/x-ndjson');
    return name;
  },
  read: (file) => readBackup(chunksOf(file)),
  restore: async (backup, passphrase) =>
    restoreBackup(await consoleWriter(), backup, passphrase, await currentOperator()),
};

const PIECE = 1024 * 1024;

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += PIECE)
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
}

export default function BackupPage() {
  return <BackupView services={services} />;
}
