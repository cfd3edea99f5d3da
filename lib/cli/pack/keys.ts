import { readFile } from 'node:fs/promises';
import { failure, type Outcome, success } from '../../core/index.ts';
import { type BackupFailure, createSigner, importSeed, readBackup, type Signer } from '../../packs/index.ts';

/** From a file, or the environment; never an argument, which every process on the machine can read. */
export async function passphraseFrom(file: string | undefined): Promise<string | undefined> {
  if (file !== undefined) return (await readFile(file, 'utf8').catch(() => undefined))?.replace(/\r?\n$/, '');
  return process.env['TANGGAP_PASSPHRASE'];
}

/** The keys in these backup files, as the console writes them. */
export async function signersFrom(
  files: readonly string[],
  passphrase: string,
): Promise<Outcome<Signer[], BackupFailure | 'not-found'>> {
  const signers: Signer[] = [];
  for (const file of files) {
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return failure('not-found', file);
    const key = await readBackup(new Uint8Array(bytes), passphrase);
    if (!key.ok) return failure(key.reason, file);
    signers.push(createSigner(key.value.publicHex, await importSeed(key.value.seed)));
  }
  return success(signers);
}
