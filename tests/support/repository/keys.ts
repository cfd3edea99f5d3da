import { createHash } from 'node:crypto';
import { createSigner, importSeed, publicOf, type Signer } from '../../../lib/packs/index.ts';

const known = new Map<string, Promise<Signer>>();

/** The key of a person of this name: the same in every run. */
export function signerOf(name: string): Promise<Signer> {
  const made = known.get(name) ?? make(name);
  known.set(name, made);
  return made;
}

async function make(name: string): Promise<Signer> {
  const seed = new Uint8Array(createHash('sha256').update(name).digest());
  return createSigner(await publicOf(seed), await importSeed(seed));
}
