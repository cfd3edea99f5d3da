import type { Person } from '@/lib/drafting/index.ts';
import { type Database, readSigners } from '@/lib/store/index.ts';

const NAME = 'drafting-name';

/** Who works at this console: the owner of the key that signs here, or the name that somebody typed. */
export async function readOwnName(database: Database): Promise<Person | undefined> {
  const [[signer], typed] = await Promise.all([readSigners(database), database.state.get(NAME)]);
  if (signer) return { name: signer.name, keyId: signer.keyId };
  return typed && { name: typed.value };
}

export async function writeOwnName(database: Database, name: string): Promise<void> {
  await database.state.put({ name: NAME, value: name });
}
