import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Fetcher, Updater } from 'tuf-js';
import { sha256Hex } from '../../../lib/core/index.ts';
import { PACK_TARGET, type RepositoryFiles, type TrustedFiles } from '../../../lib/packs/index.ts';

const { DownloadHTTPError, DownloadLengthMismatchError } = createRequire(import.meta.url)(
  'tuf-js/dist/error.js',
) as {
  DownloadHTTPError: new (message: string, statusCode: number) => Error;
  DownloadLengthMismatchError: new (message: string) => Error;
};

export type Verdict = { readonly accepted: string } | { readonly refused: string };

/** What tuf-js, the framework's own client in Node, says to these files. It keeps the machine's clock. */
export async function askOracle(trusted: TrustedFiles, files: RepositoryFiles): Promise<Verdict> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tanggap-oracle-'));
  try {
    for (const [role, bytes] of Object.entries(trusted))
      if (bytes) writeFileSync(path.join(folder, `${role}.json`), bytes);
    const updater = new Updater({
      metadataDir: folder,
      metadataBaseUrl: 'https://host/',
      targetDir: folder,
      targetBaseUrl: 'https://host/targets/',
      fetcher: fetcherOf(files, folder),
    });
    const target = await updater.getTargetInfo(PACK_TARGET);
    if (!target) return { refused: 'no target' };
    return { accepted: sha256Hex(readFileSync(await updater.downloadTarget(target))) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fetcherOf(files: RepositoryFiles, folder: string): Fetcher {
  const read = (url: string, most: number): Buffer => {
    const bytes = files.get(url.replace('https://host/', ''));
    if (!bytes) throw new DownloadHTTPError('not found', 404);
    if (bytes.byteLength > most) throw new DownloadLengthMismatchError('too long');
    return Buffer.from(bytes);
  };
  return {
    downloadBytes: async (url, most) => read(url, most),
    async downloadFile(url, most, handler) {
      const file = path.join(folder, 'download');
      writeFileSync(file, read(url, most));
      return handler(file);
    },
  };
}
