import type { Database } from './database.ts';
import type { RepositoryContent } from './trust.ts';

/** A supervisor's key in this browser: it signs here and cannot be exported. */
export interface SignerRow {
  readonly keyId: string;
  readonly publicHex: string;
  readonly name: string;
  readonly privateKey: CryptoKey;
  readonly createdAt: string;
}

/** The files of a repository that is published from this browser. */
export interface RepositoryRow {
  readonly content: RepositoryContent;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

export const readSigners = (database: Database): Promise<SignerRow[]> => database.signers.toArray();

export async function keepSigner(database: Database, row: SignerRow): Promise<void> {
  await database.transaction('rw', database.signers, async () => database.signers.put(row));
}

export async function readRepository(
  database: Database,
): Promise<Map<string, Uint8Array<ArrayBuffer>> | undefined> {
  const row = await database.repositories.get('answers');
  return row && new Map(row.files.map(({ name, bytes }) => [name, bytes]));
}

export async function keepRepository(
  database: Database,
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const rows = [...files].map(([name, bytes]) => ({ name, bytes }));
  await database.transaction('rw', database.repositories, async () =>
    database.repositories.put({ content: 'answers', files: rows }),
  );
}
